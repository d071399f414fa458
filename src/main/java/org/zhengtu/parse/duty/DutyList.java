package org.zhengtu.parse.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.Column;
import org.zhengtu.parse.outline.Table;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;

/** The duties found so far: makes each from its organs, its headings and the range of its words. */
final class DutyList {
  private final Reading reading;
  private final String folded;
  private final List<Block> blocks;
  private final UnitReader units;
  private final Home home;
  private final Findings findings;
  private final List<Duty> duties = new ArrayList<>();

  DutyList(Reading reading, List<Block> blocks, UnitReader units, Home home, Findings findings) {
    this.reading = reading;
    this.folded = reading.folded();
    this.blocks = blocks;
    this.units = units;
    this.home = home;
    this.findings = findings;
  }

  /** All of them, in text order. */
  List<Duty> inOrder() {
    duties.sort(Comparator.comparingInt(DutyList::start));
    return List.copyOf(duties);
  }

  private static int start(Duty duty) {
    Evidence evidence = duty.evidence();
    return evidence == null ? 0 : evidence.start();
  }

  /** How many there are. */
  int size() {
    return duties.size();
  }

  /** Drops those from {@code before} on where they are fewer than {@code fewest}. */
  void keepIfAtLeast(int fewest, int before) {
    if (duties.size() < before + fewest) {
      duties.subList(before, duties.size()).clear();
    }
  }

  /** Takes the rows of a table of organs and duties. */
  void table(Table table) {
    int duty = table.columns().indexOf(Column.DUTY);
    if (duty < 0 || table.columns().contains(Column.TASK)) {
      return;
    }
    for (Block row : table.rows()) {
      List<@Nullable Span> cells = table.cells(reading, row, units);
      Span text = cells.get(duty);
      for (int k = 0; k < cells.size() && text != null; k++) {
        Span cell = cells.get(k);
        Column column = table.columns().get(k);
        if (cell != null && (column == Column.UNIT || column.answers())) {
          add(
              units.list(reading, cell.start(), cell.end(), home),
              table.section(row),
              text.start(),
              text.end());
        }
      }
    }
  }

  private void add(List<Unit> named, List<String> section, int from, int to) {
    Evidence evidence = reading.evidence(from, to);
    String statement = reading.text(from, to);
    for (Unit unit : named) {
      duties.add(new Duty(unit, statement, clauses(statement), section, evidence));
    }
  }

  /** Takes the range as a duty of the organs that lead it; nothing where it is empty. */
  void add(Led led, int from, int to) {
    if (from >= to) {
      return;
    }
    add(named(led), section(led), from, to);
    if (!led.known()) {
      String name = reading.text(led.unitFrom(), led.unitTo());
      findings.add(
          "DUTY_UNIT_UNCLEAR",
          Severity.WARNING,
          "职责分工中“" + name + "”不似已知机构",
          "a duty is led by a name that no known organ has",
          reading.evidence(led.unitFrom(), led.unitTo()));
    }
  }

  /** The headings over a duty; a heading whose own text holds it is one of them. */
  private List<String> section(Led led) {
    Block block = blocks.get(led.block());
    if (!block.hasTitle()
        || led.unitFrom() < block.titleEnd()
        || units.looksLikeUnit(reading, block.titleFrom(), block.titleEnd())
        || isOfSeveral(block, led)) {
      return block.section();
    }
    List<String> section = new ArrayList<>(block.section());
    section.add(block.heading(reading));
    return section;
  }

  /** True where the heading names the organ of {@code led} among others: 市教育局、市财政局。市教育局负责…. */
  private boolean isOfSeveral(Block block, Led led) {
    String name = folded.substring(led.unitFrom(), led.unitTo());
    return folded.indexOf('、', block.titleFrom(), block.titleEnd()) > 0
        && folded.indexOf(name, block.titleFrom(), block.titleEnd()) >= 0;
  }

  private List<Unit> named(Led led) {
    List<Unit> all = units.list(reading, led.unitFrom(), led.unitTo(), home);
    boolean whole =
        all.size() == 1 && all.getFirst().name().length() == led.unitTo() - led.unitFrom();
    boolean several = folded.indexOf('、', led.unitFrom(), led.unitTo()) > 0 && all.size() > 1;
    return whole || several || all.size() > 1 && led.known()
        ? all
        : List.of(units.unit(reading, led.unitFrom(), led.unitTo(), home));
  }

  /** The statement cut at ； ; and 。, marks dropped. */
  private static List<String> clauses(String statement) {
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= statement.length(); i++) {
      if (i == statement.length() || "；;。".indexOf(statement.charAt(i)) >= 0) {
        if (i > from) {
          clauses.add(statement.substring(from, i));
        }
        from = i + 1;
      }
    }
    return clauses;
  }
}
