package org.zhengtu.parse.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.ResponsibilityWords.Role;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.unit.Asides;

/** Finds the verbs behind organs: 牵头 in the middle of them, 按职责分工负责 at their end. */
final class AnsweringVerbs {
  /** What goes on behind 牵头 before more names, in this order. */
  private static final List<String> LEADING = WordFile.read("answering.txt").of("leading");

  private final String folded;
  private final ResponsibilityWords words;
  private final Asides asides;

  AnsweringVerbs(String folded, ResponsibilityWords words, Asides asides) {
    this.folded = folded;
    this.words = words;
    this.asides = asides;
  }

  /** Behind a 牵头 that is followed by more names; 0 where there is none. */
  int leadWithin(int from, int to) {
    int at = folded.indexOf("牵头", from, to);
    while (at > from && isOfName(from, at)) {
      at = folded.indexOf("牵头", at + 2, to);
    }
    if (at <= from) {
      return 0;
    }
    int end = at + 2;
    for (String more : LEADING) {
      if (folded.startsWith(more, end)) {
        end += more.length();
      }
    }
    return end < to && start(end, to) > asides.skip(end, to) ? end : 0;
  }

  /** True within 各项目牵头单位, which names organs itself. */
  private boolean isOfName(int from, int at) {
    int name = Within.behindLast(folded, "、,;", from, at);
    boolean organs = folded.startsWith("单位", at + 2) || folded.startsWith("部门", at + 2);
    return organs && folded.charAt(name) == '各';
  }

  /** Where the names end and the verbs begin; {@code to} where there are no verbs. */
  int start(int from, int to) {
    int end = to;
    int n = words.verbBefore(folded, from, end);
    while (n > 0) {
      end -= n;
      while (end > from && "、,".indexOf(folded.charAt(end - 1)) >= 0) {
        end--;
      }
      n = words.verbBefore(folded, from, end);
    }
    return end;
  }

  /** The role that the verbs from {@code from} on name. */
  Role role(int from, int to) {
    Role role = Role.MANNER;
    for (int end = to; end > from; ) {
      int n = words.verbBefore(folded, from, end);
      Role one = n == 0 ? Role.MANNER : known(words.verb(folded.substring(end - n, end)));
      if (one != Role.MANNER && (role == Role.MANNER || one == Role.LEAD)) {
        role = one;
      }
      end -= Math.max(n, 1);
    }
    return role;
  }

  static Role known(@Nullable Role role) {
    return role == null ? Role.MANNER : role;
  }
}
