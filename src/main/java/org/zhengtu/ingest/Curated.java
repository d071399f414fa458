package org.zhengtu.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.OfficePost;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/**
 * Records that come without the text they were read from: a place in a text that nobody can look at
 * proves nothing, so every fact becomes one that a person vouches for.
 */
final class Curated {
  private Curated() {}

  /** {@code content} without the places of its evidence. */
  static PolicyRecord withoutPlaces(PolicyRecord content) {
    return new PolicyRecord(
        content.source(),
        content.documents().stream().map(Curated::document).toList(),
        content.findings().stream().map(Curated::finding).toList());
  }

  private static PolicyDocument document(PolicyDocument d) {
    return new PolicyDocument(
        d.number(),
        d.title(),
        d.kind(),
        d.issuers(),
        d.level(),
        d.jurisdiction(),
        d.issuedOn(),
        d.publishedOn(),
        d.indexNumber(),
        d.subject(),
        d.validity(),
        d.addressees(),
        d.attachedTo(),
        d.citations().stream().map(Curated::citation).toList(),
        mechanism(d.mechanism()),
        units(d.memberUnits()),
        d.people().stream().map(Curated::appointment).toList(),
        d.duties().stream().map(Curated::duty).toList(),
        d.tasks().stream().map(Curated::task).toList(),
        null);
  }

  private static Citation citation(Citation c) {
    return new Citation(c.number(), c.title(), c.issuer(), c.role(), c.relation(), null, null);
  }

  private static Appointment appointment(Appointment a) {
    return new Appointment(a.name(), a.role(), unit(a.unit()), a.post(), null);
  }

  private static Duty duty(Duty d) {
    return new Duty(bare(d.unit()), d.statement(), d.clauses(), d.section(), null);
  }

  private static Task task(Task t) {
    return new Task(
        t.section(),
        t.heading(),
        t.statement(),
        units(t.responsible()),
        units(t.lead()),
        units(t.derived()),
        null);
  }

  private static @Nullable Mechanism mechanism(@Nullable Mechanism m) {
    return m == null
        ? null
        : new Mechanism(
            m.name(),
            unit(m.leadUnit()),
            unit(m.officeAt()),
            m.declaredMembers(),
            m.offices().stream()
                .map(o -> new OfficePost(o.role(), bare(o.unit()), o.post(), null))
                .toList(),
            null);
  }

  private static List<Unit> units(List<Unit> units) {
    return units.stream().map(Curated::bare).toList();
  }

  private static @Nullable Unit unit(@Nullable Unit unit) {
    return unit == null ? null : bare(unit);
  }

  private static Unit bare(Unit u) {
    return new Unit(u.name(), u.jurisdiction(), u.families(), u.group(), null);
  }

  private static Finding finding(Finding f) {
    return new Finding(f.code(), f.severity(), f.message(), null);
  }
}
