package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Contact;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;

/** Tells the columns of a table of people without a heading row by its first row: 组长|张三|区长. */
final class HeadlessRow {
  private final RosterVocabulary words;

  HeadlessRow(RosterVocabulary words) {
    this.words = words;
  }

  /** What the cells of the line hold, a role and a name among them; empty where they do not. */
  List<RosterColumn> columns(Reading reading, Line line) {
    if (!Cell.barred(reading.folded(), line) || line.length() > 120) {
      return List.of();
    }
    List<RosterColumn> columns = new ArrayList<>();
    for (Cell cell : Cell.betweenBars(reading.folded(), line)) {
      for (int bar = columns.isEmpty() ? cell.tabs() : 1; bar < cell.tabs(); bar++) {
        columns.add(RosterColumn.SKIP);
      }
      columns.add(column(reading, cell, columns));
    }
    boolean people =
        columns.contains(RosterColumn.ROLE)
            && columns.contains(RosterColumn.NAME)
            && (columns.contains(RosterColumn.UNIT_AND_POST)
                || columns.contains(RosterColumn.UNIT));
    return people ? columns : List.of();
  }

  private RosterColumn column(Reading reading, Cell cell, List<RosterColumn> before) {
    String folded = reading.folded();
    int from = cell.from();
    int to = cell.to();
    if (Contact.only(folded, from, to)) {
      return RosterColumn.CONTACT;
    }
    if (!before.contains(RosterColumn.ROLE) && words.roles().whole(folded, from, to) != null) {
      return RosterColumn.ROLE;
    }
    boolean organ = words.parts().whole(reading, from, to);
    if (!before.contains(RosterColumn.NAME)
        && words.names().plausible(folded, from, to)
        && !organ) {
      return RosterColumn.NAME;
    }
    if (before.contains(RosterColumn.UNIT) && words.posts().whole(folded, from, to)) {
      return RosterColumn.POST;
    }
    if (!organ || before.contains(RosterColumn.UNIT_AND_POST)) {
      return RosterColumn.SKIP;
    }
    return words.parts().unitEnd(reading, from, to) == to
        ? RosterColumn.UNIT
        : RosterColumn.UNIT_AND_POST;
  }
}
