package org.zhengtu.reuse;

/**
 * A run of the same characters.
 *
 * @param inTaker where it begins in the one text
 * @param inOrigin where it begins in the other
 * @param length how many characters it has
 */
record Run(int inTaker, int inOrigin, int length) {

  /** The longest one in two texts. */
  static Run longest(String a, String b) {
    return longest(a, 0, a.length(), b, 0, b.length());
  }

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
