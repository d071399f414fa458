package org.zhengtu.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the heads of columns. */
final class TableHeads {
  private final Map<String, Column> heads = new HashMap<>();
  private final ResponsibilityWords labels;

  private TableHeads(ResponsibilityWords labels) {
    this.labels = labels;
    for (List<String> line : Lexicon.lines("table-heads.txt")) {
      Column column = Column.valueOf(line.getFirst());
      line.stream().skip(1).forEach(word -> heads.put(word, column));
    }
  }

  /** The vocabulary of the class path, with the labels of responsibility. */
  static TableHeads load(ResponsibilityWords labels) {
    return new TableHeads(labels);
  }

  /** What the column under a folded head holds; {@link Column#OTHER} for an unknown head. */
  Column of(String head) {
    int bracket = head.indexOf('(');
    String word = bracket > 0 && head.endsWith(")") ? head.substring(0, bracket) : head;
    Column known = heads.get(word);
    if (known != null) {
      return known;
    }
    ResponsibilityWords.Role role = labels.label(word);
    if (role == null) {
      return Column.OTHER;
    }
    return switch (role) {
      case LEAD -> Column.LEAD;
      case RESPONSIBLE -> Column.RESPONSIBLE;
      case PARTNER -> Column.PARTNER;
      case MANNER -> Column.OTHER;
      case IGNORED -> Column.IGNORED;
    };
  }

  /** True for the heads of a table that divides tasks or duties. */
  static boolean divides(List<Column> columns) {
    boolean task = columns.contains(Column.TASK) && columns.stream().anyMatch(Column::answers);
    boolean duty =
        columns.contains(Column.DUTY)
            && (columns.contains(Column.UNIT) || columns.stream().anyMatch(Column::answers));
    return task || duty;
  }
}
