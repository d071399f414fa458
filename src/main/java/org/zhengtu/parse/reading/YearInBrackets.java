package org.zhengtu.parse.reading;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber.Form;
import org.zhengtu.parse.reading.DocumentNumber.Match;

/**
 * Numbers with their year in brackets: {@code 云政办发〔2021〕64号}, also with a bracket doubled or lost,
 * and with the year first or last.
 */
final class YearInBrackets {
  private static final int LONGEST_CODE = 24;
  private static final int LONGEST_OLD_CODE = 12;

  /** Ends of 机关代字 that a year without brackets may follow. */
  private static final String CODE_ENDS = "发函字办规秘电综";

  /** What of a code may stand behind the year: {@code 云政〔2001〕文101号}. */
  private static final String SERIES = "文综函";

  /** Before 字 they are those of a court's cases: （2003）民终字第12号. */
  private static final String CASES = "终初执再抗他辖破赔监申";

  private YearInBrackets() {}

  /** The number round the bracket at {@code bracket}, not before {@code floor}; null for none. */
  static @Nullable Match at(Reading reading, int floor, int bracket, int to) {
    String text = reading.folded();
    boolean doubled =
        bracket + 1 < to && text.charAt(bracket + 1) == '[' && mayDouble(text, bracket);
    int yearFrom = doubled ? bracket + 2 : bracket + 1;
    int yearTo = Numerals.digitsEnd(text, yearFrom, to, 4);
    int year = Numerals.year(text, yearFrom, yearTo);
    if (year == 0) {
      return null;
    }
    boolean coded = bracket > floor;
    if (yearTo < to && ChineseDate.digit(text.charAt(yearTo)) >= 0) {
      return coded ? unclosed(reading, floor, bracket, year, yearTo, to) : null;
    }
    int i = skip(text, yearTo, to, '年');
    int closing = i < to && isClosing(text.charAt(i)) ? i + 1 : i;
    if (closing == i) {
      return coded && i < to ? unclosed(reading, floor, bracket, year, i, to) : null;
    }
    closing = skip(text, closing, to, ']');
    Match match = coded ? serial(reading, floor, bracket, year, closing, to) : null;
    if (match == null && i == yearTo) {
      match = yearFirst(text, bracket, year, closing, to);
    }
    if (match == null && coded && i == yearTo && text.charAt(bracket) == '[') {
      match = yearLast(reading, floor, bracket, year, closing, to);
    }
    return match;
  }

  /** {@code 云政办发〔〔2014〕〕16号} and {@code 云政办发(〔2014〕16号)}. */
  private static boolean mayDouble(String text, int bracket) {
    char c = text.charAt(bracket);
    return c == '[' || c == '(' && bracket > 0 && CODE_ENDS.indexOf(text.charAt(bracket - 1)) >= 0;
  }

  /** {@code 云政办发〔201430号}, {@code 云政办发〔2014第30号}: the closing bracket is lost. */
  private static @Nullable Match unclosed(
      Reading reading, int floor, int bracket, int year, int from, int to) {
    String text = reading.folded();
    if (text.charAt(from) == '第') {
      return serial(reading, floor, bracket, year, from, to);
    }
    int end = Numerals.digitsEnd(text, from, to, Numerals.LONGEST_SERIAL);
    boolean serial = end - from < Numerals.LONGEST_SERIAL && end < to && text.charAt(end) == '号';
    boolean plain = ChineseDate.digit(text.charAt(from)) > 0 && text.charAt(bracket) != '(';
    return serial && plain ? serial(reading, floor, bracket, year, from, to) : null;
  }

  /** {@code 云政办发2014〕16号}: the opening bracket is lost. */
  static @Nullable Match unopened(Reading reading, int floor, int closing, int to) {
    String text = reading.folded();
    int yearFrom = closing - 4;
    if (yearFrom <= floor || !CodeWords.isWord(text.charAt(yearFrom - 1))) {
      return null;
    }
    boolean digits = Numerals.digitsEnd(text, yearFrom, closing, 4) == closing;
    int year = digits ? Numerals.year(text, yearFrom, closing) : 0;
    return year == 0 ? null : serial(reading, floor, yearFrom, year, closing + 1, to);
  }

  /**
   * {@code 云政办发2014年16号}, {@code 云政办发2014第16号}, {@code 云政办发2014-16号}: a range without brackets;
   * null where the code is not plainly one.
   */
  static @Nullable Match none(Reading reading, int from, int to) {
    String text = reading.folded();
    for (int i = from + 2; i + 6 < to; i++) {
      if (CODE_ENDS.indexOf(text.charAt(i - 1)) < 0 || ChineseDate.digitAt(text, i) < 0) {
        continue;
      }
      int yearTo = Numerals.digitsEnd(text, i, to, 4);
      int year = Numerals.year(text, i, yearTo);
      boolean parted = year > 0 && yearTo < to && "年第-".indexOf(text.charAt(yearTo)) >= 0;
      Match match = parted ? serial(reading, from, i, year, yearTo, to) : null;
      return match != null && text.charAt(match.to() - 1) == '号' ? match : null;
    }
    return null;
  }

  /**
   * {@code 云政办发〔201430}: pages that lost both the closing bracket and 号 at the end of the range.
   */
  static @Nullable Match broken(Reading reading, int from, int to) {
    String text = reading.folded();
    int bracket = text.indexOf('[', from, to);
    if (bracket <= from || CODE_ENDS.indexOf(text.charAt(bracket - 1)) < 0) {
      return null;
    }
    int serial = Numerals.digitsEnd(text, bracket + 1, to, 4);
    int year = serial == bracket + 5 ? Numerals.year(text, bracket + 1, serial) : 0;
    int end = Numerals.digitsEnd(text, serial, to, Numerals.LONGEST_SERIAL);
    boolean whole = year > 0 && end == to && end > serial && text.charAt(serial) != '0';
    return whole ? serial(reading, from, bracket, year, serial, to) : null;
  }

  private static @Nullable Match serial(
      Reading reading, int floor, int codeEnd, int year, int from, int to) {
    String text = reading.folded();
    int i = skip(text, from, to, '年');
    i = skip(text, i, to, '字');
    i = skip(text, i, to, '第');
    boolean before = i < to && text.charAt(i) == '号';
    i = skip(text, before ? i + 1 : i, to, '-');
    int series = i < to && i == from && SERIES.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    i += series;
    int ordinalTo = Numerals.ordinalEnd(text, i, to);
    boolean closed = ordinalTo > i && ordinalTo < to && text.charAt(ordinalTo) == '号';
    int digitsTo =
        closed ? ordinalTo : Numerals.digitsEnd(text, i, to, Numerals.LONGEST_SERIAL + 1);
    boolean dashed = i > from && text.charAt(i - 1) == '-';
    boolean open = (dashed || series > 0) && !closed;
    if (digitsTo == i || Numerals.isZero(text, i, digitsTo) || open) {
      return null;
    }
    int end = digitsTo;
    if (closed) {
      end++;
    } else if (!before && end < to && continues(reading, from, i, end)) {
      return null;
    }
    String serial = Numerals.ordinal(text, i, digitsTo);
    int codeTo = text.charAt(codeEnd - 1) == '第' ? codeEnd - 1 : codeEnd;
    int codeFrom = CodeWords.start(reading, Math.max(floor, codeTo - LONGEST_CODE), codeTo);
    if (serial.isEmpty() || codeFrom < 0) {
      return null;
    }
    String code = reading.folded(codeFrom, codeTo);
    Form form = code.endsWith("公告") ? Form.YEARLY : Form.BRACKETED;
    String counted = text.substring(i - series, i) + serial;
    return new Match(new DocumentNumber(code, year, counted, form), codeFrom, end);
  }

  /** True where the digits at {@code i} count something else, or the next heading: 一、. */
  private static boolean continues(Reading reading, int from, int i, int end) {
    char next = reading.folded().charAt(end);
    boolean heading = next == '、' && reading.folded().charAt(i) > '9';
    boolean below = reading.lineAt(i) != reading.lineAt(from - 1);
    return heading || below || CodeWords.continuesNumeral(next);
  }

  /** {@code （94）财农字第345号}: the form of old numbers, whose code ends in 字. */
  private static @Nullable Match yearFirst(String text, int bracket, int year, int from, int to) {
    int mark = from;
    while (mark < to && mark < from + LONGEST_OLD_CODE && CodeWords.isWord(text.charAt(mark))) {
      if (text.charAt(mark) == '字' && mark > from + 1) {
        break;
      }
      mark++;
    }
    if (mark >= to || text.charAt(mark) != '字' || CASES.indexOf(text.charAt(mark - 1)) >= 0) {
      return null;
    }
    int first = skip(text, mark + 1, to, '第');
    int digitsTo = Numerals.ordinalEnd(text, first, to);
    String serial = Numerals.ordinal(text, first, digitsTo);
    if (serial.isEmpty() || digitsTo >= to || text.charAt(digitsTo) != '号') {
      return null;
    }
    String code = text.substring(from, mark + 1);
    return new Match(new DocumentNumber(code, year, serial, Form.BRACKETED), bracket, digitsTo + 1);
  }

  /** {@code 云政办发第16号〔2014〕}. */
  private static @Nullable Match yearLast(
      Reading reading, int floor, int bracket, int year, int end, int to) {
    String text = reading.folded();
    if (text.charAt(bracket - 1) != '号' || end < to && CodeWords.isNumeral(text, end)) {
      return null;
    }
    int digitsFrom = Numerals.ordinalStart(text, floor, bracket - 1);
    String serial = Numerals.ordinal(text, digitsFrom, bracket - 1);
    if (serial.isEmpty() || digitsFrom <= floor) {
      return null;
    }
    int codeTo = text.charAt(digitsFrom - 1) == '第' ? digitsFrom - 1 : digitsFrom;
    int codeFrom = CodeWords.start(reading, Math.max(floor, codeTo - LONGEST_CODE), codeTo);
    if (codeFrom < 0 || CODE_ENDS.indexOf(text.charAt(codeTo - 1)) < 0) {
      return null;
    }
    String code = reading.folded(codeFrom, codeTo);
    return new Match(new DocumentNumber(code, year, serial, Form.BRACKETED), codeFrom, end);
  }

  private static int skip(String text, int from, int to, char c) {
    return from < to && text.charAt(from) == c ? from + 1 : from;
  }

  /** True for what closes the bracket round a year or a serial. */
  static boolean isClosing(char c) {
    return "])〉>」』}‟\"》".indexOf(c) >= 0;
  }
}
