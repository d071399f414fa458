package org.zhengtu.parse.header;

import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numerals;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;

/** Tells writing about policy, news above all, from policy itself. */
final class NewsSigns {
  private static final Words WORDS = new Words(Lexicon.words("news-words.txt"));
  private static final int LONGEST_ITEM = 300;
  private static final String[] LEADS = {"近日", "日前", "昨日", "今日", "昨天", "今天上午", "近期"};

  private NewsSigns() {}

  /** True where the text has a word of the news, or a line that begins as news do: 5月5日，…. */
  static boolean in(Reading reading) {
    String text = reading.folded();
    for (Line line : reading.lines()) {
      boolean tells = !isItem(text, line) && has(text, line);
      if (tells || line.length() > 20 && leads(text, line)) {
        return true;
      }
    }
    return false;
  }

  /** 3.负责记者见面会: what an item of a plan speaks of is no news. */
  private static boolean isItem(String text, Line line) {
    return line.length() <= LONGEST_ITEM && Enumerator.at(text, line.from(), line.to()) != null;
  }

  private static boolean has(String text, Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (WORDS.at(text, i) && !isDeadline(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** 7月10日前,: the word for the other day, within a date. */
  private static boolean isDeadline(String text, int at) {
    return text.startsWith("日前", at) && at > 0 && ChineseDate.digitAt(text, at - 1) >= 0;
  }

  private static boolean leads(String text, Line line) {
    for (String lead : LEADS) {
      if (text.startsWith(lead, line.from()) && text.charAt(line.from() + lead.length()) == ',') {
        return true;
      }
    }
    return isDayOfMonth(text, line);
  }

  /** 12月15日上午,…: a day without its year, and what happened on it. */
  private static boolean isDayOfMonth(String text, Line line) {
    int month = Numerals.digitsEnd(text, line.from(), line.to(), 2);
    if (month == line.from() || month >= line.to() || text.charAt(month) != '月') {
      return false;
    }
    int day = Numerals.digitsEnd(text, month + 1, line.to(), 2);
    if (day == month + 1 || day + 3 >= line.to() || text.charAt(day) != '日') {
      return false;
    }
    return Within.first(text, ',', day, Math.min(line.to(), day + 4)) > 0;
  }
}
