package org.zhengtu.parse.roster;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.MechanismRole;

/** The role that the last label opened, and what the text before says of whose role it is. */
final class RoleInForce {
  private static final int LONGEST_NAMING = 40;
  private static final int LONGEST_HEADING = 30;

  private final RoleWords roles;
  private final Words mechanisms;
  private RoleWords.@Nullable Role role;
  private boolean office;
  private boolean convened;
  private boolean river;

  /** True behind a label of members. */
  private boolean listed;

  RoleInForce(RosterVocabulary words) {
    roles = words.roles();
    mechanisms = words.mechanisms();
  }

  /** The role of the people that follow; null where none is open. */
  RoleWords.@Nullable Role role() {
    return role;
  }

  /** Opens a role; null closes the one before. */
  void open(RoleWords.@Nullable Role opened) {
    role = opened;
    if (opened == null) {
      return;
    }
    if (roles.of(opened, false) == MechanismRole.CONVENOR && !opened.base().equals("主任")) {
      convened = true;
      office = false;
    }
    listed |= roles.isPlainMember(opened);
    if (listed && roles.of(opened, convened) == MechanismRole.OFFICE_DIRECTOR) {
      // the 成员 that follow are those of the office
      office = true;
    }
    river |= roles.isRiverChief(opened) || opened.base().endsWith("河长");
  }

  /** True where the people's organs are the mechanism's members. */
  boolean members() {
    return role != null && roles.isPlainMember(role) && !office;
  }

  /** A role in the record's terms, at this place of the text. */
  MechanismRole recorded(RoleWords.Role named) {
    if (roles.isRiverChief(named) && river && convened) {
      return named.base().startsWith("总") ? MechanismRole.CONVENOR : MechanismRole.MEMBER;
    }
    return roles.of(named, office || convened);
  }

  /** Notes a line outside of lists that turns the talk to a mechanism or to its office. */
  void note(String folded, Line line, int end) {
    boolean names = mechanisms.start(folded, line.from(), end) >= 0;
    if (role == null && names && line.length() <= LONGEST_NAMING) {
      convened = false;
      office = false;
      return;
    }
    int at = Within.first(folded, "办公室", line.from(), end);
    if (at < 0) {
      return;
    }
    boolean organ = at > line.from() && "府委大协".indexOf(folded.charAt(at - 1)) >= 0;
    boolean heading = line.length() <= LONGEST_HEADING && folded.charAt(end - 1) != '知';
    boolean set = folded.startsWith("设在", at + 3) || folded.startsWith("下设", at - 2);
    if (!organ && (heading || set)) {
      office = true;
    }
  }
}
