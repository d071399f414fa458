package org.zhengtu.parse.header;

import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** How a title may end: in a 文种 that its line breaks off, in 的 and its 文种, in （征求意见稿）. */
final class TitleEnds {
  private static final int LONGEST_DRAFT = 16;
  private static final int SHORTEST_PLAIN = 8;

  private final String text;
  private final List<Line> pieces;

  TitleEnds(String text, List<Line> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Where …的通知 ends before a day in brackets that the line breaks off: （2023年5月|23日）. */
  int dated(int at) {
    Line piece = pieces.get(at);
    int open = Within.last(text, '(', piece.from(), piece.to());
    boolean broken =
        open > piece.from()
            && at + 1 < pieces.size()
            && Within.first(text, ')', open, piece.to()) < 0
            && DocumentKinds.kindAt(text, piece.from(), open) != null;
    if (!broken) {
      return -1;
    }
    ChineseDate day = ChineseDate.find(text, open, pieces.get(at + 1).to());
    boolean whole =
        day != null
            && day.from() == open + 1
            && day.to() + 1 == pieces.get(at + 1).to()
            && text.charAt(day.to()) == ')';
    return whole ? open : -1;
  }

  /** Where …的通知 ends that a misprint goes on with its last character: …的通知知; -1 for none. */
  int doubled(Line piece) {
    int open =
        text.charAt(piece.to() - 1) == ')'
            ? Brackets.open(text, piece.from(), piece.to() - 1)
            : piece.to();
    int end = open - 1;
    boolean twice = end > piece.from() + 1 && text.charAt(end) == text.charAt(end - 1);
    return twice && DocumentKinds.kindAt(text, piece.from(), end) != null ? end : -1;
  }

  /** Where 的通|知 ends that the line breaks off; -1 for none. */
  int broken(int at) {
    if (at + 1 >= pieces.size()) {
      return -1;
    }
    Line piece = pieces.get(at);
    Line next = pieces.get(at + 1);
    for (int end = next.from() + 1; end <= Math.min(next.to(), next.from() + 3); end++) {
      String kind = DocumentKinds.kindAt(text, piece.from(), end);
      int from = kind == null ? end : end - kind.length();
      boolean whole = end == next.to() || text.charAt(end) == '(';
      if (whole && from < next.from() && from > piece.from() && text.charAt(from - 1) == '的') {
        return end;
      }
    }
    return -1;
  }

  boolean inParticle(int from, int end) {
    int to = end;
    while (to > from && text.charAt(to - 1) == ')') {
      to = Math.max(from, Brackets.open(text, from, to - 1));
    }
    String kind = DocumentKinds.kindAt(text, from, to);
    return kind != null && Within.last(text, '的', Math.max(from, to - 6), to) >= 0
        || to > from && text.charAt(to - 1) == '》';
  }

  /** （征求意见稿）, （试行） on a line of its own under the title. */
  boolean isDraft(int at) {
    Line piece = pieces.get(at);
    return text.charAt(piece.from()) == '('
        && text.charAt(piece.to() - 1) == ')'
        && piece.length() > 2
        && piece.length() <= LONGEST_DRAFT
        && DocumentKinds.belongsToTitle(text, piece.from(), piece.to());
  }

  /** True between two bars of one line: a column's name. */
  boolean isCell(Reading reading, int from, int to) {
    return from > 0
        && to < text.length()
        && text.charAt(from - 1) == '|'
        && text.charAt(to) == '|'
        && reading.raw().substring(reading.rawAt(from - 1), reading.rawAt(to)).indexOf('\n') < 0;
  }

  /** Where the second print of a title begins that a page prints twice in a row. */
  int once(int from, int end) {
    int half = (end - from) / 2;
    boolean twice =
        half >= SHORTEST_PLAIN
            && end - from == 2 * half
            && text.regionMatches(from, text, from + half, half);
    return twice ? from + half : from;
  }
}
