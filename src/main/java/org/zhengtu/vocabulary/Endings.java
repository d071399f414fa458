package org.zhengtu.vocabulary;

import java.util.Collection;

/** Words that names and clauses end in. */
public final class Endings {
  private final Trie<Boolean> reversed = new Trie<>();

  /** Finds these words. */
  public Endings(Collection<String> words) {
    words.forEach(word -> reversed.put(new StringBuilder(word).reverse(), true));
  }

  /** Start of the longest of them that {@code text[from, to)} ends in, or -1. */
  public int start(String text, int from, int to) {
    if (from >= to || !reversed.begins(text.charAt(to - 1))) {
      return -1;
    }
    int start = -1;
    for (int i = to - 1, node = Trie.ROOT; i >= from; i--) {
      node = reversed.next(node, text.charAt(i));
      if (node == Trie.NONE) {
        return start;
      }
      start = reversed.value(node) == null ? start : i;
    }
    return start;
  }

  /** True where {@code text[from, to)} ends in one of them, the shortest of which is enough. */
  boolean at(String text, int from, int to) {
    if (from >= to || !reversed.begins(text.charAt(to - 1))) {
      return false;
    }
    for (int i = to - 1, node = Trie.ROOT; i >= from; i--) {
      node = reversed.next(node, text.charAt(i));
      if (node == Trie.NONE) {
        return false;
      }
      if (reversed.value(node) != null) {
        return true;
      }
    }
    return false;
  }

  /** True where {@code text} ends in one of them. */
  boolean end(String text) {
    return at(text, 0, text.length());
  }

  /** Hands the start of each of them that {@code text[from, to)} ends in to {@code found}. */
  void each(String text, int from, int to, Trie.Found<Boolean> found) {
    if (from >= to || !reversed.begins(text.charAt(to - 1))) {
      return;
    }
    for (int i = to - 1, node = Trie.ROOT; i >= from; i--) {
      node = reversed.next(node, text.charAt(i));
      if (node == Trie.NONE) {
        return;
      }
      if (reversed.value(node) != null) {
        found.at(i, true);
      }
    }
  }
}
