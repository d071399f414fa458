package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/** Sorts the lines behind a row's number into the columns. */
final class FlatRow {
  private final Reading reading;
  private final UnitReader units;
  private final List<Line> lines;
  private final List<Column> columns;
  private int end;

  FlatRow(Reading reading, UnitReader units, List<Line> lines, List<Column> columns) {
    this.reading = reading;
    this.units = units;
    this.lines = lines;
    this.columns = columns;
  }

  int end() {
    return end;
  }

  /** The cells of the row at {@code from}, or null where its lines cannot be told apart. */
  @Nullable List<Span> cells(int from, int to, boolean last) {
    end = last ? Math.min(to, from + columns.size()) : to;
    if (end - from == columns.size() && fits(from)) {
      return single(from);
    }
    return spread(from, to, last);
  }

  private List<Span> single(int from) {
    List<Span> cells = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      cells.add(span(from + k, from + k + 1));
    }
    return cells;
  }

  private boolean fits(int from) {
    for (int k = 0; k < columns.size(); k++) {
      if (columns.get(k).answers() && !organ(from + k)) {
        return false;
      }
    }
    return true;
  }

  /** Texts first, then organs, then the rest; what a cell was broken into is put together. */
  private @Nullable List<Span> spread(int from, int to, boolean last) {
    int firstOrgan = from + 1;
    while (firstOrgan < to && !organ(firstOrgan)) {
      firstOrgan++;
    }
    if (firstOrgan == to || firstOrgan == from + 1) {
      return null;
    }
    int organEnd = firstOrgan;
    while (organEnd < to && (organ(organEnd) || goesOn(organEnd))) {
      organEnd++;
    }
    end = last ? Math.min(to, organEnd + trailing()) : to;
    List<Span> cells = new ArrayList<>();
    cells.add(span(from, from + 1));
    texts(cells, from + 1, firstOrgan);
    organs(cells, firstOrgan, organEnd);
    if (cells.size() < columns.size() && organEnd < end) {
      cells.add(span(organEnd, end));
    }
    while (cells.size() < columns.size()) {
      int at = lines.get(end - 1).to();
      cells.add(new Span(at, at));
    }
    return cells;
  }

  private void texts(List<Span> cells, int from, int to) {
    int count = 0;
    while (1 + count < columns.size() && !columns.get(1 + count).answers()) {
      count++;
    }
    int i = from;
    for (int k = 1; k < count && i + 1 < to; k++) {
      cells.add(span(i, ++i));
    }
    cells.add(span(i, to));
    while (cells.size() < count + 1) {
      cells.add(1, new Span(lines.get(from).from(), lines.get(from).from()));
    }
  }

  private void organs(List<Span> cells, int from, int to) {
    int count = (int) columns.stream().filter(Column::answers).count();
    int i = from;
    for (int k = 1; k < count && i < to; k++) {
      int first = i++;
      while (i < to && goesOn(i)) {
        i++;
      }
      cells.add(span(first, i));
    }
    cells.add(i < to ? span(i, to) : new Span(lines.get(to - 1).to(), lines.get(to - 1).to()));
  }

  private int trailing() {
    int n = 0;
    while (n < columns.size() && !columns.get(columns.size() - 1 - n).answers()) {
      n++;
    }
    return n;
  }

  private boolean organ(int i) {
    Line line = lines.get(i);
    int end = units.leading(reading, line.from(), line.to());
    return end == line.to() || end > 0 && "、,;。(和及与等".indexOf(reading.folded().charAt(end)) >= 0;
  }

  /** True where the line before ends in the middle of a list. */
  private boolean goesOn(int i) {
    char last = reading.folded().charAt(lines.get(i - 1).to() - 1);
    return last == '、' || last == ',';
  }

  private Span span(int from, int to) {
    return new Span(lines.get(from).from(), lines.get(to - 1).to());
  }
}
