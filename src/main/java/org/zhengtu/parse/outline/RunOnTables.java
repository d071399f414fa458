package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numerals;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/**
 * Finds tables that a page prints on one line, and cuts them: where strokes or blanks part the
 * cells, into a line for each cell; where the cells run together, into a line for each row.
 */
final class RunOnTables {
  /** No document has more of them. */
  private static final int MOST = 30;

  /** A row is at most this long. */
  private static final int LONGEST_ROW = 3_000;

  private final Reading reading;
  private final String folded;
  private final RunOnHeads heads;
  private final GluedRow rows;
  private final Set<Line> cells = new HashSet<>();
  private final Map<Line, TableRow> found = new HashMap<>();
  private int tables;

  RunOnTables(Reading reading, TableHeads heads, UnitReader units) {
    this.reading = reading;
    this.folded = reading.folded();
    this.heads = new RunOnHeads(reading, heads);
    this.rows = new GluedRow(reading, units);
  }

  /** True for a line that is a cell or a row of such a table and is whole as it stands. */
  boolean isPart(Line line) {
    return cells.contains(line) || found.containsKey(line);
  }

  /** The row that the line is, or null. */
  @Nullable TableRow row(Line line) {
    return found.get(line);
  }

  /** {@code lines} with those cut that hold heads and rows of one table. */
  List<Line> cut(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      RunOnHeads.@Nullable Heads head =
          tables < MOST ? heads.in(lines.get(i), lines.getLast().to()) : null;
      if (head == null) {
        withoutHeads(out, lines.get(i++));
        continue;
      }
      int end = i + 1;
      while (end < lines.size()
          && (head.glued() || isOnSameLine(lines.get(end - 1), lines.get(end)))) {
        end++;
      }
      Line line = lines.get(i);
      Line all = new Line(line.from(), lines.get(end - 1).to(), line.indent(), line.blankBefore());
      int to = head.glued() ? glued(out, all, head) : parted(out, all, head);
      if (to < 0) {
        out.add(line);
        i++;
        continue;
      }
      tables++;
      while (i < end && lines.get(i).to() <= to) {
        i++;
      }
      if (i < end) {
        out.add(new Line(to, lines.get(i).to(), 0, false));
        out.addAll(lines.subList(i + 1, end));
      }
      i = end;
    }
    return out;
  }

  /** Adds the line; the heads of a table at its end are a line by themselves. */
  private void withoutHeads(List<Line> out, Line line) {
    int at = heads.endOf(line);
    if (at < line.to()) {
      out.add(new Line(line.from(), at, line.indent(), line.blankBefore()));
      out.add(new Line(at, line.to(), 0, false));
    } else {
      out.add(line);
    }
  }

  private boolean isOnSameLine(Line line, Line next) {
    int from = reading.rawAt(next.from() - 1);
    int to = reading.rawAt(next.from());
    String raw = reading.raw();
    for (int i = from; i < to; i++) {
      if (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
        return false;
      }
    }
    return line.to() == next.from();
  }

  /** Cuts a table whose cells strokes or blanks part; where it ends, or -1 where it is none. */
  private int parted(List<Line> out, Line line, RunOnHeads.Heads head) {
    List<Span> parts = heads.parts(head.row(), line.to(), head.barred());
    List<Integer> starts = new ArrayList<>();
    int next = 0;
    for (int k = 0; k < parts.size(); k++) {
      int number = number(parts.get(k));
      if (number > 0 && (starts.isEmpty() ? k == 0 : number == next)) {
        starts.add(k);
        next = number + 1;
      }
    }
    if (starts.isEmpty() || !isOfRows(parts, starts, head.columns())) {
      return -1;
    }
    int last = Math.min(parts.size(), starts.getLast() + head.columns().size());
    before(out, line, head);
    head.cells().forEach(cell -> cell(out, cell));
    if (head.row() > head.to() && !head.barred()) {
      out.add(new Line(head.to(), head.row(), 0, false));
    }
    parts.subList(0, last).forEach(part -> cell(out, part));
    return parts.get(last - 1).end();
  }

  /** True where the rows have about as many cells as there are columns. */
  private static boolean isOfRows(List<Span> parts, List<Integer> starts, List<Column> columns) {
    int first = starts.size() > 1 ? starts.get(1) : parts.size();
    return starts.size() > 1 || first >= columns.size() - 1;
  }

  /** The number that the cell is; 0 for none. */
  private int number(Span cell) {
    int end = Numerals.digitsEnd(folded, cell.start(), cell.end(), 3);
    boolean arabic = end > cell.start() && folded.charAt(cell.start()) <= '9';
    boolean alone =
        end == cell.end() || end + 1 == cell.end() && ".、".indexOf(folded.charAt(end)) >= 0;
    return arabic && alone ? Integer.parseInt(folded.substring(cell.start(), end)) : 0;
  }

  private void before(List<Line> out, Line line, RunOnHeads.Heads head) {
    if (head.from() > line.from()) {
      out.add(new Line(line.from(), head.from(), line.indent(), line.blankBefore()));
    }
  }

  private void cell(List<Line> out, Span cell) {
    Line line = new Line(cell.start(), cell.end(), 0, false);
    cells.add(line);
    out.add(line);
  }

  /** Cuts a table whose cells run together; where it ends, or -1 where it is none. */
  private int glued(List<Line> out, Line line, RunOnHeads.Heads head) {
    List<Line> lines = new ArrayList<>();
    int at = head.row();
    int number = rows.firstNumber(at, line.to());
    while (at < line.to()) {
      int from = at + String.valueOf(number).length();
      int limit = Math.min(line.to(), at + LONGEST_ROW);
      GluedRow.@Nullable Cells cut = rows.cut(at, from, limit, number + 1, head.columns());
      if (cut == null) {
        break;
      }
      Line row = new Line(at, cut.to(), 0, false);
      found.put(row, new TableRow(at, cut.to(), 1, cut.cells()));
      lines.add(row);
      at = cut.to();
      if (cut.next() < 0) {
        break;
      }
      if (cut.next() > at) {
        lines.add(new Line(at, cut.next(), 0, false));
        at = cut.next();
      }
      number++;
    }
    if (lines.isEmpty()) {
      return -1;
    }
    before(out, line, head);
    Line heading = new Line(head.from(), head.to(), 0, false);
    found.put(heading, new TableRow(head.from(), head.to(), 1, head.cells()));
    out.add(heading);
    if (head.row() > head.to()) {
      out.add(new Line(head.to(), head.row(), 0, false));
    }
    out.addAll(lines);
    return at;
  }
}
