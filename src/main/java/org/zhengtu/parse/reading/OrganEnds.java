package org.zhengtu.parse.reading;

import java.util.List;
import org.zhengtu.record.Unit;

/** Tells by its last word that a name which nobody has a family for may be an organ's. */
public final class OrganEnds {
  private static final int LONGEST = 16;
  private static final Words LAST =
      new Words(
          List.of(
              "局", "委", "办", "厅", "部", "院", "队", "站", "所", "中心", "公司", "集团", "支队", "部门", "分行", "企业",
              "单位", "处室"));

  /** The offices within an organ. */
  private static final Words OFFICES = new Words(List.of("处", "科", "室"));

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
