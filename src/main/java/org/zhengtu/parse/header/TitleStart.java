package org.zhengtu.parse.header;

import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.vocabulary.Jurisdictions;

/** Where a title begins within its line: behind a mark of state, a column's name, a number. */
final class TitleStart {
  private static final int SHORTEST = 8;
  private static final int LONGEST_LEAD = 16;
  private static final int LONGEST_SITE = 24;

  private final Jurisdictions jurisdictions;
  private final Reading reading;
  private final String text;

  TitleStart(Jurisdictions jurisdictions, Reading reading, String text) {
    this.jurisdictions = jurisdictions;
    this.reading = reading;
    this.text = text;
  }

  /** Behind a remark such as {@code [有效]} or {@code （已废止）} at the beginning of the piece. */
  int of(Line piece) {
    int column = Math.max(column(piece), Math.max(number(piece), brokenNumber(piece)));
    column = Math.max(column, label(piece));
    column = Math.max(column, Math.max(foreign(piece), Math.max(site(piece), day(piece))));
    if (column > piece.from()) {
      return column;
    }
    char first = text.charAt(piece.from());
    if ("•·●◆■".indexOf(first) >= 0) {
      return piece.from() + 1;
    }
    if (first != '[' && first != '(') {
      return piece.from();
    }
    int close = Brackets.close(text, piece.from(), Math.min(piece.to(), piece.from() + 12));
    return close < 0 || close + 1 >= piece.to() ? piece.from() : close + 1;
  }

  /** Behind the name of a column that a bar divides from the title: 政务公开丨…. */
  private int column(Line piece) {
    for (int i = piece.from() + 2; i < Math.min(piece.to() - SHORTEST, piece.from() + 9); i++) {
      if ("丨|│".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return piece.from();
  }

  /** Behind the name of the site: 云泽市人民政府门户网站-云泽市…. */
  private int site(Line piece) {
    int limit = Math.min(piece.to() - SHORTEST, piece.from() + LONGEST_SITE);
    for (int i = piece.from() + 3; i < limit; i++) {
      if ("-_".indexOf(text.charAt(i)) >= 0 && "网站台户".indexOf(text.charAt(i - 1)) >= 0) {
        return i + 1;
      }
    }
    return piece.from();
  }

  /** Behind {@code Page 3 -} or a column in quotation marks, where an organ begins. */
  private int foreign(Line piece) {
    int quoted =
        text.charAt(piece.from()) == '"'
            ? Within.first(text, '"', piece.from() + 1, piece.to())
            : -1;
    int at = quoted < 0 ? piece.from() : quoted + 1;
    while (quoted < 0
        && at < piece.to()
        && text.charAt(at) < 0x80
        && "([".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    boolean apart =
        at > piece.from() && at - piece.from() <= LONGEST_LEAD && at + SHORTEST < piece.to();
    boolean digits = at - piece.from() <= 4 && quoted < 0 && text.charAt(piece.from()) <= '9';
    return apart
            && !digits
            && reading.isGap(at)
            && IssuingOrgans.startsOrgan(jurisdictions, text, at)
        ? at
        : piece.from();
  }

  /** Behind the label of a portal's table that runs into the title: 名称云泽市…关于…. */
  private int label(Line piece) {
    for (int at = piece.from() + 2; at <= Math.min(piece.from() + 4, piece.to() - SHORTEST); at++) {
      boolean begins =
          PortalLabels.field(text, piece.from(), at) == PortalField.TITLE
              && (text.startsWith("关于", at) || IssuingOrgans.startsOrgan(jurisdictions, text, at));
      if (begins) {
        return at;
      }
    }
    return piece.from();
  }

  /** Behind a day that runs into the title: 2022-03-04云泽市…关于…. */
  private int day(Line piece) {
    ChineseDate day =
        ChineseDate.digitAt(text, piece.from()) < 0
            ? null
            : ChineseDate.at(text, piece.from(), piece.to());
    int at = day == null ? piece.from() : Within.past(text, "0123456789:", day.to(), piece.to());
    boolean begins =
        at > piece.from()
            && at + SHORTEST < piece.to()
            && (text.startsWith("关于", at) || IssuingOrgans.startsOrgan(jurisdictions, text, at));
    return begins ? at : piece.from();
  }

  /** Behind the number with which a page begins its title. */
  private int number(Line piece) {
    int limit = Math.min(piece.to(), piece.from() + 40);
    DocumentNumber.Match match = DocumentNumberScanner.next(reading, piece.from(), limit);
    return match != null && match.from() == piece.from() && match.to() < piece.to()
        ? match.to()
        : piece.from();
  }

  /** Behind a number that lost its brackets and runs into the issuer: 云教函202011号云泽市…. */
  private int brokenNumber(Line piece) {
    int digits = 0;
    for (int i = piece.from(); i < Math.min(piece.to() - SHORTEST, piece.from() + 20); i++) {
      char c = text.charAt(i);
      if (c == '号' && digits >= 5 && IssuingOrgans.startsOrgan(jurisdictions, text, i + 1)) {
        return i + 1;
      }
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return piece.from();
  }
}
