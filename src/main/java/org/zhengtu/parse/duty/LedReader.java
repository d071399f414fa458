package org.zhengtu.parse.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.roster.RoleWords;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;

/** Tells whether an organ's name leads a range of text, and how the rest is joined to it. */
final class LedReader {
  private static final int REACH = 90;

  /** Marks that end the words in which an organ and its verb stand together. */
  private static final String STOPS = ",。;:《\"";

  private static final int LONGEST_QUOTED = 8;

  private static final WordFile FILE = WordFile.read("duties.txt");
  private static final List<String> TAILS = FILE.of("headings");

  /** Labels over the units that belong to a mechanism; they lead no duty. */
  private static final Words MEMBERS = FILE.set("members");

  private static final RoleWords ROLES = new RoleWords();

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final ResponsibilityWords labels;
  private final DutyVerbs verbs;
  private final LedOrgans organs;
  private final LedVerbs byVerbs;

  LedReader(
      Reading reading, UnitReader units, ResponsibilityWords labels, DutyVerbs verbs, Home home) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.labels = labels;
    this.verbs = verbs;
    this.organs = new LedOrgans(reading, units, home);
    this.byVerbs = new LedVerbs(reading, units, verbs, organs);
  }

  /** The organ that leads {@code [from, to)}, or null. */
  @Nullable Led read(int block, int from, int to) {
    int start = skipSymbols(from, to);
    if (verbs.strongAt(folded, start, to)) {
      return null;
    }
    int label = labels.labelAt(folded, start, to);
    if (label > 0 && start + label < to && folded.charAt(start + label) == ':') {
      return null;
    }
    Led byMark = byMark(block, start, to);
    if (byMark != null && byMark.known()) {
      return byMark;
    }
    Led byWord = byWord(block, start, to);
    if (byWord != null) {
      return byWord;
    }
    Led byVerb = byVerbs.byVerb(block, start, to);
    boolean verb = byMark == null || byVerb != null && byVerb.form() == Led.Form.STRONG_VERB;
    Led led = verb ? byVerb : byMark;
    led = led == null ? byVerbs.byOffice(block, start, to) : led;
    return led != null && organs.beginWithVerb(led, verbs) ? null : led;
  }

  /**
   * The organ whose duty the sentence {@code [from, to)} states, or null: with a strong verb, or
   * with 要 or 应 where the sentence before it has no strong one either.
   */
  @Nullable Led sentence(int block, int from, int to, Led.Form before) {
    boolean bracket = from < to && (folded.charAt(from) == '(' || folded.charAt(from) == '[');
    Led led = bracket ? null : byVerbs.byVerb(block, skipSymbols(from, to), to);
    if (led == null || led.form() == Led.Form.STRONG_VERB || begins(from)) {
      return led;
    }
    char verb = folded.charAt(led.from());
    return before == Led.Form.VERB && (verb == '要' || verb == '应') ? led : null;
  }

  /** True where a line of the page begins at {@code at}, at which a paragraph may as well. */
  private boolean begins(int at) {
    for (int i = at == 0 ? 0 : reading.rawAt(at - 1); i < reading.rawAt(at); i++) {
      if (reading.raw().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** True where the words of {@code led} begin with a verb of duties. */
  boolean saysDuty(Led led) {
    return saysDuty(led.from(), led.to());
  }

  /** True where the range begins with a verb of duties. */
  boolean saysDuty(int from, int to) {
    return from < to && verbs.anyAt(folded, from, to);
  }

  private @Nullable Led byMark(int block, int from, int to) {
    int depth = 0;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth <= 0 && (c == ':' || c == '。')) {
        boolean ends = i + 1 == to && (c == ':' || endsInOrgan(from, i));
        return named(block, from, i, i + 1, to, ends ? Led.Form.ALONE : Led.Form.MARK);
      } else if (depth <= 0 && "-,;".indexOf(c) >= 0 && isMark(from, i, to)) {
        return new Led(block, from, i, pastDashes(i + 1, to), to, Led.Form.MARK, true);
      } else if (depth <= 0 && c == '"' && i == from) {
        i = quoted(from, to);
      } else if (depth <= 0 && ",;!?《\"".indexOf(c) >= 0) {
        return null;
      }
    }
    return to - from <= REACH ? named(block, from, to, to, to, Led.Form.ALONE) : null;
  }

  /** The quote that closes a number or word at the head of a name, "120"急救中心; or the first. */
  private int quoted(int from, int to) {
    int close = folded.indexOf('"', from + 1, Math.min(to, from + LONGEST_QUOTED));
    return close < 0 ? from : close;
  }

  /** 市气象局的职责是…, 市气象局职责为…. */
  private @Nullable Led byWord(int block, int from, int to) {
    int limit = Math.min(to, from + REACH) - 2;
    int i = Within.first(folded, "职责", from + 2, limit);
    while (i > 0 && "是为".indexOf(folded.charAt(i + 2)) < 0) {
      i = Within.first(folded, "职责", i + 2, limit);
    }
    boolean sentence = i > 0 && Within.until(folded, STOPS, from + 2, i) == i;
    return sentence ? named(block, from, i + 3, i + 3, to, Led.Form.MARK) : null;
  }

  /** True where the range ends in the name of an organ, alone or behind others. */
  private boolean endsInOrgan(int from, int to) {
    int name = Within.behindLast(folded, "、和及与", from, to);
    return units.looksLikeUnit(reading, name, to);
  }

  /** True for a dash behind an organ, and for a comma between it and what it must do. */
  private boolean isMark(int from, int at, int to) {
    boolean modal = at + 1 < to && "要应须".indexOf(folded.charAt(at + 1)) >= 0;
    boolean organ =
        verbs.anyAt(folded, at + 1, to)
            && units.looksLikeUnit(reading, from, at)
            && Within.first(folded, '的', from, at) < 0;
    boolean mark = folded.charAt(at) == '-' || modal || organ || verbs.strongAt(folded, at + 1, to);
    return mark && at > from + 1 && !organs.isMechanism(from, at) && organs.areOrgans(from, at);
  }

  private int pastDashes(int from, int to) {
    int i = from;
    while (i < to && folded.charAt(i) == '-') {
      i++;
    }
    return i;
  }

  private @Nullable Led named(int block, int from, int to, int textFrom, int end, Led.Form form) {
    int trimmed = trim(from, to);
    int nameTo = trimmed < to ? organs.withoutMatter(from, trimmed) : to;
    if (nameTo - from < 2 || labels.labelBefore(folded, from, nameTo) == nameTo - from) {
      return null;
    }
    if (Within.first(folded, "范围内", from, nameTo) > 0
        || organs.isMechanism(from, nameTo)
        || ROLES.whole(folded, from, nameTo) != null
        || MEMBERS.is(folded, from, nameTo)) {
      return null;
    }
    boolean known = (textFrom < end || form == Led.Form.ALONE) && organs.areOrgans(from, nameTo);
    boolean shaped = nameTo - from <= 20 && textFrom < end && verbs.anyAt(folded, textFrom, end);
    return known || form == Led.Form.MARK && shaped
        ? new Led(block, from, nameTo, textFrom, end, form, known)
        : null;
  }

  /** Without 职责 and without a bracket that says how the organ takes part. */
  private int trim(int from, int to) {
    int end = to;
    boolean tailed = to > from && "责是为下工务能".indexOf(folded.charAt(to - 1)) >= 0;
    for (String tail : tailed ? TAILS : List.<String>of()) {
      boolean listed = tail.endsWith("如下") && folded.charAt(from) == '各';
      if (!listed && folded.startsWith(tail, end - tail.length()) && end - tail.length() > from) {
        end -= tail.length();
        break;
      }
    }
    if (end > from && folded.charAt(end - 1) == ')') {
      int open = Brackets.open(folded, from, end - 1);
      if (open > from && labels.labelAt(folded, open + 1, end) == end - 2 - open) {
        end = open;
      }
    }
    return end;
  }

  private int skipSymbols(int from, int to) {
    int i = from;
    while (i < to && "·•●■◆▲★※-—○〇>".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
