package org.zhengtu.graph;

/** Words as a quote compares them. */
final class Quote {
  private Quote() {}

  /** {@code words} without white space, invisible characters and Markdown marks. */
  static String compact(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.chars().filter(c -> !isGap(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isGap(int c) {
    return c == '#'
        || c == '*'
        || c <= ' '
        || c == 0x85
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
