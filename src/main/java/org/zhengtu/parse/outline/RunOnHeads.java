package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/** Finds the heads of a table that stand on one line with its rows: 序号重点任务责任单位1…. */
final class RunOnHeads {
  private static final List<String> NUMBER = List.of("序号", "编号", "项次");
  private static final int MOST_COLUMNS = 9;
  private static final int LONGEST_HEAD = 12;
  private static final int LONGEST_HEADING = 40;

  private final Reading reading;
  private final String folded;
  private final TableHeads heads;

  /**
   * Heads in a line.
   *
   * @param from where the first begins
   * @param to where they end
   * @param row where the number of the first row stands
   * @param cells the heads
   * @param columns what the columns under them hold
   * @param barred true where strokes part them
   * @param glued true where nothing does
   */
  record Heads(
      int from,
      int to,
      int row,
      List<Span> cells,
      List<Column> columns,
      boolean barred,
      boolean glued) {
    Heads {
      cells = List.copyOf(cells);
      columns = List.copyOf(columns);
    }
  }

  RunOnHeads(Reading reading, TableHeads heads) {
    this.reading = reading;
    this.folded = reading.folded();
    this.heads = heads;
  }

  /**
   * The first heads in {@code line} with the number of a row behind them, or null.
   *
   * @param limit where the text ends, at or behind the line
   */
  @Nullable Heads in(Line line, int limit) {
    for (String word : NUMBER) {
      int at = Within.first(folded, word, line.from(), line.to());
      for (int tries = 0; at >= 0 && tries < MOST_COLUMNS; tries++) {
        Heads found = at(at, line.to(), limit);
        if (found != null) {
          return found;
        }
        at = Within.first(folded, word, at + 1, line.to());
      }
    }
    return null;
  }

  /**
   * Where the heads of a table begin that end the line behind other words, parted by blanks; the
   * line's end for none.
   */
  int endOf(Line line) {
    int lowest = Math.max(line.from() + 1, line.to() - MOST_COLUMNS * LONGEST_HEAD);
    for (String word : NUMBER) {
      int at = Within.last(folded, word, lowest, line.to());
      if (at > 0 && reading.isGap(at) && areHeads(at, line.to())) {
        boolean whole = !columns(parts(line.from(), at, false)).contains(Column.OTHER);
        return whole ? line.to() : at;
      }
    }
    return line.to();
  }

  private boolean areHeads(int from, int to) {
    List<Span> parts = parts(from, to, false);
    return parts.size() >= 3
        && parts.stream().allMatch(part -> part.length() <= LONGEST_HEAD)
        && TableHeads.divides(columns(parts));
  }

  private List<Column> columns(List<Span> parts) {
    return parts.stream()
        .map(part -> heads.of(folded.substring(part.start(), part.end())))
        .toList();
  }

  private @Nullable Heads at(int from, int to, int limit) {
    List<Span> cells = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    boolean barred = from + 2 < to && folded.charAt(from + 2) == '|';
    boolean blank = from + 2 < to && reading.isGap(from + 2);
    int at = from;
    while (at < to && !isDigit(at) && heading(at, to) == at && cells.size() < MOST_COLUMNS) {
      int end = barred || blank ? partEnd(at, to, barred) : headEnd(at, to);
      if (end <= at || end - at > LONGEST_HEAD) {
        return null;
      }
      cells.add(new Span(at, end));
      columns.add(heads.of(folded.substring(at, end)));
      at = barred ? pastStrokes(end, to) : end;
    }
    boolean glued = !barred && !blank;
    int row = heading(at, glued ? limit : to);
    boolean rows = row < to || glued && row + 1 < limit && !reading.isGap(row + 1);
    boolean table = rows && isDigit(row) && columns.size() >= 3 && TableHeads.divides(columns);
    return table ? new Heads(from, at, row, cells, columns, barred, glued) : null;
  }

  /** Behind 一、… that stands before the number of the first row; {@code at} where none does. */
  private int heading(int at, int to) {
    Enumerator number = Enumerator.at(folded, at, to);
    if (number == null || number.style().depth() > Enumerator.Style.HAN_PAREN.depth()) {
      return at;
    }
    for (int i = number.to(); i < Math.min(to, at + LONGEST_HEADING); i++) {
      if (isDigit(i)) {
        return i;
      }
    }
    return at;
  }

  private boolean isDigit(int at) {
    return folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
  }

  /** Where a head without a mark behind it ends: a known one, or an unknown one before a known. */
  private int headEnd(int at, int to) {
    if (folded.startsWith("单位职责", at) || folded.startsWith("部门职责", at)) {
      return at + 2;
    }
    int known = heads.longestAt(folded, at, to);
    if (known > 0) {
      return at + known;
    }
    for (int end = at + 2; end < Math.min(to, at + LONGEST_HEAD); end++) {
      boolean ends = isDigit(end) || heads.longestAt(folded, end, to) > 0;
      if (ends && heads.of(folded.substring(at, end)) != Column.OTHER) {
        return end;
      }
    }
    return at;
  }

  private int partEnd(int at, int to, boolean barred) {
    int end = at + 1;
    while (end < to && !(barred ? folded.charAt(end) == '|' : reading.isGap(end))) {
      end++;
    }
    return end;
  }

  private int pastStrokes(int from, int to) {
    int at = from;
    while (at < to && (folded.charAt(at) == '|' || folded.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  /** What strokes or blanks part in the range, nothing empty. */
  List<Span> parts(int from, int to, boolean barred) {
    List<Span> parts = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = partEnd(at, to, barred);
      parts.add(new Span(at, end));
      at = barred ? pastStrokes(end, to) : end;
    }
    return parts;
  }
}
