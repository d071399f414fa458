package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/**
 * Clauses that name, once for all the tasks behind them, units that answer too (以下均需…落实，不再单列). Such
 * a unit joins each later task as DERIVED: the task's own words do not name it.
 */
final class Scopes {
  private final Reading reading;
  private final Findings findings;
  private final List<Scope> scopes = new ArrayList<>();

  private record Scope(int from, List<Unit> units) {}

  Scopes(Reading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  /** Takes the clause of {@code said}, if it has one; the units are those it names again. */
  void take(Responsibility said) {
    Responsibility.@Nullable Scope clause = said.scope();
    if (clause == null) {
      return;
    }
    String words = reading.text(clause.from(), clause.to());
    findings.add(
        "SCOPE_DERIVED",
        Severity.INFO,
        "此处另定其后各项的责任单位，按推定列入各项：" + words,
        "what is said here of all the tasks that follow is derived for each of them",
        reading.evidence(clause.from(), clause.to()));
    List<Unit> units =
        said.responsible().stream()
            .filter(unit -> words.contains(unit.name()))
            .map(unit -> derived(unit, clause.from() + words.indexOf(unit.name())))
            .toList();
    scopes.add(new Scope(reading.rawAt(clause.to() - 1), units));
  }

  private Unit derived(Unit unit, int at) {
    return new Unit(
        unit.name(),
        unit.jurisdiction(),
        unit.families(),
        unit.group(),
        Evidence.of(reading.span(at, at + unit.name().length()), EvidenceKind.DERIVED));
  }

  /** {@code task} with the units of every clause before it that it does not name itself. */
  Task expand(Task task) {
    Evidence evidence = task.evidence();
    if (evidence == null || scopes.isEmpty()) {
      return task;
    }
    List<Unit> derived = new ArrayList<>();
    for (Scope scope : scopes) {
      if (evidence.start() > scope.from()) {
        derived = Responsibility.union(derived, scope.units());
      }
    }
    derived.removeIf(
        unit -> task.responsible().stream().anyMatch(own -> own.name().equals(unit.name())));
    return derived.isEmpty() ? task : task.withDerived(derived);
  }
}
