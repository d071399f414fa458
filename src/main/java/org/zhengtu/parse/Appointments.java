package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.Unit;

/** Gathers the people of a document, one entry for each person and role. */
final class Appointments {
  private final Reading reading;
  private final UnitReader units;
  private final Home home;
  private final List<Appointment> people = new ArrayList<>();
  private final List<Unit> memberUnits = new ArrayList<>();

  Appointments(Reading reading, UnitReader units, Home home) {
    this.reading = reading;
    this.units = units;
    this.home = home;
  }

  /**
   * Adds the entry in its role.
   *
   * @param member true where the entry's organ is a member of the mechanism
   */
  void add(Entry entry, MechanismRole role, boolean member) {
    Unit unit =
        entry.hasUnit() ? units.unit(reading, entry.unitFrom(), entry.unitTo(), home) : null;
    String post = entry.hasPost() ? reading.text(entry.postFrom(), entry.postTo()) : null;
    String name = reading.text(entry.nameFrom(), entry.nameTo());
    Evidence evidence = reading.evidence(entry.from(), entry.to());
    put(new Appointment(name, role, unit, post, evidence));
    if (member && unit != null) {
      addUnit(unit);
    }
  }

  private void put(Appointment appointment) {
    for (int i = 0; i < people.size(); i++) {
      Appointment known = people.get(i);
      if (known.name().equals(appointment.name()) && known.role() == appointment.role()) {
        if (known.unit() == null && known.post() == null) {
          people.set(i, appointment);
        }
        return;
      }
    }
    people.add(appointment);
  }

  /** Gives an entry without organ and post its whole name. */
  void rename(Entry entry, Entry whole, MechanismRole role) {
    replace(entry, whole, role, false);
  }

  /** Puts the fuller reading of an entry in the place of the one added before. */
  void replace(Entry entry, Entry fuller, MechanismRole role, boolean member) {
    String name = reading.text(entry.nameFrom(), entry.nameTo());
    int raw = reading.rawAt(entry.from());
    boolean removed =
        people.removeIf(
            p ->
                p.name().equals(name)
                    && p.role() == role
                    && p.evidence() != null
                    && p.evidence().start() == raw);
    if (!removed) {
      return;
    }
    if (member && entry.hasUnit()) {
      String unit = reading.text(entry.unitFrom(), entry.unitTo());
      boolean shared =
          people.stream().anyMatch(p -> p.unit() != null && p.unit().name().equals(unit));
      if (!shared) {
        memberUnits.removeIf(u -> u.name().equals(unit));
      }
    }
    add(fuller, role, member);
  }

  /** Adds a member organ that no person stands for. */
  void addUnit(Unit unit) {
    if (memberUnits.stream().noneMatch(u -> u.name().equals(unit.name()))) {
      memberUnits.add(unit);
    }
  }

  /** The organs that a range enumerates. */
  List<Unit> list(int from, int to) {
    return units.list(reading, from, to, home);
  }

  List<Appointment> people() {
    return List.copyOf(people);
  }

  List<Unit> memberUnits() {
    return List.copyOf(memberUnits);
  }

  /** True for the name of a person added before. */
  boolean knows(String name) {
    return people.stream().anyMatch(p -> p.name().equals(name));
  }
}
