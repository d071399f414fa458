package org.zhengtu.parse.citation;

import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** The vocabulary of {@code lexicon/relations.txt}; what each set means stands there. */
final class RelationWords {
  private static final WordFile FILE = WordFile.read("relations.txt");

  static final Words ENDS_BEHIND = FILE.set("ends-behind");
  static final Words ENDS_BEFORE = FILE.set("ends-before");
  static final Words CHANGES_BEHIND = FILE.set("changes-behind");
  static final Words CHANGES_BEFORE = FILE.set("changes-before");
  static final Words HANDS = FILE.set("hands");
  static final Words ANSWERS = FILE.set("answers");
  static final Words FILLS = FILE.set("fills");
  static final Words FOREIGN = FILE.set("foreign");
  static final Words FOLLOWS = FILE.set("follows");
  static final Words PARTS = FILE.set("parts");
  static final Words GLUE = FILE.set("glue");
  static final Words DECIDES = FILE.set("decides");
  static final Words STEPS = FILE.set("steps");
  static final Words PLANS = FILE.set("plans");
  static final Words LISTS = FILE.set("lists");
  static final Words OTHERS = FILE.set("others");
  static final Words CARRIES = FILE.set("carries");
  static final Words RESTS = FILE.set("rests");
  static final Words MAKES = FILE.set("makes");
  static final Words KINDS = FILE.set("kinds");
  static final Words OF_LAWS = FILE.set("of-laws");
  static final Words LAWS = FILE.set("laws");

  private RelationWords() {}

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
