package org.zhengtu.parse.reading;

import java.text.Normalizer;

/** What the reading text's characters become by the guarantees of {@link Reading}. */
public final class Characters {
  private Characters() {}

  /** True for what guarantee 1 leaves out. */
  public static boolean isDropped(char c) {
    if (c > '\u3000') {
      return c == '\ufeff';
    }
    return c == '#'
        || c == '*'
        || c <= ' '
        || c == '\u3000'
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200f'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u0085'
        || c == '\u00ad';
  }

  /** White space that breaks no line. */
  static boolean isBlank(String raw, int i) {
    char c = raw.charAt(i);
    return isDropped(c) && c != '\n' && c != '\r' && c != '\f';
  }

  /** {@code c} by guarantee 2. */
  public static char fold(char c) {
    if (c >= 0x4e00 && c <= 0x9fff || c < 0x7b) {
      return c;
    }
    return switch (c) {
      case '{', '｛' -> '[';
      case '}', '｝' -> ']';
      case '〔', '［', '【', '﹝', '〖', '〘' -> '[';
      case '〕', '］', '】', '﹞', '〗', '〙' -> ']';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '–', '—', '―', '－', '‐', '‑', '−' -> '-';
      case '“', '”', '＂', '〝', '〞' -> '"';
      case '○', '◯', '〇' -> '〇';
      case '│', '┃' -> '|';
      case '﹒', '．', '·' -> c == '·' ? '·' : '.';
      case '。', '、', '《', '》', '〈', '〉' -> c;
      default -> {
        if (c >= '！' && c <= '～') {
          yield (char) (c - 0xfee0);
        }
        if (c >= '\u2e80' && c <= '\u2fd5' || c >= '\uf900' && c <= '\ufaff') {
          String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
          yield folded.length() == 1 ? folded.charAt(0) : c;
        }
        yield c;
      }
    };
  }
}
