package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.Collections;
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
  private final HeadlessRows headless;
  private final ParagraphCells paragraphs;

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
    this.headless = new HeadlessRows(reading, units, lines, numbers);
    this.paragraphs = new ParagraphCells(reading, lines, units, this.heads, numbers);
  }

  /** The index behind the table whose heads begin on line {@code from}; {@code from} for none. */
  int take(int from) {
    int body = heads.end(from);
    if (body > from) {
      return rows(from, body);
    }
    List<Column> columns = headless.columns(from);
    return columns.isEmpty()
        ? from
        : numbered(columns, from, new RowLines(reading, units, List.of()));
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
    if (paragraphs.are(from, body)) {
      int end = paragraphs.rows(columns, body, true, rows);
      if (end > body) {
        return end;
      }
    }
    if (columns.getFirst() != Column.NUMBER) {
      return unnumbered(columns, body);
    }
    return numbered(columns, body, new RowLines(reading, units, lines.subList(from, body)));
  }

  /** The rows that begin with numbers. */
  private int numbered(List<Column> columns, int body, RowLines rowLines) {
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int i = numbers.pastHeadings(body);
    int number = numbers.number(i);
    while (number > 0 && numbers.isNumber(i, number)) {
      int end = i + 1;
      while (end < lines.size()
          && end - i < 40
          && numbers.after(number, end, end - i >= columns.size() - 1) == 0
          && numbers.pastHeadings(end) == end) {
        end++;
      }
      begins.add(i);
      ends.add(end);
      i = numbers.pastHeadings(end);
      number = numbers.after(number, i, true);
    }
    if (begins.isEmpty()) {
      return body;
    }
    int last = begins.size() - 1;
    ends.set(last, Math.min(ends.get(last), begins.get(last) + LONGEST_ROW));
    FlatRow row = row(columns, begins, ends);
    for (int k = 0; k <= last; k++) {
      i = begins.get(k);
      int end = ends.get(k);
      FlatRow.Cells cells = row.of(rowLines.pages(lines.subList(i, end)), k == last);
      if (cells == null || isCutOff(columns, cells, begins, k)) {
        continue;
      }
      while (k == last && end > i + 1 && lines.get(end - 1).from() >= cells.to()) {
        end--;
      }
      rows.put(i, row(i, end, cells));
      body = end;
    }
    return body;
  }

  /** True for a row without organs that no next row follows: the page ends in it. */
  private boolean isCutOff(List<Column> columns, FlatRow.Cells cells, List<Integer> begins, int k) {
    for (int c = 0; c < columns.size(); c++) {
      boolean organ = columns.get(c).answers() || columns.get(c) == Column.UNIT;
      if (organ && cells.cells().get(c).length() > 0) {
        return false;
      }
    }
    return k + 1 == begins.size()
        || numbers.number(begins.get(k + 1)) != numbers.number(begins.get(k)) + 1;
  }

  /** Reads rows as wide as these, the last of which may be shorter. */
  private FlatRow row(List<Column> columns, List<Integer> begins, List<Integer> ends) {
    List<Integer> widths = new ArrayList<>();
    boolean titled = false;
    for (int k = 0; k < begins.size(); k++) {
      int first = begins.get(k) + 1;
      titled |= first < ends.get(k) && isNumbered(lines.get(first));
      boolean sure = k + 1 < begins.size() || k == 0;
      for (int i = first; sure && i < ends.get(k); i++) {
        widths.add(FlatLines.width(reading, lines.get(i)));
      }
    }
    // Two cells that a text layer ran together are no measure.
    Collections.sort(widths);
    int width = widths.isEmpty() ? 0 : widths.get(widths.size() - 1 - widths.size() / 20);
    boolean several = columns.stream().filter(Column::words).count() > 1;
    return new FlatRow(reading, units, columns, titled && several, width);
  }

  private TableRow row(int first, int end, FlatRow.Cells cells) {
    Line line = lines.get(first);
    int to = lines.get(end - 1).to();
    return new TableRow(line.from(), to, end - first, cells.cells(), cells.rest());
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
          return merged(columns, body, i);
        }
        cells.add(new Span(line.from(), line.to()));
      }
      rows.put(i, TableRow.of(lines, i, i + columns.size(), cells));
      i += columns.size();
    }
    return i;
  }

  /**
   * Rows whose cells may reach down over several, where the columns have more words than one.
   *
   * @param taken up to there rows of one line a cell were found, which are dropped
   */
  private int merged(List<Column> columns, int body, int taken) {
    boolean several = columns.stream().filter(c -> c.words() || c == Column.CATEGORY).count() > 1;
    if (several) {
      for (int i = body; i < taken; i += columns.size()) {
        rows.remove(i);
      }
    }
    int end = several ? paragraphs.rows(columns, body, false, rows) : body;
    return end > body ? end : broken(columns, body);
  }

  /**
   * Rows without numbers whose cells take several lines each: words, then organs, then the rest.
   */
  private int broken(List<Column> columns, int body) {
    int i = body;
    while (i < lines.size()) {
      int to = Math.min(lines.size(), i + LONGEST_ROW);
      FlatRow row = row(columns, List.of(i - 1), List.of(to));
      FlatRow.Cells cells = row.of(List.of(lines.subList(i, to)), true);
      if (cells == null) {
        return i;
      }
      int end = i;
      while (end < to && lines.get(end).from() < cells.to()) {
        rows.remove(end++);
      }
      rows.put(i, row(i, end, cells));
      i = end;
    }
    return i;
  }
}
