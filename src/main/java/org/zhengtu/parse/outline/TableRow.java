package org.zhengtu.parse.outline;

import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.text.Span;

/**
 * A row of a table in compact offsets.
 *
 * @param from first character
 * @param to the offset after its last
 * @param lines how many lines of the text it takes
 * @param cells the cells from left to right, empty ones included
 * @param rest where the words of a cell go on: behind heads that a new page repeats, on further
 *     lines
 */
record TableRow(int from, int to, int lines, List<Span> cells, Map<Span, List<Span>> rest) {
  /** Copies the cells. */
  TableRow {
    cells = List.copyOf(cells);
    rest = Map.copyOf(rest);
  }

  /** A row whose cells are whole. */
  TableRow(int from, int to, int lines, List<Span> cells) {
    this(from, to, lines, cells, Map.of());
  }

  /**
   * The row of these cells that takes lines {@code first} to {@code end}, that one not included.
   */
  static TableRow of(List<Line> lines, int first, int end, List<Span> cells) {
    return new TableRow(lines.get(first).from(), lines.get(end - 1).to(), end - first, cells);
  }
}
