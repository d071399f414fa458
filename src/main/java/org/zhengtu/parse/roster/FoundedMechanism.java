package org.zhengtu.parse.roster;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;

/** Finds the mechanism that a document founds by its title or its opening. */
final class FoundedMechanism {
  private static final int TITLE_LINES = 14;
  private static final Words WHOLE = new Words(List.of("全省", "全市", "全县", "全区", "全州", "全旗"));
  private static final String RANKS = "省市县区州盟旗镇乡";

  /** The mechanism that the document's title or its opening founds, or null. */
  @Nullable MechanismName in(
      Reading reading,
      int from,
      int to,
      List<MechanismName> mentions,
      Predicate<MechanismName> organ) {
    String folded = reading.folded();
    int titleEnd = titleEnd(reading, from, to);
    MechanismName best = null;
    for (MechanismName mention : mentions) {
      if (!mention.founded() || mention.bare() || organ.test(mention)) {
        continue;
      }
      boolean titled = mention.from() < titleEnd && titleBehind(folded, mention.to(), to);
      boolean decided = decided(folded, from, mention);
      if (titled || decided && (mention.defined() || best != null)) {
        best = MechanismName.better(best, mention);
      } else if (decided && opens(reading, mention, from)) {
        best = MechanismName.better(best, mention);
      }
    }
    return best;
  }

  /**
   * 云泽市防汛指挥部 of title or opening for 市防汛指挥部, 全市防汛指挥部 or 防汛指挥部, and the whole name for one that is
   * called by what its project is in short: "双十工程"联席会议.
   */
  MechanismName inFull(
      Reading reading, MechanismName name, List<MechanismName> mentions, int from, int to) {
    int titleEnd = titleEnd(reading, from, to);
    boolean inShort = reading.folded().charAt(name.from()) == '"';
    boolean whole = WHOLE.at(reading.folded(), name.from());
    int start = name.from() + (inShort ? 1 : whole ? 2 : 0);
    String words = reading.folded().substring(start, name.to());
    MechanismName full = name;
    for (MechanismName mention : mentions) {
      if (longer(mention, full)
          && mention.founded()
          && mention.from() < titleEnd
          && reading.folded().startsWith(words, mention.to() - words.length())
          && (inShort || isPlace(reading, mention.from(), mention.to() - words.length()))) {
        full = mention;
      }
    }
    return full;
  }

  /**
   * 市重大疫情应急指挥部 for the text's 市应急指挥部 or a heading's 应急指挥部; itself where mechanisms of several ranks
   * are called so.
   */
  MechanismName ofOwnRank(Reading reading, MechanismName name, List<MechanismName> mentions) {
    String folded = reading.folded();
    boolean ranked = RANKS.indexOf(folded.charAt(name.from())) >= 0;
    int from = ranked ? name.from() + 1 : name.from();
    if (from >= name.noun()) {
      return name;
    }
    String words = folded.substring(from, name.to());
    MechanismName full = name;
    char rank = ranked ? folded.charAt(name.from()) : 0;
    for (MechanismName mention : mentions) {
      char first = folded.charAt(mention.from());
      boolean same = folded.startsWith(words, mention.to() - words.length());
      String noun = folded.substring(mention.noun(), mention.to());
      boolean twice = Within.first(folded, noun, mention.from(), mention.noun()) >= 0;
      if (RANKS.indexOf(first) < 0 || !same || twice) {
        continue;
      }
      if (rank != 0 && rank != first) {
        return name;
      }
      rank = first;
      full = longer(mention, full) ? mention : full;
    }
    return full;
  }

  private static boolean longer(MechanismName one, MechanismName other) {
    return one.to() - one.from() > other.to() - other.from();
  }

  /** True for 云泽市, and for 云泽 before 市防汛指挥部. */
  private static boolean isPlace(Reading reading, int from, int to) {
    String folded = reading.folded();
    int end = RANKS.indexOf(folded.charAt(to - 1)) < 0 ? to + 1 : to;
    return end - from >= 2 && RANKS.indexOf(folded.charAt(end - 1)) >= 0;
  }

  /** Where the lines above the text end: at the addressees' colon, or after some lines. */
  private static int titleEnd(Reading reading, int from, int to) {
    int first = reading.lineAt(from);
    int end = from;
    for (int i = first; i < reading.lines().size() && i < first + TITLE_LINES; i++) {
      Line line = reading.lines().get(i);
      if (line.from() >= to) {
        break;
      }
      end = line.to();
    }
    return Math.min(end, to);
  }

  /** 制度的通知, 的通知, 组成人员的通知 behind a name make a title of it. */
  private static boolean titleBehind(String folded, int at, int to) {
    for (int i = at; i < Math.min(to, at + 24); i++) {
      if (folded.startsWith("通知", i)
          || folded.startsWith("决定", i)
          || folded.startsWith("批复", i)
          || folded.startsWith("函", i)) {
        return !rowOfList(folded, i, to);
      }
      if ("。,;".indexOf(folded.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** True where a day of digits stands right behind: a row of a site's list of other titles. */
  private static boolean rowOfList(String folded, int at, int to) {
    for (int i = at + 1; i < Math.min(to, at + 4); i++) {
      if (ChineseDate.digitAt(folded, i) >= 0) {
        return i + 5 < to && "-./".indexOf(folded.charAt(i + 4)) >= 0;
      }
    }
    return false;
  }

  /** 决定, 同意 or 批准 in the sentence before the verb that founds. */
  private static boolean decided(String folded, int from, MechanismName mention) {
    int lowest = Math.max(from, mention.from() - 60);
    for (int i = mention.from(); i > lowest; i--) {
      if (folded.charAt(i - 1) == '。') {
        return false;
      }
      if (folded.startsWith("决定", i - 1)
          || folded.startsWith("同意", i - 1)
          || folded.startsWith("批准", i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Reading reading, MechanismName mention, int from) {
    return reading.lineAt(mention.from()) - reading.lineAt(from) < 40;
  }
}
