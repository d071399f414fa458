package org.zhengtu.parse.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.ResponsibilityWords.Role;

/**
 * All labels before organs that answer: those of the vocabulary, those of one rank ({@code
 * 市级牵头单位}), and those of two that share a noun ({@code 牵头（责任）单位}, {@code 责任、配合部门}).
 */
final class ResponsibilityLabels {
  private static final List<String> RANKS =
      List.of("市级", "省级", "县级", "区级", "州级", "镇级", "市直", "省直", "县直", "区直", "市", "县", "区");
  private static final List<String> NOUNS = List.of("单位", "部门");
  private static final List<String> JOINTS = List.of("及", "和", "与", "、", "/", "或");
  private static final Map<String, Role> WAYS =
      Map.ofEntries(
          Map.entry("牵头", Role.LEAD),
          Map.entry("责任", Role.RESPONSIBLE),
          Map.entry("主办", Role.RESPONSIBLE),
          Map.entry("主责", Role.RESPONSIBLE),
          Map.entry("承办", Role.RESPONSIBLE),
          Map.entry("负责", Role.RESPONSIBLE),
          Map.entry("实施", Role.RESPONSIBLE),
          Map.entry("落实", Role.RESPONSIBLE),
          Map.entry("配合", Role.PARTNER),
          Map.entry("协办", Role.PARTNER),
          Map.entry("协同", Role.PARTNER),
          Map.entry("参与", Role.PARTNER),
          Map.entry("参加", Role.PARTNER));

  private final Map<String, Role> labels = new HashMap<>();

  private ResponsibilityLabels() {}

  /** Every label with what it says of the organs behind it. */
  static Map<String, Role> all() {
    ResponsibilityLabels all = new ResponsibilityLabels();
    WAYS.forEach(
        (first, one) -> WAYS.forEach((second, other) -> all.join(first, second, one, other)));
    Map<String, Role> known = ResponsibilityWords.table("responsibility-labels.txt");
    known.forEach(all::ranked);
    all.labels.putAll(known);
    return all.labels;
  }

  private void join(String first, String second, Role one, Role other) {
    if (first.equals(second)) {
      return;
    }
    Role role = one == other ? one : Role.RESPONSIBLE;
    for (String noun : NOUNS) {
      labels.put(first + "(" + second + ")" + noun, role);
      for (String joint : JOINTS) {
        labels.put(first + joint + second + noun, role);
        labels.put(first + noun + joint + second + noun, role);
      }
    }
  }

  /** 市级责任单位: the rank before a label says only whose they are. */
  private void ranked(String label, Role role) {
    boolean noun = NOUNS.stream().anyMatch(label::endsWith) || label.endsWith("领导");
    if (noun && label.length() == 4) {
      RANKS.forEach(rank -> labels.put(rank + label, role));
    }
  }
}
