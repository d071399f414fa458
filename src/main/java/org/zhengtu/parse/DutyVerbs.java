package org.zhengtu.parse;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words with which a sentence says what an organ does. */
final class DutyVerbs {
  private final Set<String> strong = new HashSet<>();
  private final Set<String> any = new HashSet<>();
  private final BitSet strongFirst = new BitSet();
  private final BitSet anyFirst = new BitSet();
  private int longest;

  private DutyVerbs(List<List<String>> lines) {
    for (List<String> line : lines) {
      List<String> words = line.subList(1, line.size());
      any.addAll(words);
      words.forEach(word -> longest = Math.max(longest, word.length()));
      if (line.getFirst().equals("STRONG")) {
        strong.addAll(words);
      }
    }
    strong.forEach(word -> strongFirst.set(word.charAt(0)));
    any.forEach(word -> anyFirst.set(word.charAt(0)));
  }

  /** The vocabulary of the class path. */
  static DutyVerbs load() {
    return new DutyVerbs(Lexicon.lines("duty-verbs.txt"));
  }

  /** True where a verb begins at {@code at} that by itself speaks of a duty (负责, 承担). */
  boolean strongAt(String folded, int at, int to) {
    return at < to && strongFirst.get(folded.charAt(at)) && at(strong, folded, at, to);
  }

  /** True where any verb of the vocabulary begins at {@code at}. */
  boolean anyAt(String folded, int at, int to) {
    return at < to && anyFirst.get(folded.charAt(at)) && at(any, folded, at, to);
  }

  private boolean at(Set<String> words, String folded, int at, int to) {
    for (int n = Math.min(longest, to - at); n > 0; n--) {
      if (words.contains(folded.substring(at, at + n))) {
        return true;
      }
    }
    return false;
  }
}
