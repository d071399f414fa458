package org.zhengtu.parse.header;

import java.util.List;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** Tells which pieces of a head may be of a title, go on in the next one, or end the head. */
final class TitlePieces {
  /** More clauses than these two are a sentence's. */
  private static final int MOST_COMMAS = 1;

  private static final Words NO_TITLE = WordFile.read("title-words.txt").set("none");

  private final Reading reading;
  private final String text;
  private final List<Line> pieces;

  TitlePieces(Reading reading, String text, List<Line> pieces) {
    this.reading = reading;
    this.text = text;
    this.pieces = pieces;
  }

  /** True where the body has begun: running text. */
  boolean endsHead(Line piece) {
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

  /** A line of a title by its length, marks and first words. */
  boolean mayBeTitle(Line piece) {
    if (piece.length() > TitleFinder.LONGEST
        || piece.length() < 2
        || NO_TITLE.at(text, piece.from())) {
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

  /** 云泽市人民政府关于实施 over 《…》的意见: the line above says what is done with the other document. */
  boolean isCarried(int first, int from, int end) {
    Line above = pieces.get(first - 1);
    int close = text.charAt(from) == '《' ? Within.first(text, '》', from, end) : -1;
    return close > 0
        && text.charAt(Math.min(close + 1, end)) == '的'
        && Within.first(text, TitleFinder.ABOUT, above.from(), above.to()) > above.from()
        && goesOn(above);
  }

  /** True where the title closes 《》 that the line above opens. */
  boolean isOpened(int first, int from, int end) {
    Line above = pieces.get(first - 1);
    int close = Within.first(text, '》', from, end);
    int open = close < 0 ? -1 : Within.first(text, '《', from, end);
    return close > from
        && (open < 0 || open > close)
        && Within.last(text, '《', above.from(), above.to())
            > Within.last(text, '》', above.from(), above.to());
  }

  /** A piece of a title that goes on in the next one: no end, no label, no number. */
  boolean goesOn(Line piece) {
    boolean joins = piece.length() == 1 && "和及与".indexOf(text.charAt(piece.from())) >= 0;
    return (joins || mayBeTitle(piece))
        && !isNumberOrDate(piece)
        && DocumentKinds.titleEnd(text, piece.from(), piece.to()) != piece.to();
  }

  /** True where a number or a day stands in it. */
  boolean isNumberOrDate(Line piece) {
    return Within.first(text, '[', piece.from(), piece.to()) >= 0
            && text.charAt(piece.to() - 1) == '号'
        || ChineseDate.find(text, piece.from(), piece.to()) != null;
  }

  /** True for the first piece, and for what stands under a signature. */
  boolean beginsPage(int at) {
    return at == 0
        || isNumberOrDate(pieces.get(at - 1))
        || text.startsWith("(此件", pieces.get(at - 1).from());
  }
}
