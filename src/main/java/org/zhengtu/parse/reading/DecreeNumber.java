package org.zhengtu.parse.reading;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber.Form;
import org.zhengtu.parse.reading.DocumentNumber.Match;

/** Numbers of decrees and announcements: {@code …令第12号}, {@code …第12号令}, {@code …公告2019年第76号}. */
final class DecreeNumber {
  /** Several ministries together may stand before 令 or 公告. */
  private static final int LONGEST_CODE = 90;

  private static final Words CENTRAL = new Words(Lexicon.words("central-organs.txt"));
  private static final String ORGAN_ENDS = "部局署会院行厅委府社办";

  private DecreeNumber() {}

  /** The number whose 令 or 公告 ends at {@code at}, not before {@code floor}; null for none. */
  static @Nullable Match at(Reading reading, int floor, int at, int to) {
    String text = reading.folded();
    boolean decree = text.charAt(at) == '令';
    if (!decree && (at == floor || text.charAt(at - 1) != '公')) {
      return null;
    }
    int word = decree ? at : at - 1;
    if (word > floor && text.charAt(word - 1) == '号') {
      Match match = behindSerial(reading, floor, word, at + 1);
      if (match != null || decree) {
        return match;
      }
    }
    int i = at + 1;
    int opened = i < to && (text.charAt(i) == '(' || text.charAt(i) == '[') ? 1 : 0;
    i += opened;
    int yearTo = Numerals.digitsEnd(text, i, to, 4);
    boolean yearly = yearTo - i == 4 && yearTo < to && text.charAt(yearTo) == '年';
    int year = yearly ? Numerals.year(text, i, yearTo) : 0;
    i = yearly ? yearTo + 1 : i;
    boolean plain =
        (decree && i == at + 1 || year > 0) && i < to && ChineseDate.digit(text.charAt(i)) > 0;
    if (!plain && (i >= to || text.charAt(i) != '第')) {
      return null;
    }
    int first = plain ? i : i + 1;
    int digitsTo = Numerals.ordinalEnd(text, first, to);
    String serial = Numerals.ordinal(text, first, digitsTo);
    if (serial.isEmpty() || digitsTo >= to || text.charAt(digitsTo) != '号') {
      return null;
    }
    int end = digitsTo + 1;
    end = opened > 0 && end < to && YearInBrackets.isClosing(text.charAt(end)) ? end + 1 : end;
    return match(reading, floor, at + 1, "", year, serial, end);
  }

  /** {@code 虚构省人民政府第12号令}, {@code 虚构部2019年第3号公告}. */
  private static @Nullable Match behindSerial(Reading reading, int floor, int word, int end) {
    String text = reading.folded();
    int from = Numerals.ordinalStart(text, floor, word - 1);
    String serial = Numerals.ordinal(text, from, word - 1);
    if (serial.isEmpty() || from - 1 <= floor) {
      return null;
    }
    boolean ordinal = text.charAt(from - 1) == '第';
    // 虚构部12号令
    boolean bare =
        text.charAt(word) == '令'
            && text.charAt(from) <= '9'
            && ORGAN_ENDS.indexOf(text.charAt(from - 1)) >= 0;
    if (!ordinal && !bare) {
      return null;
    }
    int codeTo = ordinal ? from - 1 : from;
    int year = 0;
    if (text.charAt(codeTo - 1) == '年' && codeTo - 5 > floor) {
      boolean digits = Numerals.digitsEnd(text, codeTo - 5, codeTo - 1, 4) == codeTo - 1;
      year = digits ? Numerals.year(text, codeTo - 5, codeTo - 1) : 0;
      codeTo = year > 0 ? codeTo - 5 : codeTo;
    }
    return match(reading, floor, codeTo, text.substring(word, end), year, serial, end);
  }

  private static @Nullable Match match(
      Reading reading, int floor, int codeTo, String word, int year, String serial, int end) {
    int limit = Math.max(floor, codeTo - LONGEST_CODE);
    int codeFrom = CodeWords.start(reading, limit, codeTo);
    if (codeFrom < 0) {
      return null;
    }
    codeFrom = jointly(reading, limit, codeFrom);
    // 原虚构部令: that the organ is no more is none of its name
    codeFrom += isFormer(reading.folded(), codeFrom) ? 1 : 0;
    Form form = year > 0 ? Form.YEARLY : Form.RUNNING;
    String code = reading.folded(codeFrom, codeTo) + word;
    return new Match(new DocumentNumber(code, year, serial, form), codeFrom, end);
  }

  private static boolean isFormer(String text, int from) {
    return text.charAt(from) == '原' && CENTRAL.at(text, from + 1);
  }

  /** {@code 虚构部、虚构总局令第18号}: the organs before the last belong to the name. */
  private static int jointly(Reading reading, int floor, int codeFrom) {
    String text = reading.folded();
    int from = codeFrom;
    while (from > floor + 2
        && text.charAt(from - 1) == '、'
        && ORGAN_ENDS.indexOf(text.charAt(from - 2)) >= 0) {
      int before = CodeWords.start(reading, floor, from - 1);
      if (before < 0) {
        return from;
      }
      from = before;
    }
    return from;
  }
}
