package org.zhengtu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the mechanism of which a sentence says who leads it. */
final class SpokenMechanism {
  private final RoleWords roles = new RoleWords();

  /**
   * The mechanism of which a sentence says by whom it is led, as in 市联席会议由市政府分管副市长任召集人; or null.
   */
  @Nullable MechanismName in(Reading reading, List<MechanismName> mentions) {
    String folded = reading.folded();
    for (MechanismName mention : mentions) {
      int end =
          Within.until(folded, "。;", mention.to(), Math.min(reading.length(), mention.to() + 120));
      int behind = folded.startsWith("制度", mention.to()) ? mention.to() + 2 : mention.to();
      boolean founded = folded.startsWith(",由", behind) && ownFounding(folded, mention);
      if (folded.startsWith("由", mention.to()) || founded) {
        int role = firstRole(folded, mention.to(), end);
        if (role > 0) {
          return mention;
        }
      }
    }
    return null;
  }

  /** False where others are told to found one: 各县要成立…领导小组. */
  private static boolean ownFounding(String folded, MechanismName name) {
    int lowest = Math.max(0, name.from() - 40);
    int sentence = Within.behindLast(folded, "。;", lowest, name.from());
    return name.founded() && Within.first(folded, '各', sentence, name.from()) < 0;
  }

  private int firstRole(String folded, int from, int to) {
    for (int i = Within.first(folded, '任', from, to);
        i >= 0;
        i = Within.first(folded, '任', i + 1, to)) {
      int end = Within.until(folded, ",。;", i + 1, Math.min(to, i + 10));
      RoleWords.Role role = roles.endingAt(folded, i + 1, end);
      if (role != null && !roles.isPost(role)) {
        return i;
      }
    }
    return -1;
  }
}
