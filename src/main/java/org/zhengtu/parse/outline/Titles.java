package org.zhengtu.parse.outline;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AnsweringBracket;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Characters;
import org.zhengtu.parse.reading.Within;

/** The title sentence behind a number or at the head of a paragraph. */
public final class Titles {
  private static final int LONGEST = 45;
  private static final int ALONE = 60;
  private static final int PLAIN = 30;

  /** A title of several clauses up to this length may have a longer one among them. */
  private static final int SHORT = 24;

  private Titles() {}

  /**
   * Where the title behind a number ends, its mark and a bracket of organs not included; {@code
   * from} for none.
   */
  static int end(String folded, int from, int to) {
    int i = from;
    int limit = Math.min(to, from + ALONE);
    while (i < limit) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[' || c == '《') {
        int close =
            c == '《'
                ? folded.indexOf('》', i, Math.min(to, i + 200))
                : Brackets.close(folded, i, Math.min(to, i + 200));
        if (c != '《' && close > 0 && AnsweringBracket.at(folded, i, close)) {
          return !isOneOfSeveral(folded, close + 1, to) && isTitle(folded, from, i) ? i : from;
        }
        i = close < 0 ? i : close;
      } else if (c == '。' || c == ':') {
        return isTitle(folded, from, i) && (i + 1 < to || i - from <= PLAIN) ? i : from;
      } else if (c == ';' || c == '!' || c == '?') {
        return from;
      }
      i++;
    }
    return i >= to && ",、".indexOf(folded.charAt(to - 1)) < 0 ? to : from;
  }

  /** True where the sentence goes on behind a bracket of organs and has another one. */
  private static boolean isOneOfSeveral(String folded, int from, int to) {
    if (from >= to || ",;、".indexOf(folded.charAt(from)) < 0) {
      return false;
    }
    int open = Within.first(folded, '(', from, to);
    while (open >= 0) {
      int close = Brackets.close(folded, open, Math.min(to, open + 200));
      if (close > 0 && AnsweringBracket.at(folded, open, close)) {
        return true;
      }
      open = Within.first(folded, '(', open + 1, to);
    }
    return false;
  }

  /** Where the title sentence of a paragraph without a number ends; {@code from} for none. */
  public static int sentence(String folded, int from, int to) {
    for (int i = from; i < Math.min(to, from + PLAIN + 1); i++) {
      char c = folded.charAt(i);
      if (c == '。') {
        return i - from >= 4 && i + 1 < to && !startsLikeText(folded, from) ? i : from;
      }
      if (",;:!?()[]《".indexOf(c) >= 0) {
        return from;
      }
    }
    return from;
  }

  /** Where the text behind a title that ends at {@code titleEnd} begins. */
  public static int textFrom(String folded, int titleEnd, int to) {
    return titleEnd < to && "。:".indexOf(folded.charAt(titleEnd)) >= 0 ? titleEnd + 1 : titleEnd;
  }

  /** The folded title of what a notice with {@code title} issues; null where it issues nothing. */
  public static @Nullable String issued(@Nullable String title) {
    if (title == null) {
      return null;
    }
    int verb = Math.max(title.indexOf("印发"), title.indexOf("转发"));
    if (verb < 0) {
      return null;
    }
    int open = title.indexOf('《', verb);
    int close = title.indexOf('》', verb);
    int from = open >= 0 && close > open ? open + 1 : verb + 2;
    int end = open >= 0 && close > open ? close : title.lastIndexOf("的通知");
    return end <= from ? null : fold(title.substring(from, end));
  }

  private static String fold(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (!Characters.isDropped(words.charAt(i))) {
        folded.append(Characters.fold(words.charAt(i)));
      }
    }
    return folded.toString();
  }

  private static boolean isTitle(String folded, int from, int to) {
    if (to == from || to - from > LONGEST || startsLikeText(folded, from)) {
      return false;
    }
    int clauses = 1;
    int longest = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || folded.charAt(i) == ',') {
        longest = Math.max(longest, i - start);
        start = i + 1;
        clauses += i < to ? 1 : 0;
      }
    }
    return clauses == 1 || longest <= (to - from <= SHORT ? 15 : 13) && clauses <= 5;
  }

  private static boolean startsLikeText(String folded, int from) {
    char c = folded.charAt(from);
    return c >= '0' && c <= '9' || c == '各' || c == '到' || c == '自';
  }
}
