package org.zhengtu.parse.reading;

import java.util.BitSet;
import java.util.List;

/**
 * Lines of a table with narrow cells between numbers alone on theirs that count on: no printed
 * lines of a page are put together out of them.
 */
final class NarrowRows {
  /** A line of running text is wider, in half characters. */
  private static final int NARROW = 36;

  private static final int LONGEST_ROW = 40;
  private static final int LONGEST_LAST = 12;

  private final String folded;
  private final List<Line> lines;
  private final int[] widths;
  private final BitSet rows = new BitSet();

  private NarrowRows(String folded, List<Line> lines, int[] widths) {
    this.folded = folded;
    this.lines = lines;
    this.widths = widths;
  }

  /** The lines that stand in such rows, by their indices; {@code widths} in half characters. */
  static BitSet in(String folded, List<Line> lines, int[] widths) {
    NarrowRows table = new NarrowRows(folded, lines, widths);
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (table.number(i) > 0) {
        above = table.take(above, i) ? i : Math.max(above, i);
      }
    }
    return table.rows;
  }

  /** Takes the row between two numbers, and the lines below the second. */
  private boolean take(int from, int to) {
    if (from < 0 || to - from > LONGEST_ROW || number(to) != number(from) + 1) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (widths[i] > NARROW) {
        return false;
      }
    }
    rows.set(from, to + 1);
    for (int i = to + 1; i < Math.min(lines.size(), to + LONGEST_LAST); i++) {
      if (widths[i] > NARROW) {
        return true;
      }
      rows.set(i);
    }
    return true;
  }

  /** The number that the line is; 0 for none. */
  private int number(int i) {
    Line line = lines.get(i);
    if (line.length() > 3 || !Within.digits(folded, line.from(), line.to())) {
      return 0;
    }
    return Integer.parseInt(folded, line.from(), line.to(), 10);
  }
}
