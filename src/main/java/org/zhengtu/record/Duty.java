package org.zhengtu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit answers for by a division of duties (职责分工).
 *
 * @param unit the unit
 * @param statement the whole text after the unit's name and its mark, whitespace removed
 * @param clauses the statement cut at ； ; and 。, marks dropped
 * @param section headings from the outside in
 * @param evidence where the statement stands; null in a record written by a person
 */
public record Duty(
    Unit unit,
    String statement,
    List<String> clauses,
    List<String> section,
    @Nullable Evidence evidence) {

  /** Copies the lists. */
  public Duty {
    clauses = List.copyOf(clauses);
    section = List.copyOf(section);
  }
}
