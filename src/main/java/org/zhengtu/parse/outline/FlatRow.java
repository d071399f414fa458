package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** Sorts the lines behind a row's number into the columns. */
final class FlatRow {
  private static final int LONGEST_NAME = 80;

  /** Words of several lines are as wide as this; a title before them is narrower. */
  private static final int WIDE = 11;

  private final Reading reading;
  private final UnitReader units;
  private final List<Line> lines;
  private final List<Column> columns;

  /** How many columns of numbers there are before the others. */
  private final int counted;

  private final boolean numbered;
  private int end;

  /**
   * A row.
   *
   * @param numbered true where the titles before the words have numbers of their own
   */
  FlatRow(
      Reading reading, UnitReader units, List<Line> lines, List<Column> columns, boolean numbered) {
    this.numbered = numbered;
    this.reading = reading;
    this.units = units;
    this.lines = lines;
    this.columns = columns;
    this.counted = columns.getFirst() == Column.NUMBER ? 1 : 0;
  }

  int end() {
    return end;
  }

  /** The cells of the row at {@code from}, or null where its lines cannot be told apart. */
  @Nullable List<Span> cells(int from, int to, boolean last) {
    end = last ? Math.min(to, from + columns.size()) : to;
    boolean more = last && end < to && columns.getLast().answers() && listGoesOn(end, to);
    if (!more && end - from == columns.size() && fits(from)) {
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
    Line first = lines.get(from + counted);
    if (numbered && Enumerator.at(reading.folded(), first.from(), first.to()) == null) {
      return false;
    }
    for (int k = 0; k < columns.size(); k++) {
      boolean listed = k > 0 && columns.get(k - 1).answers() && columns.get(k) == Column.IGNORED;
      if (columns.get(k).answers() != organ(from + k) && (listed || columns.get(k).answers())
          || listed && isCut(from + k)) {
        return false;
      }
    }
    return true;
  }

  /** Texts first, then organs, then the rest; what a cell was broken into is put together. */
  private @Nullable List<Span> spread(int from, int to, boolean last) {
    int words = from + counted;
    if (counted < columns.size() && columns.get(counted).answers()) {
      return last ? null : organsFirst(from, to);
    }
    int firstOrgan = last ? words : behindSentence(words, to);
    while (firstOrgan < to && !organ(firstOrgan) && (last || !begins(firstOrgan, to))) {
      firstOrgan++;
    }
    if (firstOrgan == to || firstOrgan == words) {
      return null;
    }
    int organEnd = firstOrgan + 1;
    while (organEnd < to && listGoesOn(organEnd, to)) {
      organEnd++;
    }
    organEnd = last || trailing() > 0 ? organEnd : to;
    end = last ? Math.min(to, organEnd + trailing()) : to;
    List<Span> cells = new ArrayList<>();
    if (counted > 0) {
      cells.add(span(from, words));
    }
    texts(cells, words, firstOrgan);
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

  /** Behind the last line that ends a sentence and has organs below it; {@code from} for none. */
  private int behindSentence(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (reading.folded().charAt(lines.get(i - 1).to() - 1) == '。') {
        return organ(i) || begins(i, to) ? i : from;
      }
    }
    return from;
  }

  /** True where a name begins behind a sentence that is cut at the line's end. */
  private boolean begins(int i, int to) {
    int sentence = lines.get(i - 1).to() - 1;
    int limit = Math.min(to, i + 3) - 1;
    return reading.folded().charAt(sentence) == '。'
        && units.leading(reading, lines.get(i).from(), lines.get(limit).to()) > lines.get(i).to();
  }

  /** A row whose organs stand before its words: the words are the rest. */
  private @Nullable List<Span> organsFirst(int from, int to) {
    int behind = 0;
    while (columns.get(columns.size() - 1 - behind) == Column.IGNORED) {
      behind++;
    }
    int organEnd = from + counted;
    while (organEnd < to
        && (organEnd == from + counted ? organ(organEnd) : listGoesOn(organEnd, to))) {
      organEnd++;
    }
    boolean one = columns.size() - counted - behind == 2;
    if (!one || organEnd == from + counted || organEnd >= to - behind) {
      return null;
    }
    List<Span> cells = new ArrayList<>();
    if (counted > 0) {
      cells.add(span(from, from + counted));
    }
    cells.add(span(from + counted, organEnd));
    cells.add(span(organEnd, to - behind));
    for (int k = to - behind; k < to; k++) {
      cells.add(span(k, k + 1));
    }
    return cells;
  }

  private void texts(List<Span> cells, int from, int to) {
    int count = 0;
    while (counted + count < columns.size() && !columns.get(counted + count).answers()) {
      count++;
    }
    int behind = 0;
    while (behind + 1 < count && columns.get(counted + count - 1 - behind) == Column.IGNORED) {
      behind++;
    }
    behind = Math.min(behind, to - from - 1);
    int i = from;
    for (int k = 1; k < count - behind && i + 1 < to - behind; k++) {
      int title = titleEnd(i, to - behind);
      if (title > i) {
        cells.add(span(i, title));
      }
      i = title;
    }
    cells.add(span(i, to - behind));
    for (int k = to - behind; k < to; k++) {
      cells.add(span(k, k + 1));
    }
    while (cells.size() < count + counted) {
      cells.add(counted, new Span(lines.get(from).from(), lines.get(from).from()));
    }
  }

  /**
   * Behind the lines of a title before the words: the narrow ones behind a number, or the first;
   * {@code from} where the words have several lines and none of them is a title.
   */
  private int titleEnd(int from, int to) {
    Line first = lines.get(from);
    if (Enumerator.at(reading.folded(), first.from(), first.to()) == null) {
      return numbered || to - from > 2 && first.length() >= WIDE ? from : from + 1;
    }
    int end = from + 1;
    while (end + 1 < to && lines.get(end).length() <= first.length() && !hasMark(lines.get(end))) {
      end++;
    }
    return end;
  }

  private boolean hasMark(Line line) {
    return Within.until(reading.folded(), "。,;", line.from(), line.to()) < line.to();
  }

  private void organs(List<Span> cells, int from, int to) {
    int count = (int) columns.stream().filter(Column::answers).count();
    int i = from;
    for (int k = 1; k < count && i < to; k++) {
      int first = i++;
      while (i < to && (goesOn(i) || isCut(i))) {
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

  /** True where the line names another organ, or goes on with the list above it. */
  private boolean listGoesOn(int i, int to) {
    boolean signature = i + 1 < to && reading.folded().charAt(lines.get(i + 1).to() - 1) == '日';
    return goesOn(i) || isCut(i) || organ(i) && !signature;
  }

  /** True where the line before ends within a bracket or within the name of an organ. */
  private boolean isCut(int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    String folded = reading.folded();
    int name = Within.behindLast(folded, "、,;", before.from(), before.to());
    int open = Within.last(folded, '(', name, before.to());
    if (open >= 0 && Brackets.close(folded, open, before.to()) < 0) {
      return Brackets.close(folded, open, line.to()) > 0;
    }
    if (isFragment(name, before.to()) && !organ(i)) {
      return !Character.isDigit(folded.charAt(line.from())) && folded.charAt(line.from()) != '-';
    }
    return line.to() - name <= LONGEST_NAME
        && (!organ(i) || !units.looksLikeUnit(reading, name, before.to()))
        && units.leading(reading, name, line.to()) > before.to();
  }

  /** True for the beginning of a name, which no organ has. */
  private boolean isFragment(int from, int to) {
    return to - from > 1
        && !units.looksLikeUnit(reading, from, to)
        && "市省区县州各国".indexOf(reading.folded().charAt(from)) >= 0;
  }

  private Span span(int from, int to) {
    return new Span(lines.get(from).from(), lines.get(to - 1).to());
  }
}
