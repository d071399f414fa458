package org.zhengtu.parse;

/** The title sentence behind a number. */
final class Titles {
  private static final int LONGEST = 45;

  private Titles() {}

  /**
   * Where the title that begins at {@code from} ends, its mark not included; {@code from} for none.
   */
  static int end(String folded, int from, int to) {
    int depth = 0;
    int limit = Math.min(to, from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[' || c == '《') {
        depth++;
      } else if (c == ')' || c == ']' || c == '》') {
        depth--;
      } else if (depth <= 0 && (c == '。' || c == ':')) {
        return i + 1 < to ? i : from;
      } else if (c == ';' || c == '!' || c == '?') {
        return from;
      }
    }
    return limit == to ? to : from;
  }

  /** Where the text behind a title that ends at {@code titleEnd} begins. */
  static int textFrom(String folded, int titleEnd, int to) {
    int i = titleEnd;
    if (i < to && "。:".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
