package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;

/**
 * The division of duties: paragraphs that an organ's name leads, under a heading that speaks of
 * duties or in a series that proves by its form what it is.
 */
final class Duties {
  private static final int SERIES = 3;

  private final Reading reading;
  private final String folded;
  private final List<Block> blocks;
  private final LedReader leds;
  private final UnitReader units;
  private final Home home;
  private final Findings findings;
  private final List<Duty> duties = new ArrayList<>();

  private Duties(
      Reading reading,
      List<Block> blocks,
      LedReader leds,
      UnitReader units,
      Home home,
      Findings findings) {
    this.reading = reading;
    this.folded = reading.folded();
    this.blocks = blocks;
    this.leds = leds;
    this.units = units;
    this.home = home;
    this.findings = findings;
  }

  /** The duties in text order. */
  static List<Duty> read(
      Reading reading,
      List<Block> blocks,
      List<Table> tables,
      UnitReader units,
      ResponsibilityWords labels,
      DutyVerbs verbs,
      Home home,
      Findings findings) {
    LedReader leds = new LedReader(reading, units, labels, verbs, home);
    Duties duties = new Duties(reading, blocks, leds, units, home, findings);
    int i = 0;
    while (i < blocks.size()) {
      i = duties.passage(i);
    }
    tables.forEach(duties::table);
    duties.duties.sort(Comparator.comparingInt(Duties::start));
    return List.copyOf(duties.duties);
  }

  private static int start(Duty duty) {
    Evidence evidence = duty.evidence();
    return evidence == null ? 0 : evidence.start();
  }

  private void table(Table table) {
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
              row.section(),
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

  /** Takes the blocks that stand under the same duty heading, or one series without one. */
  private int passage(int first) {
    String heading = dutyHeading(blocks.get(first));
    int end = first + 1;
    if (heading != null) {
      while (end < blocks.size() && heading.equals(dutyHeading(blocks.get(end)))) {
        end++;
      }
      underHeading(first, end);
      return end;
    }
    while (end < blocks.size() && dutyHeading(blocks.get(end)) == null) {
      end++;
    }
    series(first, end);
    headed(first, end);
    for (int i = first; i < end; i++) {
      ownText(i);
    }
    return end;
  }

  /**
   * The text that a heading of duties has run in behind it; under one of responsibilities at least
   * three sentences that organs lead.
   */
  private void ownText(int i) {
    Block block = blocks.get(i);
    if (!block.hasTitle() || !block.hasText()) {
      return;
    }
    String title = reading.text(block.titleFrom(), block.titleEnd());
    if (speaksOfDuties(title) || title.contains("责任")) {
      int before = duties.size();
      boolean divides = speaksOfDuties(title);
      sentences(i, block.textFrom(), divides ? Led.Form.VERB : Led.Form.STRONG_VERB);
      keepIfAtLeast(divides ? 2 : SERIES, before);
    }
  }

  private static @Nullable String dutyHeading(Block block) {
    for (String heading : block.section()) {
      if (speaksOfDuties(heading)) {
        return heading;
      }
    }
    return null;
  }

  private static boolean speaksOfDuties(String heading) {
    return heading.contains("职责") || heading.contains("分工");
  }

  private void keepIfAtLeast(int fewest, int before) {
    if (duties.size() < before + fewest) {
      duties.subList(before, duties.size()).clear();
    }
  }

  private void underHeading(int first, int end) {
    List<Led> led = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Led one = lead(i);
      if (one != null) {
        led.add(one);
      }
    }
    boolean proven = led.stream().filter(Led::known).count() >= 2;
    led.removeIf(one -> !one.known() && !proven);
    for (int i = 0; i < led.size(); i++) {
      take(led.get(i), i + 1 < led.size() ? led.get(i + 1).block() : end, i + 1 == led.size());
    }
    if (led.isEmpty()) {
      int before = duties.size();
      for (int i = first; i < end; i++) {
        sentences(i, blocks.get(i).from(), Led.Form.STRONG_VERB);
      }
      keepIfAtLeast(2, before);
    }
  }

  /** Without a heading, only three or more in a row count. */
  private void series(int first, int end) {
    List<Led> run = new ArrayList<>();
    for (int i = first; i <= end; i++) {
      Led one = i < end && mayLead(i) ? lead(i) : null;
      boolean same =
          one != null
              && one.known()
              && (one.form() == Led.Form.MARK || one.form() == Led.Form.STRONG_VERB)
              && one.to() - one.from() >= 10
              && (run.isEmpty() || run.getLast().form() == one.form());
      if (same && one != null) {
        run.add(one);
      } else {
        if (run.size() >= SERIES && run.stream().allMatch(this::isSentence)) {
          run.forEach(led -> take(led, led.block() + 1, true));
        }
        run.clear();
      }
    }
  }

  /** Numbered headings that are organs' names, three or more in a row with text below each. */
  private void headed(int first, int end) {
    List<Led> run = new ArrayList<>();
    for (int i = first; i <= end; i++) {
      Block block = i < end ? blocks.get(i) : null;
      int depth = run.isEmpty() ? -1 : blocks.get(run.getFirst().block()).depth();
      if (block != null && depth >= 0 && (block.depth() < 0 || block.depth() > depth)) {
        continue;
      }
      Led one = block != null && isNameAlone(block) ? lead(i) : null;
      boolean same =
          one != null
              && block != null
              && one.known()
              && one.form() == Led.Form.ALONE
              && (depth < 0 || block.depth() == depth);
      if (!same || one == null) {
        takeHeaded(run, i);
        run.clear();
      }
      if (one != null && one.known() && one.form() == Led.Form.ALONE) {
        run.add(one);
      }
    }
  }

  private static boolean isNameAlone(Block block) {
    return block.depth() >= 0 && block.hasTitle() && block.titleEnd() == block.to();
  }

  private void takeHeaded(List<Led> run, int end) {
    if (run.size() < SERIES) {
      return;
    }
    for (int k = 0; k < run.size(); k++) {
      paragraphs(run.get(k), k + 1 < run.size() ? run.get(k + 1).block() : end);
    }
  }

  private boolean mayLead(int i) {
    Block block = blocks.get(i);
    int to = Math.min(block.to(), block.from() + 40);
    return folded.indexOf(':', block.from(), to) > 0
        || folded.indexOf('-', block.from() + 1, to) > 0
        || folded.indexOf("负责", block.from(), to) > 0;
  }

  private boolean isSentence(Led led) {
    char last = folded.charAt(led.to() - 1);
    return last == '。' || last == ';';
  }

  private @Nullable Led lead(int i) {
    Block block = blocks.get(i);
    if (block.kind() == Block.Kind.ROW) {
      return null;
    }
    return leds.read(i, block.depth() >= 0 ? block.titleFrom() : block.from(), block.to());
  }

  private void take(Led led, int nextBlock, boolean last) {
    if (led.form() == Led.Form.STRONG_VERB || led.form() == Led.Form.VERB) {
      sentences(led);
      return;
    }
    if (led.form() == Led.Form.MARK && folded.charAt(led.from() - 1) == ':') {
      Led next = nextMarked(led);
      if (next != null) {
        add(led, led.from(), next.unitFrom());
        take(next, nextBlock, last);
        return;
      }
    }
    int to = led.to();
    int stop = nextBlock;
    if (last) {
      stop = led.block() + 1;
      while (led.form() == Led.Form.ALONE
          && stop < nextBlock
          && blocks.get(stop).section().size() > blocks.get(led.block()).section().size()) {
        stop++;
      }
    }
    int end = led.block() + 1;
    while (end < stop && belongs(blocks.get(led.block()), blocks.get(end))) {
      Block block = blocks.get(end++);
      to = block.kind() == Block.Kind.ROW ? to : block.to();
    }
    if (led.form() == Led.Form.ALONE) {
      paragraphs(led, end);
    } else {
      add(led, led.from(), to);
    }
  }

  /** One duty for each paragraph below the organ's name. */
  private void paragraphs(Led led, int end) {
    for (int i = led.block() + 1; i < end; i++) {
      Block block = blocks.get(i);
      int from = block.depth() < 0 ? block.from() : block.titleFrom();
      if (block.kind() != Block.Kind.ROW && isDutyText(from, block.to())) {
        add(led, from, block.to());
      }
    }
  }

  /** True for text, not for a date under a signature. */
  private boolean isDutyText(int from, int to) {
    return to - from >= 4 && isStop(to - 1);
  }

  /**
   * True where {@code next} may go on with what {@code led} begins: no new heading, nothing higher.
   */
  private static boolean belongs(Block led, Block next) {
    if (led.depth() >= 0) {
      return next.depth() < 0 || next.depth() > led.depth();
    }
    return next.depth() < 0 || next.depth() > Enumerator.Style.HAN_PAREN.depth();
  }

  /** The next sentence of the same block that an organ and a colon lead, or null. */
  private @Nullable Led nextMarked(Led led) {
    for (int i = led.from(); i + 1 < led.to(); i++) {
      if (isStop(i) && folded.indexOf(':', i, Math.min(led.to(), i + 40)) > 0) {
        Led next = leds.read(led.block(), i + 1, led.to());
        if (next != null
            && next.known()
            && next.form() == Led.Form.MARK
            && folded.charAt(next.from() - 1) == ':') {
          return next;
        }
      }
    }
    return null;
  }

  /** One duty for each sentence that a new organ leads. */
  private void sentences(Led led) {
    Led current = led;
    int from = led.from();
    for (int i = led.from(); i < led.to(); i++) {
      if (isStop(i) && i + 1 < led.to()) {
        Led next = leds.sentence(led.block(), i + 1, led.to(), led.form());
        if (next != null) {
          add(current, from, i + 1);
          current = next;
          from = next.from();
        }
      }
    }
    add(current, from, led.to());
  }

  private void sentences(int block, int from, Led.Form weakest) {
    if (blocks.get(block).kind() == Block.Kind.ROW) {
      return;
    }
    int to = blocks.get(block).to();
    for (int i = from; i < to; i++) {
      if (i == from || isStop(i - 1)) {
        Led led = leds.sentence(block, i, to, weakest);
        if (led != null) {
          sentences(led);
          return;
        }
      }
    }
  }

  private boolean isStop(int i) {
    return folded.charAt(i) == '。' || folded.charAt(i) == ';';
  }

  private void add(Led led, int from, int to) {
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
    if (!block.hasTitle() || led.unitFrom() < block.titleEnd()) {
      return block.section();
    }
    List<String> section = new ArrayList<>(block.section());
    section.add(block.heading(reading));
    return section;
  }

  private List<Unit> named(Led led) {
    List<Unit> all = units.list(reading, led.unitFrom(), led.unitTo(), home);
    boolean several = folded.indexOf('、', led.unitFrom(), led.unitTo()) > 0 && all.size() > 1;
    return several || all.size() > 1 && led.known()
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
