package org.zhengtu.graph.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a query: what stands between spaces, each of which a text must contain. */
final class Terms {
  private static final int PAIR = 2;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';

  private Terms() {}

  /**
   * The longest word that the full-text index finds wherever a text contains it, as a phrase; null
   * for none. The index knows pairs of Chinese characters: what stands at the end of other words or
   * is a single character would be missed.
   */
  static @Nullable String phrase(@Nullable String text) {
    return of(text).stream()
        .filter(term -> term.length() >= PAIR && isHan(term))
        .max(Comparator.comparingInt(String::length))
        .map(term -> '"' + term + '"')
        .orElse(null);
  }

  private static boolean isHan(String term) {
    return term.chars().allMatch(c -> c >= FIRST_HAN && c <= LAST_HAN);
  }

  static List<String> of(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.strip().split("[\\s\\u3000]+"))
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList();
  }
}
