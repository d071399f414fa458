package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.Column;
import org.zhengtu.parse.outline.Table;
import org.zhengtu.parse.outline.Titles;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;

/** The tasks that the rows of tables state. */
final class TableTasks {
  private final Reading reading;
  private final UnitReader units;
  private final CellOrgans organs;
  private final Findings findings;
  private final boolean firstLeads;
  private final List<Task> tasks = new ArrayList<>();

  private final MergedCells shared;

  private boolean grouped;

  private TableTasks(
      Reading reading, UnitReader units, CellOrgans organs, Findings findings, boolean firstLeads) {
    this.reading = reading;
    this.shared = new MergedCells(reading.folded());
    this.units = units;
    this.organs = organs;
    this.findings = findings;
    this.firstLeads = firstLeads;
  }

  /**
   * The tasks of {@code tables} in text order.
   *
   * @param firstLeads true where the document says that the unit named first is in the lead
   */
  static List<Task> read(
      Reading reading,
      List<Table> tables,
      UnitReader units,
      ResponsibilityReader answers,
      Home home,
      Findings findings,
      boolean firstLeads) {
    CellOrgans organs = new CellOrgans(reading, units, answers, home);
    TableTasks found = new TableTasks(reading, units, organs, findings, firstLeads);
    tables.forEach(found::table);
    return found.tasks;
  }

  private void table(Table table) {
    List<List<@Nullable Span>> rows = new ArrayList<>();
    for (Block row : table.rows()) {
      organs.take(row);
      rows.add(table.cells(reading, row, units));
    }
    grouped = isGrouped(table.columns(), rows);
    List<@Nullable Span> above = List.of();
    for (int i = 0; i < rows.size(); i++) {
      shared.learn(rows, i);
      row(table, table.rows().get(i), rows.get(i), above);
      above = MergedCells.filled(rows.get(i), above);
    }
  }

  /** True for a table that counts its rows, and the groups of them in a column before the tasks. */
  private boolean isGrouped(List<Column> columns, List<List<@Nullable Span>> rows) {
    int groups = columns.indexOf(Column.TASK);
    if (!columns.contains(Column.NUMBER) || groups == columns.lastIndexOf(Column.TASK)) {
      return false;
    }
    return rows.stream()
        .map(cells -> cells.get(groups))
        .anyMatch(cell -> cell != null && isNumbered(cell));
  }

  private void row(Table table, Block row, List<@Nullable Span> cells, List<@Nullable Span> above) {
    List<Column> columns = table.columns();
    List<@Nullable Span> all = MergedCells.merged(columns, cells, above);
    List<Integer> texts = new ArrayList<>();
    List<String> section = new ArrayList<>(table.section(row));
    List<Unit> responsible = List.of();
    List<Unit> lead = List.of();
    for (int k = 0; k < columns.size(); k++) {
      Span cell = all.get(k);
      if (cell == null) {
        continue;
      }
      switch (columns.get(k)) {
        case CATEGORY -> section.add(organs.words(cell.start(), cell));
        case TASK -> texts.add(k);
        case LEAD, RESPONSIBLE, PARTNER -> {
          Responsibility named = organs.named(columns.get(k), cell);
          responsible = Responsibility.union(responsible, named.responsible());
          lead = Responsibility.union(lead, named.lead());
        }
        case NUMBER, UNIT, DUTY, IGNORED, OTHER -> {}
      }
    }
    if (texts.isEmpty() || cells.get(texts.getLast()) == null || isCutOff(table, row, cells)) {
      return;
    }
    if (responsible.isEmpty()) {
      findings.add(
          "UNIT_LIST_UNCLEAR",
          Severity.INFO,
          "表中一行未列责任单位",
          "a row of a table of tasks names no unit",
          reading.evidence(row.from(), row.to()));
      return;
    }
    lead = firstLeads && lead.isEmpty() ? responsible.subList(0, 1) : lead;
    boolean counted = columns.contains(Column.NUMBER);
    task(section, texts, cells, all, responsible, lead, counted);
  }

  /** True where the text breaks off in the row, before its organs. */
  private boolean isCutOff(Table table, Block row, List<@Nullable Span> cells) {
    char last = reading.folded().charAt(row.to() - 1);
    boolean ends = row.to() == reading.length() || row == table.rows().getLast() && last != '|';
    return ends
        && !MergedCells.names(table.columns(), cells)
        && row.cells().size() < table.columns().size()
        && (row.to() == reading.length() || "。;".indexOf(last) < 0);
  }

  private void task(
      List<String> section,
      List<Integer> texts,
      List<@Nullable Span> cells,
      List<@Nullable Span> all,
      List<Unit> responsible,
      List<Unit> lead,
      boolean counted) {
    List<String> path = new ArrayList<>(section);
    String heading = null;
    boolean within = false;
    for (int i = 0; i + 1 < texts.size(); i++) {
      Span cell = all.get(texts.get(i));
      boolean group = cell != null && (counted && isNumbered(cell) || shared.reaches(cell));
      if (cell != null && i + 2 == texts.size() && cells.get(texts.get(i)) != null && !group) {
        heading = title(cell);
      } else if (cell != null) {
        path.add(organs.words(cell.start(), cell));
        within |= i + 2 == texts.size() && isNumbered(cell);
      }
    }
    Span statement = all.get(texts.getLast());
    if (statement != null) {
      int from = bodyFrom(statement);
      int titled = heading == null && !grouped && !within ? titleEnd(from, statement) : from;
      if (titled > from) {
        heading = reading.text(from, titled);
        from = Titles.textFrom(reading.folded(), titled, statement.end());
      }
      Evidence evidence = organs.evidence(from, statement, findings);
      String words = organs.words(from, statement);
      tasks.add(new Task(path, heading, words, responsible, lead, evidence));
    }
  }

  /**
   * Where the title sentence ends that the words of a cell begin with; {@code from} without one.
   */
  private int titleEnd(int from, Span cell) {
    boolean listed =
        from == cell.start() && Enumerator.at(reading.folded(), from, cell.end()) != null;
    return listed ? from : Titles.sentence(reading.folded(), from, cell.end());
  }

  /** True for a cell with a number of its own, in a table that counts its rows besides. */
  private boolean isNumbered(Span cell) {
    Enumerator number = Enumerator.at(reading.folded(), cell.start(), cell.end());
    return number != null && number.to() < cell.end();
  }

  /** Without its number and its final mark. */
  private String title(Span cell) {
    String words = organs.words(bodyFrom(cell), cell);
    int to = words.length();
    while (to > 1 && "。；;：:".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(0, to);
  }

  private int bodyFrom(Span cell) {
    Enumerator number = Enumerator.at(reading.folded(), cell.start(), cell.end());
    boolean numbered = number != null && number.to() < cell.end() && !countsOn(number, cell.end());
    return number != null && numbered ? number.to() : cell.start();
  }

  /** True where the cell is a numbered list, whose first number is a part of the words. */
  private boolean countsOn(Enumerator number, int to) {
    for (int i = number.to() + 1; i < to; i++) {
      boolean begins = Marks.isEnd(reading.folded().charAt(i - 1)) || reading.isGap(i);
      Enumerator next = begins ? Enumerator.at(reading.folded(), i, to) : null;
      if (next != null && next.style() == number.style() && next.value() == number.value() + 1) {
        return true;
      }
    }
    return false;
  }
}
