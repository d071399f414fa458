package org.zhengtu.parse.outline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * Sorts the lines of one row into the columns of a table, whatever their order. Each way to do so
 * has its price; the cheapest is taken.
 */
final class FlatCells {
  private static final int NEVER = 1 << 20;

  /** Where a row ends. */
  enum End {
    /** With its last line. */
    WHOLE,
    /** Behind heads that the next page repeats. */
    PAGE,
    /** With its last line or before. */
    OPEN
  }

  private final FlatLines lines;
  private final List<Column> columns;
  private final FlatPrices prices;
  private final boolean open;

  /** What stands of the row on the page before, or null. */
  private final @Nullable FlatCells before;

  /** The column of each line; -1 behind the end of an open row. */
  private final int[] of;

  /** The last line of each column; -1 for none. */
  private final int[] lasts;

  /**
   * Cells of a row.
   *
   * @param columns those behind the row's number
   * @param numbered true where the titles before the words have numbers of their own
   * @param end where the row ends
   * @param before what stands of the row on the page before, or null
   */
  FlatCells(
      FlatLines lines,
      List<Column> columns,
      boolean numbered,
      End end,
      @Nullable FlatCells before) {
    this.before = before;
    this.lasts = new int[columns.size()];
    Arrays.fill(lasts, -1);
    this.of = new int[lines.size()];
    Arrays.fill(of, -1);
    this.open = end == End.OPEN;
    this.lines = lines;
    this.columns = columns;
    this.prices = new FlatPrices(lines, columns, numbered, end, before);
  }

  /** The lines of the row. */
  FlatLines lines() {
    return lines;
  }

  /** The last line of a column; -1 for none. */
  int last(int k) {
    return lasts[k];
  }

  /** Sorts the lines; false for an open row in which no words or no organ stand. */
  boolean sort() {
    int n = lines.size();
    int m = columns.size();
    int[][] price = new int[n][m];
    int[][] from = new int[n][m];
    for (int k = 0; k < m; k++) {
      price[0][k] = prices.empty(0, k) + prices.enters(0, k);
    }
    for (int i = 1; i < n; i++) {
      for (int k = 0; k < m; k++) {
        price[i][k] = price[i - 1][k] + prices.joins(i, k);
        from[i][k] = k;
        int enters = prices.enters(i, k);
        for (int j = 0; j < k; j++) {
          int cost = price[i - 1][j] + prices.leaves(i - 1, j) + prices.empty(j + 1, k) + enters;
          if (cost < price[i][k]) {
            price[i][k] = cost;
            from[i][k] = j;
          }
        }
      }
    }
    trace(price, from);
    return !open || before != null || isAnswered();
  }

  private void trace(int[][] price, int[][] from) {
    int n = lines.size();
    int m = columns.size();
    int end = -1;
    int last = -1;
    int best = NEVER;
    for (int i = open ? 0 : n - 1; i < n; i++) {
      for (int k = 0; k < m; k++) {
        int cost = price[i][k] + prices.empty(k + 1, m) + prices.ends(i, k);
        if (cost < best || cost == best && open && columns.get(k).answers()) {
          best = cost;
          end = i;
          last = k;
        }
      }
    }
    for (int i = end; i >= 0; i--) {
      of[i] = last;
      lasts[last] = Math.max(lasts[last], i);
      last = from[i][last];
    }
  }

  private boolean isAnswered() {
    boolean words = false;
    boolean organs = false;
    for (int i = 0; i < of.length && of[i] >= 0; i++) {
      Column column = columns.get(of[i]);
      boolean organ = column.answers() || column == Column.UNIT;
      organs |= organ && lines.isOrgan(i) || organ && lines.beginsName(i);
      words |= !organ;
    }
    return words && organs;
  }

  /** The cell of a column; null for none and for one that says that it is empty. */
  @Nullable Span cell(int k) {
    int last = lasts[k];
    if (last < 0) {
      return null;
    }
    int first = last;
    while (first > 0 && of[first - 1] == k) {
      first--;
    }
    boolean organs = columns.get(k).answers() || columns.get(k) == Column.UNIT;
    for (int i = first + 1; organs && i <= last; i++) {
      // A day ends the list, though no other column takes it.
      last =
          lines.beginsWithDigit(i) && prices.joinsOrgans(i, k) >= FlatPrices.STRANGE ? i - 1 : last;
    }
    return first == last && lines.isNone(first) ? null : lines.span(first, last + 1);
  }

  /** Behind the last line of the row. */
  int to() {
    int last = Arrays.stream(lasts).max().orElse(0);
    return lines.span(last, last + 1).end();
  }
}
