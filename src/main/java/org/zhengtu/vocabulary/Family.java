package org.zhengtu.vocabulary;

import java.util.List;

/**
 * A line of agencies that do the same work at every level.
 *
 * @param name as the record names it
 * @param english its meaning in English
 * @param names full and short names that its agencies go by, without place names
 * @param order place in the table of families
 */
public record Family(String name, String english, List<String> names, int order) {

  /** Copies the names. */
  public Family {
    names = List.copyOf(names);
  }
}
