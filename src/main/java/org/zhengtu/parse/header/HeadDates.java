package org.zhengtu.parse.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.BareDay;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Within;

/** When a document was signed and made public, as far as its head, table and foot tell. */
final class HeadDates {
  private static final String[] ENDS = {"有效期", "失效", "废止"};

  private final String text;
  private final List<Line> pieces;
  private final PortalTable table;

  HeadDates(String text, List<Line> pieces, PortalTable table) {
    this.text = text;
    this.pieces = pieces;
    this.table = table;
  }

  /** From the table, else from the line under the title. */
  @Nullable LocalDate publishedOn(SourceLine source) {
    LocalDate told = date(PortalField.PUBLISHED);
    ChineseDate printed = source.published();
    return told == null && printed != null ? printed.date() : told;
  }

  private @Nullable LocalDate date(PortalField field) {
    ChineseDate date = table.date(field);
    return date == null ? null : date.date();
  }

  /** From the signature, else the table, else beside the number or in brackets under the title. */
  @Nullable LocalDate issuedOn(Head head, @Nullable Signature signature) {
    Title title = head.title();
    int bodyFrom = head.bodyFrom();
    LocalDate field = date(PortalField.ISSUED);
    ChineseDate signed = signature == null ? null : signature.date();
    if (signed != null) {
      return signed.date();
    }
    LocalDate bare = bare(bodyFrom);
    boolean under = bare != null && signature != null && !signature.organs().isEmpty();
    if (field != null && !under) {
      return field;
    }
    if (bare != null) {
      return bare;
    }
    ChineseDate decreed = besideNumber(head.number());
    decreed = decreed == null && title != null ? underTitle(title) : decreed;
    decreed = decreed == null && title != null ? underSigner(title) : decreed;
    return decreed == null ? date(PortalField.GENERATED) : decreed.date();
  }

  /** 云政发〔2021〕3号 2021年3月4日: the day behind the number, on its piece or in a cell of its line. */
  private @Nullable ChineseDate besideNumber(@Nullable Match number) {
    if (number == null) {
      return null;
    }
    boolean beside = false;
    for (Line piece : pieces) {
      boolean own = piece.from() == number.from();
      beside = own || beside && text.charAt(piece.from() - 1) == '|';
      int from = own ? number.to() : piece.from();
      ChineseDate before = number.to() == piece.to() ? wholly(piece.from(), number.from()) : null;
      if (before != null) {
        return before;
      }
      ChineseDate day = beside ? wholly(from, piece.to()) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The day that fills the range, or null. */
  private @Nullable ChineseDate wholly(int from, int to) {
    ChineseDate day = from < to ? ChineseDate.at(text, from, to) : null;
    return day != null && day.to() == to ? day : null;
  }

  /** 部长 林某某 and the day, which an order has over the title of what it puts in force. */
  private @Nullable ChineseDate underSigner(Title title) {
    for (int i = 1; i < title.first(); i++) {
      Line above = pieces.get(i - 1);
      ChineseDate day =
          SignatureLine.isSigner(text, above.from(), above.to())
              ? ChineseDate.at(text, pieces.get(i).from(), pieces.get(i).to())
              : null;
      if (day != null && day.to() == pieces.get(i).to()) {
        return day;
      }
    }
    return null;
  }

  /** The first line behind the head that is a day without 年, 月 and 日. */
  private @Nullable LocalDate bare(int bodyFrom) {
    LocalDate published = date(PortalField.PUBLISHED);
    for (Line piece : pieces) {
      LocalDate day = piece.from() < bodyFrom ? null : BareDay.on(text, piece, published);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** （2019年5月9日）, （2019年5月9日…通过） or （…通过 2019年5月20日…公布） on a piece under the title. */
  private @Nullable ChineseDate underTitle(Title title) {
    for (int i = title.last(); i < Math.min(pieces.size(), title.last() + 4); i++) {
      Line piece = pieces.get(i);
      int from = Math.max(piece.from(), title.to());
      boolean bracketed = from < piece.to() && text.charAt(from) == '(' && !ends(from, piece.to());
      ChineseDate date = bracketed ? ChineseDate.find(text, from, piece.to()) : null;
      if (date != null) {
        return madeKnown(date, piece.to());
      }
    }
    return null;
  }

  /** （有效期至…）, （此文件已于…失效）: a day on which the document ends. */
  private boolean ends(int from, int to) {
    for (String word : ENDS) {
      if (Within.first(text, word, from, to) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The day behind {@code passed} on which a decree made known what had been passed, else that. */
  private ChineseDate madeKnown(ChineseDate passed, int to) {
    ChineseDate next = ChineseDate.find(text, passed.to(), to);
    if (next == null || Within.first(text, "通过", passed.to(), next.from()) < 0) {
      return passed;
    }
    ChineseDate third = ChineseDate.find(text, next.to(), to);
    int end = third == null ? to : third.from();
    return Within.first(text, "公布", next.to(), end) < 0 ? passed : next;
  }
}
