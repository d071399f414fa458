package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Unit;

/**
 * Who answers for the words before it: one bracket, one line of labels, or several of them in a
 * row.
 *
 * @param from first compact offset, the opening bracket or label included
 * @param to compact offset behind it
 * @param responsible every unit, in text order
 * @param lead those named as 牵头
 * @param firstLeads true where it says that the unit named first is in the lead, here and from here
 *     on
 * @param scope what it says of all the tasks that follow, or null
 */
record Responsibility(
    int from,
    int to,
    List<Unit> responsible,
    List<Unit> lead,
    boolean firstLeads,
    @Nullable Scope scope) {

  /** A clause such as 以下均需…落实，不再单列, as a compact range. */
  record Scope(int from, int to) {}

  /** Copies the lists. */
  Responsibility {
    responsible = List.copyOf(responsible);
    lead = List.copyOf(lead);
  }

  /** This one and {@code next}, which stands right behind it. */
  Responsibility and(Responsibility next) {
    return new Responsibility(
        from,
        next.to,
        union(responsible, next.responsible),
        union(lead, next.lead),
        firstLeads || next.firstLeads,
        scope == null ? next.scope : scope);
  }

  /** This one, begun at {@code begin}. */
  Responsibility from(int begin) {
    return new Responsibility(begin, to, responsible, lead, firstLeads, scope);
  }

  /** With the unit named first in the lead, where nobody else is. */
  Responsibility ledByFirst() {
    return lead.isEmpty() && !responsible.isEmpty()
        ? new Responsibility(from, to, responsible, responsible.subList(0, 1), firstLeads, scope)
        : this;
  }

  /** {@code first}, then those of {@code second} that are not named yet. */
  static List<Unit> union(List<Unit> first, List<Unit> second) {
    List<Unit> all = new ArrayList<>(first);
    Set<String> names = new LinkedHashSet<>();
    first.forEach(unit -> names.add(unit.name()));
    second.stream().filter(unit -> names.add(unit.name())).forEach(all::add);
    return all;
  }
}
