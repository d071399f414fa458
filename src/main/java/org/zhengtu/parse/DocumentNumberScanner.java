package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.DocumentNumber.Form;
import org.zhengtu.parse.DocumentNumber.Match;

/**
 * Finds 发文字号 in a reading. Anchored at the bracket round the year, or at 令 and 公告: everything else
 * is passed over in one step a character, and around an anchor at most some forty characters are
 * looked at.
 */
final class DocumentNumberScanner {
  private static final int LONGEST_CODE = 24;
  private static final int LONGEST_SERIAL = 5;

  private DocumentNumberScanner() {}

  /** All numbers in the range, in order. */
  static List<Match> all(Reading reading, int from, int to) {
    List<Match> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Match match = next(reading, i, to);
      if (match == null) {
        break;
      }
      found.add(match);
      i = match.to();
    }
    return found;
  }

  /** The first number in the range, or null. */
  static @Nullable Match next(Reading reading, int from, int to) {
    String text = reading.folded();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (CodeWords.isWord(c) && c != '令' && c != '告') {
        continue;
      }
      Match match =
          switch (c) {
            case '[', '(', '〈', '<', '「', '『', '{', '„', '"' ->
                bracketed(reading, from, i, i + 1, to);
            case ']' -> unopened(reading, from, i, to);
            case '令', '告' -> counted(reading, from, i, to);
            default -> null;
          };
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** True where nothing but brackets and marks stands around the number. */
  static boolean isBare(Reading reading, Match match) {
    String text = reading.folded();
    for (int i = 0; i < match.from(); i++) {
      if (CodeWords.isWord(text.charAt(i))) {
        return false;
      }
    }
    for (int i = match.to(); i < text.length(); i++) {
      if (CodeWords.isWord(text.charAt(i)) || ChineseDate.digitAt(text, i) >= 0) {
        return text.startsWith("文件", i) && i + 2 == text.length();
      }
    }
    return true;
  }

  private static @Nullable Match bracketed(
      Reading reading, int floor, int bracket, int yearFrom, int to) {
    String text = reading.folded();
    int yearTo = digitsEnd(text, yearFrom, to, 4);
    int year = year(text, yearFrom, yearTo);
    if (year == 0 || bracket <= floor) {
      return null;
    }
    if (yearTo < to && ChineseDate.digit(text.charAt(yearTo)) >= 0) {
      return unclosed(reading, floor, bracket, year, yearTo, to);
    }
    int i = skip(text, yearTo, to, '年');
    int closing = i < to && isClosing(text.charAt(i)) ? i + 1 : i;
    if (closing == i && !(i < to && text.charAt(i) == '第')) {
      return null;
    }
    return serial(reading, floor, bracket, year, closing, to);
  }

  /** {@code 云政办发〔201430号}: the closing bracket is lost, the serial ends in 号. */
  private static @Nullable Match unclosed(
      Reading reading, int floor, int bracket, int year, int from, int to) {
    String text = reading.folded();
    int end = digitsEnd(text, from, to, LONGEST_SERIAL);
    boolean serial = end - from < LONGEST_SERIAL && end < to && text.charAt(end) == '号';
    boolean plain = ChineseDate.digit(text.charAt(from)) > 0 && text.charAt(bracket) != '(';
    return serial && plain ? serial(reading, floor, bracket, year, from, to) : null;
  }

  /** {@code 云政办发2014〕16号}: the opening bracket is lost. */
  private static @Nullable Match unopened(Reading reading, int floor, int closing, int to) {
    String text = reading.folded();
    int yearFrom = closing - 4;
    if (yearFrom <= floor || !CodeWords.isWord(text.charAt(yearFrom - 1))) {
      return null;
    }
    int year = digitsEnd(text, yearFrom, closing, 4) == closing ? year(text, yearFrom, closing) : 0;
    return year == 0 ? null : serial(reading, floor, yearFrom, year, closing + 1, to);
  }

  private static @Nullable Match serial(
      Reading reading, int floor, int codeTo, int year, int from, int to) {
    String text = reading.folded();
    int i = skip(text, from, to, '年');
    i = skip(text, i, to, '字');
    i = skip(text, i, to, '第');
    boolean before = i < to && text.charAt(i) == '号';
    i = before ? i + 1 : i;
    int digitsTo = digitsEnd(text, i, to, LONGEST_SERIAL + 1);
    if (digitsTo == i || digitsTo - i > LONGEST_SERIAL || isZero(text, i, digitsTo)) {
      return null;
    }
    int end = digitsTo;
    if (end < to && text.charAt(end) == '号') {
      end++;
    } else if (!before && end < to && continues(reading, from, i, end)) {
      return null;
    }
    int codeFrom = CodeWords.start(reading, Math.max(floor, codeTo - LONGEST_CODE), codeTo);
    if (codeFrom < 0) {
      return null;
    }
    String code = reading.folded(codeFrom, codeTo);
    Form form = code.endsWith("公告") ? Form.YEARLY : Form.BRACKETED;
    return new Match(
        new DocumentNumber(code, year, digits(text, i, digitsTo), form), codeFrom, end);
  }

  /** True where the digits at {@code i} count something else, or the next heading: 一、. */
  private static boolean continues(Reading reading, int from, int i, int end) {
    char next = reading.folded().charAt(end);
    boolean heading = next == '、' && reading.folded().charAt(i) > '9';
    boolean below = reading.lineAt(i) != reading.lineAt(from - 1);
    return heading || below || CodeWords.continuesNumeral(next);
  }

  /** {@code …令第12号}, {@code …公告2019年第76号}. */
  private static @Nullable Match counted(Reading reading, int floor, int at, int to) {
    String text = reading.folded();
    boolean decree = text.charAt(at) == '令';
    if (!decree && (at == floor || text.charAt(at - 1) != '公')) {
      return null;
    }
    if (decree && at > floor && text.charAt(at - 1) == '号') {
      return decreed(reading, floor, at);
    }
    int i = at + 1;
    int opened = i < to && (text.charAt(i) == '(' || text.charAt(i) == '[') ? 1 : 0;
    i += opened;
    int year = 0;
    int yearTo = digitsEnd(text, i, to, 4);
    if (yearTo - i == 4 && yearTo < to && text.charAt(yearTo) == '年') {
      year = year(text, i, yearTo);
      i = yearTo + 1;
    }
    boolean plain = decree && i == at + 1 && i < to && ChineseDate.digit(text.charAt(i)) > 0;
    if (!plain && (i >= to || text.charAt(i) != '第')) {
      return null;
    }
    int first = plain ? i : i + 1;
    int digitsFrom = skip(text, first, to, '0');
    int digitsTo = ordinalEnd(text, first, to);
    String serial = ordinal(text, first, digitsTo);
    if (serial.isEmpty() || digitsTo >= to || text.charAt(digitsTo) != '号' || digitsFrom > to) {
      return null;
    }
    int end = digitsTo + 1;
    end = opened > 0 && end < to && isClosing(text.charAt(end)) ? end + 1 : end;
    int codeFrom = CodeWords.start(reading, Math.max(floor, at + 1 - LONGEST_CODE), at + 1);
    if (codeFrom < 0) {
      return null;
    }
    Form form = year > 0 ? Form.YEARLY : Form.RUNNING;
    return new Match(
        new DocumentNumber(reading.folded(codeFrom, at + 1), year, serial, form), codeFrom, end);
  }

  /** {@code 虚构省人民政府第12号令}, {@code 虚构部2019年第3号令}. */
  private static @Nullable Match decreed(Reading reading, int floor, int at) {
    String text = reading.folded();
    int from = at - 1;
    while (from > floor && from > at - 9 && CodeWords.isNumeral(text, from - 1)) {
      from--;
    }
    String serial = ordinal(text, from, at - 1);
    if (serial.isEmpty() || from - 1 <= floor || text.charAt(from - 1) != '第') {
      return null;
    }
    int codeTo = from - 1;
    int year = 0;
    if (text.charAt(codeTo - 1) == '年' && codeTo - 5 > floor) {
      boolean digits = digitsEnd(text, codeTo - 5, codeTo - 1, 4) == codeTo - 1;
      year = digits ? year(text, codeTo - 5, codeTo - 1) : 0;
      codeTo = year > 0 ? codeTo - 5 : codeTo;
    }
    int codeFrom = CodeWords.start(reading, Math.max(floor, codeTo - LONGEST_CODE), codeTo);
    if (codeFrom < 0) {
      return null;
    }
    Form form = year > 0 ? Form.YEARLY : Form.RUNNING;
    String code = reading.folded(codeFrom, codeTo) + "令";
    return new Match(new DocumentNumber(code, year, serial, form), codeFrom, at + 1);
  }

  private static int skip(String text, int from, int to, char c) {
    return from < to && text.charAt(from) == c ? from + 1 : from;
  }

  private static boolean isClosing(char c) {
    return "])〉>」』}‟\"".indexOf(c) >= 0;
  }

  private static int digitsEnd(String text, int from, int to, int most) {
    int i = from;
    while (i < to && i < from + most && ChineseDate.digitAt(text, i) >= 0) {
      i++;
    }
    return i;
  }

  private static int ordinalEnd(String text, int from, int to) {
    int i = from;
    while (i < to && i < from + 8 && CodeWords.isNumeral(text, i)) {
      i++;
    }
    return i;
  }

  /** Arabic digits as they are; 十二, 一百零八 and 三四八 as Arabic digits; empty for none. */
  private static String ordinal(String text, int from, int to) {
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

  private static int year(String text, int from, int to) {
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

  private static boolean isZero(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ChineseDate.digitAt(text, i) != 0) {
        return false;
      }
    }
    return true;
  }

  private static String digits(String text, int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      digits.append((char) ('0' + ChineseDate.digitAt(text, i)));
    }
    return digits.toString();
  }
}
