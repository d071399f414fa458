package org.zhengtu.parse.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Unit;

/** Reports the organs whose place or kind the vocabularies do not tell; each name once. */
public final class UnresolvedUnits {
  private final PolicyDocument document;
  private final Predicate<String> explained;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  private UnresolvedUnits(PolicyDocument document, Predicate<String> explained, Findings findings) {
    this.document = document;
    this.explained = explained;
    this.findings = findings;
  }

  /**
   * Adds a finding for each organ that the document names and that cannot be placed or explained.
   *
   * @param explained true for a name of a kind of body that has no family: a company, a school
   */
  public static void report(
      PolicyDocument document, Predicate<String> explained, Findings findings) {
    new UnresolvedUnits(document, explained, findings).report();
  }

  private void report() {
    Mechanism mechanism = document.mechanism();
    if (mechanism != null) {
      check(mechanism.leadUnit());
      check(mechanism.officeAt());
    }
    check(document.memberUnits());
    document.people().stream().map(Appointment::unit).forEach(this::check);
    document.duties().forEach(d -> check(d.unit()));
    document.tasks().forEach(t -> check(t.responsible()));
    document.tasks().forEach(t -> check(t.lead()));
  }

  private void check(List<Unit> units) {
    units.forEach(this::check);
  }

  private void check(@Nullable Unit unit) {
    if (unit == null || !seen.add(unit.name())) {
      return;
    }
    // where the document's own place is unknown, ISSUER_UNCERTAIN says so once for all
    if (unit.jurisdiction() == null && document.jurisdiction() != null) {
      add(unit, "不知属何地", "it is not known of which place the organ is: ");
    } else if (unit.families().isEmpty() && !unit.group() && !explained.test(unit.name())) {
      add(unit, "不似已知机构", "no known kind of organ has this name: ");
    }
  }

  private void add(Unit unit, String chinese, String english) {
    findings.add(
        "UNIT_UNRESOLVED",
        Severity.WARNING,
        "“" + unit.name() + "”" + chinese,
        english + unit.name(),
        unit.evidence());
  }
}
