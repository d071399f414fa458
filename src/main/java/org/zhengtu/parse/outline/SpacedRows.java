package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/**
 * Finds the rows of a table whose cells are parted by white space; only its first text may hold
 * some itself.
 */
final class SpacedRows {
  private final Reading reading;
  private final String folded;
  private final List<Line> lines;
  private final TableHeads heads;
  private final UnitReader units;
  private final Map<Integer, TableRow> rows;
  private final RowNumbers numbers;

  /** Those among {@code lines}; they are put into {@code rows} by the index of their line. */
  SpacedRows(
      Reading reading,
      List<Line> lines,
      TableHeads heads,
      UnitReader units,
      Map<Integer, TableRow> rows) {
    this.reading = reading;
    this.folded = reading.folded();
    this.lines = lines;
    this.heads = heads;
    this.units = units;
    this.rows = rows;
    this.numbers = new RowNumbers(folded, lines);
  }

  /** The index behind the table whose heads stand on line {@code i}; {@code i} where none do. */
  int take(int i) {
    List<Span> head = spacedHeads(lines.get(i));
    return head.isEmpty() ? i : rows(i, head);
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
    return TableHeads.told(
        cells.stream().map(c -> heads.of(folded.substring(c.start(), c.end()))).toList());
  }

  /** Puts the rows below the heads at {@code from} into place. */
  private int rows(int from, List<Span> head) {
    List<Column> columns = columns(head);
    rows.put(from, TableRow.of(lines, from, from + 1, head));
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
      rows.put(i, TableRow.of(lines, i, i + 1, row));
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
}
