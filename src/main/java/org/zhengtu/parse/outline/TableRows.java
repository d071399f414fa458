package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** Finds the rows of tables among lines: cells divided by tabs or strokes, or one cell a line. */
final class TableRows {
  /** No cell is broken into more lines than this. */
  private static final int MOST_LINES = 12;

  private final Reading reading;
  private final String folded;
  private final List<Line> lines;
  private final Map<Integer, TableRow> rows = new HashMap<>();
  private final SpacedRows spaced;
  private final FlatRows flat;
  private final LaidOutRows laidOut;
  private boolean barred;

  private TableRows(Reading reading, List<Line> lines, TableHeads heads, UnitReader units) {
    this.reading = reading;
    this.folded = reading.folded();
    this.lines = lines.stream().map(this::withoutStroke).toList();
    this.spaced = new SpacedRows(reading, this.lines, heads, units, rows);
    this.laidOut = new LaidOutRows(reading, this.lines, heads, rows);
    this.flat = new FlatRows(reading, this.lines, heads, units, rows);
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
      rows.put(i, TableRow.of(lines, i, last, cells));
      barred = endsInStroke(lines.get(last - 1));
      return last;
    }
    barred = false;
    int end = laidOut.take(i);
    end = end > i ? end : flat.take(i);
    end = end > i ? end : spaced.take(i);
    return Math.max(end, i + 1);
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
}
