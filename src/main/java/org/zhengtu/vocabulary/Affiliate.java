package org.zhengtu.vocabulary;

import java.util.List;

/**
 * An organ of a family that is not the family's main organ in its place: a registry under a
 * staffing office, the office of a commission that sits in a bureau.
 *
 * @param name its full name without a place
 * @param names every name that it goes by, the full one first
 * @param family what it does
 * @param organ family of the organ that it is bound to in its place
 * @param tie how
 * @param english its name in English
 */
public record Affiliate(
    String name, List<String> names, String family, String organ, Tie tie, String english) {

  /** How an affiliate is bound to an organ. */
  public enum Tie {
    /** 事业单位登记管理局 of a 编办, 交警支队 of a 公安局: under it. */
    AFFILIATE,
    /** 食安办 at a 市场监管局: the office of a commission, kept there. */
    COMMISSION_OFFICE,
    /** 计划生育协会 at a 卫健委: an association that it guides. */
    ASSOCIATION
  }

  /** Copies the list. */
  public Affiliate {
    names = List.copyOf(names);
  }

  /** True where only its name tells it apart from the main organ, whose family it shares. */
  public boolean sharesFamily() {
    return family.equals(organ);
  }
}
