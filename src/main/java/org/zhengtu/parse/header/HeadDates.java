package org.zhengtu.parse.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.BareDay;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Within;

/** When a document was signed and made public, as far as its head, table and foot tell. */
final class HeadDates {
  private static final int LONGEST_NUMBER = 30;

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

  /** From the signature, else the table, else the brackets under the title. */
  @Nullable LocalDate issuedOn(@Nullable Title title, @Nullable Signature signature, int bodyFrom) {
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
    ChineseDate decreed = title == null ? null : underTitle(title, bodyFrom);
    decreed = decreed == null && title != null ? underSigner(title) : decreed;
    return decreed == null ? date(PortalField.GENERATED) : decreed.date();
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
  private @Nullable ChineseDate underTitle(Title title, int bodyFrom) {
    List<ChineseDate> dates = new ArrayList<>();
    for (int i = title.last(); i < Math.min(pieces.size(), title.last() + 4); i++) {
      Line piece = pieces.get(i);
      int from = Math.max(piece.from(), title.to());
      boolean expires =
          Within.first(text, "有效期", from, piece.to()) >= 0
              || Within.first(text, "失效", from, piece.to()) >= 0
              || Within.first(text, "废止", from, piece.to()) >= 0;
      ChineseDate beside = besideNumber(from, piece.to());
      if (beside != null) {
        dates.add(beside);
      } else if (from < piece.to() && text.charAt(from) == '(' && !expires) {
        ChineseDate date = ChineseDate.find(text, from, piece.to());
        if (date != null) {
          dates.add(madeKnown(date, piece.to()));
        }
      }
    }
    return dates.isEmpty() ? null : dates.getFirst();
  }

  /** 云政发〔2021〕3号 2021年3月4日: the day in which a line ends that begins with a number. */
  private @Nullable ChineseDate besideNumber(int from, int to) {
    int number = Within.first(text, "号", from, Math.min(to, from + LONGEST_NUMBER)) + 1;
    boolean numbered = number > 0 && Within.first(text, "]", from, number) > from;
    ChineseDate day = numbered && number < to ? ChineseDate.at(text, number, to) : null;
    return day != null && day.to() == to ? day : null;
  }

  /** The day behind {@code first} on which a decree made known what had been passed, else first. */
  private ChineseDate madeKnown(ChineseDate first, int to) {
    ChineseDate next = ChineseDate.find(text, first.to(), to);
    int passed = next == null ? -1 : Within.first(text, "通过", first.to(), next.from());
    int known = passed < 0 || next == null ? -1 : Within.first(text, "公布", next.to(), to);
    ChineseDate third = known < 0 || next == null ? null : ChineseDate.find(text, next.to(), known);
    return known > 0 && next != null && third == null ? next : first;
  }
}
