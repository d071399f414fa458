package org.zhengtu.reuse;

import java.util.Comparator;

/**
 * What two clauses have in common: runs of the same characters in the same order, found as Ratcliff
 * and Obershelp do, the longest first and then to either side of it.
 *
 * @param characters how many of the taker's characters stand in the origin
 * @param share part of the taker's characters that stand in the origin, 0 to 1
 * @param longest length of the longest run
 */
public record Alignment(int characters, double share, int longest) {
  /** From this share on a clause counts as taken. */
  public static final double TAKEN = 0.6;

  private static final int SHORTEST_RUN = 4;
  private static final int LONGEST_RUN_AT_LEAST = 10;

  /** Better alignments last. */
  public static final Comparator<Alignment> ORDER =
      Comparator.comparingDouble(Alignment::share).thenComparingInt(Alignment::longest);

  /** Aligns the words of two clauses; takes time as their lengths multiplied. */
  public static Alignment of(String taker, String origin) {
    Run longest = Run.longest(taker, 0, taker.length(), origin, 0, origin.length());
    int common = common(taker, 0, taker.length(), origin, 0, origin.length(), longest);
    double share = taker.isEmpty() ? 0 : (double) common / taker.length();
    return new Alignment(common, share, longest.length());
  }

  private static int common(String a, int aFrom, int aTo, String b, int bFrom, int bTo, Run run) {
    if (run.length() < SHORTEST_RUN) {
      return 0;
    }
    int aEnd = run.inTaker() + run.length();
    int bEnd = run.inOrigin() + run.length();
    return run.length()
        + common(a, aFrom, run.inTaker(), b, bFrom, run.inOrigin())
        + common(a, aEnd, aTo, b, bEnd, bTo);
  }

  private static int common(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
    return Math.min(aTo - aFrom, bTo - bFrom) < SHORTEST_RUN
        ? 0
        : common(a, aFrom, aTo, b, bFrom, bTo, Run.longest(a, aFrom, aTo, b, bFrom, bTo));
  }

  /** True where the one was taken from the other: most of it, and one long piece as it stands. */
  public boolean isTaken() {
    return share >= TAKEN && longest >= LONGEST_RUN_AT_LEAST;
  }

  /** A run of the same characters. */
  private record Run(int inTaker, int inOrigin, int length) {

    /** The longest one in two ranges; of several the first in the taker, then in the origin. */
    static Run longest(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
      int[] lengths = new int[bTo - bFrom + 1];
      Run best = new Run(aFrom, bFrom, 0);
      for (int i = aFrom; i < aTo; i++) {
        int before = 0;
        for (int j = bFrom; j < bTo; j++) {
          int length = a.charAt(i) == b.charAt(j) ? before + 1 : 0;
          before = lengths[j - bFrom];
          lengths[j - bFrom] = length;
          if (length > best.length) {
            best = new Run(i + 1 - length, j + 1 - length, length);
          }
        }
      }
      return best;
    }
  }
}
