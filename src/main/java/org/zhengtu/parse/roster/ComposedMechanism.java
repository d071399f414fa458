package org.zhengtu.parse.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Tells which mechanism a sentence composes of organs: 联席会议由A、B组成, 由A、B组成的工作专班. */
final class ComposedMechanism {
  private static final int LONGEST_NAME = 60;

  private final MechanismNames names;

  ComposedMechanism(MechanismNames names) {
    this.names = names;
  }

  /** The mechanism of 由A、B组成的…工作专班, which the verb at {@code at} leads to; or null. */
  static @Nullable MechanismName behind(String folded, int at, List<MechanismName> mentions) {
    if (!folded.startsWith("的", at + 2)) {
      return null;
    }
    int end = Within.until(folded, "。,;", at, Math.min(folded.length(), at + LONGEST_NAME));
    for (MechanismName mention : mentions) {
      if (mention.from() == at + 3 && mention.to() <= end) {
        return mention;
      }
    }
    return null;
  }

  /** Before the bracket of 成立某委员会(以下简称…),由: where the name ends; {@code to} without one. */
  private static int behindName(String folded, int from, int to) {
    int close = Within.past(folded, ",", to - 1, to) == to ? to - 2 : to - 1;
    boolean bracket = close > from && folded.charAt(close) == ')';
    int open = bracket ? Brackets.open(folded, from, close) : -1;
    return open > from ? open : to;
  }

  /** The mechanism of which the words before the 由 at {@code to} speak, or null. */
  @Nullable MechanismName before(Reading reading, int from, int to, List<MechanismName> mentions) {
    for (MechanismName mention : mentions) {
      int at = to - mention.alias().length();
      if (mention.defined() && at >= from && reading.folded().startsWith(mention.alias(), at)) {
        return mention;
      }
    }
    int named = behindName(reading.folded(), from, to);
    for (int i = named; i > from && i > named - 12; i--) {
      MechanismName name = names.endingAt(reading, from, i);
      if (name != null) {
        return name;
      }
    }
    return reading.folded().startsWith("成员", to - 2) ? mechanismBefore(reading, from, to) : null;
  }

  private @Nullable MechanismName mechanismBefore(Reading reading, int from, int to) {
    List<MechanismName> before = names.in(reading, from, to);
    return before.isEmpty() ? null : before.getFirst();
  }
}
