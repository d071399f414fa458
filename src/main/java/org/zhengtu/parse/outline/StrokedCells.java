package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.text.Span;

/**
 * A table whose strokes stand on lines of their own between the lines of its cells. Its rows are
 * told by their numbers; a category before the number reaches down over the rows below.
 */
final class StrokedCells {
  private static final int FEWEST_STROKES = 6;
  private static final int LONGEST_HEAD = 40;
  private static final int MOST_COLUMNS = 9;

  private final String folded;
  private final List<Line> lines;
  private final TableHeads heads;
  private final List<Cell> cells = new ArrayList<>();

  /** A cell, and the index of its first line. */
  private record Cell(int line, Span text) {}

  private StrokedCells(String folded, List<Line> lines, TableHeads heads) {
    this.folded = folded;
    this.lines = lines;
    this.heads = heads;
  }

  /** Puts the rows, by the index of their first line, into {@code rows}. */
  static void in(String folded, List<Line> lines, TableHeads heads, Map<Integer, TableRow> rows) {
    StrokedCells table = new StrokedCells(folded, lines, heads);
    int from = 0;
    while (from < lines.size()) {
      from = table.isStroke(from) ? table.take(from, rows) : from + 1;
    }
  }

  private boolean isStroke(int i) {
    Line line = lines.get(i);
    return line.length() == 1 && folded.charAt(line.from()) == '|';
  }

  /** Takes the table whose first stroke is the line {@code stroke}; returns the line behind it. */
  private int take(int stroke, Map<Integer, TableRow> rows) {
    int last = stroke;
    int strokes = 0;
    for (int i = stroke; i < lines.size() && i - last <= MOST_COLUMNS; i++) {
      if (isStroke(i)) {
        last = i;
        strokes++;
      }
    }
    if (strokes < FEWEST_STROKES) {
      return last + 1;
    }
    cells.clear();
    int first = stroke == 0 ? 0 : stroke - 1;
    for (int i = stroke; i <= last; i++) {
      if (isStroke(i)) {
        if (first < i) {
          cells.add(new Cell(first, new Span(lines.get(first).from(), lines.get(i - 1).to())));
        }
        first = i + 1;
      }
    }
    rows(last + 1, rows);
    return last + 1;
  }

  private void rows(int end, Map<Integer, TableRow> rows) {
    int first = next(0, 1);
    int number = 0;
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < Math.min(first, MOST_COLUMNS); k++) {
      columns.add(head(cells.get(k)));
    }
    int before = columns.indexOf(Column.NUMBER);
    if (before < 0 || before > 1 || !TableHeads.divides(columns)) {
      return;
    }
    if (before == 1 && columns.getLast() == Column.OTHER) {
      columns.removeLast();
    }
    put(rows, 0, columns.size(), cells.get(columns.size()).line());
    int from = columns.size();
    int at = first;
    while (at < cells.size()) {
      number++;
      int following = next(at + 1, number + 1);
      int to = Math.min(following, at + columns.size() - before);
      boolean more = following < cells.size();
      int start = more && before == 1 && following > to ? following - 1 : following;
      put(rows, from, to, more ? cells.get(start).line() : end);
      from = start;
      at = following;
    }
  }

  private void put(Map<Integer, TableRow> rows, int from, int to, int endLine) {
    List<Span> row = cells.subList(from, to).stream().map(Cell::text).toList();
    int line = cells.get(from).line();
    rows.put(line, new TableRow(row.getFirst().start(), row.getLast().end(), endLine - line, row));
  }

  private Column head(Cell cell) {
    Span text = cell.text();
    return text.length() > LONGEST_HEAD
        ? Column.OTHER
        : heads.of(folded.substring(text.start(), text.end()));
  }

  /** The first cell from {@code from} on that is the number alone; their count for none. */
  private int next(int from, int number) {
    String digits = String.valueOf(number);
    for (int k = from; k < cells.size(); k++) {
      Span text = cells.get(k).text();
      if (text.length() == digits.length() && folded.startsWith(digits, text.start())) {
        return k;
      }
    }
    return cells.size();
  }
}
