package org.zhengtu.parse.roster;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;

/** Reads which organ leads a mechanism (牵头单位). */
final class MechanismLead {
  private static final String[] LEADS = {"牵头单位", "牵头部门", "召集单位"};
  private static final String[] CALLS = {"牵头", "召集"};
  private static final int LONGEST = 30;
  private static final int SENTENCE = 400;

  private final UnitReader units;

  MechanismLead(UnitReader units) {
    this.units = units;
  }

  /** 市卫生健康委员会为牵头单位; null where the text names none so. */
  @Nullable Unit lead(Reading reading, int from, int to, Home home) {
    String folded = reading.folded();
    for (String word : LEADS) {
      for (int i = Within.first(folded, word, from, to);
          i >= 0;
          i = Within.first(folded, word, i + 4, to)) {
        Unit unit = leadAt(reading, from, i, to, home);
        if (unit != null) {
          return unit;
        }
      }
    }
    return null;
  }

  /** 联席会议由市民政局牵头, 由市民政局牵头的联席会议: the organ that leads the mechanism named there. */
  @Nullable Unit ledBy(Reading reading, MechanismName name, int from, Home home) {
    String folded = reading.folded();
    boolean next = folded.startsWith("。由", name.to()) || folded.startsWith(",由", name.to());
    int by = folded.startsWith("由", name.to()) ? name.to() : next ? name.to() + 1 : -1;
    if (by < 0) {
      int lowest = Math.max(from, name.from() - LONGEST);
      by =
          folded.startsWith("牵头的", name.from() - 3)
              ? Within.last(folded, '由', lowest, name.from())
              : -1;
      by =
          by < 0 && folded.startsWith("参加的", name.from() - 3)
              ? beforeOthers(folded, from, name.from())
              : by;
    }
    if (by < 0) {
      return null;
    }
    int limit = Math.min(reading.length(), by + LONGEST);
    for (String call : CALLS) {
      int end = Within.first(folded, call, by, limit);
      Unit lead = end < 0 ? null : organ(reading, by + 1, end, home);
      if (lead != null) {
        return lead;
      }
    }
    return null;
  }

  /** The 由 of 由市民政局牵头,市财政局、市教育局参加的, in the same sentence; or -1. */
  private static int beforeOthers(String folded, int from, int at) {
    int sentence = Within.behindLast(folded, "。;", Math.max(from, at - SENTENCE), at);
    return Within.first(folded, '由', sentence, at);
  }

  /** True where {@code folded[from, to)} ends in the word for what a leading organ does: 市民政局召集. */
  static boolean calls(String folded, int from, int to) {
    for (String call : CALLS) {
      if (to - call.length() > from && folded.startsWith(call, to - call.length())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Unit leadAt(Reading reading, int from, int at, int to, Home home) {
    String folded = reading.folded();
    if (folded.startsWith("为", at - 1)
        || folded.startsWith("任", at - 1)
        || folded.startsWith("作为", at - 2)) {
      int end = at - 1;
      while (end > from && "担作为".indexOf(folded.charAt(end - 1)) >= 0) {
        end--;
      }
      int start = back(folded, from, end);
      if (start < end && folded.charAt(start) == '由') {
        start++;
      }
      return organ(reading, start, end, home);
    }
    if (folded.startsWith("(", at - 1) && folded.startsWith(")", at + 4)) {
      int line = reading.lines().get(reading.lineAt(at)).from();
      return organ(reading, Math.max(line, back(folded, from, at - 1)), at - 1, home);
    }
    if (folded.startsWith(":", at + 4)) {
      return overMembers(reading, at, to, home);
    }
    if (folded.startsWith("为", at + 4)) {
      int end = units.leading(reading, at + 5, Math.min(to, at + 5 + LONGEST));
      return end > 0 ? units.unit(reading, at + 5, end, home) : null;
    }
    return null;
  }

  /** 牵头单位：市林业局 over a line 成员单位：… */
  private @Nullable Unit overMembers(Reading reading, int at, int to, Home home) {
    int line = reading.lineAt(at);
    if (line + 1 >= reading.lines().size()
        || reading.lines().get(line).from() != at
        || WorkGroups.isOf(reading, at)) {
      return null;
    }
    Line below = reading.lines().get(line + 1);
    boolean members = below.to() <= to && reading.folded().startsWith("成员单位", below.from());
    int end = EntryReader.trimmed(reading.folded(), at + 5, reading.lines().get(line).to());
    return members && end > at + 5 ? organ(reading, at + 5, end, home) : null;
  }

  private @Nullable Unit organ(Reading reading, int from, int to, Home home) {
    return units.looksLikeUnit(reading, from, to) ? units.unit(reading, from, to, home) : null;
  }

  static int back(String folded, int from, int at) {
    int i = at;
    while (i > from && at - i < LONGEST && ",。;:、".indexOf(folded.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }
}
