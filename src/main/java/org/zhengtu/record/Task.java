package org.zhengtu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of text that ends in the units that answer for it.
 *
 * @param section headings from the outside in
 * @param heading title sentence without number and final mark; null where it has none
 * @param statement the rest without the bracket of units
 * @param responsible every unit named, in text order
 * @param lead those of them named as 牵头
 * @param derived units that answer by a clause said once of all that follow (以下均需…，不再单列), not by
 *     this block's own words; an addition to the exchanged shape, left out where empty
 * @param evidence where the statement stands; null in a record written by a person
 */
public record Task(
    List<String> section,
    @Nullable String heading,
    String statement,
    List<Unit> responsible,
    List<Unit> lead,
    List<Unit> derived,
    @Nullable Evidence evidence) {

  /** Copies the lists. */
  public Task {
    section = List.copyOf(section);
    responsible = List.copyOf(responsible);
    lead = List.copyOf(lead);
    derived = List.copyOf(derived);
  }

  /** A task that answers by its own words only. */
  public Task(
      List<String> section,
      @Nullable String heading,
      String statement,
      List<Unit> responsible,
      List<Unit> lead,
      @Nullable Evidence evidence) {
    this(section, heading, statement, responsible, lead, List.of(), evidence);
  }

  /** This task with {@code units} answering by derivation. */
  public Task withDerived(List<Unit> units) {
    return new Task(section, heading, statement, responsible, lead, units, evidence);
  }
}
