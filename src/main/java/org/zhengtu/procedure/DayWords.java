package org.zhengtu.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/** Reads the words of one {@link NamedDay}, white space left out. */
final class DayWords {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final List<String> FROM = List.of("起", "之日起", "始");
  private static final List<String> FILLS = List.of("正式", "开始", "同时", "予以", ",", "，");
  private static final List<String> VERBS =
      List.of("施行", "实施", "执行", "生效", "废止", "停止执行", "停止施行", "停止实施", "失效");
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;

  private final String text;
  private final int to;
  private int at;
  private int verbEnd;

  DayWords(String text, int at, int to) {
    this.text = text;
    this.at = at;
    this.to = to;
  }

  /** The day, or null; its place begins at {@code from}. */
  @Nullable NamedDay read(int from) {
    LocalDate date = date(numeral('年'), numeral('月'), numeral('日'));
    if (date == null || !skip(FROM)) {
      return null;
    }
    while (skip(FILLS)) {
      continue;
    }
    return skip(VERBS) && next() != '的' ? new NamedDay(date, new Span(from, verbEnd)) : null;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Reads a numeral and the mark behind it; -1 for none. */
  private int numeral(char mark) {
    int value = 0;
    int read = 0;
    boolean tens = false;
    for (char c = next(); c == '十' || digit(c) >= 0 && read < YEAR_DIGITS; c = next()) {
      value = c == '十' ? Math.max(1, value) * 10 : tens ? value + digit(c) : value * 10 + digit(c);
      tens |= c == '十';
      read++;
      at++;
    }
    boolean marked = next() == mark;
    at += marked ? 1 : 0;
    return marked ? value : -1;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : c == '零' ? 0 : DIGITS.indexOf(c);
  }

  private boolean skip(List<String> words) {
    next();
    for (String word : words) {
      if (text.startsWith(word, at) && at + word.length() <= to) {
        at += word.length();
        verbEnd = at;
        return true;
      }
    }
    return false;
  }

  /** The next character that is no white space; a blank where none follows. */
  private char next() {
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < to ? text.charAt(at) : ' ';
  }
}
