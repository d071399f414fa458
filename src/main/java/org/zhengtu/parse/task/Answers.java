package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords.Role;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Asides;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;

/** What the reading of one bracket or label gathers on its way: who answers, and what tells so. */
final class Answers {
  /** No organ's name is longer; what is longer is a sentence. */
  private static final int LONGEST = 36;

  private final Reading reading;
  private final UnitReader units;
  private final Home home;
  private final Asides asides;
  private final List<Unit> responsible = new ArrayList<>();
  private final List<Unit> lead = new ArrayList<>();
  private boolean foreign;

  /** For whom else the bracket speaks; null where it speaks for its own item. */
  Responsibility.@Nullable Scope scope;

  /** A label stands before organs. */
  boolean labelled;

  /** A verb stands behind organs. */
  boolean verbal;

  /** A deadline, a person or a note was passed over. */
  boolean ignored;

  /** It says that the first of the organs leads. */
  boolean firstLeads;

  Answers(Reading reading, UnitReader units, Home home, Asides asides) {
    this.reading = reading;
    this.units = units;
    this.home = home;
    this.asides = asides;
  }

  /** Adds the organs of the range. */
  void add(int from, int to, Role role) {
    int start = asides.skip(from, to);
    if (start >= to) {
      return;
    }
    int with = Within.first(reading.folded(), "会同", start, to);
    if (with >= start) {
      add(start, with, role);
      add(with + 2, to, role);
      return;
    }
    List<Unit> read = units.answering(reading, start, to, home);
    foreign |= read.isEmpty() || read.stream().anyMatch(unit -> unit.name().length() > LONGEST);
    responsible.addAll(read);
    if (role == Role.LEAD) {
      lead.addAll(read);
    }
  }

  /**
   * What was gathered; null where nothing tells that organs answer.
   *
   * @param from first offset of the bracket or the label
   * @param to offset after its last
   * @param bare true where a list of organs alone, without label or verb, counts
   */
  @Nullable Responsibility verdict(int from, int to, boolean bare) {
    if (responsible.isEmpty()) {
      boolean deadline = ignored && !foreign;
      return deadline || scope != null || firstLeads
          ? new Responsibility(from, to, List.of(), List.of(), firstLeads, scope)
          : null;
    }
    return labelled || !foreign && likely(bare)
        ? new Responsibility(
            from,
            to,
            Responsibility.union(List.of(), responsible),
            Responsibility.union(List.of(), lead),
            firstLeads,
            scope)
        : null;
  }

  private boolean likely(boolean bare) {
    long organs = responsible.stream().filter(unit -> isOrgan(units, unit)).count();
    boolean mostly = organs * 2 >= responsible.size();
    return organs > 0 && (verbal || bare && mostly) || (verbal || bare) && allEndAsOrgans();
  }

  /** True for names that end as organs' do with a verb behind them, or an office among them. */
  private boolean allEndAsOrgans() {
    return (verbal || responsible.stream().anyMatch(OrganEnds::office))
        && responsible.stream().allMatch(unit -> OrganEnds.name(unit.name()));
  }

  /** True for an organ or an office whose work is known. */
  static boolean isOrgan(UnitReader units, Unit unit) {
    return unit.group()
        || !unit.families().isEmpty()
        || "处科".indexOf(unit.name().charAt(unit.name().length() - 1)) >= 0
            && units.explains(unit.name());
  }
}
