package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * A phrase that stands where a title names its issuer, names no organ, and stands on another line
 * by itself too, where the portal names the issuer: what an advertiser put in both places. The
 * issuer that number, signature or text tell proves what stood there.
 */
final class ReplacedIssuer {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;
  private static final String BULLETS = "•·●-|";

  private ReplacedIssuer() {}

  /** The title with {@code issuers} in the phrase's place; null where no phrase stands there. */
  static @Nullable String repaired(
      Reading reading, Jurisdictions jurisdictions, String title, List<String> issuers) {
    int about = title.indexOf("关于");
    if (issuers.isEmpty() || about < SHORTEST || about > LONGEST) {
      return null;
    }
    String phrase = title.substring(0, about);
    boolean foreign =
        !IssuingOrgans.startsOrgan(jurisdictions, phrase, 0)
            && IssuingOrgans.split(jurisdictions, phrase).stream()
                .noneMatch(organ -> IssuingOrgans.isOrgan(jurisdictions, organ));
    return foreign && standsAlone(reading, phrase)
        ? String.join("", issuers) + title.substring(about)
        : null;
  }

  private static boolean standsAlone(Reading reading, String phrase) {
    String text = reading.compact();
    for (Line line : reading.lines()) {
      int from = BULLETS.indexOf(text.charAt(line.from())) >= 0 ? line.from() + 1 : line.from();
      if (line.to() - from == phrase.length() && text.startsWith(phrase, from)) {
        return true;
      }
    }
    return false;
  }
}
