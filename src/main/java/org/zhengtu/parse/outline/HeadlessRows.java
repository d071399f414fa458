package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;

/**
 * Tells rows with one cell a line whose heads stood on a page before: numbers alone that count on,
 * each with a sentence below it and organs behind.
 */
final class HeadlessRows {
  private static final int FEWEST = 3;
  private static final int LONGEST_ROW = 40;

  private final String folded;
  private final Reading reading;
  private final UnitReader units;
  private final List<Line> lines;
  private final RowNumbers numbers;

  HeadlessRows(Reading reading, UnitReader units, List<Line> lines, RowNumbers numbers) {
    this.folded = reading.folded();
    this.reading = reading;
    this.units = units;
    this.lines = lines;
    this.numbers = numbers;
  }

  /** The columns of the rows that begin at line {@code i}; empty where none do. */
  List<Column> columns(int i) {
    int number = numbers.number(i);
    if (!numbers.isNumber(i, number)) {
      return List.of();
    }
    int rows = 0;
    int days = 0;
    int from = i;
    int end = next(from, number);
    while (end > 0) {
      FlatLines row = new FlatLines(reading, units, lines.subList(from + 1, end), 0);
      if (!isRow(row, from + 1)) {
        break;
      }
      rows++;
      days += row.isDay(row.size() - 1) ? 1 : 0;
      number++;
      from = end;
      end = next(from, number);
    }
    if (rows + 1 < FEWEST) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.NUMBER, Column.TASK, Column.RESPONSIBLE));
    if (days * 2 > rows) {
      columns.add(Column.IGNORED);
    }
    return columns;
  }

  /**
   * The line with the number behind {@code number}, whose row begins at {@code from}; 0 for none.
   */
  private int next(int from, int number) {
    for (int i = from + 3; i < Math.min(lines.size(), from + LONGEST_ROW); i++) {
      if (numbers.isNumber(i, number + 1)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * True where the row begins with a sentence, on line {@code first} of the page, and a name on a
   * line of its own stands behind it.
   */
  private boolean isRow(FlatLines row, int first) {
    int sentence = 0;
    while (sentence < row.size() && !row.endsSentence(sentence)) {
      sentence++;
    }
    if (row.isOrgan(0) || sentence + 1 >= row.size()) {
      return false;
    }
    int stop = lines.get(first + sentence).to() - 1;
    return DocumentKinds.kindAt(folded, lines.get(first).from(), stop) == null
        && (row.isOrgan(sentence + 1) || isOrganBehind(row, sentence + 2));
  }

  private static boolean isOrganBehind(FlatLines row, int from) {
    for (int i = from; i < row.size(); i++) {
      if (row.isOrgan(i)) {
        return true;
      }
    }
    return false;
  }
}
