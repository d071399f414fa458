package org.zhengtu.vocabulary;

import java.util.List;

/**
 * A line of agencies that do the same work at every level.
 *
 * @param name as the record names it
 * @param english its meaning in English
 * @param names full and short names that its agencies go by, without place names; a name that
 *     stands with several families belongs to agencies of all of them
 * @param subjects words for its work that stand before 局, 委, 部门 and the like
 * @param letters single characters for its work in merged names (文广旅局)
 * @param order place in the table of families
 */
public record Family(
    String name,
    String english,
    List<String> names,
    List<String> subjects,
    List<String> letters,
    int order) {

  /** Copies the lists. */
  public Family {
    names = List.copyOf(names);
    subjects = List.copyOf(subjects);
    letters = List.copyOf(letters);
  }

  /** By its place in the table: families are put into many small sets. */
  @Override
  public int hashCode() {
    return order;
  }
}
