package org.zhengtu.vocabulary;

import java.util.Arrays;
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

  Subjects(Families families, WordLists words) {
    words.of("neutral").forEach(word -> pieces.put(word, new Piece(Set.of(), NEUTRAL)));
    words.of("connectors").forEach(word -> pieces.put(word, new Piece(Set.of(), CONNECTOR)));
    words.of("silent letters").forEach(word -> pieces.put(word, new Piece(Set.of(), LETTER)));
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
  }

  /** How every beginning of {@code text} can be covered. */
  Cover cover(String text) {
    return new Cover(text);
  }

  /** The cheapest covering of every beginning of one text. */
  final class Cover {
    private final String text;
    private final int[] cost;
    private final int[] back;
    private final @Nullable Piece[] pieceTo;
    private int at;

    private Cover(String text) {
      this.text = text;
      this.cost = new int[text.length() + 1];
      this.back = new int[text.length() + 1];
      this.pieceTo = new Piece[text.length() + 1];
      Arrays.fill(cost, NONE);
      cost[0] = 0;
      for (at = 0; at < text.length(); at++) {
        if (cost[at] != NONE) {
          pieces.each(text, at, text.length(), this::offer);
        }
      }
    }

    private void offer(int end, Piece piece) {
      int total = cost[at] + piece.cost();
      if (total < cost[end]) {
        cost[end] = total;
        back[end] = at;
        pieceTo[end] = piece;
      }
    }

    /** Families that {@code text[0, to)} is about; none where it cannot be covered. */
    Set<Family> families(int to) {
      if (to == 0 || cost[to] == NONE) {
        return Set.of();
      }
      Set<Family> families = new LinkedHashSet<>();
      for (int end = to; end > 0; end = back[end]) {
        families.addAll(piece(end).families());
      }
      return families;
    }

    /** True where {@code text[0, to)} is covered without single letters. */
    boolean withoutLetters(int to) {
      if (cost[to] == NONE) {
        return false;
      }
      for (int end = to; end > 0; end = back[end]) {
        if (piece(end).cost() == LETTER) {
          return false;
        }
      }
      return true;
    }

    private Piece piece(int end) {
      Piece piece = pieceTo[end];
      if (piece == null) {
        throw new IllegalStateException("No piece ends at " + end + " of " + text);
      }
      return piece;
    }
  }
}
