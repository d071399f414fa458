package org.zhengtu.parse.roster;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Counts;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Reads how many member organs a text says that a mechanism has. */
final class DeclaredMembers {
  private static final String[] TOTALS = {"共有", "共", "(共有", "(共", "("};

  private DeclaredMembers() {}

  /** The number of members that the text states, or null. */
  static @Nullable Integer in(
      Reading reading, int from, int to, MemberPassages.@Nullable Passage passage) {
    String folded = reading.folded();
    if (passage != null) {
      int count = countIn(folded, passage.to(), Math.min(to, passage.stop() + 16));
      if (count > 0) {
        return count;
      }
    }
    for (int i = Within.first(folded, "成员单位", from, to);
        i >= 0;
        i = Within.first(folded, "成员单位", i + 4, to)) {
      if (i > from && "个家".indexOf(folded.charAt(i - 1)) >= 0) {
        int count = Counts.endingAt(folded, from, i - 1);
        if (count > 1) {
          return count;
        }
      }
      int at = totalEnd(folded, i + 4);
      if (at > i + 4) {
        int end = Counts.end(folded, at, to);
        if (end > at && end < to && "个家".indexOf(folded.charAt(end)) >= 0) {
          return Counts.startingAt(folded, at, to);
        }
      }
    }
    return counted(folded, from, to);
  }

  /** A、B、C（共3个单位）. */
  private static @Nullable Integer counted(String folded, int from, int to) {
    for (int i = Within.first(folded, "(共", from, to);
        i >= 0;
        i = Within.first(folded, "(共", i + 2, to)) {
      int end = Counts.end(folded, i + 2, to);
      boolean units =
          end > i + 2
              && end + 3 < to
              && "个家".indexOf(folded.charAt(end)) >= 0
              && (folded.startsWith("家)", end)
                  || folded.startsWith("单位)", end + 1)
                  || folded.startsWith("成员单位)", end + 1));
      if (units) {
        return Counts.startingAt(folded, i + 2, to);
      }
    }
    return null;
  }

  private static int countIn(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("个家".indexOf(folded.charAt(i)) >= 0) {
        int count = Counts.endingAt(folded, from, i);
        if (count > 1) {
          return count;
        }
      }
    }
    return -1;
  }

  private static int totalEnd(String folded, int at) {
    for (String total : TOTALS) {
      if (folded.startsWith(total, at)) {
        return at + total.length();
      }
    }
    return at;
  }
}
