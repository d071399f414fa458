package org.zhengtu.record;

/**
 * What a document does to the one that it cites, where its words say so. A citation without such
 * words has no relation; its role says the rest.
 */
public enum CitationRelation {
  /** 实施意见, 实施细则, 为贯彻落实《…》制定本…: carries out what the cited document asks for. */
  IMPLEMENTS,
  /** 转发, 批转, 印发: hands on what another organ issued. */
  FORWARDS,
  /** 批复, 复函: answers a 请示 or letter. */
  REPLIES_TO,
  /** 修改, 修订: changes a part of it. */
  AMENDS,
  /** 废止, 停止执行: ends it. */
  REPEALS
}
