package org.zhengtu.parse.roster;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.roster.MemberPassages.Passage;
import org.zhengtu.parse.unit.MemberList;

/** Finds the clause that says which organs serve in a mechanism: A、B分管负责人为成员, 为委员. */
final class MemberClauses {
  private static final int LONGEST = 3000;
  private static final int LONGEST_HEADING = 20;
  private static final String[] OPENINGS = {"另外", "此外", "同时", "另"};

  private final MechanismNames names;
  private final MemberList memberList;
  private final RoleWords roles = new RoleWords();

  MemberClauses(MechanismNames names, MemberList memberList) {
    this.names = names;
    this.memberList = memberList;
  }

  /** The first clause whose words are organs, or null. */
  @Nullable Passage first(Reading reading, int from, int to, Predicate<Passage> organs) {
    Passage members = first(reading, from, to, "成员", organs);
    members = members != null ? members : first(reading, from, to, "组员", organs);
    return members != null ? members : first(reading, from, to, "委员", organs);
  }

  /** A、B分管负责人为成员; for 委员 the word must follow 为 or 任 and begin no 委员会. */
  private @Nullable Passage first(
      Reading reading, int from, int to, String word, Predicate<Passage> organs) {
    String folded = reading.folded();
    for (int i = Within.first(folded, word, from, to);
        i >= 0;
        i = Within.first(folded, word, i + 2, to)) {
      boolean other = word.equals("委员") && "为任".indexOf(folded.charAt(Math.max(0, i - 1))) < 0;
      boolean none = other || folded.startsWith(":", i + 2) || folded.startsWith("会", i + 2);
      int verb = none ? -1 : servesAt(folded, from, i);
      if (verb < 0) {
        continue;
      }
      int mark = Within.behindLast(folded, "。;:", Math.max(from, verb - LONGEST), verb);
      int sentence = Math.max(mark, behindHeading(reading, mark, verb));
      int start = clause(folded, sentence, verb);
      int name = memberList.end(folded, start, verb);
      boolean others =
          Within.first(folded, "成员单位", start, verb) >= 0
              && !MemberPassages.hasList(folded, start, verb);
      if (name > start && !others && !generic(folded, start, name)) {
        Passage passage = new Passage(start, name, verb, mechanismBefore(reading, sentence, verb));
        if (organs.test(passage)) {
          return passage;
        }
      }
    }
    return null;
  }

  /** Where 为 or 任 begins whose 成员 stands at {@code at}, with 领导小组 between perhaps; or -1. */
  private static int servesAt(String folded, int from, int at) {
    for (int i = at; i > from && at - i < 9; i--) {
      char c = folded.charAt(i - 1);
      if (c == '任' && i - 1 > from && "主责".indexOf(folded.charAt(i - 2)) >= 0) {
        return -1;
      }
      if (c == '为' || c == '任') {
        return i - 1 > from && "担兼作".indexOf(folded.charAt(i - 2)) >= 0 ? i - 2 : i - 1;
      }
      if (",。、;:".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The first offset behind the last heading between {@code from} and {@code at}. */
  private static int behindHeading(Reading reading, int from, int at) {
    List<Line> lines = reading.lines();
    for (int i = reading.lineAt(at) - 1; i >= 0 && lines.get(i).to() > from; i--) {
      Line line = lines.get(i);
      boolean heading = Numbering.isHeading(reading.folded(), line.from(), line.to());
      if (heading && line.length() <= LONGEST_HEADING) {
        return line.to();
      }
    }
    return from;
  }

  /** The clause before {@code verb}: back to a comma that ends another role's clause. */
  private int clause(String folded, int sentence, int verb) {
    for (int i = verb; i > sentence; i--) {
      if (folded.charAt(i - 1) == ','
          && (folded.startsWith("担任", i - 3)
              || MechanismLead.calls(folded, sentence, i - 1)
              || roles.endingAt(folded, sentence, i - 1) != null)) {
        return i;
      }
    }
    int by = Within.first(folded, '由', sentence, verb);
    return MemberPassages.linkEnd(folded, by >= 0 ? by + 1 : sentence, OPENINGS);
  }

  private static boolean generic(String folded, int from, int to) {
    return to - from < 3 || folded.startsWith("其他", from) || folded.startsWith("下列", from);
  }

  private @Nullable MechanismName mechanismBefore(Reading reading, int from, int to) {
    List<MechanismName> before = names.in(reading, from, to);
    return before.isEmpty() ? null : before.getFirst();
  }
}
