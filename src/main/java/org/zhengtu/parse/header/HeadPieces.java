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
  private static final int REACH = 400;
  private static final int HEAD = 8000;
  private static final int SHARED = 200;
  private static final int SHORTEST = 6;

  /** 民政部：. */
  private static final int SHORTEST_LIST = 4;

  private static final String[] EXTENSIONS = {
    ".pdf", ".PDF", ".docx", ".doc", ".wps", ".ofd", ".txt", ".html", ".htm", ".shtml"
  };

  private static final String[] NONE = {};

  private final Reading reading;
  private final String text;
  private final TitleSeams titles;
  private final ListSeams lists;
  private final List<Line> pieces = new ArrayList<>();

  /** What a site that shares files calls the text: the X of 《X.docx》由会员分享; empty elsewhere. */
  private String shared = "";

  private HeadPieces(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
    this.titles = new TitleSeams(reading, text);
    this.lists = new ListSeams(text);
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
      int begin = head.behindBar(Math.max(line.from(), from), end);
      if (end - begin > LONG) {
        head.cut(new Line(begin, end, line.indent(), line.blankBefore()));
      } else {
        begin = head.cells(head.redHead(begin, end, line), end, line);
        int titled = Math.min(head.titles.end(begin, end), head.lists.behindSource(begin, end));
        head.pieces.add(new Line(begin, titled, line.indent(), line.blankBefore()));
        if (titled < end) {
          head.pieces.add(new Line(titled, end, 0, false));
        }
      }
    }
    return head.pieces;
  }

  /** …的通知 | 云政发〔2021〕3号 | 云泽市人民政府 | 2021-03-04: the cells but the last, where it begins. */
  private int cells(int from, int to, Line line) {
    int bar = Within.first(text, '|', from, to);
    if (bar < from + SHORTEST || !titles.is(from, bar)) {
      return from;
    }
    int begin = from;
    while (bar > begin && bar + 1 < to) {
      pieces.add(new Line(begin, bar, begin == from ? line.indent() : 0, false));
      begin = bar + 1;
      bar = Within.first(text, '|', begin, to);
    }
    return begin;
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
    boolean whole =
        titles.is(from, number.from())
            && (text.charAt(to - 1) == ':'
                || DocumentKinds.titleEnd(text, from, number.from()) == number.from());
    if (whole) {
      // …的通知云政发〔2021〕3号各县人民政府：, …的批复 云政函〔2021〕3号 云泽市人民政府 2021年3月4日
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

  /** Behind the bar before the only cell of a row: a page may hold a whole document in one. */
  private int behindBar(int from, int end) {
    boolean only =
        text.charAt(from) == '|'
            && end > from + 1
            && Within.first(text, '|', from + 1, end) < 0
            && text.charAt(from + 1) != '-';
    return only ? from + 1 : from;
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
    int titled = pieces.isEmpty() ? titles.intoSentence(from, to) : from;
    if (titled > from) {
      add(from, titled, line);
      from = titled;
    }
    Match number = standing(from, to);
    boolean open = true;
    for (int i = from + 1; i < to; i++) {
      boolean cut = number != null && (i == number.from() || i == number.to());
      boolean within = number != null && i > number.from() && i < number.to();
      cut |= open && titles.isGap(i) && !within && !isInDate(i);
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
    Match number = DocumentNumberScanner.begun(reading, from, to, REACH);
    if (number == null || number.from() == from) {
      return number;
    }
    int at = number.from();
    boolean apart =
        titles.isGap(at)
            || text.startsWith("文件", at - 2)
            || DocumentKinds.titleEnd(text, from, at) > 0;
    return apart && "(《".indexOf(text.charAt(at - 1)) < 0 ? number : null;
  }

  private void add(int from, int to, Line line) {
    int list = lists.start(from, to);
    if (list > from) {
      pieces.add(new Line(from, list, 0, false));
      pieces.add(new Line(list, to, 0, false));
      return;
    }
    boolean first = from == line.from();
    pieces.add(new Line(from, to, first ? line.indent() : 0, first && line.blankBefore()));
  }
}
