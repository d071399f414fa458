package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Finds the words that say in which role the people behind them serve: 组长：, 成 员:, 副主任. */
final class RosterLabels {
  private static final int LONGEST_NOTE = 16;
  private static final String UNITS = "单位";
  private static final String BEFORE = "。,;、:)]}.";

  private final RoleWords roles;

  RosterLabels(RoleWords roles) {
    this.roles = roles;
  }

  /** The labels that end in a colon within the line, in order. */
  List<Label> inLine(Reading reading, Line line, int lowest) {
    String folded = reading.folded();
    List<Label> labels = new ArrayList<>();
    int from = lowest;
    for (int colon = Within.first(folded, ':', line.from(), line.to());
        colon >= 0;
        colon = Within.first(folded, ':', colon + 1, line.to())) {
      Label label = before(reading, from, colon, line.from());
      if (label != null) {
        labels.add(label);
      }
      from = colon + 1;
    }
    return labels;
  }

  private @Nullable Label before(Reading reading, int from, int colon, int lineFrom) {
    String folded = reading.folded();
    int end = withoutNote(folded, from, colon);
    if (end - 4 >= from && folded.startsWith("成员单位", end - 4)) {
      return isOneOfSeveral(folded, from, end - 4) ? null : new Label(end - 4, colon + 1, null);
    }
    RoleWords.Role ofUnits =
        folded.startsWith(UNITS, end - 2) ? roles.endingAt(folded, from, end - 2) : null;
    if (ofUnits != null && bounded(reading, ofUnits, from, lineFrom)) {
      // 主任单位:, 委员单位: organs serve, not people
      return new Label(ofUnits.from(), colon + 1, null);
    }
    RoleWords.Role role = roles.endingAt(folded, from, end);
    if (role == null && end - 1 == lineFrom) {
      // a page that lost 组 of 组长 or 成 of 成员
      String base = folded.charAt(lineFrom) == '长' ? "组长" : "成员";
      boolean lost = "长员".indexOf(folded.charAt(lineFrom)) >= 0;
      return lost
          ? new Label(lineFrom, colon + 1, new RoleWords.Role(lineFrom, end, base, false, false))
          : null;
    }
    if (role == null || roles.isPost(role) && !bounded(reading, role, from, lineFrom)) {
      return null;
    }
    return new Label(role.from(), colon + 1, role);
  }

  /** 各县爱卫会、市爱卫会成员单位: the last of those whom a notice addresses. */
  private static boolean isOneOfSeveral(String folded, int from, int at) {
    return at > from
        && BEFORE.indexOf(folded.charAt(at - 1)) < 0
        && (Within.first(folded, ',', from, at) >= 0 || Within.first(folded, '、', from, at) >= 0);
  }

  private static int withoutNote(String folded, int from, int to) {
    if (to - 1 <= from || folded.charAt(to - 1) != ')') {
      return to;
    }
    int open = Within.last(folded, '(', Math.max(from, to - LONGEST_NOTE), to);
    return open > from && to - open <= LONGEST_NOTE ? open : to;
  }

  private boolean bounded(Reading reading, RoleWords.Role role, int from, int lineFrom) {
    int at = role.from();
    if (at <= lineFrom || at <= from || Cell.width(reading, at) > 0) {
      return true;
    }
    char before = reading.folded().charAt(at - 1);
    return role.office() || BEFORE.indexOf(before) >= 0 || "会组".indexOf(before) >= 0;
  }

  /**
   * A label without a colon at the start of the range: a role that fills the line, or its first
   * cells.
   */
  @Nullable Label bare(Reading reading, int from, int to) {
    String folded = reading.folded();
    int start = Numbering.end(folded, from, to);
    if (!roles.startsAt(folded, start, to) && !folded.startsWith("成员" + UNITS, start)) {
      return null;
    }
    List<Cell> cells = Cell.of(reading, start, Math.min(to, start + 60));
    int limit = Math.min(cells.size(), 5);
    for (int k = limit - 1; k >= 0; k--) {
      int end = cells.get(k).to();
      boolean last = end == to;
      int bareEnd = last ? withoutNote(folded, start, end) : end;
      RoleWords.Role role = bareEnd - start > 10 ? null : roles.whole(folded, start, bareEnd);
      if (role != null && !organGoesOn(folded, end, to)) {
        return new Label(start, end, role);
      }
      if (last && bareEnd - start == 4 && folded.startsWith("成员" + UNITS, start)) {
        return new Label(start, end, null);
      }
    }
    return null;
  }

  /** True for the 指挥 of a letter-spaced 指 挥 部: what follows makes an organ of it. */
  private static boolean organGoesOn(String folded, int at, int to) {
    return at < to
        && (Posts.ORGAN_NEXT.indexOf(folded.charAt(at)) >= 0 || folded.startsWith("中心", at));
  }

  /**
   * A label.
   *
   * @param from its first offset
   * @param to where the people's entries begin
   * @param role null for 成员单位, behind which organs stand
   */
  record Label(int from, int to, RoleWords.@Nullable Role role) {}
}
