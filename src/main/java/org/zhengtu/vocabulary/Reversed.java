package org.zhengtu.vocabulary;

import org.jspecify.annotations.Nullable;

/** Words with a value each, for finding the longest that a name ends in. */
final class Reversed<V> {
  private final Trie<V> words = new Trie<>();

  void put(String word, V value) {
    words.put(reversed(word), value);
  }

  /** The value of exactly this word, or null. */
  @Nullable V get(String word) {
    return words.get(reversed(word), 0, word.length());
  }

  /** The value of the longest word that {@code name} ends in, or null. */
  @Nullable V longest(String name) {
    String reversed = reversed(name);
    int end = words.longest(reversed, 0, name.length());
    return end < 0 ? null : words.get(reversed, 0, end);
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
