package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** Finds the rows of a table with one cell a line, some cells of it broken over several. */
final class FlatRows {
  /** No row has more lines. */
  private static final int LONGEST_ROW = 24;

  private final Reading reading;
  private final String folded;
  private final List<Line> lines;
  private final UnitReader units;
  private final Map<Integer, TableRow> rows;
  private final FlatHeads heads;
  private final RowNumbers numbers;

  /** Those among {@code lines}; they are put into {@code rows} by the index of their first line. */
  FlatRows(
      Reading reading,
      List<Line> lines,
      TableHeads heads,
      UnitReader units,
      Map<Integer, TableRow> rows) {
    this.reading = reading;
    this.folded = reading.folded();
    this.lines = lines;
    this.units = units;
    this.rows = rows;
    this.heads = new FlatHeads(folded, lines, heads);
    this.numbers = new RowNumbers(folded, lines);
  }

  /** The index behind the table whose heads begin on line {@code from}; {@code from} for none. */
  int take(int from) {
    int body = heads.end(from);
    return body > from ? rows(from, body) : from;
  }

  /** The rows below the heads, which begin with their numbers or have none. */
  private int rows(int from, int body) {
    List<Column> columns = new ArrayList<>();
    List<Span> cells = new ArrayList<>();
    boolean whole = true;
    for (int i = from; i < body; i++) {
      whole &= heads.head(i) != Column.OTHER;
    }
    whole &= heads.broken(body) == 1;
    for (int i = from; i < body; ) {
      int n = whole ? 1 : heads.broken(i);
      columns.add(heads.head(i, n));
      cells.add(new Span(lines.get(i).from(), lines.get(i + n - 1).to()));
      i += n;
    }
    columns = TableHeads.told(columns);
    rows.put(from, TableRow.of(lines, from, body, cells));
    if (columns.getFirst() != Column.NUMBER) {
      return unnumbered(columns, body);
    }
    RowLines rowLines = new RowLines(reading, units, lines.subList(from, body));
    int i = numbers.pastHeadings(body);
    int number = numbers.number(i);
    boolean numbered = i + 1 < lines.size() && isNumbered(lines.get(i + 1));
    while (number > 0 && numbers.isNumber(i, number)) {
      int end = i + 1;
      while (end < lines.size()
          && end - i < 40
          && numbers.after(number, end, end - i >= columns.size() - 1) == 0
          && numbers.pastHeadings(end) == end) {
        end++;
      }
      int following = numbers.after(number, numbers.pastHeadings(end), true);
      boolean last = following == 0;
      int limit = last ? Math.min(end, i + LONGEST_ROW) : end;
      List<Line> row = rowLines.of(lines.subList(i, limit));
      FlatRow flat = new FlatRow(reading, units, row, columns, numbered);
      List<Span> found = flat.cells(0, row.size(), last);
      if (found == null && last) {
        return i;
      }
      if (found == null) {
        i = numbers.pastHeadings(end);
        number = following;
        continue;
      }
      int to = row.get(flat.end() - 1).to();
      while (last && end > i + 1 && lines.get(end - 1).from() >= to) {
        end--;
      }
      rows.put(i, TableRow.of(lines, i, end, found));
      i = last ? end : numbers.pastHeadings(end);
      number = following;
    }
    return Math.max(i, body);
  }

  private boolean isNumbered(Line line) {
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    return number != null && number.to() < line.to();
  }

  /** Without numbers, a row is as many lines as there are columns, while its organs are organs. */
  private int unnumbered(List<Column> columns, int body) {
    int i = body;
    while (i + columns.size() <= lines.size()) {
      List<Span> cells = new ArrayList<>();
      for (int k = 0; k < columns.size(); k++) {
        Line line = lines.get(i + k);
        boolean organ = columns.get(k).answers() || columns.get(k) == Column.UNIT;
        if (organ && units.leading(reading, line.from(), line.to()) < 0) {
          return broken(columns, body);
        }
        cells.add(new Span(line.from(), line.to()));
      }
      rows.put(i, TableRow.of(lines, i, i + columns.size(), cells));
      i += columns.size();
    }
    return i;
  }

  /**
   * Rows without numbers whose cells take several lines each: words, then organs, then the rest.
   */
  private int broken(List<Column> columns, int body) {
    int i = body;
    while (i < lines.size()) {
      FlatRow row = new FlatRow(reading, units, lines, columns, false);
      List<Span> cells = row.cells(i, Math.min(lines.size(), i + LONGEST_ROW), true);
      if (cells == null) {
        return i;
      }
      for (int k = i; k < row.end(); k++) {
        rows.remove(k);
      }
      rows.put(i, TableRow.of(lines, i, row.end(), cells));
      i = row.end();
    }
    return i;
  }
}
