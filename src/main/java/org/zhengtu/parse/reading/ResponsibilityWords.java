package org.zhengtu.parse.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say how an organ answers for a task: labels before it, verbs behind it. */
public final class ResponsibilityWords {

  /** How an organ answers. */
  public enum Role {
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

  private final Words labelWords;
  private final Words verbWords;
  private final Map<String, Role> labels;
  private final Map<String, Role> verbs;

  private ResponsibilityWords(Map<String, Role> labels, Map<String, Role> verbs) {
    this.labels = labels;
    this.verbs = verbs;
    this.labelWords = new Words(labels.keySet());
    this.verbWords = new Words(verbs.keySet());
  }

  /** The vocabulary of the class path. */
  public static ResponsibilityWords load() {
    return new ResponsibilityWords(ResponsibilityLabels.all(), table("responsibility-verbs.txt"));
  }

  /** Length of the longest label that ends at {@code end}, not before {@code from}; 0 for none. */
  public int labelBefore(String folded, int from, int end) {
    return longestBefore(labelWords, folded, from, end);
  }

  /**
   * Length of the longest label that begins at {@code at} and ends before {@code to}; 0 for none.
   */
  public int labelAt(String folded, int at, int to) {
    int end = labelWords.end(folded, at, to);
    return end < 0 ? 0 : end - at;
  }

  /** Length of the longest verb or manner that ends at {@code end}, not before {@code from}. */
  public int verbBefore(String folded, int from, int end) {
    return longestBefore(verbWords, folded, from, end);
  }

  /** The role of a label. */
  public @Nullable Role label(String word) {
    return labels.get(word);
  }

  /** The role of a verb or manner. */
  public @Nullable Role verb(String word) {
    return verbs.get(word);
  }

  private static int longestBefore(Words words, String folded, int from, int end) {
    int start = words.start(folded, from, end);
    return start < 0 ? 0 : end - start;
  }

  static Map<String, Role> table(String name) {
    Map<String, Role> words = new HashMap<>();
    for (List<String> line : Lexicon.lines(name)) {
      Role role = Role.valueOf(line.getFirst());
      line.stream().skip(1).forEach(word -> words.put(word, role));
    }
    return words;
  }
}
