package org.zhengtu.parse.reading;

/** Pairs of round and square brackets in folded text; what is not closed belongs to no pair. */
public final class Brackets {
  /** No pair spans more than this; it keeps every look-up short. */
  private static final int REACH = 3_000;

  private Brackets() {}

  /**
   * Where the bracket that {@code close} closes opens, not before {@code from}; -1 where nowhere.
   */
  public static int open(String folded, int from, int close) {
    int depth = 0;
    for (int i = close; i >= Math.max(from, close - REACH); i--) {
      char c = folded.charAt(i);
      if (c == ')' || c == ']') {
        depth++;
      } else if ((c == '(' || c == '[') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the bracket that opens at {@code open} closes, before {@code to}; -1 where nowhere. */
  public static int close(String folded, int open, int to) {
    int depth = 0;
    for (int i = open; i < Math.min(to, open + REACH); i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * For every character of a range that opens a pair, where the pair closes; -1 for all others.
   * Linear in the length of the range.
   */
  public static int[] pairs(String folded, int from, int to) {
    int[] closes = new int[to - from];
    int[] open = new int[to - from];
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      closes[i - from] = -1;
      if (c == '(' || c == '[') {
        open[depth++] = i - from;
      } else if ((c == ')' || c == ']') && depth > 0) {
        closes[open[--depth]] = i;
      }
    }
    return closes;
  }
}
