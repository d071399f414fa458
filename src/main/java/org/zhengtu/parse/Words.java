package org.zhengtu.parse;

import java.util.Collection;
import java.util.Set;
import org.zhengtu.vocabulary.Trie;

/** A set of words that finds its longest member from a place onwards, or back from it. */
final class Words {
  private final Trie<Boolean> onwards = new Trie<>();
  private final Trie<Boolean> back = new Trie<>();
  private final Set<String> all;

  Words(Collection<String> words) {
    all = Set.copyOf(words);
    for (String word : all) {
      onwards.put(word, true);
      back.put(new StringBuilder(word).reverse(), true);
    }
  }

  boolean contains(String word) {
    return all.contains(word);
  }

  /** End of the longest word that starts at {@code from} and ends by {@code to}; or -1. */
  int end(String text, int from, int to) {
    return onwards.longest(text, from, to);
  }

  /** Start of the longest word that ends at {@code to} and starts no earlier than {@code from}. */
  int start(String text, int from, int to) {
    int length = back.longest(new Backwards(text, from, to), 0, to - from);
    return length < 0 ? -1 : to - length;
  }

  private record Backwards(String text, int from, int to) implements CharSequence {
    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(to - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Backwards(text, to - end, to - start);
    }
  }
}
