package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;

/** Finds who is appointed: name and agency; within one mechanism the name alone. */
final class People {
  private final BiFunction<Unit, PolicyDocument, Resolution<AgencyKey>> agencies;

  People(BiFunction<Unit, PolicyDocument, Resolution<AgencyKey>> agencies) {
    this.agencies = agencies;
  }

  Resolution<PersonKey> person(Appointment appointment, PolicyDocument document, String mechanism) {
    String name = appointment.name();
    String agency = agency(appointment, document);
    if (agency != null) {
      return new Resolved<>(new PersonKey(name, agency), name + "：姓名与单位 / by name and agency");
    }
    Set<String> elsewhere = new LinkedHashSet<>();
    for (Appointment other : document.people()) {
      String of = other.name().equals(name) ? agency(other, document) : null;
      if (of != null) {
        elsewhere.add(of);
      }
    }
    if (elsewhere.isEmpty()) {
      return new Resolved<>(
          new PersonKey(name, mechanism), name + "：仅凭姓名，限于本机制 / by name within the mechanism");
    }
    List<PersonKey> keys = new ArrayList<>();
    elsewhere.forEach(scope -> keys.add(new PersonKey(name, scope)));
    return keys.size() == 1
        ? new Resolved<>(
            keys.get(0), name + "：与本机制名单中同名者为一人 / the one of that name in the mechanism")
        : new Ambiguous<>(keys, name + "：本机制名单中有同名者数人 / several of that name in the mechanism");
  }

  private @Nullable String agency(Appointment appointment, PolicyDocument document) {
    return appointment.unit() != null
            && agencies.apply(appointment.unit(), document) instanceof Resolved<AgencyKey> agency
        ? agency.key().id()
        : null;
  }
}
