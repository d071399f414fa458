package org.zhengtu.parse.header;

import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Where a title ends that shares its line with a day, a number, a site's name or its text. */
final class TitleSeams {
  private static final int SHORTEST = 6;
  private static final int LONGEST_SITE = 24;
  private static final int LONGEST_DAY = 20;

  private final Reading reading;
  private final String text;

  TitleSeams(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
  }

  /** A blank within a line; where a joined line was broken none stands. */
  boolean isGap(int i) {
    return reading.isGap(i) && reading.lines().get(reading.lineAt(i)).from() != i;
  }

  /** Where a title ends that shares its line with 发布时间：…; {@code to} where none does. */
  int end(int from, int to) {
    int decree = decreed(from, to);
    if (decree > from) {
      return decree;
    }
    int dated = dated(from, to);
    if (dated > from) {
      return dated;
    }
    int about = Within.first(text, "关于", from, to);
    int site = about < 0 ? -1 : site(about, to);
    if (site > about) {
      return site;
    }
    int colon = about < 0 ? -1 : Within.first(text, ':', about, to);
    for (int i = about + 4; i < colon; i++) {
      if (isGap(i)
          && DocumentKinds.kindAt(text, from, i) != null
          && Within.first(text, '的', Math.max(from, i - 6), i) >= 0
          && Within.first(text, ':', from, i) < 0) {
        return i;
      }
    }
    return to;
  }

  /** Where …的通知2022-03-04 or …的通知（2022-03-04） goes on with a day; {@code from} for none. */
  private int dated(int from, int to) {
    int end = beforeDay(from, to);
    boolean titled = is(from, end) && DocumentKinds.titleEnd(text, from, end) == end;
    return titled && !isListed(from) ? end : from;
  }

  /** Where the day begins in which the range ends; {@code from} for none. */
  private int beforeDay(int from, int to) {
    int close = text.charAt(to - 1) == ')' ? to - 1 : to;
    char last = text.charAt(Math.max(from, close - 1));
    if (last != '日' && (last < '0' || last > '9')) {
      return from;
    }
    ChineseDate day = ChineseDate.findLast(text, Math.max(from, close - LONGEST_DAY), close);
    if (day == null || Within.past(text, "0123456789:", day.to(), close) < close) {
      return from;
    }
    return close < to && text.charAt(day.from() - 1) == '(' ? day.from() - 1 : day.from();
  }

  /** True beside a line that ends in a day as well: rows of a portal's list of links. */
  private boolean isListed(int at) {
    int line = reading.lineAt(at);
    return isRow(line - 1) || isRow(line + 1);
  }

  private boolean isRow(int number) {
    if (number < 0 || number >= reading.lines().size()) {
      return false;
    }
    Line line = reading.lines().get(number);
    if (line.length() < SHORTEST) {
      return false;
    }
    int end = beforeDay(line.from(), line.to());
    return end > line.from() + SHORTEST && Within.first(text, ':', line.from(), end) < 0;
  }

  /** Where …的通知-云泽市人民政府门户网站 goes on with the site's name; -1 for nowhere. */
  private int site(int from, int to) {
    for (int i = Math.max(from + 4, to - LONGEST_SITE); i < to; i++) {
      if ("-_".indexOf(text.charAt(i)) >= 0
          && DocumentKinds.kindAt(text, from, i) != null
          && Within.first(text, '的', Math.max(from, i - SHORTEST), i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where 云泽省人民政府令第3号 or 云政发〔2021〕3号 begins behind a title; {@code from} for none. */
  private int decreed(int from, int to) {
    if (text.charAt(to - 1) != '号') {
      return from;
    }
    Match last = DocumentNumberScanner.next(reading, from, to);
    if (last != null && last.to() == to && is(from, last.from())) {
      return last.from();
    }
    for (int i = to - 1; i > from + 4; i--) {
      Match number =
          isGap(i) && DocumentKinds.kindAt(text, from, i) != null
              ? DocumentNumberScanner.next(reading, i, to)
              : null;
      if (number != null && number.from() == i && number.to() == to) {
        return i;
      }
    }
    return from;
  }

  /** …关于…的通知 right before a number. */
  boolean is(int from, int to) {
    int end = to > from + SHORTEST ? DocumentKinds.titleEnd(text, from, to) : -1;
    return end > 0
        && (Within.first(text, "关于", from, end) >= 0
            || Within.last(text, '的', Math.max(from, end - SHORTEST), end) > from);
  }

  /** Where a title ends that runs into its first sentence: …行动计划为提高…; {@code from} for none. */
  int intoSentence(int from, int to) {
    for (int i = from + 8; i < Math.min(to, from + 80); i++) {
      if ("。,:".indexOf(text.charAt(i)) >= 0) {
        return from;
      }
      boolean begins =
          text.startsWith("为", i) || text.startsWith("根据", i) || text.startsWith("第一", i);
      if (begins && DocumentKinds.titleEnd(text, from, i) == i) {
        return i;
      }
    }
    return from;
  }
}
