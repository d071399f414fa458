package org.zhengtu.parse.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What was injected between the characters of a page: the reading of a character in brackets behind
 * it (务(wù)), marks between single characters (落.实.资.金), letters of a foreign alphabet inside a
 * word. Found by what it is, not by a list: none of them can stand there in an official text.
 */
final class Injections {
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_TAG = 300;
  private static final String PLAIN_VOWELS = "aeiouv";
  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";
  private static final String MARKS = ".．•_~^";

  /** Fewer different readings without tone marks may be units of measure. */
  private static final int LEAST_PLAIN = 3;

  private final String raw;
  private final BitSet injected = new BitSet();

  private Injections(String raw) {
    this.raw = raw;
  }

  /** The offsets of injected characters; empty for a clean page. */
  static BitSet in(String raw) {
    Injections injections = new Injections(raw);
    injections.readings();
    injections.between();
    injections.blanks();
    injections.tags();
    return injections.injected;
  }

  private void readings() {
    BitSet plain = new BitSet();
    Set<String> syllables = new HashSet<>();
    for (int i = 1; i < raw.length(); i++) {
      if (isOpening(raw.charAt(i)) && Han.is(raw.charAt(i - 1))) {
        int end = syllableEnd(i + 1);
        if (end > 0) {
          String syllable = raw.substring(i + 1, end).strip();
          boolean toned = syllable.chars().anyMatch(c -> TONES.indexOf(c) >= 0);
          (toned ? injected : plain).set(i, end + 1);
          if (!toned) {
            syllables.add(syllable);
          }
        }
      }
    }
    if (syllables.size() >= LEAST_PLAIN || !injected.isEmpty()) {
      injected.or(plain);
    }
  }

  /** Offset of the closing bracket behind a syllable that starts at {@code from}; -1 for none. */
  private int syllableEnd(int from) {
    int i = from;
    boolean vowel = false;
    while (i < raw.length() && i - from < LONGEST_SYLLABLE && isLetter(raw.charAt(i))) {
      vowel |= PLAIN_VOWELS.indexOf(raw.charAt(i)) >= 0 || TONES.indexOf(raw.charAt(i)) >= 0;
      i++;
    }
    int end = i < raw.length() && raw.charAt(i) == ' ' ? i + 1 : i;
    boolean closed = end < raw.length() && (raw.charAt(end) == ')' || raw.charAt(end) == '）');
    boolean single = i == from + 1 && TONES.indexOf(raw.charAt(from)) < 0;
    return closed && vowel && !single ? end : -1;
  }

  private void between() {
    int last = -2;
    for (int i = 1; i + 1 < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < 0x80 && c != '.' && c != '_' && c != '~' && c != '^'
          || Han.is(c)
          || !Han.is(raw.charAt(i - 1))) {
        continue;
      }
      if (!Han.is(raw.charAt(i + 1))) {
        // the last of 书.记. before a mark that ends the word
        boolean ends = "、，。；：）".indexOf(raw.charAt(i + 1)) >= 0;
        if (ends && last == i - 2 && injected.get(last) && MARKS.indexOf(c) >= 0) {
          injected.set(i);
        }
        continue;
      }
      if (isForeign(c)) {
        injected.set(i);
      } else if (MARKS.indexOf(c) >= 0) {
        if (last == i - 2) {
          injected.set(last);
          injected.set(i);
        }
        last = i;
      }
    }
  }

  /** Runs of question marks: blanks that a converter could not read. */
  private void blanks() {
    for (int i = raw.indexOf("??"); i >= 0; i = raw.indexOf("??", i + 1)) {
      injected.set(i, i + 2);
    }
  }

  /** Marks of a page that was saved with them: {@code </p><p style="…">}. */
  private void tags() {
    for (String entity : new String[] {"&nbsp;", "&emsp;", "&ensp;", "&#12288;"}) {
      for (int i = raw.indexOf(entity); i >= 0; i = raw.indexOf(entity, i + entity.length())) {
        injected.set(i, i + entity.length());
      }
    }
    if (!raw.contains("</p>") && !raw.contains("<br")) {
      return;
    }
    for (int i = raw.indexOf('<'); i >= 0; i = raw.indexOf('<', i + 1)) {
      int name = i + 1 < raw.length() && raw.charAt(i + 1) == '/' ? i + 2 : i + 1;
      int limit = Math.min(raw.length(), i + LONGEST_TAG);
      int end = name;
      while (end < limit && "<>\n".indexOf(raw.charAt(end)) < 0) {
        end++;
      }
      boolean tag = end < limit && end > name && raw.charAt(end) == '>' && isAscii(name);
      if (tag) {
        injected.set(i, end + 1);
      }
    }
  }

  private boolean isAscii(int at) {
    char c = raw.charAt(at);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * True where the tag whose last character stands at {@code close} ends a line: p, br, div, tr.
   */
  static boolean endsLine(String raw, int close) {
    int open = raw.lastIndexOf('<', close);
    for (String tag : new String[] {"</p", "<br", "</div", "</tr", "</li", "</h"}) {
      if (open >= 0 && raw.startsWith(tag, open)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || TONES.indexOf(c) >= 0;
  }

  /** Cyrillic, Hebrew, Arabic, Thai, Hangul: none has business inside a Chinese word. */
  private static boolean isForeign(char c) {
    return c >= 0x0400 && c <= 0x0e7f || c >= 0x1100 && c <= 0x11ff || c >= 0xac00 && c <= 0xd7a3;
  }
}
