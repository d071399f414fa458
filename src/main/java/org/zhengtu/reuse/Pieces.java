package org.zhengtu.reuse;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Span;

/**
 * Cuts a text at 。；; ！？ and at the ends of lines, but for a line that breaks off within a sentence
 * as printed pages do; numbering before a piece is left out, and an endless one is cut at a comma.
 */
final class Pieces {
  private static final String ENDS = "。；;！？";
  private static final String BREAKS = "\n\r\f\u0085\u2028\u2029";
  private static final String COMMAS = "，,：:、 \u3000";
  private static final String HAN_NUMBERS = "一二三四五六七八九十百零〇";

  /** A line that is shorter, and does not end in a mark, is a heading rather than broken off. */
  private static final int SHORTEST_BROKEN_LINE = 18;

  private static final int LONG = 240;
  private static final int LONGEST = 400;

  private final String text;
  private final int end;
  private final List<Span> pieces = new ArrayList<>();

  private Pieces(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The pieces of {@code body} in order, without those that are empty. */
  static List<Span> of(String text, Span body) {
    Pieces pieces = new Pieces(text, body.end());
    pieces.cut(body.start());
    return pieces.pieces;
  }

  private void cut(int from) {
    int start = from;
    int line = from;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean lineEnd = BREAKS.indexOf(c) >= 0;
      boolean cuts =
          ENDS.indexOf(c) >= 0
              || lineEnd && !isBrokenOff(line, i)
              || i - start >= LONG && COMMAS.indexOf(c) >= 0
              || i - start >= LONGEST;
      if (cuts) {
        add(start, i);
        start = lineEnd || ENDS.indexOf(c) >= 0 || COMMAS.indexOf(c) >= 0 ? i + 1 : i;
      }
      if (lineEnd) {
        line = i + 1;
      }
    }
    add(start, end);
  }

  /** True where the line [from, to) is blank, or long, ends in no mark, and the next goes on. */
  private boolean isBrokenOff(int from, int to) {
    int last = to;
    while (last > from && isGap(text.charAt(last - 1))) {
      last--;
    }
    if (last == from) {
      return true;
    }
    if (last - from < SHORTEST_BROKEN_LINE || !Character.isLetterOrDigit(text.charAt(last - 1))) {
      return false;
    }
    int next = to;
    while (next < end && isGap(text.charAt(next))) {
      next++;
    }
    return next < end
        && Character.isLetter(text.charAt(next))
        && numbering(next) == next
        && text.charAt(next - 1) != '\u3000';
  }

  private void add(int from, int to) {
    int start = from;
    while (start < to && isGap(text.charAt(start))) {
      start++;
    }
    start = numbering(start);
    while (start < to && isGap(text.charAt(start))) {
      start++;
    }
    int last = to;
    while (last > start && isGap(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      pieces.add(new Span(start, last));
    }
  }

  /** Offset after 一、 （二） 3. 4） 第五条 that stands at {@code from}; {@code from} for none. */
  private int numbering(int from) {
    boolean open = from < end && "（(".indexOf(text.charAt(from)) >= 0;
    boolean ordinal = from < end && text.charAt(from) == '第';
    int digits = open || ordinal ? from + 1 : from;
    int i = digits;
    while (i < end && i - digits < 4 && isNumber(text.charAt(i))) {
      i++;
    }
    if (i == digits || i >= end) {
      return from;
    }
    String marks = open ? "）)" : ordinal ? "条章节款项" : "、.．）)";
    boolean decimal = !open && i + 1 < end && isNumber(text.charAt(i + 1));
    return marks.indexOf(text.charAt(i)) >= 0 && !(decimal && ".．".indexOf(text.charAt(i)) >= 0)
        ? i + 1
        : from;
  }

  private static boolean isNumber(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９' || HAN_NUMBERS.indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return c == '#'
        || c == '*'
        || c <= ' '
        || c == '\u0085'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
