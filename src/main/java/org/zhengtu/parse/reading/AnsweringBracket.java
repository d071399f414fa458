package org.zhengtu.parse.reading;

/** Tells by its form alone, without looking names up, that a bracket names who answers. */
public final class AnsweringBracket {
  private static final WordFile FILE = WordFile.read("answering.txt");
  private static final Words VERBS = FILE.set("verbs");
  private static final Words LABELS = FILE.set("labels");
  private static final Words OPENERS = FILE.set("openers");

  /** A bracket that begins so explains, or names an organ otherwise. */
  private static final Words OTHERS = FILE.set("others");

  private static final Words ORGANS = WordFile.read("organ-ends.txt").set("organs", "brackets");
  private static final int LONGEST_NAME = 24;

  private AnsweringBracket() {}

  /** True where the bracket from {@code open} to {@code close} seems to name who answers. */
  public static boolean at(String folded, int open, int close) {
    if (open < 0) {
      return false;
    }
    int label = OPENERS.end(folded, open + 1, close);
    if (label > 0) {
      return label < close || folded.charAt(open) == '[';
    }
    boolean organs = true;
    boolean named = false;
    int depth = 0;
    int start = open + 1;
    for (int i = open + 1; i <= close; i++) {
      char c = i < close ? folded.charAt(i) : ',';
      if (depth <= 0 && c == ':' && LABELS.start(folded, start, i) >= 0) {
        return true;
      }
      if (c == '(' || c == '[') {
        depth++;
      } else if (i < close && (c == ')' || c == ']')) {
        depth--;
      } else if (i == close || "、,;。".indexOf(c) >= 0 && depth <= 0) {
        if (endsIn(VERBS, folded, start, i)) {
          return true;
        }
        boolean organ = i - start > 2 && isOrgan(folded, start, i);
        organs &= organ || named && isDay(folded, start, i);
        named |= organ;
        start = i + 1;
      }
    }
    return organs
        && named
        && OTHERS.end(folded, open + 1, close) < 0
        && !isSecondName(folded, open);
  }

  /** True where a bracket that opens at {@code open} begins with a label of who answers. */
  static boolean opens(String folded, int open) {
    return OPENERS.end(folded, open + 1, folded.length()) > 0;
  }

  private static boolean endsIn(Words words, String folded, int from, int to) {
    int start = words.start(folded, from, to);
    return start > from;
  }

  private static boolean isOrgan(String folded, int from, int to) {
    int end = folded.charAt(to - 1) == '等' ? to - 1 : to;
    int note = folded.charAt(end - 1) == ')' ? Brackets.open(folded, from, end - 1) : -1;
    if (note > from && LABELS.end(folded, note + 1, end) == end - 1) {
      end = note;
    }
    return end - from <= LONGEST_NAME && endsIn(ORGANS, folded, from, end);
  }

  /** 2023年底前: a day behind organs. */
  private static boolean isDay(String folded, int from, int to) {
    return from < to && Character.isDigit(folded.charAt(from));
  }

  /** 市发展改革委(市能源局): an organ stands before the bracket. */
  private static boolean isSecondName(String folded, int open) {
    return ORGANS.start(folded, Math.max(0, open - LONGEST_NAME), open) >= 0;
  }
}
