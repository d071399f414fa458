package org.zhengtu.parse.reading;

/** Searches that never look beyond their range, so that many of them stay linear together. */
public final class Within {
  private Within() {}

  /** First offset of {@code c} in {@code [from, to)}, or -1. */
  public static int first(String text, char c, int from, int to) {
    return from < to ? text.indexOf(c, from, to) : -1;
  }

  /** First offset of {@code word} that lies wholly in {@code [from, to)}, or -1. */
  public static int first(String text, String word, int from, int to) {
    return from < to ? text.indexOf(word, from, to) : -1;
  }

  /** Last offset of {@code c} in {@code [from, to)}, or -1. */
  public static int last(String text, char c, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Last offset of {@code word} that begins in {@code [from, to)}, or -1. */
  public static int last(String text, String word, int from, int to) {
    char first = word.charAt(0);
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == first && text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Offset behind the last of {@code marks} in {@code [from, to)}; {@code from} where none is. */
  public static int behindLast(String text, String marks, int from, int to) {
    long ends = lowEnds(marks);
    int i = to;
    while (i > from && !isOf(marks, ends, text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** First offset of one of {@code marks} in {@code [from, to)}; {@code to} where none is. */
  public static int until(String text, String marks, int from, int to) {
    long ends = lowEnds(marks);
    int i = from;
    while (i < to && !isOf(marks, ends, text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The low ends of {@code marks}, a bit each, by which most characters are told from them. */
  private static long lowEnds(String marks) {
    long ends = 0;
    for (int i = 0; i < marks.length(); i++) {
      ends |= 1L << marks.charAt(i);
    }
    return ends;
  }

  private static boolean isOf(String marks, long ends, char c) {
    return (ends >>> c & 1) != 0 && marks.indexOf(c) >= 0;
  }

  /** First offset in {@code [from, to)} that holds none of {@code marks}; {@code to} for none. */
  public static int past(String text, String marks, int from, int to) {
    int i = from;
    while (i < to && marks.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** True where the range holds ASCII digits and nothing else. */
  public static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }
}
