package org.zhengtu.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/**
 * What stands in an organ's name before what the organ does: its place, and the marks and ranks of
 * a collective.
 *
 * @param name without brackets
 * @param before the words that name the place
 * @param places whose organ it is
 * @param bodyFrom offset behind the place and the marks
 * @param ranksTo offset behind the ranks that follow them, {@code bodyFrom} where none do
 * @param marked true where a mark of a collective (各, 有关) stands there
 * @param several true where marks or ranks tell that several organs are meant
 * @param home place of the document; null where unknown
 */
record NameFront(
    String name,
    PlacePart before,
    List<Jurisdiction> places,
    int bodyFrom,
    int ranksTo,
    boolean marked,
    boolean several,
    @Nullable Jurisdiction home) {

  /** The words that name the place. */
  String words() {
    return name.substring(before.from(), before.to());
  }

  /** The ranks behind the place and the marks: 县区 of 各县区教育局. */
  String ranks() {
    return name.substring(bodyFrom, ranksTo);
  }

  /** True where ranks or marks stand there, and no place's name alone. */
  boolean ranked() {
    return marked || before.ranks() > 0 || ranksTo > bodyFrom;
  }

  /** True where the words of rank (县, 省级) are of a lower level than the document's place. */
  boolean below() {
    String words = words();
    if (home == null || words.isEmpty()) {
      return false;
    }
    int rank = "省市州盟县区旗".indexOf(words.charAt(0));
    Level level =
        rank < 0
            ? Level.NATIONAL
            : rank == 0 ? Level.PROVINCE : rank < 4 ? Level.CITY : Level.COUNTY;
    boolean own = home.name().endsWith(words.substring(0, 1));
    return level.compareTo(home.level()) > 0 && !own;
  }
}
