package org.zhengtu.parse.reading;

/** Sentence marks in folded text. */
public final class Marks {
  private Marks() {}

  /** True where the range ends a sentence or a list entry, closing brackets and quotes aside. */
  static boolean endsSentence(String folded, int from, int to) {
    int i = to - 1;
    while (i > from && (folded.charAt(i) == '"' || folded.charAt(i) == '\u2019')) {
      i--;
    }
    if (i >= from && (folded.charAt(i) == ')' || folded.charAt(i) == ']')) {
      int open = Brackets.open(folded, from, i);
      return open > from && isEnd(folded.charAt(open - 1)) || open == from;
    }
    return i >= from && isEnd(folded.charAt(i));
  }

  /** True for 。！？； and ：. */
  public static boolean isEnd(char c) {
    return c == '。' || c == '!' || c == '?' || c == ';' || c == ':';
  }

  /** True where the range holds a mark of running text. */
  public static boolean hasSentenceMark(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c == '。' || c == ',' || c == ';' || c == ':') {
        return true;
      }
    }
    return false;
  }
}
