package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * Finds the rows of tables as a page's layout prints them: the columns parted by blanks, each cell
 * on lines of its own, a short cell beside the middle of a long one.
 */
final class LaidOutRows {
  private static final int MOST_LINES = 600;
  private static final int LONGEST_HEAD_LINE = 60;

  /** No piece of a broken head is longer that stands above the other heads. */
  private static final int LONGEST_PIECE = 4;

  /** How many columns of the page a Chinese character takes, as converters count. */
  private static final int[] WIDTHS = {2, 3, 1};

  private final Reading reading;
  private final String folded;
  private final List<Line> lines;
  private final TableHeads heads;
  private final Map<Integer, TableRow> rows;

  /** Those among {@code lines}; they are put into {@code rows} by the index of their first line. */
  LaidOutRows(Reading reading, List<Line> lines, TableHeads heads, Map<Integer, TableRow> rows) {
    this.reading = reading;
    this.folded = reading.folded();
    this.lines = lines;
    this.heads = heads;
    this.rows = rows;
  }

  /** The index behind the table whose heads begin on line {@code i}; {@code i} where none do. */
  int take(int i) {
    Line line = lines.get(i);
    boolean parted = line.length() <= LONGEST_HEAD_LINE && line.length() > 3 && hasGap(line);
    boolean above = line.length() <= LONGEST_PIECE && line.indent() > 1 && i + 1 < lines.size();
    if (!(parted && mayBe(line) || above && hasGap(lines.get(i + 1)) && mayBe(lines.get(i + 1)))) {
      return i;
    }
    LaidOutHeads best = null;
    LaidOutCells cells = null;
    for (int wide : WIDTHS) {
      List<LaidOutLine> laid = laid(i, wide);
      LaidOutHeads found = LaidOutHeads.of(reading, heads, laid);
      if (found.lines() > 0) {
        LaidOutCells below = new LaidOutCells(found, laid.subList(found.lines(), laid.size()));
        if (cells == null || below.fitsBetter(cells)) {
          best = found;
          cells = below;
        }
      }
    }
    return best == null || cells == null ? i : rows(i, best, cells);
  }

  private boolean mayBe(Line line) {
    return line.length() <= LONGEST_HEAD_LINE
        && LaidOutHeads.mayBe(reading, heads, LaidOutLine.of(reading, line, 2), false);
  }

  /** True where blanks enough stand within the line to part two columns. */
  private boolean hasGap(Line line) {
    int span = reading.rawAt(line.to() - 1) - reading.rawAt(line.from()) + 1;
    return span - line.length() >= 2;
  }

  /** The lines from {@code i} on, up to those that can be none of the table. */
  private List<LaidOutLine> laid(int i, int wide) {
    List<LaidOutLine> laid = new ArrayList<>();
    for (int k = i; k < Math.min(lines.size(), i + MOST_LINES); k++) {
      Line line = lines.get(k);
      LaidOutLine next = LaidOutLine.of(reading, line, wide);
      if (k > i + 5 && LaidOutHeads.mayBe(reading, heads, next, true)) {
        boolean above = lines.get(k - 1).length() <= LONGEST_PIECE && !isNumber(lines.get(k - 1));
        return above ? laid.subList(0, laid.size() - 1) : laid;
      }
      if (next.words().isEmpty() || AttachmentMark.at(folded, line.from(), line.to())) {
        break;
      }
      laid.add(next);
    }
    return laid;
  }

  private boolean isNumber(Line line) {
    return Within.digits(folded, line.from(), line.to());
  }

  private int rows(int first, LaidOutHeads head, LaidOutCells cells) {
    List<Column> columns = head.columns();
    if (!columns.contains(Column.TASK) || cells.size() == 0) {
      return first;
    }
    int body = first + head.lines();
    List<Line> below = lines.subList(body, body + cells.size());
    List<Integer> starts = new LaidOutStarts(folded, below, columns, cells).all();
    if (starts.size() < 2) {
      return first;
    }
    boolean broken = false;
    for (int r = 0; r + 1 < starts.size(); r++) {
      broken |= starts.get(r + 1) - starts.get(r) > 1;
    }
    if (!broken && head.lines() == 1) {
      return first; // a row a line: no layout is needed to read it
    }
    List<List<Span>> names = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      names.add(head.spans(k));
    }
    put(first, body, names);
    for (int r = 0; r + 1 < starts.size(); r++) {
      List<List<Span>> row = new ArrayList<>();
      for (int k = 0; k < columns.size(); k++) {
        row.add(cells.pieces(starts.get(r), starts.get(r + 1), k));
      }
      put(body + starts.get(r), body + starts.get(r + 1), row);
    }
    return body + starts.getLast();
  }

  /** Puts the row of these cells, each in its pieces, on the lines {@code [from, to)}. */
  private void put(int from, int to, List<List<Span>> pieces) {
    int at = lines.get(from).from();
    List<Span> cells = new ArrayList<>();
    Map<Span, List<Span>> rest = new HashMap<>();
    for (List<Span> cell : pieces) {
      cells.add(cell.isEmpty() ? new Span(at, at) : cell.getFirst());
      if (cell.size() > 1) {
        rest.put(cell.getFirst(), List.copyOf(cell.subList(1, cell.size())));
      }
    }
    rows.put(from, new TableRow(at, lines.get(to - 1).to(), to - from, cells, rest));
  }
}
