package org.zhengtu.text;

/** White space as Chinese pages have it: ASCII, full-width and no-break. */
final class Spaces {
  private Spaces() {}

  /** True for a character that shows as nothing. */
  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
  }

  /** {@code text} without any. */
  static String removed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
