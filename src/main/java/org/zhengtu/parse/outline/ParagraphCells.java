package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/**
 * Reads a table that has each cell in a paragraph of its own, parted by blank lines: a cell that
 * reaches down over several rows stands in the first of them alone, so that each way to deal the
 * paragraphs out to the columns has its price, and the cheapest is taken.
 */
final class ParagraphCells {
  private static final int MOST_CELLS = 4_000;
  private static final int JOINED = -1;

  private final Reading reading;
  private final List<Line> lines;
  private final UnitReader units;
  private final FlatHeads heads;
  private final RowNumbers numbers;

  ParagraphCells(
      Reading reading, List<Line> lines, UnitReader units, FlatHeads heads, RowNumbers numbers) {
    this.reading = reading;
    this.lines = lines;
    this.units = units;
    this.heads = heads;
    this.numbers = numbers;
  }

  /** True where a blank line stands before each of the heads and before the line behind them. */
  boolean are(int from, int body) {
    for (int i = from + 1; i <= body; i++) {
      if (i >= lines.size() || !lines.get(i).blankBefore()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Puts the rows below the heads into {@code rows}; returns the index behind the last of them.
   *
   * @param whole true where blank lines part the cells, false where each line may be one
   */
  int rows(List<Column> columns, int body, boolean whole, Map<Integer, TableRow> rows) {
    int i = body;
    int end = body;
    boolean headed = columns.getFirst() != Column.CATEGORY;
    while (i < lines.size()) {
      int first = headed ? numbers.pastHeadings(i) : i;
      List<Integer> begins = new ArrayList<>();
      int next = first;
      while (next < lines.size()
          && begins.size() < MOST_CELLS
          && !isOther(next)
          && (next == first || !headed || numbers.pastHeadings(next) == next)) {
        begins.add(next++);
        while (whole && next < lines.size() && !lines.get(next).blankBefore()) {
          next++;
        }
      }
      int behind = begins.isEmpty() ? first : part(columns, begins, next, whole, rows);
      end = behind > first ? behind : end;
      if (behind < next || begins.isEmpty()) {
        break;
      }
      i = next;
    }
    return end;
  }

  /** True where another table, or an annex, begins. */
  private boolean isOther(int i) {
    Line line = lines.get(i);
    return AttachmentMark.at(reading.folded(), line.from(), line.to()) || heads.end(i) > i;
  }

  /** The rows of the cells that begin on these lines; returns the line behind the last of them. */
  private int part(
      List<Column> columns,
      List<Integer> begins,
      int end,
      boolean whole,
      Map<Integer, TableRow> rows) {
    List<Line> cells = new ArrayList<>();
    for (int k = 0; k < begins.size(); k++) {
      Line first = lines.get(begins.get(k));
      int last = (k + 1 < begins.size() ? begins.get(k + 1) : end) - 1;
      cells.add(new Line(first.from(), lines.get(last).to(), first.indent(), true));
    }
    int[] of = columns(cells, new CellPrices(reading, units, cells, columns, whole));
    List<Integer> starts = starts(of);
    int last = answered(columns, of, starts);
    for (int r = 0; r < last; r++) {
      int from = starts.get(r);
      int to = starts.get(r + 1);
      int next = to < begins.size() ? begins.get(to) : end;
      rows.put(begins.get(from), row(columns, cells, of, from, to, next - begins.get(from)));
    }
    int behind = starts.get(last);
    return behind < begins.size() ? begins.get(behind) : end;
  }

  /** The first cell of each row, and the end. */
  private static List<Integer> starts(int[] of) {
    List<Integer> starts = new ArrayList<>();
    int column = of.length;
    for (int i = 0; i < of.length; i++) {
      if (of[i] != JOINED && (i == 0 || of[i] <= column)) {
        starts.add(i);
      }
      column = of[i] == JOINED ? column : of[i];
    }
    starts.add(of.length);
    return starts;
  }

  /** How many rows there are up to the last that names organs: two in a row without end a table. */
  private static int answered(List<Column> columns, int[] of, List<Integer> starts) {
    int last = 0;
    for (int r = 0; r + 1 < starts.size() && r <= last + 1; r++) {
      last = isAnswered(columns, of, starts.get(r), starts.get(r + 1)) ? r + 1 : last;
    }
    return last;
  }

  private static boolean isAnswered(List<Column> columns, int[] of, int from, int to) {
    boolean words = false;
    boolean organs = false;
    for (int i = from; i < to; i++) {
      Column column = of[i] == JOINED ? Column.OTHER : columns.get(of[i]);
      organs |= column.answers() || column == Column.UNIT;
      words |= column == Column.TASK || column == Column.DUTY;
    }
    return words && organs;
  }

  private static TableRow row(
      List<Column> columns, List<Line> cells, int[] of, int from, int to, int lines) {
    int begin = cells.get(from).from();
    List<Span> row = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      row.add(new Span(begin, begin));
    }
    int column = of[from];
    for (int i = from; i < to; i++) {
      boolean joined = of[i] == JOINED;
      column = joined ? column : of[i];
      int start = joined ? row.get(column).start() : cells.get(i).from();
      row.set(column, new Span(start, cells.get(i).to()));
    }
    return new TableRow(begin, cells.get(to - 1).to(), lines, row);
  }

  /**
   * The column of each paragraph, {@link #JOINED} for one that goes on with the cell before; where
   * one is no more to the right than the one before, a row begins.
   */
  private static int[] columns(List<Line> cells, CellPrices prices) {
    int n = cells.size();
    int m = prices.columns();
    int[][] price = new int[n][m];
    int[][] from = new int[n][m];
    for (int k = 0; k < m; k++) {
      price[0][k] = prices.empty(0, k) + prices.of(0, k);
    }
    for (int i = 1; i < n; i++) {
      for (int k = 0; k < m; k++) {
        int own = prices.of(i, k);
        int joined = price[i - 1][k] + prices.joins(i, k);
        price[i][k] = joined;
        from[i][k] = m;
        for (int j = 0; j < m; j++) {
          int lacks = j < k ? prices.empty(j + 1, k) : prices.empty(j + 1, m) + prices.empty(0, k);
          if (price[i - 1][j] + lacks + own < price[i][k]) {
            price[i][k] = price[i - 1][j] + lacks + own;
            from[i][k] = j;
          }
        }
      }
    }
    int best = 0;
    for (int k = 1; k < m; k++) {
      boolean cheaper =
          price[n - 1][k] + prices.empty(k + 1, m) < price[n - 1][best] + prices.empty(best + 1, m);
      best = cheaper ? k : best;
    }
    int[] of = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      boolean joins = from[i][best] == m;
      of[i] = joins ? JOINED : best;
      best = joins ? best : from[i][best];
    }
    return of;
  }
}
