package org.zhengtu.resolve;

/** Names and titles in one width and without white space and quotation marks, for comparing. */
final class Folding {
  private Folding() {}

  /** 各县（市、区） gives 各县(市、区); 〔 and 【 give [. */
  static String of(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = fold(words.charAt(i));
      if (c != ' ') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '〔', '【', '﹝' -> '[';
      case '〕', '】', '﹞' -> ']';
      case '—', '–', '―', '‐' -> '-';
      case '“', '”', '‘', '’', '"', '\'', '《', '》', '〈', '〉' -> ' ';
      default -> Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c;
    };
  }
}
