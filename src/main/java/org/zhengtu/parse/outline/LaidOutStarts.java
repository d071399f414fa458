package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * Tells at which lines the rows of a laid out table begin. A row's number stands beside the middle
 * of its cells or at their top; between two numbers, the rows part where cells end: behind a
 * sentence, at a blank line, as far below the number as the row began above it.
 */
final class LaidOutStarts {
  private static final int MOST_BEHIND = 14;

  private final String folded;
  private final List<Line> lines;
  private final List<Column> columns;
  private final LaidOutCells cells;
  private final boolean blanks;

  /** The rows of {@code cells}, which stand on {@code lines}. */
  LaidOutStarts(String folded, List<Line> lines, List<Column> columns, LaidOutCells cells) {
    this.folded = folded;
    this.lines = lines;
    this.columns = columns;
    this.cells = cells;
    long blank = lines.stream().filter(Line::blankBefore).count();
    this.blanks = blank > 0 && blank * 3 <= lines.size() * 2L;
  }

  /** The first line of each row, and the end of the last; fewer than two for no rows. */
  List<Integer> all() {
    int number = columns.indexOf(Column.NUMBER);
    return number < 0 ? unnumbered() : numbered(number);
  }

  private List<Integer> numbered(int column) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span cell = cells.at(i, column);
      if (cell != null && Within.digits(folded, cell.start(), cell.end())) {
        numbers.add(i);
      }
    }
    List<Integer> starts = new ArrayList<>();
    if (numbers.isEmpty()) {
      return starts;
    }
    starts.add(0);
    boolean top = true;
    for (int k = 0; k < numbers.size(); k++) {
      top &= numbers.get(k).equals(starts.getLast());
      boolean last = k + 1 == numbers.size();
      int from = numbers.get(k) + 1;
      int to = last ? Math.min(lines.size(), from + MOST_BEHIND) : numbers.get(k + 1);
      starts.add(parting(starts.getLast(), numbers.get(k), from, to, last, top));
    }
    return starts;
  }

  /** The line between {@code from} and {@code to} at which the row behind this one begins. */
  private int parting(int start, int number, int from, int to, boolean last, boolean top) {
    int best = from;
    int most = Integer.MIN_VALUE;
    for (int at = from; at <= to; at++) {
      boolean middle = at - 1 - number == number - start;
      int points = middle && !(last && top) || number == start && at == to && !last ? 4 : 0;
      points += blanks && (at == lines.size() || lines.get(at).blankBefore()) ? 5 : 0;
      for (int k = 0; k < columns.size(); k++) {
        points += points(start, at, k);
      }
      if (points > most || points == most && last) {
        most = points;
        best = at;
      }
    }
    return best;
  }

  /** How much the last words of column {@code k} before {@code at} speak for the end of a cell. */
  private int points(int start, int at, int k) {
    Column column = columns.get(k);
    Span above = null;
    for (int i = at - 1; i >= start && above == null; i--) {
      above = cells.at(i, k);
    }
    if (above == null) {
      return column == Column.TASK && k == columns.lastIndexOf(Column.TASK) ? -6 : 0;
    }
    char end = folded.charAt(above.end() - 1);
    if (column.answers()) {
      return "、,".indexOf(end) >= 0 ? -6 : 0;
    }
    if (column != Column.TASK || k != columns.lastIndexOf(Column.TASK)) {
      return 0;
    }
    return "。;".indexOf(end) >= 0 ? 2 : "、,".indexOf(end) >= 0 ? -6 : -1;
  }

  /** Without numbers, rows part at blank lines, or behind the sentences of the words. */
  private List<Integer> unnumbered() {
    int words = columns.lastIndexOf(Column.TASK);
    List<Integer> starts = new ArrayList<>(List.of(0));
    Span above = null;
    for (int i = 0; i < lines.size(); i++) {
      boolean ends = above != null && folded.charAt(above.end() - 1) == '。';
      boolean begins = blanks ? lines.get(i).blankBefore() : ends && cells.at(i, words) != null;
      if (i > 0 && begins) {
        starts.add(i);
      }
      above = cells.at(i, words) == null ? above : cells.at(i, words);
    }
    starts.add(lines.size());
    return starts;
  }
}
