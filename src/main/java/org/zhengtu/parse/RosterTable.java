package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.MechanismRole;

/**
 * Reads tables of people whose heading row names the columns (姓名 单位 职务 手机), in rows or flattened to
 * one cell per line. The order of the heading row decides.
 */
final class RosterTable {
  private enum Column {
    NAME,
    LIAISON,
    UNIT,
    POST,
    UNIT_AND_POST,
    ROLE,
    CONTACT,
    SKIP
  }

  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;
  private final RoleWords roles;
  private final List<Words> headings = new ArrayList<>();
  private final Set<Character> starts = new HashSet<>();

  RosterTable(PersonNames names, Posts posts, UnitAndPost parts, RoleWords roles) {
    this.names = names;
    this.posts = posts;
    this.parts = parts;
    this.roles = roles;
    WordFile file = WordFile.read("roster-columns.txt");
    for (Column column : Column.values()) {
      List<String> words = file.of(column.name().toLowerCase(Locale.ROOT));
      headings.add(new Words(words));
      words.forEach(word -> starts.add(word.charAt(0)));
    }
  }

  /** Reads the table whose heading is line {@code index}; the line after it, or {@code index}. */
  int read(
      Reading reading,
      int index,
      int to,
      RoleWords.@Nullable Role role,
      Function<RoleWords.Role, MechanismRole> terms,
      Appointments found) {
    Line line = reading.lines().get(index);
    if (!starts.contains(reading.folded().charAt(line.from()))
        || line.length() > 80
        || columnOf(reading, line.from(), firstEnd(reading, line)) == null) {
      return index;
    }
    List<Column> columns = new ArrayList<>();
    int rows = headingRow(reading, index, to, columns);
    boolean people = columns.contains(Column.NAME) || columns.contains(Column.LIAISON);
    boolean told =
        columns.contains(Column.UNIT)
            || columns.contains(Column.POST)
            || columns.contains(Column.UNIT_AND_POST);
    if (!people || !told) {
      return index;
    }
    boolean flat = rows - index == columns.size() && columns.size() > 1;
    Rows walk =
        new Rows(
            reading,
            columns,
            columns.contains(Column.LIAISON) ? role : defaultRole(reading, index, role),
            terms,
            found);
    int i = rows;
    while (i < reading.lines().size()
        && reading.lines().get(i).from() < to
        && walk.take(reading.lines().get(i), flat)) {
      i++;
    }
    walk.flush();
    return walk.any ? i : index;
  }

  private int firstEnd(Reading reading, Line line) {
    for (int i = line.from() + 1; i < line.to(); i++) {
      boolean gap = Cell.width(reading, i) > 0;
      if (gap && columnOf(reading, line.from(), i) != null) {
        return i;
      }
    }
    return line.to();
  }

  /** Fills {@code columns} from one line of cells or from lines of one cell; the line after. */
  private int headingRow(Reading reading, int index, int to, List<Column> columns) {
    Line first = reading.lines().get(index);
    List<Cell> cells = wideCells(reading, first);
    if (cells.size() > 1) {
      for (Cell cell : cells) {
        Column column = columnOf(reading, cell.from(), cell.to());
        columns.add(column == null ? Column.SKIP : column);
      }
      if (columns.contains(Column.UNIT_AND_POST)) {
        columns.replaceAll(c -> c == Column.POST ? Column.ROLE : c);
      }
      return index + 1;
    }
    int i = index;
    while (i < reading.lines().size() && reading.lines().get(i).from() < to) {
      Line line = reading.lines().get(i);
      Column column = columnOf(reading, line.from(), line.to());
      if (column == null) {
        break;
      }
      columns.add(column);
      i++;
    }
    return i;
  }

  /** Cells by tabs where the line has any, else by white space; 姓 名 is one cell. */
  private List<Cell> wideCells(Reading reading, Line line) {
    List<Cell> raw = Cell.of(reading, line.from(), line.to());
    boolean tabbed = raw.stream().anyMatch(c -> c.tabs() > 0);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : raw) {
      Cell before = cells.isEmpty() ? null : cells.getLast();
      boolean joins =
          before != null
              && (tabbed
                  ? cell.tabs() == 0
                  : columnOf(reading, before.from(), before.to()) == null
                      && columnOf(reading, before.from(), cell.to()) != null);
      if (joins && before != null) {
        cells.set(
            cells.size() - 1, new Cell(before.from(), cell.to(), before.gap(), before.tabs()));
      } else {
        cells.add(cell);
      }
    }
    return cells;
  }

  private @Nullable Column columnOf(Reading reading, int from, int to) {
    if (to - from > 12) {
      return null;
    }
    String words = reading.folded(from, to);
    int note = words.indexOf('(');
    String word = note > 0 ? words.substring(0, note) : words;
    for (Column column : Column.values()) {
      if (headings.get(column.ordinal()).contains(word)) {
        return column;
      }
    }
    return null;
  }

  /**
   * The role of a table without a column for it: the open label's, or what stands over the table.
   */
  private RoleWords.@Nullable Role defaultRole(
      Reading reading, int index, RoleWords.@Nullable Role role) {
    if (role != null) {
      return role;
    }
    for (int i = index - 1; i >= 0 && i >= index - 4; i--) {
      Line line = reading.lines().get(i);
      String words = reading.folded(line.from(), line.to());
      if (line.length() <= 60 && words.contains("联络员")) {
        return new RoleWords.Role(0, 0, "联络员", false, false);
      }
      if (line.length() <= 60
          && (words.contains("成员") || words.contains("人员") || words.contains("名单"))) {
        return new RoleWords.Role(0, 0, "成员", false, false);
      }
    }
    return null;
  }

  /** Puts the cells below a heading row together to people. */
  private final class Rows {
    private final Reading reading;
    private final String folded;
    private final List<Column> all;
    private final List<Column> columns;
    private final Appointments found;
    private final Function<RoleWords.Role, MechanismRole> terms;
    private RoleWords.@Nullable Role role;
    private int next;
    private int @Nullable [] name;
    private int @Nullable [] unit;
    private int @Nullable [] post;
    private boolean liaison;
    boolean any;

    Rows(
        Reading reading,
        List<Column> columns,
        RoleWords.@Nullable Role role,
        Function<RoleWords.Role, MechanismRole> terms,
        Appointments found) {
      this.terms = terms;
      this.reading = reading;
      this.folded = reading.folded();
      this.all = columns;
      this.columns = columns.stream().filter(c -> c != Column.CONTACT).toList();
      this.role = role;
      this.found = found;
    }

    /** Takes a line; false where it belongs to the table no more. */
    boolean take(Line line, boolean flat) {
      if (flat) {
        return Contact.only(folded, line.from(), line.to()) || cell(line.from(), line.to(), true);
      }
      List<Cell> cells = joined(line);
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

    /** Puts each cell of a tabbed row under the column above it; false where they do not fit. */
    private boolean placed(Line line, List<Cell> cells) {
      int column = Cell.tabs(reading, line.from());
      List<Integer> at = new ArrayList<>();
      for (Cell cell : cells) {
        column += cell.tabs();
        at.add(column);
        boolean fits =
            column < all.size()
                && (all.get(column) == Column.CONTACT
                    || all.get(column) == Column.SKIP
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
      List<Cell> cells = new ArrayList<>();
      boolean tabbed =
          Cell.of(reading, line.from(), line.to()).stream().anyMatch(c -> c.tabs() > 0);
      for (Cell cell : Cell.of(reading, line.from(), line.to())) {
        Cell before = cells.isEmpty() ? null : cells.getLast();
        boolean joins =
            before != null
                && (tabbed
                    ? cell.tabs() == 0
                    : before.length() == 1
                        && cell.length() <= 2
                        && names.plausible(folded, before.from(), cell.to()));
        if (joins && before != null) {
          cells.set(
              cells.size() - 1, new Cell(before.from(), cell.to(), before.gap(), before.tabs()));
        } else {
          cells.add(cell);
        }
      }
      return cells;
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
        Column column = columns.get(next++);
        if (fits(column, from, to)) {
          put(column, from, to);
          return true;
        }
      }
      return false;
    }

    private boolean fits(Column column, int from, int to) {
      return switch (column) {
        case NAME, LIAISON ->
            names.plausible(folded, from, to) && roles.whole(folded, from, to) == null
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

    private void put(Column column, int from, int to) {
      int[] range = {from, to};
      switch (column) {
        case NAME, LIAISON -> {
          if (name != null) {
            person();
            post = null;
          }
          name = range;
          liaison = column == Column.LIAISON;
        }
        case ROLE -> role = roles.whole(folded, from, to);
        case UNIT -> unit = range;
        case POST, UNIT_AND_POST -> post = range;
        case CONTACT, SKIP -> {}
      }
    }

    void flush() {
      person();
      name = null;
      unit = null;
      post = null;
    }

    private void person() {
      int[] who = name;
      if (who == null) {
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
}
