package org.zhengtu.parse.unit;

import java.util.HashSet;
import java.util.Set;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.vocabulary.WordLists;

/** The words of {@code lexicon/unit-lists.csv}: what stands around names in lists of organs. */
final class UnitListWords {
  private final Words openers;
  private final Words roles;
  private final Words duties;
  private final Words dropped;
  private final Words clauses;
  private final Set<Set<String>> joined = new HashSet<>();

  UnitListWords() {
    var lists = WordLists.load("lexicon/unit-lists.csv");
    this.openers = new Words(lists.of("openers"));
    this.roles = new Words(lists.of("roles"));
    this.duties = new Words(lists.of("duties"));
    this.dropped = new Words(lists.of("dropped"));
    this.clauses = new Words(lists.of("clauses"));
    for (String pair : lists.of("joined families")) {
      joined.add(Set.of(pair.split("\\+")));
    }
  }

  /** Offset after the words 由, 会同, 以及 and the like that {@code text[from, to)} begins with. */
  int afterOpener(String text, int from, int to) {
    return Math.max(from, openers.end(text, from, to - 1));
  }

  /** Offset of the role (牵头, 负责, 配合) that {@code text[from, to)} ends in, or {@code to}. */
  int beforeRole(String text, int from, int to) {
    int start = roles.start(text, from + 1, to);
    return start < 0 ? to : start;
  }

  /** End of the role at {@code at}, or -1. */
  int roleAt(String text, int at, int to) {
    return roles.end(text, at, to);
  }

  /** True for words that say how the units before them answer: 按职责分工负责. */
  boolean dutyAt(String text, int at, int to) {
    return duties.end(text, at, to) > 0;
  }

  /** True for a verb that says what the units before it do: 做好, 督促. */
  boolean verbAt(String text, int at, int to) {
    return clauses.end(text, at, to) > 0;
  }

  /** True for a piece that is no unit: a deadline, 持续推进, 按职责分工负责. */
  boolean dropped(String text, int from, int to) {
    char first = text.charAt(from);
    return first >= '0' && first <= '9' && !counts(text, from, to)
        || dropped.end(text, from, to) > 0
        || dutyAt(text, from, to)
        || roles.end(text, from, to) == to;
  }

  /** True for 13个街道: what begins with digits is no deadline. */
  static boolean counts(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i + 1 < to && text.charAt(i) == '个' && "街镇乡县区市".indexOf(text.charAt(i + 1)) >= 0;
  }

  /** True where organs of these two families are often one, as 教育 and 体育. */
  boolean oftenJoined(String one, String other) {
    return one.equals(other) || joined.contains(Set.of(one, other));
  }
}
