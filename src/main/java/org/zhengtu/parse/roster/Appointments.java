package org.zhengtu.parse.roster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.Unit;

/** Gathers the people of a document, one entry for each person and role. */
final class Appointments {
  private final Reading reading;
  private final UnitReader units;
  private final Home home;
  private final Map<Held, Appointment> people = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Unit> memberUnits = new LinkedHashMap<>();

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
    Held held = new Held(appointment.name(), appointment.role());
    Appointment known = people.get(held);
    names.add(appointment.name());
    if (known == null || known.unit() == null && known.post() == null) {
      people.put(held, appointment);
    }
  }

  /** Gives an entry without organ and post its whole name. */
  void rename(Entry entry, Entry whole, MechanismRole role) {
    replace(entry, whole, role, false);
  }

  /** Puts the fuller reading of an entry in the place of the one added before. */
  void replace(Entry entry, Entry fuller, MechanismRole role, boolean member) {
    Held held = new Held(reading.text(entry.nameFrom(), entry.nameTo()), role);
    Appointment known = people.get(held);
    int raw = reading.rawAt(entry.from());
    if (known == null || known.evidence() == null || known.evidence().start() != raw) {
      return;
    }
    people.remove(held);
    if (member && entry.hasUnit()) {
      String unit = reading.text(entry.unitFrom(), entry.unitTo());
      boolean shared =
          people.values().stream().anyMatch(p -> p.unit() != null && p.unit().name().equals(unit));
      if (!shared) {
        memberUnits.remove(unit);
      }
    }
    add(fuller, role, member);
  }

  /** Adds a member organ that no person stands for. */
  void addUnit(Unit unit) {
    memberUnits.putIfAbsent(unit.name(), unit);
  }

  /** The organs that a range enumerates. */
  List<Unit> list(int from, int to) {
    return units.list(reading, from, to, home);
  }

  List<Appointment> people() {
    return List.copyOf(people.values());
  }

  List<Unit> memberUnits() {
    return List.copyOf(memberUnits.values());
  }

  /** True for the name of a person added before. */
  boolean knows(String name) {
    return names.contains(name);
  }

  private record Held(String name, MechanismRole role) {}
}
