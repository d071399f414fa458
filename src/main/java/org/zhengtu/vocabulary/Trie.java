package org.zhengtu.vocabulary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, for finding the words that start at a place of a text.
 *
 * <p>Look-ups cost at most the length of the longest word. Not to be changed once it is shared.
 *
 * @param <V> type of the values
 */
public final class Trie<V> {
  private final Node<V> root = new Node<>();

  /** Takes a word that was found. */
  interface Found<V> {
    void at(int end, V value);
  }

  /** Adds {@code word}, or puts {@code value} in the place of the one it had. */
  public void put(CharSequence word, V value) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
    }
    node.value = value;
  }

  /** The value of exactly {@code text[from, to)}, or null. */
  public @Nullable V get(CharSequence text, int from, int to) {
    Node<V> node = root;
    for (int i = from; i < to; i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  /** True where {@code word} is one of the words. */
  public boolean contains(String word) {
    return get(word, 0, word.length()) != null;
  }

  /** End of the longest word within {@code text[from, to)} from its start, or -1. */
  public int longest(CharSequence text, int from, int to) {
    int end = -1;
    Node<V> node = root;
    for (int i = from; i < to; i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        return end;
      }
      if (node.value != null) {
        end = i + 1;
      }
    }
    return end;
  }

  /**
   * Hands every word within {@code text[from, to)} from its start to {@code found}, short first.
   */
  void each(CharSequence text, int from, int to, Found<V> found) {
    Node<V> node = root;
    for (int i = from; i < to; i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        return;
      }
      if (node.value != null) {
        found.at(i + 1, node.value);
      }
    }
  }

  private static final class Node<V> {
    final Map<Character, Node<V>> next = new HashMap<>(4);
    @Nullable V value;
  }
}
