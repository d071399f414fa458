package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.MechanismRole;

/**
 * Reads tables of people whose heading row names the columns (姓名 单位 职务 手机), in rows or flattened to
 * one cell per line. The order of the heading row decides.
 */
final class RosterTable {
  private final RosterVocabulary words;
  private final HeadlessRow headless;
  private final List<Words> headings = new ArrayList<>();
  private final Set<Character> starts = new HashSet<>();

  RosterTable(RosterVocabulary words) {
    this.words = words;
    headless = new HeadlessRow(words);
    WordFile file = WordFile.read("roster-columns.txt");
    for (RosterColumn column : RosterColumn.values()) {
      List<String> called = file.of(column.name().toLowerCase(Locale.ROOT));
      headings.add(new Words(called));
      called.forEach(word -> starts.add(word.charAt(0)));
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
    int first = line.from() + (reading.folded().charAt(line.from()) == '|' ? 1 : 0);
    List<RosterColumn> told = first == line.to() ? List.of() : headless.columns(reading, line);
    if (!told.isEmpty()) {
      return rows(reading, index, to, told, role, terms, found, first > line.from(), false, index);
    }
    if (first == line.to()
        || !starts.contains(reading.folded().charAt(first))
        || line.length() > 80
        || columnOf(reading, first, firstEnd(reading, first, line.to())) == null) {
      return index;
    }
    List<RosterColumn> columns = new ArrayList<>();
    int rows = headingRow(reading, index, to, columns);
    boolean people = columns.contains(RosterColumn.NAME) || columns.contains(RosterColumn.LIAISON);
    boolean posts =
        columns.contains(RosterColumn.UNIT)
            || columns.contains(RosterColumn.POST)
            || columns.contains(RosterColumn.UNIT_AND_POST);
    if (!people || !posts || role == null && answers(reading, index)) {
      return index;
    }
    boolean flat = rows - index == columns.size() && columns.size() > 1;
    RoleWords.Role named =
        columns.contains(RosterColumn.LIAISON) ? role : defaultRole(reading, index, role);
    return rows(reading, index, to, columns, named, terms, found, first > line.from(), flat, rows);
  }

  /** True under heads of people who answer for a thing, 行政责任人 技术责任人: they make up no body. */
  private static boolean answers(Reading reading, int index) {
    Line above = reading.lines().get(Math.max(0, index - 1));
    int first = Within.first(reading.folded(), "责任人", above.from(), above.to());
    return first >= 0 && Within.first(reading.folded(), "责任人", first + 3, above.to()) > 0;
  }

  /** Reads the rows from line {@code from} on; the line after them, or {@code index} for none. */
  private int rows(
      Reading reading,
      int index,
      int to,
      List<RosterColumn> columns,
      RoleWords.@Nullable Role role,
      Function<RoleWords.Role, MechanismRole> terms,
      Appointments found,
      boolean barFirst,
      boolean flat,
      int from) {
    RosterRows walk =
        new RosterRows(words, reading, columns, role, terms, found, barFirst ? -1 : 0);
    int i = from;
    while (i < reading.lines().size()
        && reading.lines().get(i).from() < to
        && walk.take(reading.lines().get(i), flat)) {
      i++;
    }
    walk.flush();
    return walk.any ? i : index;
  }

  private int firstEnd(Reading reading, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean gap = Cell.width(reading, i) > 0 || reading.folded().charAt(i) == '|';
      if (gap && columnOf(reading, from, i) != null) {
        return i;
      }
    }
    return to;
  }

  /** Fills {@code columns} from one line of cells or from lines of one cell; the line after. */
  private int headingRow(Reading reading, int index, int to, List<RosterColumn> columns) {
    Line first = reading.lines().get(index);
    List<Cell> cells = wideCells(reading, first);
    if (cells.size() > 1) {
      for (Cell cell : cells) {
        RosterColumn column = columnOf(reading, cell.from(), cell.to());
        columns.add(column == null ? RosterColumn.SKIP : column);
      }
      postsAreRoles(columns);
      return index + 1;
    }
    int i = index;
    while (i < reading.lines().size() && reading.lines().get(i).from() < to) {
      Line line = reading.lines().get(i);
      RosterColumn column = columnOf(reading, line.from(), line.to());
      if (column == null) {
        break;
      }
      columns.add(column);
      i++;
    }
    postsAreRoles(columns);
    return i;
  }

  /** 职务 beside 单位及职务 is what the person does in the group. */
  private static void postsAreRoles(List<RosterColumn> columns) {
    if (columns.contains(RosterColumn.UNIT_AND_POST)) {
      columns.replaceAll(c -> c == RosterColumn.POST ? RosterColumn.ROLE : c);
    }
  }

  /** Cells by tabs where the line has any, else by white space; 姓 名 is one cell. */
  private List<Cell> wideCells(Reading reading, Line line) {
    return Cell.joined(
        reading,
        line,
        (before, cell) ->
            columnOf(reading, before.from(), before.to()) == null
                && columnOf(reading, before.from(), cell.to()) != null);
  }

  private @Nullable RosterColumn columnOf(Reading reading, int from, int to) {
    if (to - from > 12) {
      return null;
    }
    String words = reading.folded(from, to);
    int note = words.indexOf('(');
    String word = note > 0 ? words.substring(0, note) : words;
    for (RosterColumn column : RosterColumn.values()) {
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
}
