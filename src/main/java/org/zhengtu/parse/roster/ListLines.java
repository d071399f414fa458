package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.MemberList;
import org.zhengtu.parse.unit.UnitReader;

/**
 * Tells where an enumeration of organs ends that lacks its full stop: with the line whose last name
 * is whole, where the next line does not go on with it.
 */
final class ListLines {
  private static final int LONGEST_REST = 12;
  private static final String JOINERS = "、,及和与";

  private final UnitReader units;
  private final MemberList memberList = new MemberList();

  ListLines(UnitReader units) {
    this.units = units;
  }

  /**
   * Where the enumeration that begins at {@code from} ends, at {@code to} or a line's end before.
   */
  int end(Reading reading, int from, int to) {
    for (Line line : reading.lines(from, to)) {
      if (line.to() < to && !goesOn(reading, from, line.to(), to)) {
        return line.to();
      }
    }
    return to;
  }

  /** True where the line that begins at {@code at} goes on with the enumeration. */
  private boolean goesOn(Reading reading, int from, int at, int to) {
    String folded = reading.folded();
    if (JOINERS.indexOf(folded.charAt(at - 1)) >= 0 || "、,)".indexOf(folded.charAt(at)) >= 0) {
      return true;
    }
    int name = Within.behindLast(folded, "、,;", from, at);
    int mark = Within.until(folded, "、,;。:", at, to);
    boolean label = mark < folded.length() && folded.charAt(mark) == ':';
    if (label || !isWhole(reading, name, memberList.end(folded, name, at))) {
      return !label;
    }
    return mark - at <= LONGEST_REST
        && (mark == to || "、。".indexOf(folded.charAt(mark)) >= 0)
        && units.looksLikeUnit(reading, name, memberList.end(folded, name, mark));
  }

  private boolean isWhole(Reading reading, int from, int to) {
    return units.looksLikeUnit(reading, from, to) || OrganEnds.name(reading.folded(from, to));
  }
}
