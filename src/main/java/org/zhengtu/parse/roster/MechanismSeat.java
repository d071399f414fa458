package org.zhengtu.parse.roster;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;

/** Reads where a mechanism's office is (办公室设在). */
final class MechanismSeat {
  private static final String[] SEATS = {
    "设在", "设于", "设立在", "挂靠在", "挂靠", "放在", "依托于", "依托", "(设在", "(地点在", "(地点设在", "(设于", "(挂靠在", "(挂靠",
    "在", "于", ",设在", ",设于", ",挂靠在", ",挂靠", "地点设在", ",办公地点设在", ",地点设在", ",依托于", ",依托", "。设在", "具体设在",
    "常设在", "设"
  };
  private static final int LONGEST = 30;
  private static final int CLAUSES = 3;
  private static final String ORGAN_LAST = "局厅委部办院校所站社会司心团行队处联科室组股";

  private final UnitReader units;

  MechanismSeat(UnitReader units) {
    this.units = units;
  }

  private @Nullable Unit organ(Reading reading, int from, int to, Home home) {
    return units.looksLikeUnit(reading, from, to) ? units.unit(reading, from, to, home) : null;
  }

  /** 联席会议办公室设在市卫生健康委员会; null where the text says nothing of it. */
  @Nullable Unit office(Reading reading, int from, int to, Home home) {
    Unit office = officeOf(reading, "办公室", from, to, home);
    office = office == null ? officeOf(reading, "办事机构", from, to, home) : office;
    return office == null ? secondName(reading, from, to, home) : office;
  }

  /** 市政府办公室加挂市应急委员会办公室牌子,作为市应急委的办事机构. */
  private @Nullable Unit secondName(Reading reading, int from, int to, Home home) {
    String folded = reading.folded();
    int at = Within.first(folded, "加挂", from, to);
    int end = at < 0 ? -1 : Within.until(folded, "。;", at, Math.min(to, at + 2 * LONGEST));
    if (end < 0 || Within.first(folded, "办事机构", at, end) < 0) {
      return null;
    }
    int line = reading.lines().get(reading.lineAt(at)).from();
    return organ(reading, Math.max(line, MechanismLead.back(folded, from, at)), at, home);
  }

  private @Nullable Unit officeOf(Reading reading, String word, int from, int to, Home home) {
    String folded = reading.folded();
    for (int i = Within.first(folded, word, from, to);
        i >= 0;
        i = Within.first(folded, word, i + word.length(), to)) {
      int alias = behindAlias(folded, i + word.length(), to);
      int at = Math.max(seat(folded, alias), carried(folded, alias, to));
      if (at < 0 || isOrgansOffice(folded, i)) {
        continue;
      }
      int clause = clauseEnd(folded, at, Math.min(to, at + LONGEST));
      clause = without(folded, without(folded, without(folded, clause, "办公"), "承担"), "具体");
      int end = Math.max(units.leading(reading, at, clause), organEnd(folded, at, clause));
      if (end > at) {
        return units.unit(reading, at, end, home);
      }
    }
    return null;
  }

  private static int without(String folded, int end, String word) {
    return folded.startsWith(word, end - word.length()) ? end - word.length() : end;
  }

  /**
   * Where the organ begins that a clause behind 下设办公室 seats it at: ,由市司法局具体承担, ,在企业服务部办公, or
   * ,由成员单位派员组成,设在市司法局; or -1.
   */
  private static int carried(String folded, int at, int to) {
    if (at >= to || ",由".indexOf(folded.charAt(at)) < 0) {
      return -1;
    }
    int clause = folded.charAt(at) == ',' ? at + 1 : at;
    for (int i = 0; i < CLAUSES && clause < to; i++) {
      int end = clauseEnd(folded, clause, Math.min(to, clause + LONGEST));
      boolean by = folded.startsWith("由", clause) && folded.startsWith("承担", end - 2);
      boolean in = folded.startsWith("在", clause) && folded.startsWith("办公", end - 2);
      if (by || in) {
        return clause + 1;
      }
      if (folded.startsWith("设在", clause) || folded.startsWith("设于", clause)) {
        return clause + 2;
      }
      if (end >= to || folded.charAt(end) != ',') {
        return -1;
      }
      clause = end + 1;
    }
    return -1;
  }

  /** A clause that is an organ's name by its last character, though no vocabulary holds it. */
  private static int organEnd(String folded, int from, int to) {
    boolean organ =
        to - from >= 3 && to - from <= 20 && ORGAN_LAST.indexOf(folded.charAt(to - 1)) >= 0;
    for (int i = from; organ && i < to; i++) {
      organ = "、由的并将把内到个日楼0123456789".indexOf(folded.charAt(i)) < 0;
    }
    return organ ? to : -1;
  }

  private static int clauseEnd(String folded, int from, int to) {
    int i = from;
    while (i < to && ",。;:)".indexOf(folded.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** True for the 办公室 of 市政府办公室 and 县委办公室, which are organs; not of 食安委办公室. */
  static boolean isOrgansOffice(String folded, int office) {
    return office > 1
        && (folded.charAt(office - 1) == '府'
            || folded.charAt(office - 1) == '委'
                && "省市县区州旗盟党镇乡团".indexOf(folded.charAt(office - 2)) >= 0);
  }

  private static int seat(String folded, int at) {
    for (String word : SEATS) {
      if (folded.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  /** The offset behind another name, in brackets or by ,简称…, if its seat stands outside them. */
  private static int behindAlias(String folded, int at, int to) {
    if (folded.startsWith(",简称", at)) {
      int mark = Within.until(folded, ",。;", at + 1, Math.min(to, at + LONGEST));
      return mark < to && folded.charAt(mark) == ',' ? mark : at;
    }
    if (at >= to || folded.charAt(at) != '(' || seat(folded, at) > at) {
      return at;
    }
    int close = Within.first(folded, ')', at, Math.min(to, at + LONGEST));
    return close < 0 ? at : close + 1;
  }
}
