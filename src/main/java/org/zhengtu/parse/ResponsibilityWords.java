package org.zhengtu.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

  private final Map<String, Role> labels;
  private final Map<String, Role> verbs;

  private ResponsibilityWords(Map<String, Role> labels, Map<String, Role> verbs) {
    this.labels = labels;
    this.verbs = verbs;
  }

  /** The vocabulary of the class path. */
  static ResponsibilityWords load() {
    return new ResponsibilityWords(
        table("/lexicon/responsibility-labels.csv"), table("/lexicon/responsibility-verbs.csv"));
  }

  /** Length of the longest label that ends at {@code end}, not before {@code from}; 0 for none. */
  int labelBefore(String folded, int from, int end) {
    return longestBefore(labels, folded, from, end);
  }

  /**
   * Length of the longest label that begins at {@code at} and ends before {@code to}; 0 for none.
   */
  int labelAt(String folded, int at, int to) {
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

  private static int longestBefore(Map<String, Role> words, String folded, int from, int end) {
    for (int n = Math.min(LONGEST, end - from); n >= 2; n--) {
      if (words.containsKey(folded.substring(end - n, end))) {
        return n;
      }
    }
    return 0;
  }

  private static Map<String, Role> table(String resource) {
    Map<String, Role> words = new HashMap<>();
    try (InputStream in = ResponsibilityWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + resource);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(cells -> words.put(cells[1], Role.valueOf(cells[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
