package org.zhengtu.parse.unit;

import java.util.List;

/** The convention that of the units named for a task the first is in the lead. */
public final class FirstLeads {
  private static final int LONGEST_NOTE = 200;
  private static final int REACH = 16;
  private static final List<String> PLACES = List.of("第一", "首位", "首个", "列首", "排首", "最前");

  private FirstLeads() {}

  /** True where the range says so: 排名第一的为牵头单位. */
  public static boolean saidIn(String folded, int from, int to) {
    int at = folded.indexOf("牵头", from, to);
    while (at > 0) {
      for (String place : PLACES) {
        int found = folded.indexOf(place, Math.max(from, at - REACH), at);
        if (found >= 0 && folded.substring(found, at).contains("为")) {
          return true;
        }
      }
      at = folded.indexOf("牵头", at + 2, to);
    }
    return false;
  }

  /** True where a note without brackets says so, which holds for the whole document. */
  public static boolean saidInNote(String folded, int from, int to) {
    return to - from < LONGEST_NOTE
        && folded.indexOf('(', from, to) < 0
        && saidIn(folded, from, to);
  }
}
