package org.zhengtu.parse.reading;

import org.zhengtu.record.Unit;

/** Tells by its last word that a name which nobody has a family for may be an organ's. */
public final class OrganEnds {
  private static final int LONGEST = 16;
  private static final WordFile FILE = WordFile.read("organ-ends.txt");
  private static final Words LAST = FILE.set("organs", "alone");

  /** The offices within an organ. */
  private static final Words OFFICES = FILE.set("offices");

  private OrganEnds() {}

  /** True for 市自来水公司 and 武警云泽支队. */
  public static boolean organ(Unit unit) {
    return ends(LAST, unit.name(), 3);
  }

  /** True for 国际合作处, a part of the organ whose document names it. */
  public static boolean office(Unit unit) {
    return ends(OFFICES, unit.name(), 4);
  }

  /** True for either. */
  public static boolean name(String name) {
    return ends(LAST, name, 3) || ends(OFFICES, name, 3);
  }

  private static boolean ends(Words words, String name, int shortest) {
    return name.length() >= shortest
        && name.length() <= LONGEST
        && name.chars().allMatch(c -> c >= '一' && c <= '龥')
        && words.start(name, 0, name.length()) > 0;
  }
}
