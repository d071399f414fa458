package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.Organs;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * Finds the official title among the pieces of a head: it ends in a 文种, may run over several pieces
 * and may have its issuers on pieces of their own right above.
 */
final class TitleFinder {
  private static final int MOST_PIECES = 6;
  private static final int LONGEST = 220;
  private static final int SHORTEST_PLAIN = 8;
  private static final String ABOUT = "关于";

  /** More clauses than these two are a sentence's. */
  private static final int MOST_COMMAS = 1;

  private static final Words NO_TITLE =
      new Words(
          List.of(
              "政府信息公开", "通知公告", "首页", "当前位置", "您的位置", "您现在的位置", "法规文件", "政策文件", "规范性文件", "相关", "上一",
              "下一", "附件", "解读", "政策解读", "一图读懂", "图解", "您所在的位置", "位置", "打印", "分享", "来源", "浏览"));

  private final Jurisdictions jurisdictions;
  private final Reading reading;
  private final String text;
  private final List<Line> pieces;
  private final TitleStart start;
  private final TitleIssuerLines issuers;
  private final IssuingNotice notices;
  private final TitleEnds ends;

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
      if (endsHead(piece) && i > floor) {
        Title issued = plain == null && notice >= 0 ? notices.issued(notice) : null;
        if (issued != null) {
          return issued;
        }
        if (plain == null && notice == i) {
          continue;
        }
        break;
      }
      if (!mayBeTitle(piece)) {
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

  /** True where the body has begun: running text. */
  private boolean endsHead(Line piece) {
    if (Within.first(text, "会员分享", piece.from(), piece.to()) >= 0) {
      return false;
    }
    boolean quotes = text.startsWith("全文", piece.to() - 5) || text.startsWith("全文", piece.to() - 3);
    int label = Within.first(text, ':', piece.from() + 2, Math.min(piece.to(), piece.from() + 5));
    boolean introduces = label > 0 && text.charAt(piece.from()) != '各';
    return !quotes
        && !introduces
        && piece.length() > 60
        && Within.first(text, '。', piece.from(), piece.to()) >= 0;
  }

  private boolean mayBeTitle(Line piece) {
    if (piece.length() > LONGEST || piece.length() < 2 || NO_TITLE.at(text, piece.from())) {
      return false;
    }
    int commas = 0;
    for (int i = piece.from(); i < piece.to(); i++) {
      char c = text.charAt(i);
      commas += c == ',' ? 1 : 0;
      if (commas > MOST_COMMAS
          || c == '。'
          || c == ';'
          || c == '>' && Within.first(text, '<', piece.from(), i) < 0
          || c == ':' && i > piece.from() && ChineseDate.digitAt(text, i - 1) < 0) {
        return false;
      }
    }
    int bar = text.charAt(piece.from()) == '|' ? 1 : 0;
    Line cells = new Line(piece.from() + bar, piece.to(), piece.indent(), piece.blankBefore());
    return !PortalLabels.isRow(reading, text, cells)
        && Enumerator.at(text, piece.from(), piece.to()) == null
        && !AttachmentMark.at(text, piece.from(), piece.to());
  }

  private @Nullable Title about(int found, int foundEnd, int floor) {
    int last = found;
    int end = foundEnd;
    int first = last;
    int from = pieces.get(last).from();
    while (Within.first(text, ABOUT, from, end) < 0
        || first > floor && (isOpened(first, from, end) || isCarried(first, from, end))) {
      first--;
      if (first < floor || last - first >= MOST_PIECES || !goesOn(pieces.get(first))) {
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

  /** 云泽市人民政府关于实施 over 《…》的意见: the line above says what is done with the other document. */
  private boolean isCarried(int first, int from, int end) {
    Line above = pieces.get(first - 1);
    int close = text.charAt(from) == '《' ? Within.first(text, '》', from, end) : -1;
    return close > 0
        && text.charAt(Math.min(close + 1, end)) == '的'
        && Within.first(text, ABOUT, above.from(), above.to()) > above.from()
        && goesOn(above);
  }

  /** True where the title closes 《》 that the line above opens. */
  private boolean isOpened(int first, int from, int end) {
    Line above = pieces.get(first - 1);
    int close = Within.first(text, '》', from, end);
    int open = close < 0 ? -1 : Within.first(text, '《', from, end);
    return close > from
        && (open < 0 || open > close)
        && Within.last(text, '《', above.from(), above.to())
            > Within.last(text, '》', above.from(), above.to());
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
      if (again || !mayBeTitle(piece)) {
        return last;
      }
      int to = DocumentKinds.titleEnd(text, piece.from(), piece.to());
      if (to > 0 && ends.inParticle(piece.from(), to)) {
        return i;
      }
      if (isNumberOrDate(piece) && !isYears(piece)) {
        return last;
      }
      if (issuers.isIssuerLine(
          text.substring(piece.from(), Math.min(piece.to(), piece.from() + 60)))) {
        return last;
      }
    }
    return last;
  }

  private boolean isYears(Line piece) {
    return text.charAt(piece.from()) == '(';
  }

  /** A piece of a title that goes on in the next one: no end, no label, no number. */
  private boolean goesOn(Line piece) {
    boolean joins = piece.length() == 1 && "和及与".indexOf(text.charAt(piece.from())) >= 0;
    return (joins || mayBeTitle(piece))
        && !isNumberOrDate(piece)
        && DocumentKinds.titleEnd(text, piece.from(), piece.to()) != piece.to();
  }

  private boolean isNumberOrDate(Line piece) {
    return Within.first(text, '[', piece.from(), piece.to()) >= 0
            && text.charAt(piece.to() - 1) == '号'
        || ChineseDate.find(text, piece.from(), piece.to()) != null;
  }

  /** True for the first piece, and for what stands under a signature. */
  private boolean beginsPage(int at) {
    return at == 0
        || isNumberOrDate(pieces.get(at - 1))
        || text.startsWith("(此件", pieces.get(at - 1).from());
  }

  /** A page's first line that names a place, and goes on in a second line that names none. */
  private boolean beginsTitle(Line above, Line below) {
    return above.length() >= SHORTEST_PLAIN
        && Organs.startsOrgan(jurisdictions, text, above.from())
        && jurisdictions.longestAt(text, below.from()) == null
        && !below.blankBefore()
        && goesOn(above)
        && !issuers.isIssuerLine(text.substring(above.from(), above.to()));
  }

  private @Nullable Title plain(int last, int end, int floor) {
    int first = last;
    if (end - pieces.get(last).from() < SHORTEST_PLAIN && last > floor) {
      Line above = pieces.get(last - 1);
      if (!goesOn(above) || issuers.isIssuerLine(text.substring(above.from(), above.to()))) {
        return null;
      }
      first--;
    } else if (last > floor
        && beginsPage(last - 1)
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
