package org.zhengtu.parse.outline;

import java.util.List;
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
}
