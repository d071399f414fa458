package org.zhengtu.parse.reading;

/** The number of a standard behind its title: （GB 12345—2021）. */
public final class StandardNumber {

  private StandardNumber() {}

  /** True where the number of a standard stands behind the title: （GB 12345—2021）. */
  public static boolean at(String text, int at, int to) {
    if (at + 4 >= to || text.charAt(at) != '(') {
      return false;
    }
    int i = at + 1;
    while (i < to && i < at + 7 && (isCapital(text.charAt(i)) || text.charAt(i) == '/')) {
      i++;
    }
    return i >= at + 3 && i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
