package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Asides;
import org.zhengtu.parse.unit.OrganChain;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/**
 * Cuts a row whose cells run together: 1推出惠民措施。市文旅局牵头;市财政局配合2…. The organs begin behind the last
 * sentence; the next row begins where the next number stands behind organs.
 */
final class GluedRow {
  private static final int MOST_TRIES = 40;
  private static final int REACH = 600;
  private static final int MOST_LINES = 8;
  private static final int LONGEST_REST = 24;
  private static final int SHORTEST_PERSON = 2;
  private static final int LONGEST_PERSON = 4;
  private static final int LONGEST_HEADING = 40;
  private static final String NO_ROW_BEHIND = ".-/、,第约近达至到超(:和及与";

  private final Reading reading;
  private final String folded;
  private final OrganChain chain;
  private final Asides asides;

  /**
   * The cells of a row.
   *
   * @param to where it ends
   * @param next where the number of the next row stands, behind a heading between the two; or -1
   */
  record Cells(List<Span> cells, int to, int next) {
    Cells {
      cells = List.copyOf(cells);
    }
  }

  GluedRow(Reading reading, UnitReader units) {
    this.reading = reading;
    this.folded = reading.folded();
    this.chain = new OrganChain(reading, units);
    this.asides = new Asides(folded);
  }

  /** The number with which the first row begins; what belongs to a year behind it left out. */
  int firstNumber(int at, int to) {
    int end = at;
    while (end < to && end - at < 8 && isDigit(end)) {
      end++;
    }
    boolean year = end - at > 4 && end < to && folded.charAt(end) == '年';
    int digits = Math.min(3, year ? end - at - 4 : end - at);
    return Integer.parseInt(folded.substring(at, at + digits));
  }

  /** The row whose number begins at {@code at} and whose words begin at {@code from}, or null. */
  @Nullable Cells cut(int at, int from, int limit, int following, List<Column> columns) {
    String number = String.valueOf(following);
    int tries = 0;
    for (int next = folded.indexOf(number, from + 4);
        next >= 0 && next < limit && tries < MOST_TRIES;
        next = folded.indexOf(number, next + 1)) {
      if (isNumber(next, next + number.length(), limit)) {
        tries++;
        int end = headingBefore(from, next);
        if (namesRunTogether(end, columns)) {
          return null;
        }
        List<Span> cells = cells(at, from, end, columns);
        if (!cells.isEmpty()) {
          return new Cells(cells, end, next);
        }
      }
    }
    return last(at, from, limit, columns);
  }

  /** The row behind which no number counts on: its organs end a line. */
  private @Nullable Cells last(int at, int from, int limit, List<Column> columns) {
    List<Line> lines = reading.lines();
    int first = reading.lineAt(from);
    for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
      int end = Math.min(limit, lines.get(i).to());
      List<Span> cells = cells(at, from, end, columns);
      if (!cells.isEmpty()) {
        return new Cells(cells, end, -1);
      }
    }
    return null;
  }

  /** True where several names that nothing parts stand before {@code end}: no cells can be told. */
  private boolean namesRunTogether(int end, List<Column> columns) {
    int stop = Within.behindLast(folded, "。!", Math.max(0, end - REACH), end);
    int first = hasPersonBeforeOrgans(columns) ? behindPerson(stop, end) : stop;
    return stop < end && first < end && chain.runsTogether(first, end);
  }

  private boolean isNumber(int at, int end, int limit) {
    char before = folded.charAt(at - 1);
    if (before >= '0' && before <= '9' || before <= 'z' && Character.isLetter(before)) {
      return false;
    }
    if (end >= limit || NO_ROW_BEHIND.indexOf(before) >= 0) {
      return false;
    }
    boolean year = end + 4 < limit && isDigit(end) && folded.charAt(end + 4) == '年';
    return year || !isDigit(end) && "%.年月日".indexOf(folded.charAt(end)) < 0;
  }

  private boolean isDigit(int at) {
    return folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
  }

  /** Where 二、… begins that stands between two rows; {@code next} for none. */
  private int headingBefore(int from, int next) {
    for (int i = next - 1; i > Math.max(from + 4, next - LONGEST_HEADING); i--) {
      Enumerator number = Enumerator.at(folded, i, next);
      if (number != null && number.style().depth() <= Enumerator.Style.HAN_PAREN.depth()) {
        return i;
      }
      if ("。;".indexOf(folded.charAt(i)) >= 0) {
        return next;
      }
    }
    return next;
  }

  private List<Span> cells(int at, int from, int end, List<Column> columns) {
    if (columns.size() == 3 && columns.getLast() == Column.DUTY) {
      return duty(at, from, end);
    }
    int to = end;
    while (to > from && "。;".indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    int stop = Within.behindLast(folded, "。!", from, to);
    int named = stop > from && hasPersonBeforeOrgans(columns) ? behindPerson(stop, to) : stop;
    for (int p = Math.max(named, from + 4); p < Math.min(to, stop + REACH); p++) {
      List<Integer> ends = chain.at(p, to);
      if (!ends.isEmpty() && isRest(ends.getLast(), to, columns)) {
        boolean person = named > stop && p <= stop + LONGEST_PERSON;
        boolean day =
            stop > from && p > stop && p - stop <= LONGEST_REST && asides.isAside(stop, p);
        int text = person || day ? stop : p;
        return row(new Span(at, from), new Span(from, text), p, ends, columns);
      }
    }
    return List.of();
  }

  /** A row whose organs stand before their duty: 1市水务局负责水库调度。; empty where it is none. */
  private List<Span> duty(int at, int from, int end) {
    int organs = chain.names(from, end);
    boolean sentence = "。;".indexOf(folded.charAt(end - 1)) >= 0;
    if (!sentence || organs < 0 || organs >= end - 1) {
      return List.of();
    }
    return List.of(new Span(at, from), new Span(from, organs), new Span(organs, end));
  }

  /** True where nothing but a day or a remark follows the organs. */
  private static boolean isRest(int from, int to, List<Column> columns) {
    return from == to || !columns.getLast().answers() && to - from <= LONGEST_REST;
  }

  /** Behind the name of two to four characters at {@code from}, before 市, 区 or 县 if it can be. */
  private int behindPerson(int from, int to) {
    for (int at = from + SHORTEST_PERSON; at <= Math.min(to - 1, from + LONGEST_PERSON); at++) {
      if ("市省区县州各".indexOf(folded.charAt(at)) >= 0) {
        return at;
      }
    }
    int usual = from + SHORTEST_PERSON + 1;
    return usual < to && !chain.at(usual, to).isEmpty() ? usual : from + SHORTEST_PERSON;
  }

  /** True where a column of persons stands between the words and the organs. */
  private static boolean hasPersonBeforeOrgans(List<Column> columns) {
    int first = 0;
    while (first < columns.size() && !columns.get(first).answers()) {
      first++;
    }
    return first > 1 && columns.get(first - 1) == Column.IGNORED;
  }

  /** The number, the words in the last column of words, and the organs of each column. */
  private static List<Span> row(
      Span number, Span words, int organs, List<Integer> ends, List<Column> columns) {
    List<Span> cells = new ArrayList<>();
    cells.add(number);
    int last = columns.lastIndexOf(Column.TASK);
    for (int k = 1; k < columns.size() && !columns.get(k).answers(); k++) {
      cells.add(k == last ? words : new Span(words.start(), words.start()));
    }
    int answers = (int) columns.stream().filter(Column::answers).count();
    int start = organs;
    for (int k = 0; k < answers; k++) {
      boolean more = k + 1 < answers && k + 1 < ends.size();
      int stop = more ? ends.get(k) : ends.getLast();
      cells.add(new Span(start, stop));
      start = stop;
    }
    return cells;
  }
}
