package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * A table that divides tasks or duties: rows under heads that say what the columns hold.
 *
 * @param columns what each column holds
 * @param rows the rows below the heads
 */
record Table(List<Column> columns, List<Block> rows) {

  /** Copies the lists. */
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The tables among {@code blocks}, in order. */
  static List<Table> in(Reading reading, List<Block> blocks, TableHeads heads, UnitReader units) {
    List<Table> tables = new ArrayList<>();
    List<Column> columns = List.of();
    List<Block> rows = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.ROW) {
        continue;
      }
      List<Column> head = heads(reading, block, heads);
      if (TableHeads.divides(head)) {
        if (!rows.isEmpty()) {
          tables.add(new Table(columns, rows));
        }
        columns = head;
        rows.clear();
      } else if (!columns.isEmpty() && !isRule(reading, block)) {
        rows.add(block);
      }
    }
    if (!rows.isEmpty()) {
      tables.add(new Table(columns, rows));
    }
    return tables;
  }

  /** True for the row of dashes under the heads of a table drawn with strokes. */
  private static boolean isRule(Reading reading, Block row) {
    for (Span cell : row.cells()) {
      for (int i = cell.start(); i < cell.end(); i++) {
        if ("-:|".indexOf(reading.folded().charAt(i)) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Column> heads(Reading reading, Block row, TableHeads heads) {
    List<Column> columns = new ArrayList<>();
    for (Span cell : row.cells()) {
      int bracket = reading.folded().indexOf('(', cell.start(), cell.end());
      int length = bracket > 0 ? bracket - cell.start() : cell.length();
      boolean longer = length > 16 || cell.length() > 40;
      columns.add(longer ? Column.OTHER : heads.of(reading.folded(cell.start(), cell.end())));
    }
    return columns;
  }

  /**
   * The cells of a row, one for each column, null for one it lacks. A row with fewer cells than
   * columns lacks the ones that a cell above reaches down into: those on the left, as long as that
   * puts organs under the heads of organs.
   */
  List<@Nullable Span> cells(Reading reading, Block row, UnitReader units) {
    int filled = row.cells().size();
    while (filled > 1 && row.cells().get(filled - 1).length() == 0) {
      filled--;
    }
    int lacking = isCounted(reading, row) ? 0 : columns.size() - filled;
    int best = Math.max(0, lacking);
    int most = -1;
    for (int shift = Math.max(0, lacking); shift >= 0; shift--) {
      int organs = organs(reading, row, units, shift);
      if (organs > most) {
        most = organs;
        best = shift;
      }
    }
    List<@Nullable Span> cells = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      int at = k - best;
      boolean there = at >= 0 && at < row.cells().size() && row.cells().get(at).length() > 0;
      cells.add(there ? row.cells().get(at) : null);
    }
    return cells;
  }

  /** True for a row that begins with its number, where the heads do. */
  private boolean isCounted(Reading reading, Block row) {
    Span first = row.cells().getFirst();
    return columns.getFirst() == Column.NUMBER
        && first.length() > 0
        && first.length() <= 4
        && Within.digits(reading.folded(), first.start(), first.end());
  }

  private int organs(Reading reading, Block row, UnitReader units, int shift) {
    int organs = 0;
    for (int k = shift; k < columns.size() && k - shift < row.cells().size(); k++) {
      Span cell = row.cells().get(k - shift);
      boolean organColumn = columns.get(k).answers() || columns.get(k) == Column.UNIT;
      if (organColumn && units.leading(reading, cell.start(), cell.end()) > 0) {
        organs++;
      }
    }
    return organs;
  }
}
