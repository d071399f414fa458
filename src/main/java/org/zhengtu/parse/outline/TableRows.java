package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** Finds the rows of tables among lines: cells divided by tabs or strokes, or one cell a line. */
final class TableRows {
  /** No cell is broken into more lines than this. */
  private static final int MOST_LINES = 12;

  /** No row of a table with one cell a line has more lines. */
  private static final int LONGEST_ROW = 24;

  private final Reading reading;
  private final String folded;
  private final List<Line> lines;
  private final TableHeads heads;
  private final UnitReader units;
  private final Map<Integer, TableRow> rows = new HashMap<>();
  private final FlatHeads flatHeads;
  private final RowNumbers numbers;
  private boolean barred;

  private TableRows(Reading reading, List<Line> lines, TableHeads heads, UnitReader units) {
    this.reading = reading;
    this.folded = reading.folded();
    this.lines = lines.stream().map(this::withoutStroke).toList();
    this.heads = heads;
    this.units = units;
    this.flatHeads = new FlatHeads(folded, this.lines, heads);
    this.numbers = new RowNumbers(folded, this.lines);
  }

  /** The rows by the index of their first line. */
  static Map<Integer, TableRow> in(
      Reading reading, List<Line> lines, TableHeads heads, UnitReader units) {
    TableRows table = new TableRows(reading, lines, heads, units);
    int i = 0;
    while (i < lines.size()) {
      i = table.take(i);
    }
    StrokedCells.in(reading.folded(), lines, heads, table.rows);
    return table.rows;
  }

  /** Without the stroke that closes the only cell of a line. */
  private Line withoutStroke(Line line) {
    int last = line.to() - 1;
    return line.length() > 1
            && folded.charAt(last) == '|'
            && folded.indexOf('|', line.from(), last) < 0
        ? new Line(line.from(), last, line.indent(), line.blankBefore())
        : line;
  }

  private int take(int i) {
    int last = barredEnd(i);
    List<Span> cells = divided(through(i, last));
    if (goesOn(i, cells)) {
      return i + 1;
    }
    if (cells.size() >= 3 || cells.size() == 2 && (isDivided(i - 1) || isDivided(i + 1))) {
      rows.put(i, row(i, last, cells));
      barred = endsInStroke(lines.get(last - 1));
      return last;
    }
    barred = false;
    int end = flatHeads.end(i);
    if (end > i) {
      return flat(i, end);
    }
    List<Span> head = spacedHeads(lines.get(i));
    return head.isEmpty() ? i + 1 : spaced(i, head);
  }

  /**
   * Behind the lines of the row at {@code i}: where rows end in a stroke, one that does not goes on
   * below.
   */
  private int barredEnd(int i) {
    boolean stroke = folded.indexOf('|', lines.get(i).from(), lines.get(i).to()) >= 0;
    if (!barred || !stroke || endsInStroke(lines.get(i))) {
      return i + 1;
    }
    for (int end = i + 1; end < Math.min(lines.size(), i + MOST_LINES); end++) {
      if (endsInStroke(lines.get(end))) {
        return end + 1;
      }
    }
    return i + 1;
  }

  private boolean endsInStroke(Line line) {
    return folded.charAt(line.to() - 1) == '|';
  }

  /** True for a further line of the row above in a table that is drawn with lines. */
  private boolean goesOn(int i, List<Span> cells) {
    int first = reading.rawAt(lines.get(i).from());
    return cells.size() >= 2
        && cells.getFirst().length() == 0
        && "│┃".indexOf(reading.raw().charAt(first)) >= 0;
  }

  private Line through(int from, int end) {
    Line first = lines.get(from);
    return new Line(first.from(), lines.get(end - 1).to(), first.indent(), first.blankBefore());
  }

  /** The columns whose heads stand on one line with nothing but white space between; or none. */
  private List<Span> spacedHeads(Line line) {
    boolean begins = line.length() <= 60 && heads.longestAt(folded, line.from(), line.to()) > 0;
    List<Span> parts = begins ? parted(line) : List.of();
    return parts.size() > 2 && isNumbered(columns(parts)) ? parts : runTogether(line);
  }

  private List<Span> runTogether(Line line) {
    List<Span> cells = new ArrayList<>();
    int at = line.from();
    while (at < line.to() && line.length() <= 40) {
      int n = heads.longestAt(folded, at, line.to());
      if (n == 0) {
        return List.of();
      }
      cells.add(new Span(at, at + n));
      at += n;
    }
    return isNumbered(columns(cells)) ? cells : List.of();
  }

  private static boolean isNumbered(List<Column> columns) {
    boolean numbered = columns.size() > 1 && columns.getFirst() == Column.NUMBER;
    return numbered && TableHeads.divides(columns);
  }

  private List<Column> columns(List<Span> cells) {
    return cells.stream().map(c -> heads.of(folded.substring(c.start(), c.end()))).toList();
  }

  /** A table whose cells are parted by white space; only its first text may hold some itself. */
  private int spaced(int from, List<Span> head) {
    List<Column> columns = columns(head);
    rows.put(from, row(from, from + 1, head));
    int i = numbers.pastHeadings(from + 1);
    int number = 1;
    while (i < lines.size()) {
      List<Span> cells = parted(lines.get(i));
      if (!numbers.isNumber(cells.getFirst(), number)) {
        return i;
      }
      List<Span> row = spacedRow(cells, columns);
      if (row.isEmpty()) {
        return i;
      }
      rows.put(i, row(i, i + 1, row));
      i = numbers.pastHeadings(i + 1);
      number++;
    }
    return i;
  }

  /** The cells of a row, one for each column as far as there are; empty where they do not fit. */
  private List<Span> spacedRow(List<Span> cells, List<Column> columns) {
    int more = cells.size() - columns.size();
    List<Span> row = new ArrayList<>(cells.subList(0, 1));
    if (more >= 0) {
      row.add(new Span(cells.get(1).start(), cells.get(1 + more).end()));
      row.addAll(cells.subList(2 + more, cells.size()));
      return row;
    }
    int texts = 0;
    while (1 + texts < columns.size() && !columns.get(1 + texts).answers()) {
      texts++;
    }
    int organ = 2;
    while (organ < cells.size() && !isOrgan(cells.get(organ))) {
      organ++;
    }
    if (organ >= cells.size()) {
      return List.of();
    }
    for (int k = organ - 1; k < texts; k++) {
      row.add(new Span(cells.get(1).start(), cells.get(1).start()));
    }
    int first = Math.max(1, organ - texts);
    row.add(new Span(cells.get(1).start(), cells.get(first).end()));
    row.addAll(cells.subList(first + 1, cells.size()));
    return row;
  }

  private boolean isOrgan(Span cell) {
    return units.leading(reading, cell.start(), cell.end()) > 0;
  }

  private List<Span> parted(Line line) {
    List<Span> cells = new ArrayList<>();
    int from = line.from();
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (reading.isGap(i)) {
        cells.add(new Span(from, i));
        from = i;
      }
    }
    cells.add(new Span(from, line.to()));
    return cells;
  }

  private boolean isDivided(int i) {
    return i >= 0 && i < lines.size() && divided(lines.get(i)).size() > 1;
  }

  /** The cells of a line between tabs or strokes; a line without either is one cell. */
  private List<Span> divided(Line line) {
    String raw = reading.raw();
    int rawFrom = reading.rawAt(line.from());
    int rawTo = reading.rawAt(line.to() - 1);
    boolean strokes = folded.indexOf('|', line.from(), line.to()) >= 0;
    if (!strokes && raw.indexOf('\t', Math.max(0, rawFrom - line.indent()), rawTo) < 0) {
      return List.of(new Span(line.from(), line.to()));
    }
    List<Span> cells = new ArrayList<>();
    int from = line.from();
    for (int i = line.from(); i < line.to(); i++) {
      if (strokes && folded.charAt(i) == '|') {
        if (i > line.from()) {
          cells.add(new Span(from, i));
        }
        from = i + 1;
        continue;
      }
      int before = i == 0 ? -1 : reading.rawAt(i - 1);
      for (int r = reading.rawAt(i) - 1; r > before && raw.charAt(r) != '\n'; r--) {
        if (raw.charAt(r) == '\t' && (i > line.from() || !strokes)) {
          cells.add(new Span(from, Math.max(from, i)));
          from = i;
        }
      }
    }
    if (from < line.to() || !strokes) {
      cells.add(new Span(from, line.to()));
    }
    if (cells.size() == 2 && cells.getFirst().length() == 0) {
      cells.removeFirst();
    }
    return cells.isEmpty() ? List.of(new Span(line.from(), line.to())) : cells;
  }

  /** A table with one cell a line, whose rows begin with their numbers. */
  private int flat(int from, int body) {
    List<Column> columns = new ArrayList<>();
    List<Span> cells = new ArrayList<>();
    boolean whole = true;
    for (int i = from; i < body; i++) {
      whole &= flatHeads.head(i) != Column.OTHER;
    }
    whole &= flatHeads.broken(body) == 1;
    for (int i = from; i < body; ) {
      int n = whole ? 1 : flatHeads.broken(i);
      columns.add(flatHeads.head(i, n));
      cells.add(new Span(lines.get(i).from(), lines.get(i + n - 1).to()));
      i += n;
    }
    rows.put(from, row(from, body, cells));
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
      rows.put(i, row(i, end, found));
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
      rows.put(i, row(i, i + columns.size(), cells));
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
      rows.put(i, row(i, row.end(), cells));
      i = row.end();
    }
    return i;
  }

  private TableRow row(int from, int end, List<Span> cells) {
    return new TableRow(lines.get(from).from(), lines.get(end - 1).to(), end - from, cells);
  }
}
