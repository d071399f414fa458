package org.zhengtu.parse.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;

/** What it costs to put a whole cell under a head, and to leave a cell of a row empty. */
final class CellPrices {
  private static final int LONGEST_TITLE = 40;
  private static final int SHORT = 9;

  private final String folded;
  private final List<Column> columns;
  private final List<Line> cells;
  private final FlatLines looks;
  private final boolean whole;

  /** The column of the words that end a row of several: its titles stand before it. */
  private final int words;

  /**
   * Prices of these cells under these columns.
   *
   * @param whole false where a cell may be broken over several of these
   */
  CellPrices(
      Reading reading, UnitReader units, List<Line> cells, List<Column> columns, boolean whole) {
    this.folded = reading.folded();
    this.cells = cells;
    this.columns = columns;
    this.whole = whole;
    this.looks = new FlatLines(reading, units, cells, 0);
    this.words = Math.max(columns.lastIndexOf(Column.TASK), columns.lastIndexOf(Column.DUTY));
  }

  int columns() {
    return columns.size();
  }

  /** What it costs that a row lacks the columns from {@code from} up to {@code to}. */
  int empty(int from, int to) {
    int cost = 0;
    for (int k = from; k < to; k++) {
      cost +=
          switch (columns.get(k)) {
            case TASK, DUTY -> k == words ? 16 : 1;
            case LEAD, RESPONSIBLE, UNIT -> 4;
            case PARTNER -> 2;
            case CATEGORY, NUMBER, IGNORED, OTHER -> 1;
          };
    }
    return cost;
  }

  /** What it costs that cell {@code i} stands in column {@code k}. */
  int of(int i, int k) {
    boolean sentence = looks.endsSentence(i);
    boolean number = isNumber(i);
    return switch (columns.get(k)) {
      case LEAD, RESPONSIBLE, PARTNER, UNIT ->
          looks.isNone(i) || isOrgan(i) ? sentence ? 3 : 0 : sentence ? 14 : 8;
      case TASK, DUTY -> k < words ? title(i, k) : words(i, number, sentence);
      case CATEGORY -> title(i, k);
      case NUMBER -> number ? 0 : 20;
      case IGNORED ->
          looks.isDay(i) || looks.isNone(i) || looks.beginsWithDigit(i) && !number
              ? 0
              : isOrgan(i) ? 6 : looks.length(i) <= 12 ? 2 : 5;
      case OTHER -> 1;
    };
  }

  /** What it costs that a paragraph goes on with the cell of the one before. */
  int joins(int i, int k) {
    Column column = columns.get(k);
    if (column.answers() || column == Column.UNIT) {
      return looks.endsInComma(i - 1) ? 0 : isOrgan(i) && isOrgan(i - 1) ? 2 : 14;
    }
    boolean broken = !whole && !looks.endsSentence(i - 1);
    if (k == words) {
      return (broken ? 1 : 5) + words(i, isNumber(i), looks.endsSentence(i));
    }
    boolean goesOn = broken && !looks.isEnumerated(i) && !looks.endsSentence(i);
    return goesOn ? 4 : 20;
  }

  private int words(int i, boolean number, boolean sentence) {
    if (number || looks.isNone(i)) {
      return 8;
    }
    // a line that words are broken over is a full one
    boolean brief = !whole && looks.length(i) <= SHORT;
    return sentence ? 0 : isOrgan(i) ? 6 : brief ? 5 : 1;
  }

  /** What it costs that a cell is a title: those of a column all have numbers, or none has. */
  private int title(int i, int k) {
    int cost = looks.endsSentence(i) || looks.length(i) > LONGEST_TITLE ? 3 : 0;
    cost += isOrgan(i) || looks.isNone(i) ? 5 : 0;
    return cost + (k < cells.size() && style(i) == style(k) ? 0 : 4);
  }

  private Enumerator.@Nullable Style style(int i) {
    Line cell = cells.get(i);
    Enumerator number = Enumerator.at(folded, cell.from(), cell.to());
    return number == null ? null : number.style();
  }

  private boolean isOrgan(int i) {
    return looks.isOrgan(i) && !looks.isEnumerated(i);
  }

  private boolean isNumber(int i) {
    Line cell = cells.get(i);
    boolean digits = cell.length() <= 4;
    for (int at = cell.from(); digits && at < cell.to(); at++) {
      digits = Character.isDigit(folded.charAt(at));
    }
    return digits;
  }
}
