package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.MechanismRole;

/** Reads member organs that name in brackets who stands for each: 成员单位：市林业局（陶大川）、市水利局（陆一鸣）. */
final class BracketedMembers {
  private static final int LONGEST = 3000;

  /** Fewer may be organs with second names: 自然资源局（林业）. */
  private static final int FEWEST = 3;

  private static final String LABEL = "成员单位";
  private static final String[] LINKS = {"为:", "有:", "包括:", "如下:", ":", "为", "包括", "有"};

  private final PersonNames names;
  private final UnitReader units;

  BracketedMembers(RosterVocabulary words) {
    this.names = words.names();
    this.units = words.units();
  }

  /** Adds those of {@code [from, to)}, where every organ of a list has its name behind it. */
  void read(Reading reading, int from, int to, Appointments found) {
    String folded = reading.folded();
    for (int i = Within.first(folded, LABEL, from, to);
        i >= 0;
        i = Within.first(folded, LABEL, i + LABEL.length(), to)) {
      int start = MemberPassages.linkEnd(folded, i + LABEL.length(), LINKS);
      int end = Within.until(folded, "。;", start, Math.min(to, start + LONGEST));
      List<Entry> entries =
          folded.startsWith(")", end - 1) ? entries(reading, start, end) : List.of();
      if (entries.size() >= FEWEST) {
        entries.forEach(entry -> found.add(entry, MechanismRole.MEMBER, true));
      }
    }
  }

  /** The entries of a list; empty where one part of it is none. */
  private List<Entry> entries(Reading reading, int from, int to) {
    String folded = reading.folded();
    List<Entry> entries = new ArrayList<>();
    int part = from;
    while (part < to) {
      int open = Within.until(folded, "(、,", part, to);
      int close = Within.until(folded, ")", open, to);
      boolean named =
          close < to
              && folded.charAt(open) == '('
              && names.plausible(folded, open + 1, close)
              && units.looksLikeUnit(reading, part, open);
      boolean ends = named && (close + 1 == to || "、,".indexOf(folded.charAt(close + 1)) >= 0);
      if (!ends) {
        return List.of();
      }
      entries.add(new Entry(open + 1, close, part, open, close, close));
      part = close + 2;
    }
    return entries;
  }
}
