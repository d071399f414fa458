package org.zhengtu.parse.unit;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.CodeWords;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.record.Level;

/**
 * The rank of a text that names neither issuer nor place, told by the organs of which it speaks as
 * its own: 县教育局 and 全县 are a county's, 区委 and 我区 a district's. 市 may be a city's or a county's and
 * 省 anybody's, so they tell nothing.
 */
public final class OwnRank {
  private static final int TEXT = 6000;
  private static final int FEWEST = 2;
  private static final int LONGEST = 10;
  private static final String[] RANKS = {"县", "区", "旗"};

  private OwnRank() {}

  /** The level that the text tells, or null. */
  public static @Nullable Level of(Reading reading, int from, int to) {
    int end = Math.min(to, from + TEXT);
    int city = count(reading, "市", from, end);
    for (String rank : RANKS) {
      int n = count(reading, rank, from, end);
      if (n >= FEWEST && n > city) {
        return Level.COUNTY;
      }
    }
    return null;
  }

  /** How many organs the text names that begin with the rank: 市财政局. */
  static int organs(Reading reading, String rank) {
    String text = reading.folded();
    int to = Math.min(reading.length(), TEXT);
    int n = 0;
    for (int i = Within.first(text, rank, 0, to); i >= 0; i = Within.first(text, rank, i + 1, to)) {
      n += begins(reading, text, i, 0) && isOrgan(text, i + 1, to) ? 1 : 0;
    }
    return n;
  }

  private static int count(Reading reading, String rank, int from, int to) {
    String text = reading.folded();
    int n = 0;
    for (int i = Within.first(text, rank, from, to);
        i >= 0;
        i = Within.first(text, rank, i + 1, to)) {
      boolean all = i > from && "全我".indexOf(text.charAt(i - 1)) >= 0;
      n += all || begins(reading, text, i, from) && isOrgan(text, i + 1, to) ? 1 : 0;
    }
    return n;
  }

  private static boolean begins(Reading reading, String text, int at, int from) {
    return at == from || !CodeWords.isWord(text.charAt(at - 1)) || reading.isGap(at);
  }

  /** 委, 政府, 直… or a few words that end in 局 or the like. */
  private static boolean isOrgan(String text, int from, int to) {
    if (from >= to || "域别分间块市县乡级".indexOf(text.charAt(from)) >= 0) {
      return false;
    }
    if (text.startsWith("直", from) || text.startsWith("政府", from)) {
      return true;
    }
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      char c = text.charAt(i);
      if (!CodeWords.isWord(c)) {
        return false;
      }
      if ("局厅办部委室".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
