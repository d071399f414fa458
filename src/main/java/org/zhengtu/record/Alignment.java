package org.zhengtu.record;

import java.util.ArrayList;
import java.util.List;

/** Finds where two lists differ, by their longest common subsequence. */
final class Alignment {
  private final List<String> left;
  private final List<String> right;
  private final List<Gap> gaps = new ArrayList<>();
  private List<Integer> gone = new ArrayList<>();
  private List<Integer> come = new ArrayList<>();

  private Alignment(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
  }

  /**
   * A place where the lists differ.
   *
   * @param left indices of what only the left list has there
   * @param right likewise of the right list
   */
  record Gap(List<Integer> left, List<Integer> right) {}

  static List<Gap> of(List<String> left, List<String> right) {
    Alignment alignment = new Alignment(left, right);
    alignment.walk();
    return alignment.gaps;
  }

  private void walk() {
    int from = 0;
    int shorter = Math.min(left.size(), right.size());
    while (from < shorter && left.get(from).equals(right.get(from))) {
      from++;
    }
    int tail = 0;
    while (tail < shorter - from
        && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
      tail++;
    }
    middle(from, left.size() - tail, right.size() - tail);
    close();
  }

  private void middle(int from, int leftEnd, int rightEnd) {
    int[][] longest = longest(from, leftEnd, rightEnd);
    int l = from;
    int r = from;
    while (l < leftEnd || r < rightEnd) {
      if (l < leftEnd && r < rightEnd && left.get(l).equals(right.get(r))) {
        close();
        l++;
        r++;
      } else if (r == rightEnd
          || l < leftEnd && longest[l + 1 - from][r - from] >= longest[l - from][r + 1 - from]) {
        gone.add(l++);
      } else {
        come.add(r++);
      }
    }
  }

  /** Lengths of the longest common subsequences of what follows each pair of indices. */
  private int[][] longest(int from, int leftEnd, int rightEnd) {
    int[][] longest = new int[leftEnd - from + 1][rightEnd - from + 1];
    for (int l = leftEnd - 1; l >= from; l--) {
      for (int r = rightEnd - 1; r >= from; r--) {
        longest[l - from][r - from] =
            left.get(l).equals(right.get(r))
                ? longest[l + 1 - from][r + 1 - from] + 1
                : Math.max(longest[l + 1 - from][r - from], longest[l - from][r + 1 - from]);
      }
    }
    return longest;
  }

  private void close() {
    if (!gone.isEmpty() || !come.isEmpty()) {
      gaps.add(new Gap(gone, come));
      gone = new ArrayList<>();
      come = new ArrayList<>();
    }
  }
}
