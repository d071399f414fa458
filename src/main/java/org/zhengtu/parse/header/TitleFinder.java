package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Finds the official title among the pieces of a head: it ends in a 文种, may run over several pieces
 * and may have its issuers on pieces of their own right above.
 */
final class TitleFinder {
  private static final int MOST_PIECES = 6;
  static final int LONGEST = 220;
  private static final int SHORTEST_PLAIN = 8;
  static final String ABOUT = "关于";

  private final Jurisdictions jurisdictions;
  private final Reading reading;
  private final String text;
  private final List<Line> pieces;
  private final TitleStart start;
  private final TitleIssuerLines issuers;
  private final IssuingNotice notices;
  private final TitleEnds ends;
  private final TitlePieces forms;

  /**
   * A title.
   *
   * @param from first compact offset
   * @param to offset after the last, remarks such as {@code [有效]} left out
   * @param first index of its first piece
   * @param last index of its last piece
   */
  record Title(int from, int to, int first, int last) {
    Span span() {
      return new Span(from, to);
    }
  }

  TitleFinder(Jurisdictions jurisdictions, Reading reading, String text, List<Line> pieces) {
    this.reading = reading;
    this.jurisdictions = jurisdictions;
    this.text = text;
    this.pieces = pieces;
    this.start = new TitleStart(jurisdictions, reading, text);
    this.ends = new TitleEnds(text, pieces);
    this.forms = new TitlePieces(reading, text, pieces);
    this.notices = new IssuingNotice(text, pieces);
    this.issuers = new TitleIssuerLines(jurisdictions, reading, text, pieces, start);
  }

  /** The title of the document, of several that the page prints. */
  @Nullable Title findLast() {
    return new TitlePrints(this, text, pieces).find();
  }

  /** The first title with 关于 from the piece {@code floor} on, else the first other one; or null. */
  @Nullable Title find(int floor) {
    Title plain = null;
    Title unkinded = null;
    int notice = -1;
    for (int i = floor; i < pieces.size(); i++) {
      Line piece = pieces.get(i);
      notice = notices.issues(piece) ? i : notice;
      if (forms.endsHead(piece) && i > floor) {
        Title issued = plain == null && notice >= 0 ? notices.issued(notice) : null;
        if (issued != null) {
          return issued;
        }
        if (plain == null && notice == i) {
          continue;
        }
        break;
      }
      if (!forms.mayBeTitle(piece)) {
        continue;
      }
      Title quoted = quoted(i);
      if (quoted != null) {
        return quoted;
      }
      int end = DocumentKinds.titleEnd(text, piece.from(), piece.to());
      end = end < 0 ? ends.doubled(piece) : end;
      int broken = end < 0 ? ends.broken(i) : -1;
      Title wrapped = broken > 0 ? about(i + 1, broken, floor) : null;
      if (wrapped != null) {
        return wrapped;
      }
      int dated = end < 0 ? ends.dated(i) : -1;
      Title day = dated > 0 ? about(i, dated, floor) : null;
      day = dated > 0 && day == null ? plain(i, dated, floor) : day;
      if (day != null) {
        return new Title(day.from(), day.to(), day.first(), i + 1);
      }
      if (end < 0) {
        unkinded = unkinded == null ? UnkindedTitle.at(reading, text, pieces, i) : unkinded;
        continue;
      }
      Title about = about(i, end, floor);
      if (about != null) {
        return about;
      }
      if (plain == null) {
        plain = plain(i, end, floor);
      }
    }
    return plain == null ? unkinded : plain;
  }

  /** A title that a portal prints in 《》 or 【】. */
  private @Nullable Title quoted(int i) {
    Line piece = pieces.get(i);
    int from = piece.from() + 1;
    int to = piece.to() - 1;
    boolean whole =
        piece.length() > SHORTEST_PLAIN
            && (text.charAt(piece.from()) == '《' && text.charAt(to) == '》'
                || text.charAt(piece.from()) == '[' && text.charAt(to) == ']')
            && Within.first(text, ABOUT, from, to) >= 0
            && DocumentKinds.kindAt(text, from, to) != null;
    return whole ? new Title(from, to, i, i) : null;
  }

  private @Nullable Title about(int found, int foundEnd, int floor) {
    int last = found;
    int end = foundEnd;
    int first = last;
    int from = pieces.get(last).from();
    while (Within.first(text, ABOUT, from, end) < 0
        || first > floor
            && (forms.isOpened(first, from, end) || forms.isCarried(first, from, end))) {
      first--;
      if (first < floor || last - first >= MOST_PIECES || !forms.goesOn(pieces.get(first))) {
        return null;
      }
      from = pieces.get(first).from();
    }
    if (end - from > LONGEST) {
      return null;
    }
    int next = continued(last, end);
    if (next > last) {
      last = next;
      end = DocumentKinds.titleEnd(text, pieces.get(last).from(), pieces.get(last).to());
    }
    int above = issuers.above(first, from, floor);
    return new Title(ends.once(start.of(pieces.get(above)), end), end, above, last);
  }

  /**
   * Index of the piece that the title really ends on: …三年行动计划 goes on in （2020—2022年）的通知, since a
   * title with 关于 ends in 的 and its 文种.
   */
  private int continued(int last, int end) {
    if (ends.inParticle(pieces.get(last).from(), end)) {
      return last;
    }
    for (int i = last + 1; i < Math.min(pieces.size(), last + 4); i++) {
      Line piece = pieces.get(i);
      boolean again = Within.first(text, ABOUT, piece.from(), piece.to()) >= 0;
      if (again || !forms.mayBeTitle(piece)) {
        return last;
      }
      int to = DocumentKinds.titleEnd(text, piece.from(), piece.to());
      if (to > 0 && ends.inParticle(piece.from(), to)) {
        return i;
      }
      if (forms.isNumberOrDate(piece) && text.charAt(piece.from()) != '(') {
        return last;
      }
      if (issuers.isIssuerLine(
          text.substring(piece.from(), Math.min(piece.to(), piece.from() + 60)))) {
        return last;
      }
    }
    return last;
  }

  /** A page's first line that names a place, and goes on in a second line that names none. */
  private boolean beginsTitle(Line above, Line below) {
    return above.length() >= SHORTEST_PLAIN
        && IssuingOrgans.startsOrgan(jurisdictions, text, above.from())
        && jurisdictions.longestAt(text, below.from()) == null
        && !below.blankBefore()
        && forms.goesOn(above)
        && !issuers.isIssuerLine(text.substring(above.from(), above.to()));
  }

  private @Nullable Title plain(int last, int end, int floor) {
    int first = last;
    if (end - pieces.get(last).from() < SHORTEST_PLAIN && last > floor) {
      Line above = pieces.get(last - 1);
      if (!forms.goesOn(above) || issuers.isIssuerLine(text.substring(above.from(), above.to()))) {
        return null;
      }
      first--;
    } else if (last > floor
        && forms.beginsPage(last - 1)
        && beginsTitle(pieces.get(last - 1), pieces.get(last))) {
      first--;
    }
    int from = ends.once(start.of(pieces.get(first)), end);
    if (text.charAt(from) == '《' && Within.first(text, '》', from, end) < 0) {
      return null;
    }
    if (end - from < SHORTEST_PLAIN || ends.isCell(reading, from, pieces.get(last).to())) {
      return null;
    }
    boolean draft =
        end == pieces.get(last).to() && last + 1 < pieces.size() && ends.isDraft(last + 1);
    return draft
        ? new Title(from, pieces.get(last + 1).to(), first, last + 1)
        : new Title(from, end, first, last);
  }
}
