package org.zhengtu.parse.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day as official texts write it: {@code 2021年7月21日}, {@code 二〇一二年十月八日}, {@code
 * 2021-07-21}, {@code 2021/7/21}, {@code 2021.7.21}; years 1949 to 2100. Works on text folded by
 * {@link Reading}.
 *
 * @param date the day
 * @param from first offset of its words
 * @param to offset after the last
 */
public record ChineseDate(LocalDate date, int from, int to) {
  private static final int YEAR_DIGITS = 4;

  /** The low ends of all digits, a bit each: most characters are told from digits by it alone. */
  private static final long LOW_ENDS =
      "0123456789Oo〇零ОоΟο一二三四五六七八九".chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);

  /** The first day written within the range, or null. */
  public static @Nullable ChineseDate find(String folded, int from, int to) {
    int i = from;
    while (i < to) {
      int digits = digitRun(folded, i, to);
      if (digits < 2) {
        i += digits + 1;
        continue;
      }
      ChineseDate date = at(folded, i, to);
      if (date != null) {
        return date;
      }
      // A longer run may end in the year: 第152021年 is no date, but 12020年 neither
      i += digits;
    }
    return null;
  }

  /** The last day written within the range, or null. */
  public static @Nullable ChineseDate findLast(String folded, int from, int to) {
    ChineseDate last = null;
    ChineseDate next = find(folded, from, to);
    while (next != null) {
      last = next;
      next = find(folded, next.to, to);
    }
    return last;
  }

  /** The day whose words start at {@code from}, or null. */
  public static @Nullable ChineseDate at(String folded, int from, int to) {
    int run = digitRun(folded, from, to);
    if (run == 8 && digitAt(folded, from) >= 0 && folded.charAt(from) < 0x80) {
      return of(
          number(folded, from, from + 4),
          number(folded, from + 4, from + 6),
          number(folded, from + 6, from + 8),
          from,
          from + 8);
    }
    if (run != YEAR_DIGITS || from + run >= to) {
      return null;
    }
    int year = number(folded, from, from + run);
    char mark = folded.charAt(from + run);
    boolean words = mark == '年';
    if (!words && mark != '-' && mark != '/' && mark != '.') {
      return null;
    }
    int monthFrom = from + run + 1;
    int monthTo = numeralEnd(folded, monthFrom, to);
    if (monthTo == monthFrom || monthTo >= to) {
      return null;
    }
    if (folded.charAt(monthTo) != (words ? '月' : mark)) {
      return null;
    }
    int dayFrom = monthTo + 1;
    int dayTo = numeralEnd(folded, dayFrom, to);
    if (!words && dayTo > dayFrom + 2) {
      // 2021-09-3010:22 is a day and a time, its space dropped
      dayTo = dayFrom + 2;
    }
    int month = numeral(folded, monthFrom, monthTo);
    int day = numeral(folded, dayFrom, dayTo);
    boolean closed = dayTo < to && (folded.charAt(dayTo) == '日' || folded.charAt(dayTo) == '号');
    if (words && !closed && dayTo < to && dayTo > dayFrom) {
      return null;
    }
    return of(year, month, day, from, closed ? dayTo + 1 : dayTo);
  }

  private static @Nullable ChineseDate of(int year, int month, int day, int from, int to) {
    if (year < 1949 || year > 2100 || month < 1 || day < 1) {
      return null;
    }
    try {
      return new ChineseDate(LocalDate.of(year, month, day), from, to);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int digitRun(String text, int from, int to) {
    int i = from;
    while (i < to && digitAt(text, i) >= 0) {
      i++;
    }
    return i - from;
  }

  private static int numeralEnd(String text, int from, int to) {
    int i = from;
    while (i < to && i < from + 4 && (digitAt(text, i) >= 0 || ten(text.charAt(i)) > 0)) {
      i++;
    }
    return i;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + digitAt(text, i);
    }
    return value;
  }

  /** 12, 十二, 一二, 二十, 二十八, 廿八; -1 for none. */
  static int numeral(String text, int from, int to) {
    if (from == to) {
      return -1;
    }
    int value = 0;
    boolean tens = false;
    for (int i = from; i < to; i++) {
      int ten = ten(text.charAt(i));
      int digit = digitAt(text, i);
      if (ten > 0) {
        value = Math.max(1, value) * ten;
        tens = true;
      } else if (digit < 0 || value > 9999) {
        return -1;
      } else {
        value = tens ? value + digit : value * 10 + digit;
      }
    }
    return value;
  }

  private static int ten(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      default -> 0;
    };
  }

  /** The digit at {@code i}, Arabic or Chinese, or -1. */
  public static int digitAt(String text, int i) {
    return digit(text.charAt(i));
  }

  /** The value of a digit, Arabic or Chinese, or -1. */
  public static int digit(char c) {
    if ((LOW_ENDS >>> c & 1) == 0) {
      return -1;
    }
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : c == 'O' || c == 'o' ? 0 : -1;
    }
    return switch (c) {
      case '〇', '零', 'О', 'о', 'Ο', 'ο' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }
}
