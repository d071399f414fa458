package org.zhengtu.parse.outline;

import java.util.List;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.text.Span;

/** The numbers with which the rows of a table begin, and the headings that stand between rows. */
final class RowNumbers {
  /** A part of a table may leave out this many rows. */
  private static final int LEAP = 200;

  private static final int MOST_HEADINGS = 12;

  private final String folded;
  private final List<Line> lines;

  RowNumbers(String folded, List<Line> lines) {
    this.folded = folded;
    this.lines = lines;
  }

  /** Behind the headings that stand between rows; {@code i} where there are none. */
  int pastHeadings(int i) {
    int end = i;
    while (end < lines.size() && end < i + MOST_HEADINGS && isHeading(lines.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isHeading(Line line) {
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    return number != null
        && number.style().depth() <= Enumerator.Style.HAN_PAREN.depth()
        && line.length() <= 40;
  }

  /** The number that the line is, with which a table or the page of one begins; 1 for none. */
  int number(int i) {
    int value = 0;
    if (i < lines.size() && lines.get(i).length() <= 4) {
      for (int at = lines.get(i).from(); at < lines.get(i).to(); at++) {
        char c = folded.charAt(at);
        value = c >= '0' && c <= '9' ? value * 10 + c - '0' : value;
      }
    }
    return Math.max(1, value);
  }

  /**
   * The number of the row that begins at {@code i} behind the row {@code number}; 0 for none.
   *
   * @param leaps true where rows may be left out: the row before is as long as a row must be
   */
  int after(int number, int i, boolean leaps) {
    if (isNumber(i, number + 1)) {
      return number + 1;
    }
    int value = leaps && i < lines.size() ? number(i) : 0;
    return value > number && value <= number + LEAP && isNumber(i, value) ? value : 0;
  }

  /** True where the line is {@code number} alone. */
  boolean isNumber(int i, int number) {
    if (i >= lines.size()) {
      return false;
    }
    return isNumber(new Span(lines.get(i).from(), lines.get(i).to()), number);
  }

  /** True where the cell is {@code number} alone. */
  boolean isNumber(Span cell, int number) {
    String text = folded.substring(cell.start(), Math.min(cell.end(), cell.start() + 5));
    String digits = String.valueOf(number);
    return cell.length() <= 5
        && (text.equals(digits) || text.equals(digits + ".") || text.equals(digits + "、"));
  }
}
