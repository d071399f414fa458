package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * The pieces that a document's head consists of: its lines, and where a whole document stands on
 * one line, the parts between blanks, numbers and the mark that ends the addressees.
 */
final class HeadPieces {
  private static final int PIECES = 400;
  private static final int LONG = 90;
  private static final int HEAD = 8000;
  private static final int SHARED = 200;
  private static final int SHORTEST = 6;

  /** 民政部：. */
  private static final int SHORTEST_LIST = 4;

  private static final int LONGEST_SITE = 24;
  private static final int LONGEST_DAY = 20;
  private static final String[] EXTENSIONS = {
    ".pdf", ".PDF", ".docx", ".doc", ".wps", ".ofd", ".txt", ".html", ".htm", ".shtml"
  };

  private static final String[] NONE = {};

  private final Reading reading;
  private final String text;
  private final List<Line> pieces = new ArrayList<>();

  /** What a site that shares files calls the text: the X of 《X.docx》由会员分享; empty elsewhere. */
  private String shared = "";

  private HeadPieces(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
  }

  /** The first pieces of the range. */
  static List<Line> of(Reading reading, String text, int from, int to) {
    HeadPieces head = new HeadPieces(reading, text);
    head.shared = head.shared(from, to);
    for (Line line : reading.lines(from, to)) {
      if (line.from() - from > HEAD || head.pieces.size() >= PIECES) {
        break;
      }
      int end = head.withoutBars(Math.max(line.from(), from), Math.min(line.to(), to));
      int begin = Math.max(line.from(), from);
      if (end - begin > LONG) {
        head.cut(new Line(begin, end, line.indent(), line.blankBefore()));
      } else {
        begin = head.redHead(begin, end, line);
        int titled = Math.min(head.titleEnd(begin, end), head.splitAt(begin, end));
        head.pieces.add(new Line(begin, titled, line.indent(), line.blankBefore()));
        if (titled < end) {
          head.pieces.add(new Line(titled, end, 0, false));
        }
      }
    }
    return head.pieces;
  }

  /** Cuts off 云泽市人民政府文件 and the number behind it; where the title on their line begins. */
  private int redHead(int from, int to, Line line) {
    boolean may =
        text.charAt(to - 1) == ':'
            || Within.first(text, "文件", from, to) > 0
            || Within.first(text, "关于", from, to) > 0;
    Match number = may ? DocumentNumberScanner.next(reading, from, to) : null;
    if (number == null || number.to() + SHORTEST_LIST > to) {
      return from;
    }
    boolean titled =
        Within.first(text, "关于", number.to(), to) >= 0
            && DocumentKinds.titleEnd(text, number.to(), to) > 0;
    if (number.from() == from && (titled || text.charAt(to - 1) == ':')) {
      // 云政发〔2021〕3号各县人民政府：, 云政发〔2021〕3号 关于…的通知
      pieces.add(new Line(from, number.to(), line.indent(), line.blankBefore()));
      return number.to();
    }
    if (text.charAt(to - 1) == ':' && isTitled(from, number.from())) {
      // …的通知云政发〔2021〕3号各县人民政府：
      pieces.add(new Line(from, number.from(), line.indent(), line.blankBefore()));
      pieces.add(new Line(number.from(), number.to(), 0, false));
      return number.to();
    }
    boolean red =
        number.from() > from + 4
            && number.to() + SHORTEST < to
            && text.startsWith("文件", number.from() - 2);
    if (!red) {
      return from;
    }
    pieces.add(new Line(from, number.from(), line.indent(), line.blankBefore()));
    pieces.add(new Line(number.from(), number.to(), 0, false));
    return number.to();
  }

  /** A blank within a line; where a joined line was broken none stands. */
  private boolean isGap(int i) {
    return reading.isGap(i) && reading.lines().get(reading.lineAt(i)).from() != i;
  }

  private String shared(int from, int to) {
    int limit = Math.min(to, from + SHARED);
    int by = Within.first(text, "》由会员分享", from, limit);
    int open = by < 0 ? -1 : Within.last(text, '《', from, by);
    int dot = open < 0 ? -1 : Within.first(text, '.', open, by);
    return dot < 0 ? "" : text.substring(open + 1, dot);
  }

  /** A table of the page's layout leaves bars at the end of a line, a file its extension. */
  private int withoutBars(int from, int to) {
    int end = to;
    while (end > from + 1 && text.charAt(end - 1) == '|') {
      end--;
    }
    boolean letter = text.charAt(end - 1) < 0x80;
    for (String extension : letter ? EXTENSIONS : NONE) {
      if (end - extension.length() > from + SHORTEST
          && text.startsWith(extension, end - extension.length())) {
        return end - extension.length();
      }
    }
    return end;
  }

  /** Where a title ends that shares its line with 发布时间：…; {@code to} where none does. */
  private int titleEnd(int from, int to) {
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
    int close = text.charAt(to - 1) == ')' ? to - 1 : to;
    char last = text.charAt(Math.max(from, close - 1));
    if (last != '日' && (last < '0' || last > '9')) {
      return from;
    }
    ChineseDate day = ChineseDate.findLast(text, Math.max(from, close - LONGEST_DAY), close);
    if (day == null || Within.past(text, "0123456789:", day.to(), close) < close) {
      return from;
    }
    int end = close < to && text.charAt(day.from() - 1) == '(' ? day.from() - 1 : day.from();
    return isTitled(from, end) && DocumentKinds.titleEnd(text, from, end) == end ? end : from;
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
    if (last != null && last.to() == to && isTitled(from, last.from())) {
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
  private boolean isTitled(int from, int to) {
    int end = to > from + SHORTEST ? DocumentKinds.titleEnd(text, from, to) : -1;
    return end > 0
        && (Within.first(text, "关于", from, end) >= 0
            || Within.last(text, '的', Math.max(from, end - SHORTEST), end) > from);
  }

  /** Where a title ends that runs into its first sentence: …行动计划为提高…; {@code from} for none. */
  private int titleInto(int from, int to) {
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

  private void cut(Line line) {
    int to = Math.min(line.to(), line.from() + HEAD);
    int from = line.from();
    if (text.startsWith("1、", from) && (from == 0 || !shared.isEmpty())) {
      // a converter's page number
      from += 2;
    }
    if (!shared.isEmpty() && text.startsWith(shared, from)) {
      add(from, from + shared.length(), line);
      from += shared.length();
    }
    int titled = pieces.isEmpty() ? titleInto(from, to) : from;
    if (titled > from) {
      add(from, titled, line);
      from = titled;
    }
    Match number = standing(from, Math.min(to, from + 400));
    boolean open = true;
    for (int i = from + 1; i < to; i++) {
      boolean cut = number != null && (i == number.from() || i == number.to());
      boolean within = number != null && i > number.from() && i < number.to();
      cut |= open && isGap(i) && !within && !isInDate(i);
      cut |= text.charAt(i - 1) == ':' && i - from < 600;
      if (text.charAt(i - 1) == '。') {
        open = false;
      }
      if (cut && i > from && pieces.size() < PIECES) {
        add(from, i, line);
        from = i;
      }
    }
    add(from, line.to(), line);
  }

  /** 2023 年4 月: blanks within a day part nothing. */
  private boolean isInDate(int i) {
    boolean unit = "年月日".indexOf(text.charAt(i)) >= 0 && ChineseDate.digitAt(text, i - 1) >= 0;
    return unit || "年月".indexOf(text.charAt(i - 1)) >= 0 && ChineseDate.digitAt(text, i) >= 0;
  }

  /** The first number right behind a title or a blank: what stands in brackets is cited. */
  private @Nullable Match standing(int from, int to) {
    Match number = DocumentNumberScanner.next(reading, from, to);
    if (number == null || number.from() == from) {
      return number;
    }
    int at = number.from();
    boolean apart =
        isGap(at) || text.startsWith("文件", at - 2) || DocumentKinds.titleEnd(text, from, at) > 0;
    return apart && "(《".indexOf(text.charAt(at - 1)) < 0 ? number : null;
  }

  /** A piece that ends in a colon may hold title and addressees run together: …的通知各县…：. */
  private int addressed(int from, int to) {
    if (text.charAt(to - 1) != ':') {
      return from;
    }
    int about = Within.first(text, "关于", from, to);
    if (about < 0) {
      return sourced(from, to);
    }
    for (int i = Within.first(text, '各', about, to);
        i > 0;
        i = Within.first(text, '各', i + 1, to)) {
      if (DocumentKinds.kindAt(text, about, i) != null && "的".indexOf(text.charAt(i - 1)) < 0) {
        return i;
      }
    }
    return from;
  }

  private int splitAt(int from, int to) {
    int list = text.charAt(to - 1) == ':' ? sourced(from, to) : from;
    return list > from ? list : to;
  }

  /** Where the addressees begin that run into who sent the page in: 来源：云泽市经信局各县…：. */
  private int sourced(int from, int to) {
    boolean behind = from > 2 && text.startsWith("来源:", from - 3);
    int begin = behind ? from : Within.first(text, "来源:", from, Math.min(to, from + 5)) + 3;
    int list = behind || begin > from + 2 ? Within.first(text, '各', begin + 2, to - 1) : -1;
    return list > 0 && Addressees.LAST.indexOf(text.charAt(list - 1)) >= 0 ? list : from;
  }

  private void add(int from, int to, Line line) {
    int list = addressed(from, to);
    if (list > from) {
      pieces.add(new Line(from, list, 0, false));
      pieces.add(new Line(list, to, 0, false));
      return;
    }
    boolean first = from == line.from();
    pieces.add(new Line(from, to, first ? line.indent() : 0, first && line.blankBefore()));
  }
}
