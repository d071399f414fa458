package org.zhengtu.parse.outline;

import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.text.Span;

/**
 * A row of a table in compact offsets.
 *
 * @param from first character
 * @param to the offset after its last
 * @param lines how many lines of the text it takes
 * @param cells the cells from left to right, empty ones included
 */
record TableRow(int from, int to, int lines, List<Span> cells) {
  /** Copies the cells. */
  TableRow {
    cells = List.copyOf(cells);
  }

  /**
   * The row of these cells that takes lines {@code first} to {@code end}, that one not included.
   */
  static TableRow of(List<Line> lines, int first, int end, List<Span> cells) {
    return new TableRow(lines.get(first).from(), lines.get(end - 1).to(), end - first, cells);
  }
}
