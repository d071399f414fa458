package org.zhengtu.parse.roster;

import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.MemberList;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;

/** Reads the organs that stand in a roster without a person, and tells where the issuers sign. */
final class RosterOrgans {
  private static final int LONGEST_LIST = 3000;
  private static final int MOST_SIGNING = 4;
  private static final int LONGEST_ISSUER = 30;
  private static final String ISSUER_LAST = "室厅府局委部会院";

  /** What a text begins with, and no organ's name. */
  private static final Words OPENINGS = new Words(List.of("根据", "按照", "依据", "为", "现将", "经"));

  private final UnitReader units;
  private final UnitAndPost parts;
  private final Posts posts;
  private final MemberList memberList;
  private final Words mechanisms;
  private final RosterLabels labels;
  private final ListLines listLines;
  private final Reading reading;
  private final String folded;
  private final int to;
  private final Appointments found;
  private boolean passed;

  RosterOrgans(
      RosterVocabulary words, RosterLabels labels, Reading reading, int to, Appointments found) {
    this.units = words.units();
    this.listLines = new ListLines(units);
    this.parts = words.parts();
    this.posts = words.posts();
    this.memberList = words.memberList();
    this.mechanisms = words.mechanisms();
    this.labels = labels;
    this.reading = reading;
    this.folded = reading.folded();
    this.to = to;
    this.found = found;
  }

  /** Adds the members of a group that is named instead of a person: 各镇镇长、各街道办事处主任. */
  void group(int start, int end) {
    for (Span part : memberList.parts(folded, start, end)) {
      found.list(part.start(), part.end()).forEach(found::addUnit);
    }
  }

  /** Adds the organ of a post that no person is named for. */
  void ofPost(int start, int end) {
    int unit = parts.unitEnd(reading, start, end);
    boolean nothingElse = posts.whole(folded, unit, end);
    if (unit > start && nothingElse && units.looksLikeUnit(reading, start, unit)) {
      found.list(start, unit).forEach(found::addUnit);
    }
  }

  /** Adds organs divided by white space alone; false where there is anything else. */
  boolean bySpace(int start, int end) {
    List<Cell> cells = Cell.of(reading, start, end);
    if (!cells.stream().allMatch(c -> units.looksLikeUnit(reading, c.from(), c.to()))) {
      return false;
    }
    cells.forEach(c -> found.list(c.from(), c.to()).forEach(found::addUnit));
    return true;
  }

  /**
   * Adds what is enumerated from {@code at} on, perhaps over several lines up to a full stop; the
   * offset after it, or -1 where no organs are.
   *
   * @param more true where other organs of the same mechanism follow, as 委员单位: does 主任单位:
   */
  int passage(int at, boolean more) {
    int lines = byLine(at);
    if (lines > at) {
      return lines;
    }
    int start = behindSubject(at);
    if (!beginsWithOrgan(start)) {
      return -1;
    }
    int end = passageEnd(start);
    List<Unit> listed =
        memberList.parts(folded, start, end).stream()
            .flatMap(part -> found.list(part.start(), part.end()).stream())
            .filter(unit -> end < reading.length() || !isBrokenOff(unit))
            .toList();
    if (listed.stream().noneMatch(u -> !u.families().isEmpty() || u.group())) {
      return -1;
    }
    if (!passed && listed.stream().noneMatch(this::namesPerson)) {
      listed.forEach(found::addUnit);
    }
    passed |= !more;
    return end;
  }

  /**
   * False for the text below 各成员单位：, whom a notice addresses: what it enumerates has no organ
   * first.
   */
  private boolean beginsWithOrgan(int at) {
    int mark = Within.until(folded, "、,;。:(", at, Math.min(to, at + LONGEST_LIST));
    if (mark < to && folded.charAt(mark) == ',' && OPENINGS.at(folded, at)) {
      return false;
    }
    return mark == to
        || "、:".indexOf(folded.charAt(mark)) >= 0
        || folded.charAt(at) == '各'
        || OrganEnds.name(folded.substring(at, Math.min(mark, at + LONGEST_ISSUER)))
        || units.looksLikeUnit(reading, at, memberList.end(folded, at, mark))
        || units.leading(reading, at, mark) > at;
  }

  /** 市林业局（陶大川）, which was read as that person's entry. */
  private boolean namesPerson(Unit unit) {
    String name = unit.name().replace('（', '(').replace('）', ')');
    int open = name.indexOf('(');
    return open > 0
        && name.endsWith(")")
        && found.knows(name.substring(open + 1, name.length() - 1));
  }

  /** 市环 at the end of a page: the beginning of a name. */
  private static boolean isBrokenOff(Unit unit) {
    return unit.name().length() <= 3 && unit.families().isEmpty() && !unit.group();
  }

  /** Behind the 由 of 由A、B组成 or of 联席会议由A、B组成. */
  private int behindSubject(int at) {
    int by = Within.until(folded, "由、,;。", at, Math.min(to, at + LONGEST_ISSUER));
    boolean subject = by < to && folded.charAt(by) == '由';
    return subject && (by == at || mechanisms.start(folded, at, by) >= 0) ? by + 1 : at;
  }

  private int passageEnd(int start) {
    int stop = Within.first(folded, '。', start, Math.min(to, start + LONGEST_LIST));
    int end =
        stop < 0
            ? Math.min(unstopped(start), start + LONGEST_LIST)
            : listLines.end(reading, start, stop);
    for (int i = reading.lineAt(start) + 1;
        i < reading.lines().size() && reading.lines().get(i).from() < end;
        i++) {
      Line next = reading.lines().get(i);
      if (Numbering.isHeading(folded, next.from(), next.to())
          || (next.blankBefore() || memberList.end(folded, start, next.from()) < next.from())
              && !listGoesOn(next)
          || !labels.inLine(reading, next, next.from()).isEmpty()
          || next.from() > start && labels.bare(reading, next.from(), next.to()) != null) {
        end = next.from();
      }
    }
    return end;
  }

  /** The end of a list without a full stop: of its line, or of the last that a 、 joins to it. */
  private int unstopped(int start) {
    int end = lineEnd(start);
    while (end > start
        && end < to
        && (folded.charAt(end) == '、' || folded.charAt(end - 1) == '、')
        && lineEnd(end) > end) {
      end = lineEnd(end);
    }
    return end;
  }

  /** True for a line behind a blank one whose first mark is one that enumerates. */
  private boolean listGoesOn(Line next) {
    int mark = Within.until(folded, "、,;:。", next.from(), next.to());
    return mark == next.to() || folded.charAt(mark) == '、' || mark == next.to() - 1;
  }

  /** Adds 1.市教育局 and 2.市公安局, or 市教育局 and 市公安局, on lines of their own; the offset after them. */
  private int byLine(int at) {
    int first = reading.lineAt(at);
    Line one = reading.lines().get(first);
    boolean numbered = Numbering.end(folded, one.from(), one.to()) > one.from();
    int end = at;
    for (int i = first; i < reading.lines().size(); i++) {
      Line line = reading.lines().get(i);
      int name = Numbering.end(folded, line.from(), line.to());
      int nameTo = EntryReader.trimmed(folded, name, line.to());
      if (line.from() < at
          || name > line.from() != numbered
          || line.to() > to
          || !units.looksLikeUnit(reading, name, nameTo)
              && (numbered || !OrganEnds.name(folded.substring(name, nameTo)))) {
        break;
      }
      found.list(name, nameTo).forEach(found::addUnit);
      end = line.to();
    }
    return end;
  }

  private int lineEnd(int at) {
    return Math.min(to, reading.lines().get(reading.lineAt(at)).to());
  }

  /** True where line {@code index} names an issuer over the day of issue. */
  boolean sign(int index) {
    List<Line> lines = reading.lines();
    int i = index;
    while (i < lines.size() && i < index + MOST_SIGNING && isIssuer(lines.get(i))) {
      i++;
    }
    if (i == index || i == lines.size()) {
      return false;
    }
    Line day = lines.get(i);
    ChineseDate date = ChineseDate.at(folded, day.from(), day.to());
    return date != null && date.to() == day.to();
  }

  private boolean isIssuer(Line line) {
    boolean named =
        line.length() >= 4
            && line.length() <= LONGEST_ISSUER
            && ISSUER_LAST.indexOf(folded.charAt(line.to() - 1)) >= 0
            && Within.until(folded, "、,;:。(", line.from(), line.to()) == line.to();
    // 张三 旅游局党组成员 reads like 领导小组成员, which are organs
    return named
        || folded.charAt(line.to() - 1) != '员'
            && units.looksLikeUnit(reading, line.from(), line.to());
  }
}
