package org.zhengtu.parse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say how an organ answers for a task: labels before it, verbs behind it. */
final class ResponsibilityWords {

  /** How an organ answers. */
  enum Role {
    /** 牵头. */
    LEAD,
    /** 责任, 负责. */
    RESPONSIBLE,
    /** 配合, 参加. */
    PARTNER,
    /** A way of sharing, which names no role: 按职责分工. */
    MANNER,
    /** A deadline or a person, no organ. */
    IGNORED
  }

  private static final int LONGEST = 9;

  /** What labels and verbs end in. */
  private final BitSet lasts = new BitSet();

  /** What labels begin with. */
  private final BitSet labelFirst = new BitSet();

  private final Map<String, Role> labels;
  private final Map<String, Role> verbs;

  private ResponsibilityWords(Map<String, Role> labels, Map<String, Role> verbs) {
    this.labels = labels;
    this.verbs = verbs;
    labels.keySet().forEach(word -> labelFirst.set(word.charAt(0)));
    labels.keySet().forEach(word -> lasts.set(word.charAt(word.length() - 1)));
    verbs.keySet().forEach(word -> lasts.set(word.charAt(word.length() - 1)));
  }

  /** The vocabulary of the class path. */
  static ResponsibilityWords load() {
    return new ResponsibilityWords(
        table("responsibility-labels.txt"), table("responsibility-verbs.txt"));
  }

  /** Length of the longest label that ends at {@code end}, not before {@code from}; 0 for none. */
  int labelBefore(String folded, int from, int end) {
    return longestBefore(labels, folded, from, end);
  }

  /**
   * Length of the longest label that begins at {@code at} and ends before {@code to}; 0 for none.
   */
  int labelAt(String folded, int at, int to) {
    if (at >= to || !labelFirst.get(folded.charAt(at))) {
      return 0;
    }
    for (int n = Math.min(LONGEST, to - at); n >= 2; n--) {
      if (labels.containsKey(folded.substring(at, at + n))) {
        return n;
      }
    }
    return 0;
  }

  /** Length of the longest verb or manner that ends at {@code end}, not before {@code from}. */
  int verbBefore(String folded, int from, int end) {
    return longestBefore(verbs, folded, from, end);
  }

  /** The role of a label. */
  @Nullable Role label(String word) {
    return labels.get(word);
  }

  /** The role of a verb or manner. */
  @Nullable Role verb(String word) {
    return verbs.get(word);
  }

  private int longestBefore(Map<String, Role> words, String folded, int from, int end) {
    if (end <= from || !lasts.get(folded.charAt(end - 1))) {
      return 0;
    }
    for (int n = Math.min(LONGEST, end - from); n >= 2; n--) {
      if (words.containsKey(folded.substring(end - n, end))) {
        return n;
      }
    }
    return 0;
  }

  private static Map<String, Role> table(String name) {
    Map<String, Role> words = new HashMap<>();
    for (List<String> line : Lexicon.lines(name)) {
      Role role = Role.valueOf(line.getFirst());
      line.stream().skip(1).forEach(word -> words.put(word, role));
    }
    return words;
  }
}
