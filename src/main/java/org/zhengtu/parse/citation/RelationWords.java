package org.zhengtu.parse.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Words;

/** The vocabulary of {@code lexicon/relations.txt}; what each set means stands there. */
final class RelationWords {
  private static final Map<String, Words> SETS = load();

  static final Words ENDS_BEHIND = set("ends-behind");
  static final Words ENDS_BEFORE = set("ends-before");
  static final Words CHANGES_BEHIND = set("changes-behind");
  static final Words CHANGES_BEFORE = set("changes-before");
  static final Words HANDS = set("hands");
  static final Words ANSWERS = set("answers");
  static final Words FILLS = set("fills");
  static final Words FOREIGN = set("foreign");
  static final Words FOLLOWS = set("follows");
  static final Words PARTS = set("parts");
  static final Words GLUE = set("glue");
  static final Words DECIDES = set("decides");
  static final Words STEPS = set("steps");
  static final Words PLANS = set("plans");
  static final Words LISTS = set("lists");
  static final Words OTHERS = set("others");
  static final Words CARRIES = set("carries");
  static final Words RESTS = set("rests");
  static final Words MAKES = set("makes");
  static final Words KINDS = set("kinds");
  static final Words OF_LAWS = set("of-laws");
  static final Words LAWS = set("laws");

  private RelationWords() {}

  private static Map<String, Words> load() {
    Map<String, Words> sets = new HashMap<>();
    for (List<String> line : Lexicon.lines("relations.txt")) {
      sets.put(line.getFirst(), new Words(line.subList(1, line.size())));
    }
    return sets;
  }

  private static Words set(String name) {
    return Objects.requireNonNull(SETS.get(name), name);
  }

  /** Start of the first of {@code words} that lies in {@code [from, to)}; -1 for none. */
  static int first(Words words, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.end(text, i, to) > i) {
        return i;
      }
    }
    return -1;
  }

  /** True where one of {@code words} lies in {@code [from, to)}. */
  static boolean holds(Words words, String text, int from, int to) {
    return first(words, text, from, to) >= 0;
  }
}
