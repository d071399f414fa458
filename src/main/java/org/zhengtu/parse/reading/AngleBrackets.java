package org.zhengtu.parse.reading;

/** Folds the angle brackets that hold who answers, {@code <责任单位：甲局>}, to square ones. */
final class AngleBrackets {
  private static final int LONGEST = 300;

  private AngleBrackets() {}

  /** {@code folded} with these brackets square; all other angles stay. */
  static String answering(String folded) {
    if (folded.indexOf('<') < 0 && folded.indexOf('〈') < 0) {
      return folded;
    }
    char[] all = folded.toCharArray();
    for (int i = 0; i < all.length; i++) {
      int close = isOpen(all[i]) && AnsweringBracket.opens(folded, i) ? close(all, i) : -1;
      if (close > 0) {
        all[i] = '[';
        all[close] = ']';
      }
    }
    return new String(all);
  }

  private static int close(char[] all, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(all.length, open + LONGEST); i++) {
      if (isOpen(all[i])) {
        depth++;
      } else if ((all[i] == '>' || all[i] == '〉') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOpen(char c) {
    return c == '<' || c == '〈';
  }
}
