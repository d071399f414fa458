package org.zhengtu.parse.header;

import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;

/** What the lines of a signature hold beside organ and day: seals, remarks, who signs. */
final class SignatureLine {
  private static final int LONGEST_MONTH = 10;
  private static final int LONGEST_SIGNER = 14;
  private static final String[] SIGNERS = {
    "省长", "市长", "州长", "县长", "区长", "旗长", "盟长", "主席", "总理", "部长", "局长", "主任", "署长", "行长", "专员"
  };

  private SignatureLine() {}

  /** Where （此件公开发布） begins that ends a line; its end for none. */
  static int withoutRemark(String text, Line line) {
    int open =
        text.charAt(line.to() - 1) == ')' ? Brackets.open(text, line.from(), line.to() - 1) : -1;
    return open > line.from() && text.startsWith("(此件", open) ? open : line.to();
  }

  /** 2016年12月, 2016年12月 日: a line that leaves the day open. */
  static boolean isMonth(String text, Line line) {
    int year = Within.first(text, '年', line.from(), line.to());
    int month = year < 0 ? -1 : Within.first(text, '月', year, line.to());
    return line.length() <= LONGEST_MONTH
        && year - line.from() == 4
        && month > year + 1
        && (month + 1 == line.to() || month + 2 == line.to() && text.charAt(month + 1) == '日')
        && ChineseDate.digitAt(text, line.from()) >= 0
        && ChineseDate.digitAt(text, year - 1) >= 0;
  }

  /** 特此通告, 此公告。: the words that close a document. */
  static boolean isClosing(String text, Line line) {
    return line.length() <= 7
        && (text.startsWith("特此", line.from())
            || line.length() >= 3
                && text.charAt(line.from()) == '此'
                && !text.startsWith("此件", line.from()));
  }

  /** 2022512: a day that lost 年, 月 and 日. */
  static boolean isBare(String text, Line line) {
    int to = text.charAt(line.to() - 1) == '日' ? line.to() - 1 : line.to();
    return to - line.from() >= 6
        && to - line.from() <= 7
        && text.startsWith("20", line.from())
        && Within.digits(text, line.from(), to);
  }

  static int withoutSeal(String text, Line line) {
    for (String seal : new String[] {"(盖章)", "(章)", "(印)", "(公章)", "(代章)", "(印章)"}) {
      if (line.length() > seal.length() && text.startsWith(seal, line.to() - seal.length())) {
        return line.to() - seal.length();
      }
    }
    return line.to();
  }

  /** 省长 林某某: who signs a decree, by post and name. */
  static boolean isSigner(String text, int from, int to) {
    if (to - from > LONGEST_SIGNER) {
      return false;
    }
    for (String post : SIGNERS) {
      int at = Within.first(text, post, from, to);
      if (at >= from && to - at - post.length() >= 2 && to - at - post.length() <= 4) {
        return true;
      }
    }
    return false;
  }
}
