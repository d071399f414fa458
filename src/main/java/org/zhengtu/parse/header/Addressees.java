package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.text.Span;

/** 主送机关: the line under the title that ends in a colon. */
final class Addressees {
  private static final int LONGEST = 600;
  private static final int LINES = 8;

  /** The name of the state's portal, which it prints over its texts. */
  private static final String SITE = "中华人民共和国中央人民政府";

  private static final WordFile WORDS = WordFile.read("addressees.txt");
  private static final Words DUTIES = WORDS.set("duties");
  private static final Words OPENINGS = WORDS.set("openings");
  private static final int LONGEST_ORGAN = 30;
  private static final String HOST = "www.";

  private Addressees() {}

  /**
   * The range of the addressees, colon included, in the pieces from {@code first} on; null for
   * none. What stands between title and addressees (number, date, source) is passed over.
   */
  static @Nullable Span find(String text, List<Line> pieces, int first, int limit) {
    for (int i = first; i < Math.min(pieces.size(), first + LINES); i++) {
      Line piece = pieces.get(i);
      if (piece.from() >= limit) {
        return null;
      }
      boolean other = isRegistration(text, piece) || isRemark(text, piece);
      if (other || isLabel(text, piece) || isApart(text, pieces, i)) {
        continue;
      }
      if (isHeading(text, piece) || LedLines.areAt(text, pieces, i)) {
        return null;
      }
      int colon = colon(text, pieces, i, limit);
      boolean duty = colon > 0 && DUTIES.end(text, colon + 1, text.length()) > 0;
      if (duty || colon >= piece.to() && LedLines.leadFrom(text, pieces, i, colon)) {
        return null;
      }
      if (colon > 0 && AddresseeList.is(text, piece.from(), colon)) {
        return new Span(piece.from(), colon + 1);
      }
      if ((colon < 0 || colon >= piece.to()) && isBare(text, pieces, i)) {
        return new Span(piece.from(), piece.to());
      }
      if (Within.first(text, '。', piece.from(), piece.to()) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** The addressees that begin with the piece: 各… or a list that goes on with it; or null. */
  static @Nullable Span at(String text, List<Line> pieces, int at, int limit) {
    int from = pieces.get(at).from();
    boolean other = isLabel(text, pieces.get(at)) || isRemark(text, pieces.get(at));
    other |= isApart(text, pieces, at);
    int colon = other ? -1 : colon(text, pieces, at, limit);
    boolean listed =
        text.charAt(from) == '各'
            || Within.first(text, ",各", from, colon) > 0
            || Within.first(text, "、各", from, colon) > 0
            || Within.first(text, "人民政府", from, colon) > 0
            || areMany(text, from, colon);
    return colon > 0 && listed && AddresseeList.is(text, from, colon)
        ? new Span(from, colon + 1)
        : null;
  }

  /** Three organs or more over 经…同意，现将…: to whom a notice without title is sent. */
  private static boolean areMany(String text, int from, int colon) {
    int first = Within.first(text, '、', from, colon);
    return first > 0
        && Within.first(text, '、', first + 1, colon) > 0
        && OPENINGS.end(text, colon + 1, text.length()) > 0;
  }

  /** A row of a portal's table: 发文单位：…, one with cells, or how large its letters may be. */
  private static boolean isLabel(String text, Line piece) {
    if (piece.length() == SITE.length() && text.startsWith(SITE, piece.from())) {
      return true;
    }
    if (text.startsWith("发布", piece.from()) || text.startsWith(HOST, piece.from())) {
      return true;
    }
    int colon = Within.first(text, ':', piece.from(), piece.to());
    int end = colon > 0 ? colon : piece.to();
    return PortalLabels.endsWithLabel(text, piece.from(), end)
        || PortalLabels.startsWithLabel(text, piece.from(), piece.to())
        || Within.first(text, '|', piece.from(), piece.to()) >= 0
        || Within.first(text, "字体:", piece.from(), piece.to()) >= 0
        || Within.first(text, "字号:", piece.from(), piece.to()) >= 0;
  }

  /** A line of its own over a blank one and 各…, or over a host: the issuers that a site prints. */
  private static boolean isApart(String text, List<Line> pieces, int at) {
    int next = at + 1;
    Line piece = pieces.get(at);
    if (next < pieces.size() && text.startsWith(HOST, pieces.get(next).from())) {
      return true;
    }
    return next < pieces.size()
        && (pieces.get(next).blankBefore()
            || Within.until(text, ",、;:", piece.from(), piece.to()) == piece.to()
                && piece.length() <= 20)
        && text.charAt(pieces.get(next).from()) == '各'
        && text.charAt(pieces.get(at).from()) != '各'
        && ",、;:".indexOf(text.charAt(pieces.get(at).to() - 1)) < 0;
  }

  /**
   * A list of organs without its colon on a line of its own: 各…, or several of which one begins
   * with 各, and running text under it.
   */
  private static boolean isBare(String text, List<Line> pieces, int at) {
    Line line = pieces.get(at);
    char last = text.charAt(line.to() - 1);
    boolean misprint = ";。,".indexOf(last) >= 0 && line.length() > 2;
    Line piece =
        misprint ? new Line(line.from(), line.to() - 1, line.indent(), line.blankBefore()) : line;
    boolean listed =
        text.charAt(piece.from()) == '各'
            || Within.first(text, ",各", piece.from(), piece.to()) > 0
                && Within.until(text, "。;《", piece.from(), piece.to()) == piece.to();
    boolean under = at + 1 < pieces.size() && pieces.get(at + 1).length() > 20;
    boolean marked = Within.first(text, ',', piece.from(), piece.to()) > 0;
    return under
        && (listed && (marked || misprint)
            || issues(text, piece, pieces.get(at + 1))
            || isOverBody(text, piece, pieces.get(at + 1)))
        && AddresseeList.is(text, piece.from(), piece.to());
  }

  /** Organs of which one is 各… over 为贯彻…, or the one over 你局…. */
  private static boolean isOverBody(String text, Line piece, Line below) {
    boolean each =
        Within.first(text, '各', piece.from(), piece.to()) >= 0 && OPENINGS.at(text, below.from());
    boolean one = piece.length() <= LONGEST_ORGAN && text.charAt(below.from()) == '你';
    return (each || one) && Within.until(text, "。;《:(", piece.from(), piece.to()) == piece.to();
  }

  /** Several organs over 《…》已经市政府同意，现印发给你们. */
  private static boolean issues(String text, Line piece, Line below) {
    int first = Within.first(text, '、', piece.from(), piece.to());
    return first > 0
        && Within.first(text, '、', first + 1, piece.to()) > 0
        && Within.until(text, "。;《:", piece.from(), piece.to()) == piece.to()
        && text.charAt(below.from()) == '《'
        && Within.first(text, "印发", below.from(), below.to()) > 0;
  }

  /** ABCR-2022-01007: what a normative document is registered under. */
  private static boolean isRegistration(String text, Line piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      char c = text.charAt(i);
      boolean part = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
      if (!part) {
        return false;
      }
    }
    return true;
  }

  /** 2023-06-13, a day and nothing else; （此文件已宣布失效）, all in brackets. */
  private static boolean isRemark(String text, Line piece) {
    if (text.charAt(piece.from()) == '(' && text.charAt(piece.to() - 1) == ')') {
      return true;
    }
    ChineseDate day =
        ChineseDate.digitAt(text, piece.from()) >= 0
            ? ChineseDate.at(text, piece.from(), piece.to())
            : null;
    return day != null && day.to() == piece.to();
  }

  /** True where a numbered heading begins, or the label of a task: the body has begun. */
  private static boolean isHeading(String text, Line piece) {
    return Enumerator.at(text, piece.from(), piece.to()) != null
        || text.startsWith("责任单位:", piece.from())
        || text.startsWith("牵头单位:", piece.from());
  }

  /** The colon that ends the piece or, in a broken line, one of the next; -1 for none. */
  private static int colon(String text, List<Line> pieces, int at, int limit) {
    int from = pieces.get(at).from();
    int to = Math.min(limit, Math.min(text.length(), from + LONGEST));
    int depth = 0;
    int next = at + 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (next < pieces.size() && pieces.get(next).from() == i) {
        boolean apart = pieces.get(next).blankBefore() && ",、;".indexOf(text.charAt(i - 1)) < 0;
        if (apart || isHeading(text, pieces.get(next))) {
          return -1;
        }
        next++;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ':' && depth == 0) {
        return i;
      } else if ("。《[=<>_|".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The organs of the line: cut at ，, or at 、 where it has none; brackets keep what they hold. */
  static List<Span> cut(String text, Span line) {
    boolean marked = ":;。,".indexOf(text.charAt(line.end() - 1)) >= 0;
    int end = marked ? line.end() - 1 : line.end();
    List<Span> parts = cutAt(text, line.start(), end, ",;");
    return parts.size() > 1 ? parts : cutAt(text, line.start(), end, "、");
  }

  private static List<Span> cutAt(String text, int from, int to, String marks) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : marks.charAt(0);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if ((depth == 0 || i == to) && marks.indexOf(c) >= 0) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
