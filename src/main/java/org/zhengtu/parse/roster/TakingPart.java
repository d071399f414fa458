package org.zhengtu.parse.roster;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.roster.MemberPassages.Passage;
import org.zhengtu.parse.unit.MemberList;

/** Finds the organs that lead a mechanism and take part in it (由A牵头，B、C参加). */
final class TakingPart {
  private static final int LONGEST = 3000;

  private final MemberList memberList;

  TakingPart(MemberList memberList) {
    this.memberList = memberList;
  }

  /** 建立协调机制。由A牵头，B、C参加: those who lead and who take part. */
  @Nullable Passage first(
      Reading reading, int to, List<MechanismName> mentions, Predicate<Passage> organs) {
    String folded = reading.folded();
    for (MechanismName mention : mentions) {
      Passage before = before(reading, mention, organs);
      if (before != null) {
        return before;
      }
      int by = mention.to() + (folded.startsWith("由", mention.to()) ? 1 : 2);
      if (!mention.founded() || by >= to || folded.charAt(by - 1) != '由') {
        continue;
      }
      int end = Within.until(folded, "。;", by, Math.min(to, by + LONGEST));
      int part = Within.first(folded, "参加", by, end);
      if (part > 0
          && Within.first(folded, "牵头", by, part) > 0
          && MemberPassages.hasList(folded, by, part)) {
        Passage passage = new Passage(by, part, part + 2, mention);
        if (organs.test(passage)) {
          return passage;
        }
      }
    }
    return null;
  }

  /** 建立由A牵头，B、C参加的联席会议: those before the name. */
  private @Nullable Passage before(
      Reading reading, MechanismName mention, Predicate<Passage> organs) {
    String folded = reading.folded();
    int part = mention.from() - 3;
    if (!mention.founded() || part < 0 || !folded.startsWith("参加的", part)) {
      return null;
    }
    int sentence = Within.behindLast(folded, "。;", Math.max(0, part - LONGEST), part);
    int by = Within.last(folded, '由', sentence, part) + 1;
    int lead = Within.last(folded, "牵头,", Math.max(sentence, by), part);
    boolean organ = lead > 0 && organs.test(new Passage(by, lead, lead, mention));
    int from = lead > 0 && !organ ? lead + 3 : by;
    Passage passage =
        by > sentence ? new Passage(from, memberList.end(folded, from, part), part, mention) : null;
    return passage != null && MemberPassages.hasList(folded, from, part) && organs.test(passage)
        ? passage
        : null;
  }
}
