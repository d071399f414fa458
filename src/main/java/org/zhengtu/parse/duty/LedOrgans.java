package org.zhengtu.parse.duty;

import java.util.List;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;

/** Tells whether words that may lead a duty are the names of organs. */
final class LedOrgans {
  private static final WordFile FILE = WordFile.read("duties.txt");
  private static final Words MECHANISMS = FILE.set("mechanisms");

  private static final int LONGEST_MATTER = 10;

  /** Words for parts of a body or for several; what holds them is no matter. */
  private static final Words PARTS = FILE.set("parts");

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final Home home;

  LedOrgans(Reading reading, UnitReader units, Home home) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.home = home;
  }

  /** True where the range names organs and nothing else. */
  boolean areOrgans(int from, int to) {
    int is = Within.until(folded, "为是", from + 2, to);
    if (folded.charAt(from) == '在' || is < to && units.looksLikeUnit(reading, from, is)) {
      // 在本单位负责实施的, 市住建局为主管部门
      return false;
    }
    if (units.looksLikeUnit(reading, from, to)) {
      return true;
    }
    boolean several = false;
    for (int i = from; i < to; i++) {
      several |= "、和及与".indexOf(folded.charAt(i)) >= 0;
    }
    if (!several || Within.first(folded, "作为", from, to) >= 0) {
      return false;
    }
    List<Unit> all = units.list(reading, from, to, home);
    return all.size() > 1
        && (all.stream().allMatch(LedOrgans::isOrgan)
            || shareTheirLastWord(all, to)
            || all.stream().allMatch(OrganEnds::organ)
            || all.stream().anyMatch(LedOrgans::isOrgan)
                && all.stream().allMatch(unit -> isOrgan(unit) || isOrganByName(unit)));
  }

  /** 区急修中心, and the 大队 of 消防救援支队、大队. */
  private static boolean isOrganByName(Unit unit) {
    return OrganEnds.organ(unit) || unit.name().length() == 2 && unit.name().endsWith("队");
  }

  /** 市政、城管部门: the last is an organ, and those before it lack only its last word. */
  private boolean shareTheirLastWord(List<Unit> all, int to) {
    return folded.startsWith("部门", to - 2)
        && isOrgan(all.getLast())
        && all.stream().allMatch(unit -> unit.name().length() <= 8);
  }

  private static boolean isOrgan(Unit unit) {
    return unit.name().length() <= 24 && (unit.group() || !unit.families().isEmpty());
  }

  /**
   * Where the name ends that stands before 职责 with the matter of it: 市水务局 of 市水务局安全生产; {@code to}
   * where none does.
   */
  int withoutMatter(int from, int to) {
    int name = units.leading(reading, from, to);
    if (name <= from || to - name > LONGEST_MATTER) {
      return to;
    }
    for (int i = name; i < to; i++) {
      if (PARTS.at(folded, i)) {
        return to;
      }
    }
    return name;
  }

  /** True for a list most of whose names are organs. */
  boolean areMostlyOrgans(int from, int to) {
    List<Unit> all = units.list(reading, from, to, home);
    long organs = all.stream().filter(LedOrgans::isOrgan).count();
    return all.size() > 1
        && organs * 2 > all.size()
        && all.stream().allMatch(unit -> unit.name().length() <= 24);
  }

  /** True where a verb begins what is no known organ: 制定有关 of 制定有关具体流程; 宣传部 is one. */
  boolean beginWithVerb(Led led, DutyVerbs verbs) {
    return verbs.anyAt(folded, led.unitFrom(), led.unitTo())
        && units.list(reading, led.unitFrom(), led.unitTo(), home).stream()
            .allMatch(unit -> unit.families().isEmpty());
  }

  /** True for the body itself or its office, which is no agency that duties are divided among. */
  boolean isMechanism(int from, int to) {
    int end = folded.startsWith("办公室", to - 3) ? to - 3 : to;
    return MECHANISMS.start(folded, from, end) >= 0
        || end - from == 3 && folded.startsWith("委员会", from);
  }
}
