package org.zhengtu.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.vocabulary.Words;

/** The words of {@code lexicon/unit-lists.csv}: what stands around names in lists of organs. */
final class UnitListWords {
  private final List<String> openers;
  private final List<String> roles;
  private final List<String> duties;
  private final List<String> dropped;
  private final Set<Set<String>> joined = new HashSet<>();

  UnitListWords() {
    Words words = Words.load("lexicon/unit-lists.csv");
    this.openers = words.of("openers");
    this.roles = words.of("roles");
    this.duties = words.of("duties");
    this.dropped = words.of("dropped");
    for (String pair : words.of("joined families")) {
      joined.add(Set.of(pair.split("\\+")));
    }
  }

  /** Offset after the words 由, 会同, 以及 and the like that {@code text[from, to)} begins with. */
  int afterOpener(String text, int from, int to) {
    for (String opener : openers) {
      if (text.startsWith(opener, from) && from + opener.length() < to) {
        return from + opener.length();
      }
    }
    return from;
  }

  /** Offset of the role (牵头, 负责, 配合) that {@code text[from, to)} ends in, or {@code to}. */
  int beforeRole(String text, int from, int to) {
    for (String role : roles) {
      if (to - from > role.length() && text.startsWith(role, to - role.length())) {
        return to - role.length();
      }
    }
    return to;
  }

  /** End of the role at {@code at}, or -1. */
  int roleAt(String text, int at, int to) {
    return end(roles, text, at, to);
  }

  /** True for words that say how the units before them answer: 按职责分工负责. */
  boolean dutyAt(String text, int at, int to) {
    return end(duties, text, at, to) > 0;
  }

  /** True for a piece that is no unit: a deadline, 持续推进, 按职责分工负责. */
  boolean dropped(String text, int from, int to) {
    char first = text.charAt(from);
    return first >= '0' && first <= '9'
        || end(dropped, text, from, to) > 0
        || dutyAt(text, from, to)
        || end(roles, text, from, to) == to;
  }

  /** True where organs of these two families are often one, as 教育 and 体育. */
  boolean oftenJoined(String one, String other) {
    return one.equals(other) || joined.contains(Set.of(one, other));
  }

  private static int end(List<String> words, String text, int at, int to) {
    for (String word : words) {
      if (at + word.length() <= to && text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }
}
