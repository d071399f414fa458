package org.zhengtu.parse.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.ResponsibilityWords.Role;

/**
 * All labels before organs that answer: those of the vocabulary, those made of a way of answering
 * and a noun ({@code 牵头单位}), with a rank before them ({@code 市级牵头单位}) or what is done between
 * ({@code 牵头考核单位}), and those of two ways that share a noun ({@code 牵头（责任）单位}, {@code 责任、配合部门}).
 */
final class ResponsibilityLabels {
  private static final WordFile PARTS = WordFile.read("label-parts.txt");
  private static final List<String> NOUNS = PARTS.of("nouns");
  private static final List<String> SHARED = PARTS.of("shared nouns");

  private final Map<String, Role> ways = new LinkedHashMap<>();
  private final Map<String, Role> labels = new HashMap<>();

  private ResponsibilityLabels() {
    PARTS.of("responsible").forEach(way -> ways.put(way, Role.RESPONSIBLE));
    PARTS.of("lead").forEach(way -> ways.put(way, Role.LEAD));
    PARTS.of("partner").forEach(way -> ways.put(way, Role.PARTNER));
  }

  /** Every label with what it says of the organs behind it. */
  static Map<String, Role> all() {
    ResponsibilityLabels all = new ResponsibilityLabels();
    all.ways.forEach(all::made);
    all.ways.keySet().forEach(first -> all.ways.keySet().forEach(next -> all.join(first, next)));
    all.persons();
    all.labels.putAll(ResponsibilityWords.table("responsibility-labels.txt"));
    return all.labels;
  }

  private void made(String way, Role role) {
    for (String noun : NOUNS) {
      labels.put(way + noun, role);
      PARTS.of("before").forEach(before -> labels.put(before + way + noun, role));
      PARTS.of("done").forEach(done -> labels.put(way + done + noun, both(role, done)));
    }
  }

  /** 牵头实施 leads, 责任配合 takes part; 牵头配合 is one of both. */
  private Role both(Role role, String next) {
    Role other = ways.getOrDefault(next, role);
    if (role == Role.RESPONSIBLE) {
      return other;
    }
    return other == role || other == Role.RESPONSIBLE ? role : Role.RESPONSIBLE;
  }

  private void join(String first, String second) {
    if (first.equals(second)) {
      return;
    }
    Role role = ways.get(first) == ways.get(second) ? ways.get(first) : Role.RESPONSIBLE;
    for (String noun : SHARED) {
      labels.put(first + "(" + second + ")" + noun, role);
      for (String joint : PARTS.of("joints")) {
        labels.put(first + joint + second + noun, role);
        labels.put(first + noun + joint + second + noun, role);
      }
    }
  }

  /** 责任领导, 市级牵头领导: persons are no organs. */
  private void persons() {
    for (String person : PARTS.of("persons")) {
      for (String way : ways.keySet()) {
        labels.put(way + person, Role.IGNORED);
        PARTS.of("before").forEach(before -> labels.put(before + way + person, Role.IGNORED));
      }
    }
  }
}
