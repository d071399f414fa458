package org.zhengtu.graph.read;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Document numbers as people type them. */
final class TypedNumber {
  private static final String OPENING = "[({【〔（［｛「";
  private static final String CLOSING = "])}】〕）］｝」";

  private TypedNumber() {}

  /** The forms a whole number may be stored in: as typed, and with 号 where it was left out. */
  static List<String> forms(String typed) {
    String number = normal(typed);
    return number.endsWith("号") ? List.of(number) : List.of(number, number + "号");
  }

  /** A number or a part of one in normal form, or null for a text that is none. */
  static @Nullable String part(String typed) {
    String number = normal(typed);
    boolean year = number.indexOf('〔') >= 0 || number.indexOf('〕') >= 0;
    boolean ordinal = number.endsWith("号") && number.chars().anyMatch(c -> c >= '0' && c <= '9');
    return number.length() <= 40 && (year || ordinal) ? number : null;
  }

  private static String normal(String typed) {
    StringBuilder number = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .chars()
        .filter(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT)
        .forEach(c -> number.append(bracket((char) c)));
    return number.toString().replace("〕第", "〕");
  }

  private static char bracket(char c) {
    if (OPENING.indexOf(c) >= 0) {
      return '〔';
    }
    return CLOSING.indexOf(c) >= 0 ? '〕' : c;
  }
}
