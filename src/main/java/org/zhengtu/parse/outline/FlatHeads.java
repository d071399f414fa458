package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Within;

/** The heads of a table with one cell a line, some of them broken over two lines. */
final class FlatHeads {
  private static final int MOST_COLUMNS = 9;
  private static final int LONGEST_UNKNOWN = 8;

  private final String folded;
  private final List<Line> lines;
  private final TableHeads heads;

  FlatHeads(String folded, List<Line> lines, TableHeads heads) {
    this.folded = folded;
    this.lines = lines;
    this.heads = heads;
  }

  /**
   * Behind the lines at {@code i} that are the heads of a table, one a line; {@code i} for none.
   */
  int end(int i) {
    if (head(i) == Column.OTHER && broken(i) == 1 || isCaption(i)) {
      return i;
    }
    List<Column> columns = new ArrayList<>();
    int end = i;
    while (end < lines.size()
        && columns.size() < MOST_COLUMNS
        && (head(end) != Column.OTHER || mayBeTask(end, columns))) {
      columns.add(head(end++));
    }
    columns = TableHeads.told(columns);
    boolean whole = enough(columns) && broken(end) == 1;
    int found = whole ? end : brokenHeadEnd(i);
    int first = columns.isEmpty() || columns.getFirst() != Column.NUMBER ? found : numberBelow(i);
    return first > found && (found > i || enough(heads(i, first))) ? first : found;
  }

  /**
   * The number of the first row, where nothing but short lines stands above it: all are heads,
   * known or not. {@code i} for none.
   */
  private int numberBelow(int i) {
    int end = i + 1;
    while (end < lines.size() && end - i <= MOST_COLUMNS && isShort(lines.get(end))) {
      Line line = lines.get(end);
      if (Within.digits(folded, line.from(), line.to())) {
        return line.length() <= 2 ? end : i;
      }
      end++;
    }
    return i;
  }

  private boolean isShort(Line line) {
    return line.length() <= LONGEST_UNKNOWN
        && !Marks.hasSentenceMark(folded, line.from(), line.to())
        && Within.first(folded, "、", line.from(), line.to()) < 0;
  }

  private List<Column> heads(int from, int to) {
    List<Column> columns = new ArrayList<>();
    for (int i = from; i < to; i++) {
      columns.add(head(i));
    }
    return columns;
  }

  /** True for an unknown head behind 序号: what the table numbers are its tasks. */
  private boolean mayBeTask(int i, List<Column> columns) {
    return columns.size() == 1
        && columns.getFirst() == Column.NUMBER
        && lines.get(i).length() <= LONGEST_UNKNOWN;
  }

  /** True for the name of a table, 重点工作任务, over 序号. */
  private boolean isCaption(int i) {
    return head(i) == Column.TASK && i + 1 < lines.size() && head(i + 1) == Column.NUMBER;
  }

  /** Behind heads of which some are broken over two lines: 牵头, 部门. */
  private int brokenHeadEnd(int i) {
    List<Column> columns = new ArrayList<>();
    int end = i;
    while (end < lines.size() && columns.size() < MOST_COLUMNS) {
      int n = broken(end);
      if (n == 1 && head(end) == Column.OTHER) {
        break;
      }
      columns.add(head(end, n));
      end += n;
    }
    return enough(columns) ? end : i;
  }

  private static boolean enough(List<Column> columns) {
    boolean pair = columns.size() == 2 && columns.getFirst() == Column.TASK;
    return (pair || columns.size() >= 3) && TableHeads.divides(columns);
  }

  /** 2 where the line and the next together are a head of the vocabulary, else 1. */
  int broken(int i) {
    if (i + 1 >= lines.size() || lines.get(i).length() > 4 || lines.get(i + 1).length() > 4) {
      return 1;
    }
    Line both = new Line(lines.get(i).from(), lines.get(i + 1).to(), 0, false);
    int length = both.to() - both.from();
    return heads.longestAt(folded, both.from(), both.to()) == length ? 2 : 1;
  }

  /** What the column under the head that {@code n} lines from {@code i} on make holds. */
  Column head(int i, int n) {
    Line line = new Line(lines.get(i).from(), lines.get(i + n - 1).to(), 0, false);
    return heads.of(folded.substring(line.from(), line.to()));
  }

  /** What the column under the line holds; {@link Column#OTHER} where it is no head. */
  Column head(int i) {
    Line line = lines.get(i);
    return line.length() > 14 ? Column.OTHER : heads.of(folded.substring(line.from(), line.to()));
  }
}
