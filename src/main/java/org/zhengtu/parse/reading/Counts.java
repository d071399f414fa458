package org.zhengtu.parse.reading;

/** Numbers of members in figures or characters: 24, 二十四. */
public final class Counts {
  private static final String ONES = "零一二三四五六七八九";

  private Counts() {}

  /** True for a digit of a number, Arabic or Chinese. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || ONES.indexOf(c) >= 0 || c == '十' || c == '两' || c == '百';
  }

  /** The number that ends at {@code to}, or -1. */
  public static int endingAt(String folded, int from, int to) {
    int i = to;
    while (i > from && to - i < 5 && isDigit(folded.charAt(i - 1))) {
      i--;
    }
    return value(folded, i, to);
  }

  /** The number that starts at {@code from}, or -1. */
  public static int startingAt(String folded, int from, int to) {
    int i = from;
    while (i < to && i - from < 5 && isDigit(folded.charAt(i))) {
      i++;
    }
    return value(folded, from, i);
  }

  /** The offset behind the number at {@code from}. */
  public static int end(String folded, int from, int to) {
    int i = from;
    while (i < to && i - from < 5 && isDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int value(String folded, int from, int to) {
    if (from == to) {
      return -1;
    }
    int value = 0;
    int digit = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = digit * 10 + c - '0';
      } else if (c == '十') {
        value += (digit == 0 ? 1 : digit) * 10;
        digit = 0;
      } else if (c == '百') {
        value += digit * 100;
        digit = 0;
      } else {
        digit = c == '两' ? 2 : ONES.indexOf(c);
      }
    }
    return value + digit;
  }
}
