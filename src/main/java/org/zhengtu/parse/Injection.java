package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.Pollution.Repair;
import org.zhengtu.text.Span;

/**
 * Characters injected between those of Chinese words: the sound of the one before, in small Latin
 * letters, bare or in brackets; letters of alphabets that no Chinese word is written in; one mark
 * between every two characters. A few alone prove nothing.
 */
final class Injection {
  private static final int OFTEN = 3;
  private static final String INITIALS = "bpmfdtnlgkhjqxzcsryw";
  private static final String VOWELS = "aeiouv";

  private Injection() {}

  /** What to leave out, each place repaired by nothing; empty for a clean text. */
  static List<Repair> repairs(Reading reading) {
    String text = reading.folded();
    List<Repair> found = new ArrayList<>();
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c >= 0x4e00 && c <= 0x9fff || c == '、' || c == '。') {
        continue;
      }
      int end = isAsciiStart(c) ? sound(text, i) : foreign(text, i);
      if (end > i && CodeWords.isWord(text.charAt(i - 1))) {
        found.add(new Repair(i, end, ""));
        i = end - 1;
      }
    }
    return found.size() >= OFTEN ? found : List.of();
  }

  private static boolean isAsciiStart(char c) {
    return c == '(' || c >= 'a' && c <= 'z';
  }

  /** Behind a syllable in Latin letters at {@code at}, bare or in brackets; {@code at} for none. */
  private static int sound(String text, int at) {
    boolean bracket = text.charAt(at) == '(';
    int from = bracket ? at + 1 : at;
    int to = from;
    while (to < text.length() && to < from + 7 && isSmall(text.charAt(to))) {
      to++;
    }
    if (!isSyllable(text, from, to)) {
      return at;
    }
    if (bracket) {
      return to < text.length() && text.charAt(to) == ')' ? to + 1 : at;
    }
    return to < text.length() && CodeWords.isWord(text.charAt(to)) ? to : at;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** A syllable of Pinyin by its build: initial, vowels, n, ng or r. */
  private static boolean isSyllable(String text, int from, int to) {
    int i = from;
    if (i < to && INITIALS.indexOf(text.charAt(i)) >= 0) {
      i++;
      if (i < to && text.charAt(i) == 'h' && "zcs".indexOf(text.charAt(i - 1)) >= 0) {
        i++;
      }
    }
    int vowels = i;
    while (i < to && VOWELS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == vowels || i - vowels > 3 || to - from < 2) {
      return false;
    }
    String rest = text.substring(i, to);
    return rest.isEmpty() || rest.equals("n") || rest.equals("ng") || rest.equals("r");
  }

  /** Behind letters of another alphabet between two ideographs. */
  private static int foreign(String text, int at) {
    int to = at;
    while (to < text.length() && to < at + 8 && isForeign(text.charAt(to))) {
      to++;
    }
    return to > at && to < text.length() && CodeWords.isWord(text.charAt(to)) ? to : at;
  }

  private static boolean isForeign(char c) {
    return c >= 0x0400 && c <= 0x052f
        || c >= 0x0530 && c <= 0x06ff
        || c >= 0x0900 && c <= 0x0eff
        || c >= 0x3040 && c <= 0x30fa
        || c >= 0xac00 && c <= 0xd7a3;
  }

  /** The first place where one mark stands between every two characters, or null. */
  static @Nullable Span symbols(Reading reading) {
    String text = reading.folded();
    int run = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean mark =
          ".·^~`_|@$&+=•●☆★".indexOf(c) >= 0
              && CodeWords.isWord(text.charAt(i - 1))
              && CodeWords.isWord(text.charAt(i + 1));
      if (!mark) {
        run =
            i >= 2 && run > 0 && text.charAt(i - 1) < 0x4e00 ? run : CodeWords.isWord(c) ? run : 0;
        continue;
      }
      run = run > 0 && i >= 2 && text.charAt(i - 2) == c ? run + 1 : 1;
      if (run >= OFTEN) {
        return new Span(i - 2 * (run - 1), i + 1);
      }
    }
    return null;
  }
}
