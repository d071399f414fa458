package org.zhengtu.corpus;

import static org.zhengtu.corpus.Folding.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Task;
import org.zhengtu.record.Unit;

/** What one document says, cut into single facts by field: a bag of facts for each. */
final class Facts {
  private final int index;
  private final Map<String, Map<String, Integer>> byField = new TreeMap<>();

  private Facts(int index) {
    this.index = index;
  }

  /** The facts of the document that stands at {@code index} in its record. */
  static Map<String, Map<String, Integer>> of(PolicyDocument document, int index) {
    Facts facts = new Facts(index);
    facts.metadata(document);
    document.citations().forEach(facts::citation);
    facts.mechanism(document.mechanism());
    document.memberUnits().forEach(u -> facts.put("memberUnits", fold(u.name())));
    document.people().forEach(facts::appointment);
    document.duties().forEach(facts::duty);
    document.tasks().forEach(facts::task);
    units(document).forEach(facts::resolved);
    return facts.byField;
  }

  private void put(String field, @Nullable Object... values) {
    String fact =
        Stream.concat(Stream.of(index), Stream.of(values))
            .map(Objects::toString)
            .collect(Collectors.joining(" | "));
    byField.computeIfAbsent(field, f -> new HashMap<>()).merge(fact, 1, Integer::sum);
  }

  private void metadata(PolicyDocument d) {
    stated("number", Folding.number(d.number()));
    stated("title", d.title());
    stated("kind", d.kind());
    stated("level", d.level());
    stated("jurisdiction", d.jurisdiction());
    stated("issuedOn", d.issuedOn());
    stated("publishedOn", d.publishedOn());
    stated("indexNumber", d.indexNumber());
    stated("subject", d.subject());
    stated("validity", d.validity());
    stated("attachedTo", d.attachedTo());
    d.issuers().forEach(issuer -> stated("issuer", issuer));
    d.addressees().forEach(addressee -> put("addressees", fold(addressee)));
  }

  private void stated(String key, @Nullable Object value) {
    if (value != null) {
      put("metadata", key, fold(value.toString()));
    }
  }

  private void citation(Citation c) {
    String number = Folding.number(c.number());
    String key = number == null || number.isEmpty() ? fold(c.title()) : number;
    put("citations", key);
    put("citations.detail", key, fold(c.title()), fold(c.issuer()), c.role());
  }

  private void mechanism(@Nullable Mechanism m) {
    if (m == null) {
      return;
    }
    put("mechanism", "name", fold(m.name()));
    if (m.leadUnit() != null) {
      put("mechanism", "leadUnit", name(m.leadUnit()));
    }
    if (m.officeAt() != null) {
      put("mechanism", "officeAt", name(m.officeAt()));
    }
    if (m.declaredMembers() != null) {
      put("mechanism", "declaredMembers", m.declaredMembers());
    }
  }

  private void appointment(Appointment a) {
    put("people", fold(a.name()), a.role(), name(a.unit()), fold(a.post()));
  }

  private void duty(Duty duty) {
    put("duties", name(duty.unit()), fold(duty.statement()));
    duty.clauses().forEach(clause -> put("duties.clauses", name(duty.unit()), fold(clause)));
  }

  private void task(Task task) {
    String heading = fold(task.heading());
    put("tasks", heading, fold(task.statement()));
    put("tasks.section", heading, task.section().stream().map(Folding::fold).toList());
    task.responsible().forEach(unit -> put("tasks.responsible", heading, name(unit)));
    task.lead().forEach(unit -> put("tasks.lead", heading, name(unit)));
  }

  private void resolved(Unit u) {
    put("units.resolved", name(u), u.jurisdiction(), u.families(), u.group());
  }

  private static @Nullable String name(@Nullable Unit unit) {
    return unit == null ? null : fold(unit.name());
  }

  private static List<Unit> units(PolicyDocument d) {
    List<Unit> units = new ArrayList<>();
    Mechanism m = d.mechanism();
    if (m != null) {
      Stream.of(m.leadUnit(), m.officeAt()).filter(Objects::nonNull).forEach(units::add);
    }
    units.addAll(d.memberUnits());
    d.people().stream().map(Appointment::unit).filter(Objects::nonNull).forEach(units::add);
    d.duties().forEach(duty -> units.add(duty.unit()));
    d.tasks().forEach(task -> units.addAll(task.responsible()));
    return units;
  }
}
