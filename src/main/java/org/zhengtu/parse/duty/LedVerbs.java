package org.zhengtu.parse.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.vocabulary.WordLists;

/** Reads who leads a range by the verb behind the name: 甲局负责…, 甲局、乙局等部门按照职责…. */
final class LedVerbs {
  private static final int REACH = 90;
  private static final int LONGEST_OFFICE = 12;

  /** Marks that end the words in which an organ and its verb stand together. */
  private static final String STOPS = ",。;:《\"";

  /** No list of organs before 负责 is longer. */
  private static final int LONGEST_LIST = 240;

  /** What closes a list of organs that is not whole. */
  private static final Words ETC =
      new Words(WordLists.load("lexicon/unit-lists.csv").of("closers"));

  private static final Words RESPONSIBLE =
      new Words(List.of("主管部门", "主管单位", "责任部门", "责任单位", "责任主体", "牵头部门", "牵头单位"));

  private static final List<String> NEVER_IN_NAMES = List.of("落实", "作为");

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final DutyVerbs verbs;
  private final LedOrgans organs;

  LedVerbs(Reading reading, UnitReader units, DutyVerbs verbs, LedOrgans organs) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.verbs = verbs;
    this.organs = organs;
  }

  /** The organ that leads the range with a verb behind it, or null. */
  @Nullable Led byVerb(int block, int from, int to) {
    Led strong = byStrongVerb(block, from, to);
    if (strong != null) {
      return strong;
    }
    Led listed = folded.startsWith("会同", from) ? null : byList(block, from, to);
    if (listed != null || folded.startsWith("会同", from)) {
      return listed;
    }
    int end = beforeModal(from, leading(from, to));
    while (end > from && end + 2 < to && "、和及与".indexOf(folded.charAt(end)) >= 0) {
      int next = leading(end + 1, to);
      if (next < 0 && folded.charAt(end) == '、' && verbs.anyAt(folded, end + 1, to)) {
        return new Led(block, from, end, end + 1, to, Led.Form.VERB, true);
      }
      if (next < 0 && !isRankOf(from, end, to)) {
        return null;
      }
      end = next < 0 ? end + 2 : next;
    }
    int with = end > from ? folded.indexOf("会同", from, end) : -1;
    end = with > from ? with : end;
    boolean organ = end > from && !organs.isMechanism(from, end) && !folded.startsWith("应急", end);
    return organ && end < to && verbs.anyAt(folded, end, to)
        ? new Led(block, from, end, end, to, Led.Form.VERB, true)
        : null;
  }

  /** The organ's name at {@code from}, which 落实 and 作为 end: 镇作为责任主体 is no body called so. */
  private int leading(int from, int to) {
    int end = Math.min(to, from + REACH);
    for (String verb : NEVER_IN_NAMES) {
      int at = Within.first(folded, verb, from, end);
      end = at > from ? at : end;
    }
    int as = Within.first(folded, '为', from + 2, end);
    boolean named = as > 0 && units.looksLikeUnit(reading, from, as);
    return named ? as : units.leading(reading, from, end);
  }

  /** The 镇 of 各街道、镇作为…, which 各 stands before as well. */
  private boolean isRankOf(int from, int mark, int to) {
    return folded.charAt(from) == '各'
        && mark + 2 < to
        && "市县区旗镇乡村".indexOf(folded.charAt(mark + 1)) >= 0
        && verbs.anyAt(folded, mark + 2, to);
  }

  /** 甲局、乙局等部门按照职责…: a list that says itself that it is one. */
  private @Nullable Led byList(int block, int from, int to) {
    int limit = Math.min(to, from + REACH);
    boolean etc = Within.first(folded, '等', from + 4, limit) > 0;
    for (int i = from + 4; etc && i < limit; i++) {
      if (STOPS.indexOf(folded.charAt(i)) >= 0) {
        return null;
      }
      int end = ETC.end(folded, i, to);
      if (end > 0) {
        boolean people = Within.first(folded, "负责人", end, Math.min(to, end + 6)) >= 0;
        return !people && organs.areMostlyOrgans(from, i) && verbs.anyAt(folded, end, to)
            ? new Led(block, from, i, end, to, Led.Form.VERB, true)
            : null;
      }
    }
    return null;
  }

  /** 市商务局应组织…各类… ends at 应, where an organ's name does. */
  private int beforeModal(int from, int end) {
    for (int i = from + 2; i < end; i++) {
      boolean modal = folded.charAt(i) == '应' && !folded.startsWith("应急", i);
      if ((modal || folded.charAt(i) == '要') && units.looksLikeUnit(reading, from, i)) {
        return i;
      }
    }
    return end;
  }

  /** The first place at which 负责 or its like stands behind nothing but organs' names. */
  private @Nullable Led byStrongVerb(int block, int from, int to) {
    for (int i = from + 2; i < Math.min(to, from + LONGEST_LIST); i++) {
      char c = folded.charAt(i);
      boolean listed = c == ',' && (folded.startsWith(",以及", i) || folded.startsWith(",和", i));
      boolean modal = c == '要' && !verbs.strongAt(folded, i, to) && !folded.startsWith("要素", i);
      if (!listed && STOPS.indexOf(c) >= 0 || c == '会' && folded.startsWith("会同", i) || modal) {
        return null;
      }
      if (verbs.strongAt(folded, i, to)
          && organs.areOrgans(from, i)
          && !organs.isMechanism(from, i)) {
        return new Led(block, from, i, i, to, Led.Form.STRONG_VERB, true);
      }
    }
    return null;
  }

  /** True for 为工程管理的主管部门, 是第一责任主体. */
  private boolean isResponsible(int at, int to) {
    if ("为是".indexOf(folded.charAt(at)) < 0) {
      return false;
    }
    int end = Within.until(folded, STOPS, at, Math.min(to, at + REACH));
    return RESPONSIBLE.start(folded, at, end) > at;
  }

  /** 党建部负责…: a name that nobody has a family for, which its end alone tells. */
  @Nullable Led byOffice(int block, int from, int to) {
    for (int i = from + 2; i < Math.min(to, from + LONGEST_OFFICE); i++) {
      if (verbs.strongAt(folded, i, to) || isResponsible(i, to)) {
        boolean plain = Within.until(folded, "由本该为将", from, i) == i && !organs.isMechanism(from, i);
        return plain && OrganEnds.name(folded.substring(from, i))
            ? new Led(block, from, i, i, to, Led.Form.STRONG_VERB, false)
            : null;
      }
    }
    return null;
  }
}
