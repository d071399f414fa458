package org.zhengtu.reuse;

import java.util.Comparator;

/**
 * What two clauses have in common: runs of the same characters in the same order, found as Ratcliff
 * and Obershelp do, the longest first and then to either side of it.
 *
 * @param characters how many of the taker's characters stand in the origin
 * @param share part of the taker's characters that stand in the origin, 0 to 1
 * @param kept part of the origin's characters that stand in the taker, 0 to 1
 * @param longest length of the longest run
 */
public record Alignment(int characters, double share, double kept, int longest) {
  private static final double MOST = 0.6;
  private static final double WHOLE = 0.85;

  private static final int SHORTEST_RUN = 4;
  private static final int LONGEST_RUN_AT_LEAST = 10;

  /** Better alignments last. */
  public static final Comparator<Alignment> ORDER =
      Comparator.comparingDouble(Alignment::share).thenComparingInt(Alignment::longest);

  /** Aligns the words of two clauses; takes time as their lengths multiplied. */
  public static Alignment of(String taker, String origin) {
    Run longest = Run.longest(taker, origin);
    int common = common(taker, 0, taker.length(), origin, 0, origin.length(), longest);
    return new Alignment(
        common, part(common, taker.length()), part(common, origin.length()), longest.length());
  }

  private static double part(int common, int length) {
    return length == 0 ? 0 : (double) common / length;
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

  /**
   * True where the one was taken from the other: most of it comes from there, or it holds all of
   * the other and goes on; and one long piece stands in both as it is.
   */
  public boolean isTaken() {
    return (share >= MOST || kept >= WHOLE) && longest >= LONGEST_RUN_AT_LEAST;
  }
}
