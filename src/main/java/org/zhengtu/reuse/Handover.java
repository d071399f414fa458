package org.zhengtu.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the clauses of one level on the next: which stand there as they were, which were
 * changed, which were dropped, which are new. Marks and white space do not count.
 *
 * @param pairs each clause below that is like one above, with the one that it is most like, in the
 *     order below
 * @param dropped indexes of clauses above that none below is like
 * @param added indexes of clauses below that are like none above
 */
public record Handover(List<Pair> pairs, List<Integer> dropped, List<Integer> added) {
  /** From this share of common characters on two clauses of one matter are the same one changed. */
  private static final double ALIKE = 0.5;

  private static final int LONGEST_RUN_AT_LEAST = 4;

  /** Copies the lists. */
  public Handover {
    pairs = List.copyOf(pairs);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /**
   * Two clauses.
   *
   * @param above index of the one above
   * @param below index of the one below
   * @param share of the characters of both that they have in common, in order; 1 for the same words
   */
  public record Pair(int above, int below, double share) {

    /** True where nothing was changed. */
    public boolean isKept() {
      return share >= 1;
    }
  }

  /** Compares; takes time as the lengths of both multiplied. */
  public static Handover of(List<String> above, List<String> below) {
    List<Words> from = above.stream().map(Words::of).toList();
    List<Words> to = below.stream().map(Words::of).toList();
    boolean[] taken = new boolean[from.size()];
    List<Pair> pairs = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (int b = 0; b < to.size(); b++) {
      Pair best = null;
      for (int a = 0; a < from.size(); a++) {
        double share = share(from.get(a), to.get(b));
        taken[a] |= share >= ALIKE;
        best =
            share >= ALIKE && (best == null || share > best.share) ? new Pair(a, b, share) : best;
      }
      if (best == null) {
        added.add(b);
      } else {
        pairs.add(best);
      }
    }
    List<Integer> dropped = new ArrayList<>();
    for (int a = 0; a < taken.length; a++) {
      if (!taken[a]) {
        dropped.add(a);
      }
    }
    return new Handover(pairs, dropped, added);
  }

  private static double share(Words one, Words other) {
    if (one.text.equals(other.text)) {
      return 1;
    }
    int length = one.text.length() + other.text.length();
    if (2.0 * Math.min(one.text.length(), other.text.length()) / length < ALIKE
        || !one.mayShare(other)) {
      return 0;
    }
    Alignment alignment = Alignment.of(other.text, one.text);
    double share = 2.0 * alignment.characters() / length;
    return alignment.longest() < LONGEST_RUN_AT_LEAST ? 0 : Math.min(share, 0.999);
  }

  /** The letters and digits of a clause, and the pairs of them, by which most are told apart. */
  private record Words(String text, Set<String> pairs) {

    static Words of(String clause) {
      StringBuilder text = new StringBuilder(clause.length());
      clause.chars().filter(Character::isLetterOrDigit).forEach(c -> text.append((char) c));
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 1 < text.length(); i++) {
        pairs.add(text.substring(i, i + 2));
      }
      return new Words(text.toString(), pairs);
    }

    /** False where the two have too few pairs of characters in common to be alike. */
    boolean mayShare(Words other) {
      Set<String> fewer = pairs.size() < other.pairs.size() ? pairs : other.pairs;
      Set<String> more = fewer == pairs ? other.pairs : pairs;
      long common = fewer.stream().filter(more::contains).count();
      return 4 * common >= fewer.size();
    }
  }
}
