package org.zhengtu.parse.reading;

/** The digits of document numbers, Arabic, Chinese or mixed, in folded text. */
public final class Numerals {
  /** No serial has more digits. */
  static final int LONGEST_SERIAL = 5;

  private Numerals() {}

  /** End of the run of at most {@code most} digits that starts at {@code from}. */
  public static int digitsEnd(String text, int from, int to, int most) {
    int i = from;
    while (i < to && i < from + most && ChineseDate.digitAt(text, i) >= 0) {
      i++;
    }
    return i;
  }

  /** End of the run of digits and units (十百千) that starts at {@code from}. */
  static int ordinalEnd(String text, int from, int to) {
    int i = from;
    while (i < to && i < from + 8 && CodeWords.isNumeral(text, i)) {
      i++;
    }
    return i;
  }

  /** Start of the run of digits and units that ends at {@code to}. */
  static int ordinalStart(String text, int floor, int to) {
    int i = to;
    while (i > floor && i > to - 8 && CodeWords.isNumeral(text, i - 1)) {
      i--;
    }
    return i;
  }

  /** Arabic digits as they are; 十二, 一百零八 and 三四八 as Arabic digits; empty for none. */
  static String ordinal(String text, int from, int to) {
    int value = 0;
    int unitless = 0;
    boolean units = false;
    for (int i = from; i < to; i++) {
      int digit = ChineseDate.digitAt(text, i);
      if (digit >= 0) {
        unitless = units ? digit : unitless * 10 + digit;
        continue;
      }
      int unit = text.charAt(i) == '十' ? 10 : text.charAt(i) == '百' ? 100 : 1000;
      value += Math.max(1, unitless) * unit;
      unitless = 0;
      units = true;
    }
    if (units) {
      return Integer.toString(value + unitless);
    }
    return to - from > LONGEST_SERIAL ? "" : digits(text, from, to);
  }

  /** The year that the range is, of four digits or of two in Arabic ones; 0 where it is none. */
  static int year(String text, int from, int to) {
    if (to - from == 2) {
      int value = ChineseDate.numeral(text, from, to);
      return text.charAt(from) < 0x80 && value >= 49 && value <= 99 ? 1900 + value : 0;
    }
    if (to - from != 4) {
      return 0;
    }
    int value = Integer.parseInt(digits(text, from, to));
    return value >= 1949 && value <= 2100 ? value : 0;
  }

  static boolean isZero(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ChineseDate.digitAt(text, i) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The digits of the range in ASCII. */
  static String digits(String text, int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      digits.append((char) ('0' + ChineseDate.digitAt(text, i)));
    }
    return digits.toString();
  }
}
