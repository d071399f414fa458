package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;

/**
 * A bracket that tells each organ its part of a task in a clause: {@code
 * 〔任务分解：甲局、乙局等单位牵头做好…；各县区政府组织…〕}.
 */
final class DividedAnswers {
  /** Words of rank behind 等 that go before what the organs do. */
  private static final int LONGEST_REST = 24;

  private static final WordFile FILE = WordFile.read("answering.txt");
  private static final Words LABELS = FILE.set("divisions");

  private static final int LONGEST_NAME = 40;
  private static final DutyVerbs VERBS = DutyVerbs.load();

  /** What goes before the verb. */
  private static final Words WORK = FILE.set("work");

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final Home home;

  DividedAnswers(Reading reading, UnitReader units, Home home) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.home = home;
  }

  /** Who answers by the bracket {@code [open, close]}; null where it is no such one. */
  @Nullable Responsibility read(int open, int close) {
    int colon = LABELS.end(folded, open + 1, close);
    if (colon < 0 || folded.charAt(colon) != ':') {
      return null;
    }
    List<Unit> responsible = new ArrayList<>();
    List<Unit> lead = new ArrayList<>();
    int start = colon + 1;
    for (int i = start; i <= close; i++) {
      if (i == close || ",;。".indexOf(folded.charAt(i)) >= 0) {
        int names = names(start, i);
        if (names == i && start == colon + 1) {
          return null;
        }
        if (names > start) {
          List<Unit> named = units.list(reading, start, names, home);
          responsible.addAll(named);
          lead.addAll(leads(names, i) ? named : List.of());
        }
        start = i + 1;
      }
    }
    return responsible.isEmpty()
        ? null
        : new Responsibility(
            open,
            close + 1,
            Responsibility.union(List.of(), responsible),
            Responsibility.union(List.of(), lead),
            false,
            null);
  }

  /** Behind the organs that lead the clause; {@code from} where none does. */
  private int names(int from, int to) {
    if (from < to && "并将".indexOf(folded.charAt(from)) >= 0) {
      return from;
    }
    int at = from;
    for (int i = from + 2; i <= Math.min(to, at + LONGEST_NAME); i++) {
      boolean mark = i < to && "、和及与".indexOf(folded.charAt(i)) >= 0;
      boolean ends = i == to || folded.charAt(i) == '等' || isWork(i, to);
      if ((mark || ends) && units.looksLikeUnit(reading, at, i)) {
        if (ends) {
          return i;
        }
        at = i + 1;
        i = at + 1;
      }
    }
    return from;
  }

  private boolean isWork(int at, int to) {
    return VERBS.anyAt(folded, at, to) || WORK.end(folded, at, to) > 0;
  }

  /** True where 牵头 is the first thing that the organs do. */
  private boolean leads(int from, int to) {
    int at = from;
    if (folded.startsWith("等", from)) {
      int reach = Math.min(to, from + LONGEST_REST);
      int unit = Within.last(folded, "单位", from, reach);
      int part = Within.last(folded, "部门", from, reach);
      at = Math.max(from + 1, Math.max(unit, part) + 2);
    }
    return folded.startsWith("牵头", at);
  }
}
