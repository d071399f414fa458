package org.zhengtu.parse.task;

import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/**
 * Tells who makes up a body from who answers for a task: 抢险救援组 with its 牵头单位 and 成员单位 asks nothing
 * of them.
 */
final class Bodies {
  private static final int LONGEST_NAME = 14;
  private static final WordFile FILE = WordFile.read("answering.txt");
  private static final Words MEMBERS = FILE.set("members");
  private static final Words GROUPS = FILE.set("groups");
  private static final Words FOUNDING = FILE.set("founding");

  private final String folded;

  Bodies(String folded) {
    this.folded = folded;
  }

  /** True where the words are the name of a working group: 医疗救治组. */
  boolean isGroup(int from, int to) {
    int end = to;
    while (end > from && ":。".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - from >= 3
        && end - from <= LONGEST_NAME
        && GROUPS.start(folded, from, end) >= 0
        && FOUNDING.end(folded, from, end) < 0;
  }

  /** True where {@code one} says, beside a label of members, who leads or makes up a body. */
  boolean isMadeUp(Responsibility one, int from, int to) {
    int next = Within.past(folded, "。;,、", one.to(), to);
    if (folded.charAt(one.from()) != '(' && MEMBERS.end(folded, next, to) > 0) {
      return true;
    }
    int label = Within.behindLast(folded, "。;", from, one.from() - 1);
    return one.from() > from && MEMBERS.end(folded, label, one.from()) > 0;
  }
}
