package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_HEADING = 40;
  private static final String NO_ROW_BEHIND = ".-/、,第约近达至到超(:和及与";

  private final Reading reading;
  private final String folded;
  private final OrganChain chain;

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
    int to = end;
    while (to > from && "。;".indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    int stop = Within.behindLast(folded, "。!", from, to);
    for (int p = Math.max(stop, from + 4); p < Math.min(to, stop + REACH); p++) {
      List<Integer> ends = chain.at(p, to);
      if (!ends.isEmpty() && isRest(ends.getLast(), to, columns)) {
        return row(new Span(at, from), p, ends, columns);
      }
    }
    return List.of();
  }

  /** True where nothing but a day or a remark follows the organs. */
  private static boolean isRest(int from, int to, List<Column> columns) {
    return from == to || !columns.getLast().answers() && to - from <= LONGEST_REST;
  }

  /** The number, the words up to {@code organs}, and the organs of each column. */
  private static List<Span> row(Span number, int organs, List<Integer> ends, List<Column> columns) {
    List<Span> cells = new ArrayList<>();
    cells.add(number);
    int from = number.end();
    for (int k = 1; k + 1 < columns.size() && !columns.get(k + 1).answers(); k++) {
      cells.add(new Span(from, from));
    }
    cells.add(new Span(from, organs));
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
