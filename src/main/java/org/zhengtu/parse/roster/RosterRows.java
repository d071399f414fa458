package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Contact;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.MechanismRole;

/** Puts the cells below a heading row together to people. */
final class RosterRows {
  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;
  private final RoleWords roles;

  private final Reading reading;
  private final String folded;
  private final List<RosterColumn> all;
  private final List<RosterColumn> columns;
  private final Appointments found;
  private final Function<RoleWords.Role, MechanismRole> terms;

  /** The column before the first bar of a row: -1 where the heading row begins with a bar. */
  private final int firstBarred;

  private RoleWords.@Nullable Role role;
  private int next;
  private int @Nullable [] name;
  private int @Nullable [] unit;
  private int @Nullable [] post;
  private boolean liaison;
  private boolean vacant;
  boolean any;

  RosterRows(
      RosterVocabulary words,
      Reading reading,
      List<RosterColumn> columns,
      RoleWords.@Nullable Role role,
      Function<RoleWords.Role, MechanismRole> terms,
      Appointments found,
      int firstBarred) {
    this.names = words.names();
    this.posts = words.posts();
    this.parts = words.parts();
    this.roles = words.roles();
    this.terms = terms;
    this.reading = reading;
    this.folded = reading.folded();
    this.all = columns;
    this.columns = columns.stream().filter(c -> c != RosterColumn.CONTACT).toList();
    this.role = role;
    this.found = found;
    this.firstBarred = firstBarred;
  }

  /** Takes a line; false where it belongs to the table no more. */
  boolean take(Line line, boolean flat) {
    if (flat) {
      int end = Contact.start(folded, line.from(), line.to());
      return Contact.only(folded, line.from(), line.to()) || cell(line.from(), end, true);
    }
    List<Cell> cells = joined(line);
    if (isRule(line)) {
      return true;
    }
    if (cells.size() < 2) {
      RoleWords.Role named = roles.whole(folded, line.from(), line.to());
      if (named == null) {
        return false;
      }
      role = named;
      return true;
    }
    newRow();
    if (cells.getLast().tabs() > 0 && placed(line, cells)) {
      return true;
    }
    boolean taken = false;
    for (Cell cell : cells) {
      if (!Contact.only(folded, cell.from(), cell.to())) {
        taken |= cell(cell.from(), Contact.start(folded, cell.from(), cell.to()), false);
      }
    }
    return taken;
  }

  /** True for the line of dashes below a heading row of bars. */
  private boolean isRule(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if ("|-:+".indexOf(folded.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Puts each cell of a tabbed row under the column above it; false where they do not fit. */
  private boolean placed(Line line, List<Cell> cells) {
    boolean barred = Cell.barred(folded, line);
    int column = barred ? firstBarred : Cell.tabs(reading, line.from());
    List<Integer> at = new ArrayList<>();
    for (Cell cell : cells) {
      column += cell.tabs();
      at.add(column);
      boolean fits =
          column >= 0
              && column < all.size()
              && (all.get(column) == RosterColumn.CONTACT
                  || all.get(column) == RosterColumn.SKIP
                  || fits(all.get(column), cell.from(), cell.to()));
      if (!fits) {
        return false;
      }
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      put(all.get(at.get(i)), cell.from(), Contact.start(folded, cell.from(), cell.to()));
    }
    return true;
  }

  /** The row's cells with names of two spaced characters put together. */
  private List<Cell> joined(Line line) {
    return Cell.joined(
        reading,
        line,
        (before, cell) ->
            before.length() == 1
                && cell.length() <= 2
                && names.plausible(folded, before.from(), cell.to()));
  }

  private void newRow() {
    flush();
    next = 0;
  }

  /** Puts a cell under the next column that it fits; false where it fits none. */
  private boolean cell(int from, int to, boolean flat) {
    if (to - from > 60 || from >= to) {
      return false;
    }
    for (int tried = 0; tried < columns.size(); tried++) {
      if (next >= columns.size()) {
        if (!flat) {
          return false;
        }
        newRow();
      }
      RosterColumn column = columns.get(next++);
      if (fits(column, from, to)) {
        put(column, from, to);
        return true;
      }
    }
    return false;
  }

  private boolean fits(RosterColumn column, int from, int to) {
    return switch (column) {
      case NAME, LIAISON ->
          PersonNames.VACANT.is(folded, from, to)
              || names.plausible(folded, from, to) && roles.whole(folded, from, to) == null
              || names.possible(folded, from, to) && !parts.whole(reading, from, to);
      case ROLE -> roles.whole(folded, from, to) != null;
      case UNIT -> !posts.whole(folded, from, to);
      case POST ->
          posts.endsAt(folded, from, to) || parts.startsAt(reading, from, to) || to - from > 4;
      case UNIT_AND_POST -> true;
      case SKIP -> true;
      case CONTACT -> false;
    };
  }

  private void put(RosterColumn column, int from, int to) {
    int[] range = {from, to};
    switch (column) {
      case NAME, LIAISON -> {
        if (name != null) {
          person();
          post = null;
        }
        vacant = PersonNames.VACANT.is(folded, from, to);
        name = vacant ? null : range;
        liaison = column == RosterColumn.LIAISON;
      }
      case ROLE -> role = roles.whole(folded, from, to);
      case UNIT -> unit = range;
      case POST, UNIT_AND_POST -> post = range;
      case CONTACT, SKIP -> {}
    }
  }

  void flush() {
    person();
    vacant = false;
    name = null;
    unit = null;
    post = null;
  }

  private void person() {
    int[] who = name;
    if (who == null) {
      unfilled();
      return;
    }
    RoleWords.Role as = role;
    boolean liaises = liaison || as != null && as.base().startsWith("联络");
    MechanismRole recorded =
        liaises ? MechanismRole.LIAISON : as == null ? MechanismRole.MEMBER : terms.apply(as);
    boolean member = !liaises && (as == null || roles.isPlainMember(as));
    found.add(entry(who), recorded, member);
    any = true;
  }

  /** Adds the organ of a member whose name the row does not know yet. */
  private void unfilled() {
    int[] where = unit == null ? post : unit;
    RoleWords.Role as = role;
    if (!vacant || where == null || as == null || !roles.isPlainMember(as)) {
      return;
    }
    int end = unit == null ? parts.unitEnd(reading, where[0], where[1]) : where[1];
    if (end > where[0] && parts.isOrgan(reading, where[0], end)) {
      found.list(where[0], end).forEach(found::addUnit);
    }
  }

  private Entry entry(int[] who) {
    int[] where = unit;
    int[] what = post;
    if (where == null && what == null) {
      return Entry.named(who[0], who[1]);
    }
    if (where == null && what != null) {
      int end = parts.unitEnd(reading, what[0], what[1]);
      return new Entry(who[0], who[1], what[0], end, end, what[1]);
    }
    if (where != null && what == null) {
      int end = parts.unitEnd(reading, where[0], where[1]);
      return new Entry(who[0], who[1], where[0], end, end, where[1]);
    }
    return where == null || what == null
        ? Entry.named(who[0], who[1])
        : new Entry(who[0], who[1], where[0], where[1], what[0], what[1]);
  }
}
