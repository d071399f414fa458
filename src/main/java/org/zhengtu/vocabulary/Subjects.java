package org.zhengtu.vocabulary;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a name's words are about: 文化广电和旅游, 教体, 城市管理和综合执法. The words must be covered from end
 * to end by subjects of families, by words that say nothing of their own, and, in merged names, by
 * single letters; of several coverings the one with the fewest and longest pieces counts.
 */
final class Subjects {
  private static final int SUBJECT = 10;
  private static final int NEUTRAL = 12;
  private static final int LETTER = 30;
  private static final int CONNECTOR = 1;
  private static final int NONE = Integer.MAX_VALUE / 2;

  private record Piece(Set<Family> families, int cost) {}

  private final Trie<Piece> pieces = new Trie<>();
  private final Trie<Set<Family>> subjects = new Trie<>();

  Subjects(Families families, Words words) {
    words.of("neutral").forEach(word -> pieces.put(word, new Piece(Set.of(), NEUTRAL)));
    words.of("connectors").forEach(word -> pieces.put(word, new Piece(Set.of(), CONNECTOR)));
    for (Family family : families.all()) {
      family.letters().forEach(letter -> add(letter, family, LETTER));
    }
    for (Family family : families.all()) {
      family.subjects().forEach(subject -> add(subject, family, SUBJECT));
    }
  }

  private void add(String word, Family family, int cost) {
    Piece known = pieces.get(word, 0, word.length());
    Set<Family> of = new LinkedHashSet<>();
    if (known != null && known.cost() == cost) {
      of.addAll(known.families());
    }
    of.add(family);
    pieces.put(word, new Piece(of, cost));
    if (cost == SUBJECT) {
      subjects.put(word, of);
    }
  }

  /** End of the longest subject at {@code from}, or -1. */
  int longest(String text, int from) {
    return subjects.longest(text, from, text.length());
  }

  /** The families of exactly this subject, or null. */
  @Nullable Set<Family> exactly(String text) {
    return subjects.get(text, 0, text.length());
  }

  /** Families that {@code text[from, to)} is about, or null where it cannot be covered. */
  @Nullable Set<Family> cover(String text, int from, int to, boolean lettersToo) {
    int length = to - from;
    int[] cost = new int[length + 1];
    int[] back = new int[length + 1];
    java.util.Arrays.fill(cost, NONE);
    cost[0] = 0;
    for (int i = 0; i < length; i++) {
      if (cost[i] == NONE) {
        continue;
      }
      int start = i;
      pieces.each(
          text,
          from + i,
          to,
          (end, piece) -> {
            int total = cost[start] + piece.cost();
            if (total < cost[end - from] && (lettersToo || piece.cost() != LETTER)) {
              cost[end - from] = total;
              back[end - from] = start;
            }
          });
    }
    return cost[length] == NONE ? null : collect(text, from, back, length);
  }

  private @Nullable Set<Family> collect(String text, int from, int[] back, int length) {
    Set<Family> families = new LinkedHashSet<>();
    for (int end = length; end > 0; end = back[end]) {
      Piece piece = pieces.get(text, from + back[end], from + end);
      if (piece != null) {
        families.addAll(piece.families());
      }
    }
    return families.isEmpty() ? null : families;
  }
}
