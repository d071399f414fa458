package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A run of characters without white space inside, in compact offsets.
 *
 * @param from first offset
 * @param to offset after the last
 * @param gap width of the white space before it, a full-width space counting two; 0 where the run
 *     begins the range
 * @param tabs number of tabs in that white space
 */
public record Cell(int from, int to, int gap, int tabs) {

  /** How many characters it has. */
  public int length() {
    return to - from;
  }

  /** The cells of a range in order; none is empty. */
  public static List<Cell> of(Reading reading, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    int start = from;
    int gap = 0;
    int tabs = 0;
    for (int i = from + 1; i <= to; i++) {
      int width = i == to ? 1 : width(reading, i);
      if (width > 0) {
        cells.add(new Cell(start, i, gap, tabs));
        start = i;
        gap = width;
        tabs = i == to ? 0 : tabs(reading, i);
      }
    }
    return from < to ? cells : List.of();
  }

  /** True for a row whose cells stand between bars. */
  public static boolean barred(String folded, Line line) {
    int first = Within.first(folded, '|', line.from(), line.to());
    return first >= 0 && Within.first(folded, '|', first + 1, line.to()) >= 0;
  }

  /** The cells of a row of bars that hold anything; a bar before one counts as a tab. */
  public static List<Cell> betweenBars(String folded, Line line) {
    List<Cell> cells = new ArrayList<>();
    int bars = 0;
    for (int i = line.from(); i < line.to(); i++) {
      if (folded.charAt(i) == '|') {
        bars++;
        continue;
      }
      int end = Within.until(folded, "|", i, line.to());
      cells.add(new Cell(i, end, 2, bars));
      bars = 0;
      i = end - 1;
    }
    return cells;
  }

  /**
   * The cells of a line: those between its bars, or those that its tabs divide where it has any, or
   * else its runs, where {@code joins} tells which belong to the one before.
   */
  public static List<Cell> joined(Reading reading, Line line, BiPredicate<Cell, Cell> joins) {
    if (barred(reading.folded(), line)) {
      return betweenBars(reading.folded(), line);
    }
    List<Cell> runs = of(reading, line.from(), line.to());
    boolean tabbed = runs.stream().anyMatch(cell -> cell.tabs() > 0);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : runs) {
      Cell before = cells.isEmpty() ? null : cells.getLast();
      if (before != null && (tabbed ? cell.tabs() == 0 : joins.test(before, cell))) {
        cells.removeLast();
        cells.add(new Cell(before.from(), cell.to(), before.gap(), before.tabs()));
      } else {
        cells.add(cell);
      }
    }
    return cells;
  }

  /**
   * Width of the white space right before the compact offset {@code i}, line breaks included; what
   * was injected is none.
   */
  public static int width(Reading reading, int i) {
    int a = i == 0 ? 0 : reading.rawAt(i - 1) + 1;
    int b = reading.rawAt(i);
    int width = 0;
    for (int k = a; k < b; k++) {
      width += widthOf(reading.raw().charAt(k));
    }
    return width;
  }

  /** Number of tabs right before the compact offset {@code i}, on its own line. */
  public static int tabs(Reading reading, int i) {
    int tabs = 0;
    int lowest = i == 0 ? 0 : reading.rawAt(i - 1) + 1;
    for (int k = reading.rawAt(i) - 1; k >= lowest && reading.raw().charAt(k) != '\n'; k--) {
      if (reading.raw().charAt(k) == '\t') {
        tabs++;
      }
    }
    return tabs;
  }

  private static int widthOf(char c) {
    return switch (c) {
      case '#',
          '*',
          '\u200b',
          '\u200c',
          '\u200d',
          '\u200e',
          '\u200f',
          '\u2060',
          '\ufeff',
          '\u00ad' ->
          0;
      case '\u3000', '\t', '\u2003' -> 2;
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? 1 : 0;
    };
  }
}
