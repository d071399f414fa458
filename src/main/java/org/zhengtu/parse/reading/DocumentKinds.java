package org.zhengtu.parse.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 文种: the words that official titles end in. */
public final class DocumentKinds {
  private static final String NONE = "-";
  private static final Map<String, String> KINDS = read();
  private static final Words WORDS = new Words(KINDS.keySet());

  private DocumentKinds() {}

  /**
   * Where a title that fills {@code [from, to)} of folded text ends, its marks of state ({@code
   * [有效]}, {@code （已废止）}) and fonts left out and a trailing {@code （试行）} kept; -1 where the range
   * ends in no 文种.
   */
  public static int titleEnd(String text, int from, int to) {
    int end = to;
    int kept = -1;
    for (int rounds = 0; rounds < 4 && end > from; rounds++) {
      if (kindAt(text, from, end) != null) {
        return kept > 0 ? kept : end;
      }
      char last = text.charAt(end - 1);
      if (last == '》') {
        return issued(text, from, end) ? (kept > 0 ? kept : end) : -1;
      }
      if (last != ')' && last != ']') {
        return -1;
      }
      int open = Brackets.open(text, from, end - 1);
      if (open <= from) {
        return -1;
      }
      kept = belongsToTitle(text, open, end) ? (kept > 0 ? kept : end) : -1;
      end = open;
    }
    return -1;
  }

  /** A title that ends in what it issues: …印发《…若干措施》. */
  private static boolean issued(String text, int from, int end) {
    int open = Within.first(text, '《', from, end);
    return open >= from + 2
        && (text.startsWith("印发", open - 2) || Within.first(text, "转发", from, open) >= 0)
        && kindAt(text, open + 1, end - 1) != null;
  }

  /** （试行）, （暂行）, （2021—2025年） are words of the title; （已废止）, ［有效］ are remarks on it. */
  public static boolean belongsToTitle(String text, int open, int close) {
    String inside = text.substring(open + 1, close - 1);
    if (text.charAt(open) == '[') {
      return false;
    }
    return inside.contains("行") && inside.length() <= 4
        || inside.contains("稿")
        || inside.contains("修订")
        || inside.contains("修正")
        || inside.length() <= 12
            && inside.length() >= 4
            && ChineseDate.digitAt(inside, 0) >= 0
            && (inside.contains("年") || inside.contains("版") || inside.contains("-"))
            && !inside.contains("月");
  }

  /** The 文种 that {@code text[from, to)} ends in, or null. */
  public static @Nullable String kindAt(String text, int from, int to) {
    int start = WORDS.start(text, from, to);
    String kind = start < 0 ? NONE : KINDS.getOrDefault(text.substring(start, to), NONE);
    return kind.equals(NONE) ? null : kind;
  }

  /** The 文种 of a whole title, what stands in brackets behind it left out; null for none. */
  public static @Nullable String of(String title) {
    int end = title.length();
    for (int rounds = 0; rounds < 4 && end > 0; rounds++) {
      String kind = kindAt(title, 0, end);
      if (kind != null) {
        return kind;
      }
      char last = title.charAt(end - 1);
      if (last == '》') {
        return kindAt(title, 0, end - 1);
      }
      if (last != ')' && last != ']') {
        return null;
      }
      end = Math.max(0, Brackets.open(title, 0, end - 1));
    }
    return null;
  }

  private static Map<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    Lexicon.lines("document-kinds.txt").forEach(l -> kinds.put(l.getFirst(), l.getLast()));
    return Map.copyOf(kinds);
  }
}
