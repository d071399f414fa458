package org.zhengtu.parse.header;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumber.Match;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numerals;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * The title that stands before a number in a row of a list of documents: 1 关于…的通知 云政发〔2000〕65号, in
 * cells or parted by blanks.
 */
public final class ListedTitle {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 120;
  private static final int MOST_LINES = 4;

  private ListedTitle() {}

  /** The title in the row of {@code match}; null where the row is no row of a list. */
  public static @Nullable Span before(Reading reading, String text, Match match) {
    Line line = reading.lines().get(reading.lineAt(match.from()));
    int to = withoutBars(text, line.from(), match.from());
    boolean parted =
        match.from() > line.from() && (to < match.from() || reading.isGap(match.from()));
    if (match.from() == line.from() && match.to() == line.to()) {
      return above(reading, text, reading.lineAt(match.from()));
    }
    if (!parted || match.from() - line.from() > LONGEST) {
      return null;
    }
    int from = rowNumberEnd(reading, text, line.from(), to);
    return from > line.from() && isTitle(text, from, to) ? new Span(from, to) : null;
  }

  /** The title on the lines between the number of a row and that of its document. */
  private static @Nullable Span above(Reading reading, String text, int number) {
    for (int i = number - 1; i > 0 && i >= number - MOST_LINES; i--) {
      Line row = reading.lines().get(i - 1);
      if (row.length() <= 3 && Numerals.digitsEnd(text, row.from(), row.to(), 3) == row.to()) {
        int from = reading.lines().get(i).from();
        int to = reading.lines().get(number - 1).to();
        return isTitle(text, from, to) ? new Span(from, to) : null;
      }
    }
    return null;
  }

  private static boolean isTitle(String text, int from, int to) {
    return to - from >= SHORTEST
        && to - from <= LONGEST
        && DocumentKinds.titleEnd(text, from, to) == to
        && Within.until(text, "。;:|", from, to) == to;
  }

  /** Behind the row's number, a bar or blank and the like; {@code from} where none begins it. */
  private static int rowNumberEnd(Reading reading, String text, int from, int to) {
    int digits = from;
    while (digits < to && text.charAt(digits) == '|') {
      digits++;
    }
    int end = Numerals.digitsEnd(text, digits, to, 3);
    if (end == digits || end >= to || text.charAt(digits) > '9') {
      return from;
    }
    int at = end;
    while (at < to && "|.、".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > end || reading.isGap(at) ? at : from;
  }

  private static int withoutBars(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == '|') {
      end--;
    }
    return end;
  }
}
