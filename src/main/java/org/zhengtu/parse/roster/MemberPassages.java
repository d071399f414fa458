package org.zhengtu.parse.roster;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.MemberList;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Unit;

/**
 * Finds the passage that lists a mechanism's member organs (由A、B等24个成员单位组成; A、B分管负责人为成员) and the
 * number that it states.
 */
final class MemberPassages {
  private static final int LONGEST = 3000;
  private static final int LONGEST_HEADING = 20;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_OFFICE = 80;

  /** What joins 成员单位 to its list; behind 成员 alone only the first of them. */
  private static final String[] LINKS = {"主要包括", "包括", "包含", "分别为", "有", "为", "由"};

  private static final String[] SURE_LINKS = {"主要包括", "包括", "包含", "为:", "有:", "为"};

  private final MechanismNames names;
  private final MemberList memberList;
  private final MemberClauses clauses;
  private final ComposedMechanism mechanism;
  private final ListLines listLines;
  private final TakingPart takingPart;

  MemberPassages(MechanismNames names, UnitReader units) {
    this.names = names;
    listLines = new ListLines(units);
    memberList = new MemberList();
    clauses = new MemberClauses(names, memberList);
    mechanism = new ComposedMechanism(names);
    takingPart = new TakingPart(memberList);
  }

  /** The first passage that lists the members, or null. */
  @Nullable Passage first(
      Reading reading, int from, int to, List<MechanismName> mentions, Predicate<Passage> organs) {
    if (mentions.isEmpty()) {
      return null;
    }
    Passage composed = composed(reading, from, to, mentions, organs);
    if (composed != null) {
      return composed;
    }
    Passage found = clauses.first(reading, from, to, organs);
    if (found == null) {
      found = named(reading, from, to, organs);
    }
    found = found != null ? found : labelled(reading, from, to, organs);
    return found != null ? found : takingPart.first(reading, to, mentions, organs);
  }

  /** 组成部门：A、B at the start of a line. */
  private @Nullable Passage labelled(Reading reading, int from, int to, Predicate<Passage> organs) {
    String folded = reading.folded();
    for (int i = Within.first(folded, "组成", from, to);
        i >= 0;
        i = Within.first(folded, "组成", i + 2, to)) {
      boolean label = folded.startsWith("部门:", i + 2) || folded.startsWith("单位:", i + 2);
      int line = reading.lines().get(reading.lineAt(i)).from();
      if (label && Math.max(line, Numbering.end(folded, line, i)) == i) {
        int stop = Within.until(folded, "。;:", i + 5, Math.min(to, i + LONGEST));
        Passage passage = passage(folded, i + 5, stop, null);
        if (hasList(folded, i + 5, stop) && organs.test(passage)) {
          return passage;
        }
      }
    }
    return null;
  }

  /** 联席会议由A、B等部门组成. */
  private @Nullable Passage composed(
      Reading reading, int from, int to, List<MechanismName> mentions, Predicate<Passage> organs) {
    String folded = reading.folded();
    for (int i = Within.first(folded, "组成", from, to);
        i >= 0;
        i = Within.first(folded, "组成", i + 2, to)) {
      if (folded.startsWith("人员", i + 2)
          || folded.startsWith("部分", i + 2)
          || folded.startsWith("单位", i + 2)) {
        continue;
      }
      int sentence = Within.behindLast(folded, "。", Math.max(from, i - LONGEST), i);
      int by = Within.last(folded, '由', sentence, i);
      if (by < 0 || !hasList(folded, by + 1, i)) {
        continue;
      }
      MechanismName name = ComposedMechanism.behind(folded, i, mentions);
      name = name == null ? mechanism.before(reading, sentence, by, mentions) : name;
      boolean members = folded.startsWith("成员", by - 2) || folded.startsWith("成员单位", by - 4);
      Passage passage = name == null && !members ? null : passage(folded, by + 1, i, name);
      if (passage != null && organs.test(passage)) {
        return passage;
      }
    }
    return null;
  }

  /** 成员单位包括A、B. */
  private @Nullable Passage named(Reading reading, int from, int to, Predicate<Passage> organs) {
    String folded = reading.folded();
    int stop = -1;
    for (int i = Within.first(folded, "成员", from, to);
        i >= 0;
        i = Within.first(folded, "成员", i + 2, to)) {
      int word = folded.startsWith("单位", i + 2) ? i + 4 : i + 2;
      int start = linkEnd(folded, word, word > i + 2 ? LINKS : SURE_LINKS);
      start = Math.max(start, behindAnnouncement(folded, word, to));
      if (word > i + 2 && isRunIn(reading, i, word)) {
        start = word + 1;
      }
      boolean serving = start == word && folded.startsWith("由", word);
      start = serving ? word + 1 : start;
      if (start < to && start > word && !WorkGroups.isOf(reading, i)) {
        int colon = folded.charAt(start) == ':' ? start + 1 : start;
        if (stop <= colon) {
          stop = Within.until(folded, "。;:", colon, Math.min(to, colon + LONGEST));
        }
        int end = listLines.end(reading, colon, stop);
        if (serving) {
          // a page that breaks off may lack the verb
          int serve = Within.first(folded, "担任", colon, stop);
          end = serve > 0 ? serve : stop >= to ? stop : colon;
        }
        if (hasList(folded, colon, end)) {
          Passage passage = passage(folded, colon, end, names.endingAt(reading, from, i));
          if (organs.test(passage)) {
            return passage;
          }
        }
      }
    }
    return null;
  }

  /** True behind 办公室主任由…担任,成员由: the passage lists those of the mechanism's office. */
  static boolean ofOffice(String folded, Passage passage) {
    int at = passage.from();
    int sentence = Within.behindLast(folded, "。;", Math.max(0, at - LONGEST_OFFICE), at);
    int office = Within.last(folded, "办公室主任", sentence, at);
    return office >= sentence && !MechanismSeat.isOrgansOffice(folded, office);
  }

  /** The 指挥部 of 指挥部成员单位：, behind which the members stand; or null. */
  @Nullable MechanismName labelled(Reading reading, int from, int to) {
    String folded = reading.folded();
    for (int i = Within.first(folded, "成员单位:", from, to);
        i >= 0;
        i = Within.first(folded, "成员单位:", i + 4, to)) {
      MechanismName name = names.endingAt(reading, Math.max(from, i - LONGEST_NAME), i);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** True for （二）成员单位。 at the start of a line. */
  private static boolean isRunIn(Reading reading, int at, int end) {
    Line line = reading.lines().get(reading.lineAt(at));
    return reading.folded().startsWith("。", end)
        && Numbering.end(reading.folded(), line.from(), line.to()) == at;
  }

  /** Behind the colon of 由下列单位负责人担任:; -1 for none. */
  private static int behindAnnouncement(String folded, int at, int to) {
    int colon = Within.until(folded, ":。,;", at, Math.min(to, at + LONGEST_HEADING));
    boolean announced =
        Within.first(folded, "下列", at, colon) >= 0 || Within.first(folded, "以下", at, colon) >= 0;
    return announced && colon < to && folded.charAt(colon) == ':' ? colon + 1 : -1;
  }

  static int linkEnd(String folded, int at, String[] links) {
    for (String link : links) {
      if (folded.startsWith(link, at)) {
        return at + link.length();
      }
    }
    return at;
  }

  /** The organs that the passage lists, in order. */
  List<Unit> organs(Reading reading, Passage passage, UnitReader units, Home home) {
    return memberList.parts(reading.folded(), passage.from(), passage.stop()).stream()
        .flatMap(part -> units.list(reading, part.start(), part.end(), home).stream())
        .toList();
  }

  private Passage passage(String folded, int from, int to, @Nullable MechanismName name) {
    return new Passage(from, memberList.end(folded, from, to), to, name);
  }

  static boolean hasList(String folded, int from, int to) {
    return Within.first(folded, '、', from, to) >= 0;
  }

  /**
   * A passage that lists members.
   *
   * @param from first offset of the enumeration
   * @param to offset after its last organ
   * @param stop where the passage's words end
   * @param name the mechanism it speaks of, or null
   */
  record Passage(int from, int to, int stop, @Nullable MechanismName name) {}
}
