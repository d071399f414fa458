package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/** The 发文字号 in a document's head. */
final class HeadNumber {
  private static final int AROUND = 6;
  private static final int REACH = 60;
  private static final int LONGEST_BROKEN = 24;

  private final Reading reading;
  private final String text;
  private final List<Line> pieces;

  private HeadNumber(Reading reading, String text, List<Line> pieces) {
    this.reading = reading;
    this.text = text;
    this.pieces = pieces;
  }

  /** The number on a piece of its own round the title, else the table's, else one in the title. */
  static @Nullable Match find(
      Reading reading,
      String text,
      List<Line> pieces,
      PortalTable table,
      @Nullable Title title,
      @Nullable Span addressees) {
    HeadNumber head = new HeadNumber(reading, text, pieces);
    Match found = null;
    if (title != null) {
      found = head.among(title.last() + 1, title.last() + 1 + AROUND, addressees);
      if (found == null) {
        found = head.among(Math.max(0, title.first() - AROUND), title.first(), null);
      }
    }
    if (title == null) {
      found = head.among(0, AROUND, addressees);
    }
    Span field = table.value(PortalField.NUMBER);
    if (found == null && field != null) {
      found = DocumentNumberScanner.next(reading, field.start(), field.end());
      found =
          found == null ? DocumentNumberScanner.alone(reading, field.start(), field.end()) : found;
    }
    if (found == null && title != null) {
      found = DocumentNumberScanner.next(reading, title.to(), pieces.get(title.last()).to());
    }
    return found;
  }

  private @Nullable Match among(int first, int last, @Nullable Span addressees) {
    for (int i = first; i < Math.min(last, pieces.size()); i++) {
      Line piece = pieces.get(i);
      if (addressees != null && piece.from() >= addressees.start()) {
        return null;
      }
      Match match = DocumentNumberScanner.begun(reading, piece.from(), piece.to(), REACH);
      if (match != null
          && (isAlone(piece, match)
              || UnkindedTitle.numbered(reading, text, piece) > piece.from())) {
        return match;
      }
      Match odd =
          match == null && piece.length() <= 24
              ? DocumentNumberScanner.alone(reading, piece.from(), piece.to())
              : null;
      if (odd != null) {
        return odd;
      }
      Match bare =
          match == null ? DocumentNumberScanner.parted(reading, piece.from(), piece.to()) : null;
      if (bare != null) {
        return bare;
      }
      Match over = match == null ? overTwo(i) : null;
      if (over != null) {
        return over;
      }
    }
    return null;
  }

  /** 云政发 and 〔2021〕3号 on the next line, and nothing else on the two. */
  private @Nullable Match overTwo(int at) {
    if (at + 1 >= pieces.size()) {
      return null;
    }
    int from = pieces.get(at).from();
    Line next = pieces.get(at + 1);
    boolean whole = DocumentNumberScanner.next(reading, next.from(), next.to()) != null;
    Match match =
        next.to() - from <= LONGEST_BROKEN && !whole
            ? DocumentNumberScanner.next(reading, from, next.to())
            : null;
    return match != null && match.from() == from && match.to() == next.to() ? match : null;
  }

  /** （1991年3月2日云泽市人民政府令第19号发布）. */
  private boolean issues(int at) {
    return text.startsWith("发布", at) || text.startsWith("公布", at) || text.startsWith("颁布", at);
  }

  /** True where the piece holds the number, a label before it and a date or mark behind it. */
  private boolean isAlone(Line piece, Match match) {
    int before = match.from() - piece.from();
    int colon = before > 0 ? Within.first(text, ':', piece.from(), match.from()) : -1;
    // 登记号：云府规〔2021〕1号 is what a register counts
    boolean labelled =
        colon >= 0 && PortalLabels.field(text, piece.from(), colon) != PortalField.OTHER
            || PortalLabels.field(text, piece.from(), match.from()) == PortalField.NUMBER;
    boolean issuer = before > 0 && text.startsWith("文件", match.from() - 2);
    ChineseDate date = before > 1 ? ChineseDate.find(text, piece.from(), match.from()) : null;
    boolean dated = date != null && date.from() <= piece.from() + 1;
    boolean decreed = dated && text.charAt(piece.from()) == '(' && issues(match.to());
    boolean beside = date != null && dated && date.to() == match.from();
    // 等级 特急·明电 云汛电〔2020〕12号: the head of a telegram
    boolean sent = text.startsWith("等级", piece.from()) && reading.isGap(match.from());
    return (before <= 1 || labelled || issuer || decreed || beside || sent)
        && (piece.to() - match.to() <= 16
            || text.startsWith("http", match.to())
            || before <= 1 && reading.isGap(match.to()) && piece.length() <= 60);
  }
}
