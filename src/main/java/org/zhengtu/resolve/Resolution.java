package org.zhengtu.resolve;

import java.util.List;

/**
 * What a mention means, and why.
 *
 * @param <K> type of the keys
 */
public sealed interface Resolution<K> {

  /** The words, the rule and the vocabulary that led here, in Chinese, then in English. */
  String reason();

  /** One meaning, proven. */
  record Resolved<K>(K key, String reason) implements Resolution<K> {}

  /** Several meanings; nothing tells which. */
  record Ambiguous<K>(List<K> candidates, String reason) implements Resolution<K> {
    /** Copies the candidates, of which there are at least two. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("Not ambiguous: " + candidates);
      }
    }
  }

  /** No meaning found. */
  record Unresolved<K>(String reason) implements Resolution<K> {}
}
