package org.zhengtu.graph;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The look-up form of a document number: widths folded, white space left out, every kind of bracket
 * round the year 〔 〕. {@code 国办发[2019] 15号} and {@code 国办发〔2019〕15号} have one key.
 */
final class NumberKey {
  private NumberKey() {}

  /** The key of {@code number}; null for none. */
  public static @Nullable String of(@Nullable String number) {
    if (number == null) {
      return null;
    }
    StringBuilder key = new StringBuilder(number.length());
    Normalizer.normalize(number, Normalizer.Form.NFKC)
        .chars()
        .filter(c -> !Character.isWhitespace(c))
        .map(NumberKey::fold)
        .forEach(c -> key.append((char) c));
    return key.toString();
  }

  private static int fold(int c) {
    return switch (c) {
      case '[', '(', '【', '{', '〔' -> '〔';
      case ']', ')', '】', '}', '〕' -> '〕';
      default -> c;
    };
  }
}
