package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * Tells what is said of a group at work under a mechanism, （二）医疗救治组, from what is said of the
 * whole.
 */
final class WorkGroups {
  private static final int MOST_LINES = 12;
  private static final int LONGEST_NAME = 20;

  private WorkGroups() {}

  /** True where the item in which {@code at} stands begins with the name of such a group. */
  static boolean isOf(Reading reading, int at) {
    String folded = reading.folded();
    int index = reading.lineAt(at);
    for (int i = index; i >= 0 && i > index - MOST_LINES; i--) {
      Line line = reading.lines().get(i);
      int name = Numbering.end(folded, line.from(), line.to());
      if (name > line.from()) {
        return isGroup(folded, name, Within.until(folded, "。:,;(", name, line.to()));
      }
    }
    return false;
  }

  private static boolean isGroup(String folded, int from, int to) {
    return to - from <= LONGEST_NAME
        && to - from >= 3
        && folded.charAt(to - 1) == '组'
        && !folded.startsWith("领导小组", to - 4)
        && !folded.startsWith("领导组", to - 3);
  }
}
