package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.DocumentNumber.Form;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Quoted;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.IssuingOrgans;

/**
 * A head that begins with 令 or 公告 and its number: the preface names in 《》 what is made known, and
 * that follows under its own title.
 *
 * @param number the number, over one piece or two
 * @param title the title of what a decree makes known; null where the head goes on as any other
 */
record Decree(Match number, @Nullable Title title) {
  private static final int FIRST_PIECES = 14;
  private static final int PREFACE = 400;
  private static final int MOST_ORGANS = 12;
  private static final String STATE = "中华人民共和国";

  /** The decree with which the pieces begin, or null. */
  static @Nullable Decree find(Reading reading, String text, List<Line> pieces, int to) {
    int last = Math.min(pieces.size(), FIRST_PIECES);
    for (int i = 0; i < last; i++) {
      Line piece = pieces.get(i);
      if (piece.length() > 60) {
        if (Within.first(text, '。', piece.from(), piece.to()) >= 0) {
          return null;
        }
        continue;
      }
      int end = pieces.get(Math.min(pieces.size() - 1, i + 2)).to();
      Match match = DocumentNumberScanner.next(reading, piece.from(), end);
      if (match == null
          || match.number().form() == Form.BRACKETED && !match.number().agencyCode().endsWith("令")
          || match.from() > piece.from() + 1
          || !endsPiece(text, pieces, match.to())) {
        continue;
      }
      boolean decree = match.number().agencyCode().endsWith("令");
      return decree
          ? new Decree(
              jointly(text, pieces, i, match), title(reading, text, pieces, match.to(), to))
          : new Decree(match, null);
    }
    return null;
  }

  /** 虚构部 and 虚构总局 on lines of their own over the last organ and 令: they issue it together. */
  private static Match jointly(String text, List<Line> pieces, int at, Match match) {
    DocumentNumber number = match.number();
    List<String> organs = new ArrayList<>(List.of(plain(number.agencyCode())));
    int first = at;
    while (first > 0 && organs.size() < MOST_ORGANS) {
      Line above = pieces.get(first - 1);
      String organ = plain(text.substring(above.from(), above.to()));
      if (!IssuingOrgans.isCentral(organ)
          || organs.contains(organ)
          || organs.contains(organ + "令")) {
        break;
      }
      organs.addFirst(organ);
      first--;
    }
    if (first == at) {
      return match;
    }
    String code = String.join("、", organs);
    return new Match(
        new DocumentNumber(code, number.year(), number.serial(), number.form()),
        pieces.get(first).from(),
        match.to());
  }

  private static String plain(String organ) {
    return organ.startsWith(STATE) ? organ.substring(STATE.length()) : organ;
  }

  private static boolean endsPiece(String text, List<Line> pieces, int at) {
    for (Line piece : pieces) {
      if (piece.to() == at || piece.to() == at + 1 && text.charAt(at) == ')') {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Title title(
      Reading reading, String text, List<Line> pieces, int from, int to) {
    int article = Within.first(text, "第一条", from, Math.min(to, from + PREFACE));
    int end = article < 0 ? Math.min(to, from + PREFACE) : article;
    List<Quoted> quoted = Quoted.all(text, from, end);
    if (quoted.isEmpty()) {
      return null;
    }
    Quoted first = quoted.getFirst();
    String name = text.substring(first.titleFrom(), first.titleTo());
    for (int at = Within.first(text, name, first.to(), to); at >= 0; ) {
      if (reading.lines().get(reading.lineAt(at)).from() == at) {
        return titled(pieces, at, at + name.length());
      }
      at = Within.first(text, name, at + 1, to);
    }
    return titled(pieces, first.titleFrom(), first.titleTo());
  }

  private static Title titled(List<Line> pieces, int from, int to) {
    int index = 0;
    while (index + 1 < pieces.size() && pieces.get(index + 1).from() <= from) {
      index++;
    }
    return new Title(from, to, index, index);
  }

  /** The organ whose decree it is. */
  String organ() {
    String code = number.number().agencyCode();
    return code.substring(0, code.length() - (code.endsWith("公告") ? 2 : 1));
  }
}
