package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Reads member organs each of which has its person in brackets: 党政办（沈岳）、派出所（陆一鸣）. */
final class NamedMembers {
  /** Fewer may be organs with second names: 自然资源局（林业）. */
  private static final int LEAST = 3;

  private final PersonNames names;

  NamedMembers(RosterVocabulary words) {
    this.names = words.names();
  }

  /** The people and their organs, in order; empty where not every organ has its person. */
  List<Entry> in(Reading reading, int from, int to) {
    String folded = reading.folded();
    List<Entry> entries = new ArrayList<>();
    int at = from;
    for (int open = Within.first(folded, '(', at, to);
        open > at;
        open = Within.first(folded, '(', at, to)) {
      int close = Brackets.close(folded, open, to);
      boolean person = close > 0 && names.plausible(folded, open + 1, close);
      if (!person || Within.until(folded, "、,;", at, open) < open) {
        return List.of();
      }
      entries.add(new Entry(open + 1, close, at, open, open, open));
      at = Within.past(folded, "、,;", close + 1, to);
    }
    return entries.size() < LEAST ? List.of() : entries;
  }
}
