package org.zhengtu.vocabulary;

import java.util.List;

/** Words that names end in. */
final class Endings {
  private final Trie<Boolean> reversed = new Trie<>();

  Endings(List<String> words) {
    words.forEach(word -> reversed.put(new StringBuilder(word).reverse(), true));
  }

  /** Start of the longest of them that {@code text[from, to)} ends in, or -1. */
  int start(String text, int from, int to) {
    int length = reversed.longest(new Backwards(text, to), 0, to - from);
    return length < 0 ? -1 : to - length;
  }

  /** True where {@code text} ends in one of them. */
  boolean end(String text) {
    return start(text, 0, text.length()) >= 0;
  }

  /** Hands the start of each of them that {@code text[from, to)} ends in to {@code found}. */
  void each(String text, int from, int to, Trie.Found<Boolean> found) {
    reversed.each(
        new Backwards(text, to), 0, to - from, (length, yes) -> found.at(to - length, yes));
  }

  /** {@code text} before {@code to}, read from its end. */
  private record Backwards(String text, int to) implements CharSequence {
    @Override
    public int length() {
      return to;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(to - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new StringBuilder(text.substring(to - end, to - start)).reverse();
    }
  }
}
