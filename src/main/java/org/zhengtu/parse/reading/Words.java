package org.zhengtu.parse.reading;

import java.util.Collection;
import java.util.Set;
import org.zhengtu.vocabulary.Endings;
import org.zhengtu.vocabulary.Trie;

/** A set of words that finds its longest member from a place onwards, or back from it. */
public final class Words {
  private final Trie<Boolean> onwards;
  private final Endings back;
  private final Set<String> all;

  /** Exactly these words; the empty one is none. */
  public Words(Collection<String> words) {
    all = Set.copyOf(words);
    back = new Endings(all);
    onwards = Trie.of(all);
  }

  /** True where {@code word} is one of them. */
  public boolean contains(String word) {
    return all.contains(word);
  }

  /** True where one of the words is exactly {@code text[from, to)}. */
  public boolean is(String text, int from, int to) {
    return onwards.get(text, from, to) != null;
  }

  /** True where one of the words starts at {@code at}. */
  public boolean at(String text, int at) {
    return end(text, at, text.length()) >= 0;
  }

  /** End of the longest word that starts at {@code from} and ends by {@code to}; or -1. */
  public int end(String text, int from, int to) {
    return onwards.longest(text, from, to);
  }

  /** Start of the longest word that ends at {@code to} and starts no earlier than {@code from}. */
  public int start(String text, int from, int to) {
    return back.start(text, from, to);
  }
}
