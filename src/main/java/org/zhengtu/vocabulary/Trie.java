package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, for finding the words that start or end at a place of a text.
 *
 * <p>Look-ups cost at most the length of the longest word and allocate nothing. Not to be changed
 * once it is shared.
 *
 * @param <V> type of the values
 */
public final class Trie<V> {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** Edges by node and character, in one table with open addressing; a free place holds -1. */
  private long[] edges = new long[64];

  private int[] targets = new int[64];
  private int edgeCount;
  private final List<@Nullable V> values = new ArrayList<>();

  /** Takes a word that was found. */
  interface Found<V> {
    void at(int end, V value);
  }

  /** A trie without words. */
  public Trie() {
    Arrays.fill(edges, NONE);
    values.add(null);
  }

  /** Adds {@code word}, or puts {@code value} in the place of the one it had. */
  public void put(CharSequence word, V value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = grow(node, word.charAt(i));
    }
    values.set(node, value);
  }

  /** The value of exactly {@code text[from, to)}, or null. */
  public @Nullable V get(CharSequence text, int from, int to) {
    int node = ROOT;
    for (int i = from; i < to && node != NONE; i++) {
      node = next(node, text.charAt(i));
    }
    return node == NONE ? null : values.get(node);
  }

  /** True where {@code text[from, to)} is one of the words. */
  boolean contains(CharSequence text, int from, int to) {
    return get(text, from, to) != null;
  }

  /** End of the longest word within {@code text[from, to)} from its start, or -1. */
  public int longest(CharSequence text, int from, int to) {
    int end = -1;
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        return end;
      }
      if (values.get(node) != null) {
        end = i + 1;
      }
    }
    return end;
  }

  /**
   * Hands every word within {@code text[from, to)} from its start to {@code found}, short first.
   */
  void each(CharSequence text, int from, int to, Found<V> found) {
    int node = ROOT;
    for (int i = from; i < to; i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        return;
      }
      V value = values.get(node);
      if (value != null) {
        found.at(i + 1, value);
      }
    }
  }

  private int next(int node, char c) {
    long edge = (long) node << 16 | c;
    int mask = edges.length - 1;
    for (int i = slot(edge) & mask; edges[i] != NONE; i = i + 1 & mask) {
      if (edges[i] == edge) {
        return targets[i];
      }
    }
    return NONE;
  }

  private int grow(int node, char c) {
    int known = next(node, c);
    if (known != NONE) {
      return known;
    }
    if (edgeCount * 2 >= edges.length) {
      widen();
    }
    edgeCount++;
    values.add(null);
    store((long) node << 16 | c, values.size() - 1);
    return values.size() - 1;
  }

  private void widen() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[oldEdges.length * 2];
    Arrays.fill(edges, NONE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != NONE) {
        store(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void store(long edge, int target) {
    int mask = edges.length - 1;
    int i = slot(edge) & mask;
    while (edges[i] != NONE) {
      i = i + 1 & mask;
    }
    edges[i] = edge;
    targets[i] = target;
  }

  private static int slot(long edge) {
    long mixed = edge * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32);
  }
}
