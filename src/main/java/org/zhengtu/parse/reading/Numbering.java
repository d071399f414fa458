package org.zhengtu.parse.reading;

/** The number of an item at the start of a line: 一、 （二） 3. （4） 第一条. */
public final class Numbering {
  private static final String CHINESE = "一二三四五六七八九十";

  private Numbering() {}

  /** The offset behind the number at {@code from}; {@code from} where there is none. */
  public static int end(String folded, int from, int to) {
    int i = from;
    boolean open = i < to && folded.charAt(i) == '(';
    if (open) {
      i++;
    }
    int digits = i;
    while (i < to && i - digits < 3 && isDigit(folded.charAt(i))) {
      i++;
    }
    if (i == digits || i == to) {
      return from;
    }
    char mark = folded.charAt(i);
    boolean closed = open ? mark == ')' : "、.,)".indexOf(mark) >= 0;
    return closed ? i + 1 : from;
  }

  /** True where a heading's number (一、 （一）) starts the range. */
  public static boolean isHeading(String folded, int from, int to) {
    int at = from < to && folded.charAt(from) == '(' ? from + 1 : from;
    return at < to && CHINESE.indexOf(folded.charAt(at)) >= 0 && end(folded, from, to) > from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || CHINESE.indexOf(c) >= 0;
  }
}
