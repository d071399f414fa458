package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/**
 * What the columns of a table hold that a page begins in the middle of, told by the cells: organs
 * in one or more, longer words in another.
 */
public final class GuessedColumns {
  private static final int FEWEST = 2;
  private static final int SHORTEST_TASK = 12;
  private static final int LONGEST_NUMBER = 4;

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final Home home;

  /** Guesses by the organs that {@code units} knows, in a document of {@code home}. */
  public GuessedColumns(Reading reading, UnitReader units, Home home) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.home = home;
  }

  /** The columns of rows that have equally many cells; empty where they divide no tasks. */
  List<Column> of(List<Block> rows) {
    int size = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    if (rows.size() < FEWEST || size < FEWEST) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>(Collections.nCopies(size, Column.IGNORED));
    int task = -1;
    int longest = SHORTEST_TASK - 1;
    for (int k = 0; k < size; k++) {
      if (isOf(rows, k, this::isNumber)) {
        columns.set(k, Column.NUMBER);
      } else if (isOf(rows, k, this::isOrgans)) {
        columns.set(k, Column.RESPONSIBLE);
      } else if (length(rows, k) > longest) {
        longest = length(rows, k);
        task = k;
      }
    }
    if (task < 0 || !columns.contains(Column.RESPONSIBLE)) {
      return List.of();
    }
    columns.set(task, Column.TASK);
    boolean titled =
        task > 0 && columns.get(task - 1) == Column.IGNORED && areTitles(rows, task - 1);
    if (titled) {
      columns.set(task - 1, Column.TASK);
    }
    return columns;
  }

  private static boolean isOf(List<Block> rows, int k, Predicate<Span> test) {
    int filled = 0;
    int right = 0;
    for (Block row : rows) {
      if (k < row.cells().size() && row.cells().get(k).length() > 0) {
        filled++;
        right += test.test(row.cells().get(k)) ? 1 : 0;
      }
    }
    return right >= FEWEST && right * 5 >= filled * 4;
  }

  private boolean isNumber(Span cell) {
    return cell.length() <= LONGEST_NUMBER && Within.digits(folded, cell.start(), cell.end());
  }

  private boolean isOrgans(Span cell) {
    return units.leading(reading, cell.start(), cell.end()) > 0
        && units.lists(reading, cell.start(), cell.end(), home);
  }

  private static int length(List<Block> rows, int k) {
    int sum = 0;
    for (Block row : rows) {
      sum += k < row.cells().size() ? row.cells().get(k).length() : 0;
    }
    return sum / rows.size();
  }

  /** True where every row has words there that differ from those of the row above. */
  private boolean areTitles(List<Block> rows, int k) {
    String above = "";
    for (Block row : rows) {
      Span cell = k < row.cells().size() ? row.cells().get(k) : new Span(0, 0);
      String words = folded.substring(cell.start(), cell.end());
      if (words.length() < 4 || words.equals(above) || Character.isDigit(words.charAt(0))) {
        return false;
      }
      above = words;
    }
    return true;
  }
}
