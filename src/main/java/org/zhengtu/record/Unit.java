package org.zhengtu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ as one document names it.
 *
 * @param name as the text has it, whitespace removed
 * @param jurisdiction GB/T 2260 code of the place whose unit it is; null where no place is known
 * @param families names of agency families, in the order of the families table; empty for none
 * @param group true for a collective such as 各县区人民政府
 * @param evidence where the name stands; null in a record written by a person
 */
public record Unit(
    String name,
    @Nullable String jurisdiction,
    List<String> families,
    boolean group,
    @Nullable Evidence evidence) {

  /** Copies the families. */
  public Unit {
    families = List.copyOf(families);
  }
}
