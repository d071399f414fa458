package org.zhengtu.parse.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to put a line of a row into a column: for a name under a head of words, for words
 * under a head of organs, for a cell that ends within a sentence or a name, for one left empty.
 */
final class FlatPrices {
  /** What it costs that a line goes on with a list of organs that is none. */
  static final int STRANGE = 9;

  private final FlatLines lines;
  private final List<Column> columns;
  private final boolean numbered;
  private final boolean open;
  private final boolean paged;

  /** What stands of the row on the page before, or null. */
  private final @Nullable FlatCells before;

  /** The column of words that ends a row of several: its titles stand before it. */
  private final int words;

  /** The last line that ends a sentence, or -1. */
  private final int sentence;

  /** Prices of one row; the parameters are those of {@link FlatCells}. */
  FlatPrices(
      FlatLines lines,
      List<Column> columns,
      boolean numbered,
      FlatCells.End end,
      @Nullable FlatCells before) {
    this.lines = lines;
    this.columns = columns;
    this.numbered = numbered;
    this.open = end == FlatCells.End.OPEN;
    this.paged = end == FlatCells.End.PAGE;
    this.before = before;
    this.words = Math.max(columns.lastIndexOf(Column.TASK), columns.lastIndexOf(Column.DUTY));
    int last = lines.size() - 1;
    while (last >= 0 && !lines.endsSentence(last)) {
      last--;
    }
    this.sentence = last;
  }

  /** What it costs that the columns from {@code from} up to {@code to} are empty. */
  int empty(int from, int to) {
    int cost = 0;
    for (int k = from; k < to; k++) {
      if (goesOn(k)) {
        continue;
      }
      cost +=
          switch (columns.get(k)) {
            case TASK, DUTY -> k == words ? 16 : 3;
            case LEAD, RESPONSIBLE, UNIT -> 4;
            case CATEGORY, OTHER -> 3;
            case PARTNER -> 2;
            case NUMBER, IGNORED -> open ? 3 : 1;
          };
    }
    return cost;
  }

  /** What it costs that an open row ends within a sentence. */
  int ends(int i, int k) {
    return open && k == words && !lines.endsSentence(i) && sentence > i ? 3 : 0;
  }

  /** True for a column with a cell on the page before. */
  private boolean goesOn(int k) {
    return before != null && before.last(k) >= 0;
  }

  /** What it costs that the line {@code i} is the first in its cell, or in the rest of one. */
  int enters(int i, int k) {
    if (before == null || !goesOn(k)) {
      return begins(i, k);
    }
    int last = before.last(k);
    return switch (columns.get(k)) {
      case LEAD, RESPONSIBLE, PARTNER, UNIT ->
          before.lines().endsInComma(last) || lines.isCut(i, before.lines(), last)
              ? 0
              : Math.max(2, begins(i, k));
      case TASK, DUTY, CATEGORY ->
          aside(i) + (before.lines().endsSentence(last) || k < words && goesOn(words) ? 5 : 0);
      case IGNORED, NUMBER, OTHER -> Math.max(2, begins(i, k));
    };
  }

  private int begins(int i, int k) {
    return switch (columns.get(k)) {
      case LEAD, RESPONSIBLE, PARTNER, UNIT ->
          lines.isNone(i) || lines.isOrgan(i) ? 0 : lines.beginsName(i) ? cut(i) : 9;
      case TASK, DUTY, CATEGORY -> aside(i) + (k < words ? title(i) : 0);
      case IGNORED -> ignored(i);
      case NUMBER -> lines.length(i) <= 4 ? 0 : 20;
      case OTHER -> 1;
    };
  }

  /** Words may seem to begin a name that in truth begins below them. */
  private int cut(int i) {
    return lines.beginsWithRank(i + 1) ? 3 : 1;
  }

  /** What it costs that a line that looks like an organ, or like none, stands among words. */
  private int aside(int i) {
    boolean begun = paged && lines.beginsWithRank(i) && lines.beginsName(i);
    return lines.isNone(i) ? 12 : lines.isOrgan(i) ? 5 : begun ? 2 : 0;
  }

  private int title(int i) {
    if (numbered) {
      return lines.isEnumerated(i) ? 0 : 12;
    }
    return lines.isFull(i) ? 4 : 0;
  }

  private int ignored(int i) {
    if (lines.isDay(i) || lines.isNone(i)) {
      return 0;
    }
    return lines.isOrgan(i) ? 6 : lines.length(i) <= 4 ? 1 : lines.length(i) <= 12 ? 2 : 5;
  }

  /** What it costs that the line {@code i} goes on with the cell of the line above. */
  int joins(int i, int k) {
    return switch (columns.get(k)) {
      case LEAD, RESPONSIBLE, PARTNER, UNIT -> joinsOrgans(i, k);
      case TASK, DUTY, CATEGORY -> joinsWords(i, k);
      case IGNORED -> lines.endsInComma(i - 1) ? 0 : 3 + (lines.isOrgan(i) ? 6 : 0);
      case OTHER -> 1;
      case NUMBER -> 20;
    };
  }

  /** The same for a list of organs. */
  int joinsOrgans(int i, int k) {
    if (lines.isNone(i) || lines.isNone(i - 1)) {
      return 20;
    }
    if (lines.endsInComma(i - 1) || lines.isCut(i)) {
      return 0;
    }
    boolean signature = i + 1 < lines.size() && lines.endsInDay(i + 1);
    if (!lines.isOrgan(i) || signature) {
      return STRANGE;
    }
    boolean more = k + 1 < columns.size() && columns.get(k + 1).answers();
    return open && !more ? 0 : 2;
  }

  private int joinsWords(int i, int k) {
    boolean within =
        lines.endsInMark(i - 1)
            || lines.isFull(i - 1) && !lines.endsSentence(i - 1) && lines.endsSentence(i);
    int aside = within ? Math.max(0, aside(i) - 4) : aside(i);
    if (k < words && numbered && lines.isEnumerated(i)) {
      return 12;
    }
    if (lines.endsInMark(i - 1) || lines.beginsWithMark(i)) {
      return aside;
    }
    if (k == words) {
      int sentence = lines.endsSentence(i - 1) ? 1 : 0;
      return aside + sentence + (lines.isFull(i - 1) ? 0 : 3 - 2 * sentence);
    }
    return aside + (lines.width(i) <= lines.width(i - 1) + 2 ? 1 : 6);
  }

  /** What it costs that a cell ends with the line {@code i}. */
  int leaves(int i, int k) {
    if (lines.isNone(i)) {
      return 0;
    }
    Column column = columns.get(k);
    if (lines.endsInComma(i)) {
      return 9;
    }
    if (column.answers() || column == Column.UNIT) {
      return lines.isCut(i + 1) ? 9 : 0;
    }
    if (k == words && !paged && !lines.endsSentence(i) && sentence > i) {
      return 5;
    }
    boolean ends = paged || lines.endsSentence(i) || lines.isOrgan(i + 1) || lines.isNone(i + 1);
    if (ends || column == Column.IGNORED || column == Column.OTHER) {
      return 0;
    }
    return k < words && lines.width(i + 1) > lines.width(i) + 2 ? 0 : 2;
  }
}
