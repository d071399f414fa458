package org.zhengtu.corpus;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What is forgiven when texts are compared: white space, Markdown marks and widths. */
final class Folding {
  private Folding() {}

  static @Nullable String fold(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c != '#' && c != '*' && !isSpace(c)) {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  /** A 发文字号 without the marks that differ between equal ones. */
  static @Nullable String number(@Nullable String text) {
    String folded = fold(text);
    return folded == null ? null : folded.replaceAll("[第\\[\\]()]", "");
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static char fold(char c) {
    return switch (c) {
      case '〔' -> '[';
      case '〕' -> ']';
      case '–', '—' -> '-';
      case '“', '”' -> '"';
      case '‘', '’' -> '\'';
      case '。' -> '.';
      case '、' -> ',';
      default -> c;
    };
  }
}
