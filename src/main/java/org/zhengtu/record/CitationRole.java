package org.zhengtu.record;

/** What a citation does for the citing document. */
public enum CitationRole {
  /** 根据, 贯彻落实 … in the preamble or opening: what the document rests on. */
  BASIS,
  /** Named anywhere else. */
  REFERENCE
}
