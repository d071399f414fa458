package org.zhengtu.parse.reading;

import org.jspecify.annotations.Nullable;

/**
 * The number in front of a heading or an item.
 *
 * @param style how it is written, which says how deep it stands
 * @param from its first character
 * @param to the offset after its last mark, where the words begin
 * @param value the number it counts; 0 where it is too long to be one
 */
public record Enumerator(Style style, int from, int to, int value) {

  /** The usual styles from the outside in; {@code 第一章} stands over {@code 一、} over {@code （一）}. */
  public enum Style {
    /** 第一编, 第一篇. */
    PART(1),
    /** 第一章. */
    CHAPTER(2),
    /** 第一节. */
    SECTION(3),
    /** 第一条. */
    ARTICLE(4),
    /** 一、. */
    HAN(5),
    /** 1 before white space, over 1.1. */
    CHAPTER_NUMBER(5),
    /** （一）. */
    HAN_PAREN(6),
    /** 1.1. */
    DECIMAL(6),
    /** 第一阶段：. */
    PHASE(7),
    /** ——, no number, over such as 1. */
    DASH(7),
    /** 1. and 1、. */
    ARABIC(8),
    /** 1.1.1. */
    DEEP_DECIMAL(8),
    /** 1.1.1.1 and deeper. */
    DEEPEST_DECIMAL(9),
    /** (1) and 1). */
    ARABIC_PAREN(9),
    /** ①. */
    CIRCLED(10);

    private final int depth;

    Style(int depth) {
      this.depth = depth;
    }

    /** How deep it stands; an attachment's title stands at 0. */
    public int depth() {
      return depth;
    }

    /** True for 1.1 and what is deeper. */
    public boolean isDecimal() {
      return this == DECIMAL || this == DEEP_DECIMAL || this == DEEPEST_DECIMAL;
    }
  }

  /** What makes 2.5 a quantity and no number of a section. */
  private static final String MEASURES = "万亿千百个元倍米公%吨亩户人年月日天小%‰°级平度升克英";

  /** No number of a heading is longer: how far one is looked at. */
  private static final int LONGEST = 12;

  private static final String DIGITS = "〇一二三四五六七八九";

  /** The enumerator that begins at {@code at} and ends before {@code end}, or null. */
  public static @Nullable Enumerator at(String folded, int at, int end) {
    if (at >= end) {
      return null;
    }
    char c = folded.charAt(at);
    if (c == '第') {
      return article(folded, at, end);
    }
    if (c == '(') {
      return parenthesised(folded, at, end);
    }
    if (isHan(c)) {
      return han(folded, at, end);
    }
    if (c >= '0' && c <= '9') {
      return arabic(folded, at, end);
    }
    return single(c, at);
  }

  /** False for a character that no enumerator begins with. */
  public static boolean mayBegin(char c) {
    return c == '第' || c == '(' || isHan(c) || c >= '0' && c <= '9' || c >= '①' && c <= '㈩';
  }

  private static @Nullable Enumerator article(String s, int at, int end) {
    int i = numeralEnd(s, at + 1, end);
    if (i == at + 1 || i >= end) {
      return null;
    }
    if (s.startsWith("部分", i) && i + 2 < end) {
      return new Enumerator(Style.PART, at, i + 2, value(s, at + 1, i));
    }
    int phase = s.startsWith("阶段", i) ? i + 2 : s.charAt(i) == '步' ? i + 1 : end;
    if (phase < end && ":、,".indexOf(s.charAt(phase)) >= 0) {
      return new Enumerator(Style.PHASE, at, phase + 1, value(s, at + 1, i));
    }
    Style style =
        switch (s.charAt(i)) {
          case '编', '篇' -> Style.PART;
          case '章' -> Style.CHAPTER;
          case '节' -> Style.SECTION;
          case '条' -> Style.ARTICLE;
          default -> null;
        };
    if (style == null || i + 1 < end && "第款项规至、和及例".indexOf(s.charAt(i + 1)) >= 0) {
      return null;
    }
    return new Enumerator(style, at, i + 1, value(s, at + 1, i));
  }

  private static @Nullable Enumerator parenthesised(String s, int at, int end) {
    int i = numeralEnd(s, at + 1, end);
    if (i == at + 1 || i - at > 4 || i >= end || s.charAt(i) != ')') {
      return null;
    }
    Style style = isHan(s.charAt(at + 1)) ? Style.HAN_PAREN : Style.ARABIC_PAREN;
    int to = i + 1 < end && "、.".indexOf(s.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
    return new Enumerator(style, at, to, value(s, at + 1, i));
  }

  private static @Nullable Enumerator han(String s, int at, int end) {
    int i = numeralEnd(s, at, end);
    if (i - at > 3 || i >= end || "、.".indexOf(s.charAt(i)) < 0) {
      return null;
    }
    // "一、二级" and "三、四季度" count kinds, not headings.
    int next = i + 1 < end && isHan(s.charAt(i + 1)) ? numeralEnd(s, i + 1, end) : 0;
    if (next > i + 1 && next < end && "级类等线楼层季年月产次批期、".indexOf(s.charAt(next)) >= 0) {
      return null;
    }
    return new Enumerator(Style.HAN, at, i + 1, value(s, at, i));
  }

  private static @Nullable Enumerator arabic(String s, int at, int end) {
    int i = at;
    while (i < end && i - at < LONGEST && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    if (i - at > 3 || i >= end) {
      return null;
    }
    char mark = s.charAt(i);
    char next = i + 1 < end ? s.charAt(i + 1) : '\n';
    if (mark == '.' && next >= '1' && next <= '9') {
      return isDate(s, i + 1, end)
          ? new Enumerator(Style.ARABIC, at, i + 1, value(s, at, i))
          : decimal(s, at, i, end);
    }
    if (mark == ')') {
      return new Enumerator(Style.ARABIC_PAREN, at, i + 1, value(s, at, i));
    }
    if (mark != '.' && mark != '、' || next >= '0' && next <= '9') {
      return null;
    }
    return new Enumerator(Style.ARABIC, at, i + 1, value(s, at, i));
  }

  /** True for 2019年 or 4月, which the words of an item may begin with: 1.4月底前. */
  private static boolean isDate(String s, int at, int end) {
    int i = at;
    while (i < end && i - at <= 4 && isDigit(s.charAt(i))) {
      i++;
    }
    return i < end && (i - at == 4 && s.charAt(i) == '年' || i - at <= 2 && s.charAt(i) == '月');
  }

  private static @Nullable Enumerator decimal(String s, int at, int dot, int end) {
    int parts = 1;
    int i = dot;
    while (i + 1 < end && i - at < LONGEST && s.charAt(i) == '.' && isDigit(s.charAt(i + 1))) {
      parts++;
      i++;
      while (i < end && i - at < LONGEST && isDigit(s.charAt(i))) {
        i++;
      }
    }
    if (i >= end || i - at > 10 || s.charAt(i) < '一' || MEASURES.indexOf(s.charAt(i)) >= 0) {
      return null;
    }
    Style style =
        switch (parts) {
          case 2 -> Style.DECIMAL;
          case 3 -> Style.DEEP_DECIMAL;
          default -> Style.DEEPEST_DECIMAL;
        };
    return new Enumerator(style, at, i, 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable Enumerator single(char c, int at) {
    if (c >= '①' && c <= '⑳') {
      return new Enumerator(Style.CIRCLED, at, at + 1, c - '①' + 1);
    }
    if (c >= '⑴' && c <= '⒇') {
      return new Enumerator(Style.ARABIC_PAREN, at, at + 1, c - '⑴' + 1);
    }
    if (c >= '⒈' && c <= '⒛') {
      return new Enumerator(Style.ARABIC, at, at + 1, c - '⒈' + 1);
    }
    if (c >= '㈠' && c <= '㈩') {
      return new Enumerator(Style.HAN_PAREN, at, at + 1, c - '㈠' + 1);
    }
    return null;
  }

  private static int numeralEnd(String s, int at, int end) {
    if (at >= end) {
      return at;
    }
    boolean han = isHan(s.charAt(at));
    int i = at;
    while (i < end
        && i - at < LONGEST
        && (han ? isHan(s.charAt(i)) : s.charAt(i) >= '0' && s.charAt(i) <= '9')) {
      i++;
    }
    return i;
  }

  private static boolean isHan(char c) {
    return switch (c) {
      case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> true;
      default -> false;
    };
  }

  private static int value(String s, int from, int to) {
    int total = 0;
    int digit = 0;
    for (int i = from; i < to && total < 100_000; i++) {
      char c = s.charAt(i);
      if (c == '十') {
        total += 10 * Math.max(digit, 1);
        digit = 0;
      } else if (c == '百') {
        total += 100 * Math.max(digit, 1);
        digit = 0;
      } else {
        int one = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
        digit = Math.min(digit, 9_999) * 10 + one;
      }
    }
    return total + digit;
  }
}
