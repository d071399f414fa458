package org.zhengtu.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, for finding the words that start at a place of a text.
 *
 * <p>Look-ups cost at most the length of the longest word and allocate nothing. Not to be changed
 * once it is shared.
 *
 * @param <V> type of the values
 */
public final class Trie<V> {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int TARGET_BITS = 24;
  private static final int TARGET = (1 << TARGET_BITS) - 1;

  /**
   * One bit for each low end of a character that words begin with, at most every eighth set: most
   * places of a text are passed over by it, and it stays in the processor's nearest cache.
   */
  private long[] firsts = new long[1];

  private int firstCount;

  /** Node, character and next node of each edge, with open addressing; a free place holds 0. */
  private long[] edges = new long[64];

  private int edgeCount;

  /** The value of each node, of type V. */
  private @Nullable Object[] values = new Object[16];

  private int nodes = 1;

  /** Takes a word that was found. */
  interface Found<V> {
    void at(int end, V value);
  }

  /** A trie without words. */
  public Trie() {}

  /** A trie of these words, which says of each only that it is one. */
  public static Trie<Boolean> of(Iterable<String> words) {
    Trie<Boolean> trie = new Trie<>();
    words.forEach(word -> trie.put(word, true));
    return trie;
  }

  /** Adds {@code word}, or puts {@code value} in the place of the one it had. */
  public void put(CharSequence word, V value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = grow(node, word.charAt(i));
    }
    values[node] = value;
  }

  /** The value of exactly {@code text[from, to)}, or null. */
  public @Nullable V get(CharSequence text, int from, int to) {
    if (from < to && !begins(text.charAt(from))) {
      return null;
    }
    int node = ROOT;
    for (int i = from; i < to && node != NONE; i++) {
      node = next(node, text.charAt(i));
    }
    return node == NONE ? null : value(node);
  }

  /** End of the longest word within {@code text[from, to)} from its start, or -1. */
  public int longest(CharSequence text, int from, int to) {
    if (from >= to || !begins(text.charAt(from))) {
      return -1;
    }
    int end = -1;
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        return end;
      }
      if (values[node] != null) {
        end = i + 1;
      }
    }
    return end;
  }

  /**
   * Hands every word within {@code text[from, to)} from its start to {@code found}, short first.
   */
  void each(CharSequence text, int from, int to, Found<V> found) {
    if (from >= to || !begins(text.charAt(from))) {
      return;
    }
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        return;
      }
      V value = value(node);
      if (value != null) {
        found.at(i + 1, value);
      }
    }
  }

  /** False where no word begins with {@code c}; seldom true where none does. */
  boolean begins(char c) {
    return (firsts[c >>> 6 & firsts.length - 1] >>> c & 1) != 0;
  }

  /** The node behind {@code node} by {@code c}, or {@link #NONE}. */
  int next(int node, char c) {
    long edge = edge(node, c);
    int mask = edges.length - 1;
    for (int i = slot(edge) & mask; edges[i] != 0; i = i + 1 & mask) {
      if (edges[i] >>> TARGET_BITS == edge) {
        return (int) edges[i] & TARGET;
      }
    }
    return NONE;
  }

  /** The value of the word that ends in {@code node}, or null. */
  @SuppressWarnings("unchecked")
  @Nullable V value(int node) {
    return (V) values[node];
  }

  private int grow(int node, char c) {
    int known = next(node, c);
    if (known != NONE) {
      return known;
    }
    if (++edgeCount * 2 >= edges.length) {
      widen();
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
    }
    int target = nodes++;
    store(edge(node, c) << TARGET_BITS | target);
    if (node == ROOT) {
      first(c);
    }
    return target;
  }

  private void first(char c) {
    if (++firstCount * 8 <= firsts.length * Long.SIZE) {
      mark(c);
      return;
    }
    firsts = new long[firsts.length * 2];
    for (long entry : edges) {
      if (entry != 0 && entry >>> TARGET_BITS + Character.SIZE == ROOT) {
        mark((char) (entry >>> TARGET_BITS));
      }
    }
  }

  private void mark(char c) {
    firsts[c >>> 6 & firsts.length - 1] |= 1L << c;
  }

  private void widen() {
    long[] narrow = edges;
    edges = new long[narrow.length * 2];
    for (long entry : narrow) {
      if (entry != 0) {
        store(entry);
      }
    }
  }

  private void store(long entry) {
    int mask = edges.length - 1;
    int i = slot(entry >>> TARGET_BITS) & mask;
    while (edges[i] != 0) {
      i = i + 1 & mask;
    }
    edges[i] = entry;
  }

  private static long edge(int node, char c) {
    return (long) node << 16 | c;
  }

  private static int slot(long edge) {
    return (int) (edge * 0x9e3779b97f4a7c15L >>> 32);
  }
}
