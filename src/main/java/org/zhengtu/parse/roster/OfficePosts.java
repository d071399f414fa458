package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.OfficePost;

/**
 * Reads by which post an office of a mechanism is held where nobody is named: 办公室主任由市教育局局长兼任,
 * 由市教育局局长兼任办公室主任.
 */
final class OfficePosts {
  private static final int LONGEST = 120;
  private static final int LONGEST_ROLE = 24;

  private final RosterVocabulary words;

  OfficePosts(RosterVocabulary words) {
    this.words = words;
  }

  /** The offices in {@code [from, to)}, each role once for each post. */
  List<OfficePost> read(Reading reading, int from, int to, Home home) {
    List<OfficePost> found = new ArrayList<>();
    String folded = reading.folded();
    for (int i = Within.first(folded, '任', from, to);
        i >= 0;
        i = Within.first(folded, '任', i + 1, to)) {
      if (i > from && "担兼".indexOf(folded.charAt(i - 1)) >= 0) {
        OfficePost office = office(reading, from, i - 1, to, home);
        if (office != null && found.stream().noneMatch(o -> isSame(o, office))) {
          found.add(office);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isSame(OfficePost one, OfficePost other) {
    return one.role() == other.role()
        && one.unit().name().equals(other.unit().name())
        && one.post().equals(other.post());
  }

  private @Nullable OfficePost office(Reading reading, int from, int verb, int to, Home home) {
    String folded = reading.folded();
    int sentence = Within.behindLast(folded, "。;:", Math.max(from, verb - LONGEST), verb);
    int clause = Within.behindLast(folded, ",", sentence, verb);
    int by = Within.last(folded, '由', clause, verb);
    RoleWords.Role before = by < 0 ? null : words.roles().endingAt(folded, sentence, by);
    if (before != null) {
      boolean office = before.office() || speaksOfOffice(folded, sentence, before.from());
      return held(reading, by + 1, verb, words.roles().of(before, office), home);
    }
    int end = Within.until(folded, ",。;、:)(", verb + 2, Math.min(to, verb + 2 + LONGEST_ROLE));
    RoleWords.Role behind = words.roles().endingAt(folded, verb + 2, end);
    return behind == null || !behind.office()
        ? null
        : held(reading, by < 0 ? clause : by + 1, verb, words.roles().of(behind, true), home);
  }

  private static boolean speaksOfOffice(String folded, int sentence, int at) {
    int office = Within.last(folded, "办公室", sentence, at);
    return office >= 0 && !MechanismSeat.isOrgansOffice(folded, office);
  }

  /** The office where {@code [from, to)} is an organ and a post of it and nothing else. */
  private @Nullable OfficePost held(
      Reading reading, int from, int to, MechanismRole role, Home home) {
    boolean office =
        role == MechanismRole.OFFICE_DIRECTOR || role == MechanismRole.OFFICE_DEPUTY_DIRECTOR;
    int unit = office ? words.parts().unitEnd(reading, from, to) : from;
    if (unit == from || unit >= to || !words.posts().whole(reading.folded(), unit, to)) {
      return null;
    }
    return new OfficePost(
        role,
        words.units().unit(reading, from, unit, home),
        reading.text(unit, to),
        reading.evidence(from, to));
  }
}
