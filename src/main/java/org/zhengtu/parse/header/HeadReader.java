package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/** Finds the parts of a head: decree, title, number, addressees and the line of the source. */
final class HeadReader {
  private final Reading reading;
  private final Jurisdictions jurisdictions;
  private final String text;
  private final Portion portion;
  private final List<Line> pieces;
  private final PortalTable table;

  HeadReader(
      Reading reading,
      Jurisdictions jurisdictions,
      String text,
      Portion portion,
      PortalTable table) {
    this.reading = reading;
    this.jurisdictions = jurisdictions;
    this.text = text;
    this.portion = portion;
    this.pieces = portion.head();
    this.table = table;
  }

  Head read() {
    Decree decree = Decree.find(reading, text, pieces, portion.to());
    Title title = title(decree);
    int headEnd = title == null ? table.end() : title.to();
    int after = title == null ? pieceAt(headEnd) : title.last() + 1;
    int first = title == null ? after : title.first();
    SourceLine source = SourceLine.at(text, pieces, first, after - 1, portion.to());
    Span addressees = addressees(title, after);
    Match number =
        decree == null
            ? HeadNumber.find(reading, text, pieces, table, title, addressees)
            : decree.number();
    boolean proclaimed = decree != null && decree.title() != null;
    int bodyFrom =
        proclaimed && number != null ? number.to() : bodyFrom(title, number, addressees, headEnd);
    if (source.last() >= after) {
      bodyFrom = Math.max(bodyFrom, pieces.get(source.last()).to());
    }
    return new Head(decree, title, titleAt(title), number, addressees, source, bodyFrom);
  }

  private @Nullable Span addressees(@Nullable Title title, int after) {
    Span addressees = Addressees.find(text, pieces, after, portion.to());
    if (addressees == null && title != null && table.end() > title.to()) {
      addressees = Addressees.find(text, pieces, pieceAt(table.end()), portion.to());
    }
    return addressees == null && title != null && title.first() > 1 ? above(title) : addressees;
  }

  /** Addressees over the only title found: that of what a notice without title issues. */
  private @Nullable Span above(Title title) {
    for (int i = 0; i < title.first(); i++) {
      Line piece = pieces.get(i);
      Span list = piece.from() < table.end() ? null : Addressees.at(text, pieces, i, title.from());
      if (list != null) {
        return list;
      }
    }
    return null;
  }

  /** The title's own place, or the portal's where only that is the notice's and not its plan's. */
  private @Nullable Span titleAt(@Nullable Title title) {
    Span told = table.value(PortalField.TITLE);
    if (title == null || told == null) {
      return title == null ? told : title.span();
    }
    boolean issues =
        told.end() - told.start() > title.to() - title.from()
            && Within.first(text, "关于", title.from(), title.to()) < 0
            && Within.first(text, "关于", told.start(), told.end()) >= 0
            && Within.first(
                    text, text.substring(title.from(), title.to()), told.start(), told.end())
                >= 0;
    return issues || isCut(told, title) || isPlan(told, title) ? told : title.span();
  }

  /** True where addressees stand between the portal's title of a notice and its plan's own. */
  private boolean isPlan(Span told, Title title) {
    return Within.first(text, "关于", told.start(), told.end()) >= 0
        && text.startsWith("通知", told.end() - 2)
        && Within.first(text, "关于", title.from(), title.to()) < 0
        && told.end() <= title.from()
        && above(title) != null;
  }

  /** True where the text's own title, broken over two lines, is but the end of the portal's. */
  private boolean isCut(Span told, Title title) {
    int length = title.to() - title.from();
    return told.end() - told.start() > length
        && Within.first(text, "关于", title.from(), title.to()) < 0
        && text.regionMatches(told.end() - length, text, title.from(), length)
        && text.charAt(told.end() - length - 1) != '《';
  }

  private @Nullable Title title(@Nullable Decree decree) {
    TitleFinder finder = new TitleFinder(jurisdictions, reading, text, pieces);
    if (decree == null) {
      Title title = finder.findLast();
      boolean table = title != null && Head.kind(text, title.span()) == null;
      // the portal's title goes before that of an attached table
      return table && this.table.value(PortalField.TITLE) != null ? null : title;
    }
    if (decree.title() != null) {
      return decree.title();
    }
    Title behind = finder.find(pieceAt(decree.number().to()));
    return behind == null ? finder.findLast() : behind;
  }

  private int bodyFrom(
      @Nullable Title title, @Nullable Match number, @Nullable Span addressees, int headEnd) {
    if (addressees != null) {
      return addressees.end();
    }
    int from = Math.max(portion.from(), headEnd);
    if (title != null) {
      from = Math.max(from, pieces.get(title.last()).to());
    }
    if (number != null && number.from() >= from && number.from() - from < 60) {
      from = pieceEnd(number.to());
    }
    return Math.min(from, portion.to());
  }

  /** Index of the first piece that begins at or behind {@code at}. */
  private int pieceAt(int at) {
    int i = 0;
    while (i < pieces.size() && pieces.get(i).from() < at) {
      i++;
    }
    return i;
  }

  private int pieceEnd(int at) {
    for (Line piece : pieces) {
      if (piece.from() < at && at <= piece.to()) {
        return piece.to();
      }
    }
    return at;
  }
}
