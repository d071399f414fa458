package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * A title that ends in no 文种: that of a table, over its row 序号 …, or what a site prints with the
 * number in brackets behind it: 2021年县政府重点工作任务（云政发〔2021〕2号）.
 */
final class UnkindedTitle {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;

  /** How far below a table's title its head may stand: 附件, the title again, 单位：万元. */
  private static final int BELOW = 4;

  private UnkindedTitle() {}

  /** The title on the piece {@code at}, or null. */
  static @Nullable Title at(Reading reading, String text, List<Line> pieces, int at) {
    Line piece = pieces.get(at);
    int numbered = numbered(reading, text, piece);
    if (numbered > piece.from()) {
      return new Title(piece.from(), numbered, at, at);
    }
    int end = withoutRemark(text, piece);
    boolean table =
        end - piece.from() >= SHORTEST
            && end - piece.from() <= LONGEST
            && text.charAt(end - 1) == '表'
            && Within.until(text, ",|:", piece.from(), end) == end
            && isOverTable(text, pieces, at);
    return table ? new Title(piece.from(), end, at, at) : null;
  }

  /**
   * Where the words end that a number in brackets follows to the piece's end; its begin for none.
   */
  static int numbered(Reading reading, String text, Line piece) {
    int open = Brackets.open(text, piece.from(), piece.to() - 1);
    boolean bracketed =
        text.charAt(piece.to() - 1) == ')'
            && open - piece.from() >= SHORTEST
            && open - piece.from() <= LONGEST
            && Within.until(text, "。,;:", piece.from(), open) == open;
    if (!bracketed) {
      return piece.from();
    }
    Match number = DocumentNumberScanner.next(reading, open + 1, piece.to() - 1);
    boolean whole = number != null && number.from() == open + 1 && number.to() == piece.to() - 1;
    return whole ? open : piece.from();
  }

  private static int withoutRemark(String text, Line piece) {
    int open =
        text.charAt(piece.to() - 1) == ')'
            ? Brackets.open(text, piece.from(), piece.to() - 1)
            : piece.to();
    return open > piece.from() ? open : piece.to();
  }

  private static boolean isOverTable(String text, List<Line> pieces, int at) {
    for (int i = at + 1; i < Math.min(pieces.size(), at + 1 + BELOW); i++) {
      int from = pieces.get(i).from();
      int cell = text.charAt(from) == '|' ? from + 1 : from;
      if (text.startsWith("序号", cell)) {
        return true;
      }
    }
    return false;
  }
}
