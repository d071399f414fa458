package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Printed lines put together from their pieces, on pages out of which a converter took a piece
 * behind each mark that justified text stretches. Pages that show no such pieces stay as they are.
 */
final class JustifiedLines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST = 3;

  /** A line is full at this much less than the page's width: an indent and figures take less. */
  static final int SHORT = 7;

  private static final int OVER = 1;

  /** A mark that went to the next line, or hangs over this one, leaves so much. */
  private static final int HANGING = 3;

  /** A page is at most so much wider than its widest line. */
  private static final int REACH = 10;

  /** One line of so many may be wider than the page. */
  private static final int MOST_WIDER = 12;

  private static final String COMMAS = ",、";
  private static final String MARKS = ",、。;:)》\"”";
  private static final String OPENING = "(《[\"“";

  private final String raw;
  private final String folded;
  private final int[] at;
  private final List<Line> lines;
  private final int[] widths;
  private final BitSet laidOut;
  private BitSet rows = new BitSet();

  /** True where a blank line stands before next to every line, and so parts nothing. */
  private final boolean spaced;

  private JustifiedLines(String raw, String folded, int[] at, List<Line> lines, BitSet laidOut) {
    this.raw = raw;
    this.folded = folded;
    this.at = at;
    this.lines = lines;
    this.laidOut = laidOut;
    this.widths = new int[lines.size()];
    this.spaced = lines.stream().filter(Line::blankBefore).count() * 5 >= lines.size() * 4L;
  }

  /**
   * The page's printed lines.
   *
   * @param lines from the top
   * @param width how wide the page is printed; 0 where none of its lines was in pieces
   */
  record Page(List<Line> lines, int width) {}

  /**
   * The printed lines.
   *
   * @param at where each character stands in {@code raw}
   * @param laidOut where lines of laid out tables begin
   * @param breaks takes the places where pieces were joined
   */
  static Page whole(
      String raw, String folded, int[] at, List<Line> lines, BitSet laidOut, BitSet breaks) {
    int pieces = 0;
    for (Line line : lines) {
      pieces += COMMAS.indexOf(folded.charAt(line.to() - 1)) >= 0 ? 1 : 0;
    }
    if (pieces < FEWEST || pieces * 10 < lines.size()) {
      return new Page(lines, 0);
    }
    return new JustifiedLines(raw, folded, at, lines, laidOut).joined(breaks);
  }

  private Page joined(BitSet breaks) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(lines.get(i));
    }
    rows = NarrowRows.in(folded, lines, widths);
    int width = common();
    if (width == 0) {
      return new Page(lines, 0);
    }
    List<Line> joined = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = end(i, width);
      for (int k = i + 1; k < end; k++) {
        breaks.set(lines.get(k).from());
      }
      Line first = lines.get(i);
      joined.add(
          end == i + 1
              ? first
              : new Line(
                  first.from(), lines.get(end - 1).to(), first.indent(), first.blankBefore()));
      i = end;
    }
    return new Page(joined, width);
  }

  /** Behind the last piece of the printed line that begins at {@code from}. */
  private int end(int from, int width) {
    int sum = widths[from];
    int end = from + 1;
    boolean sentences = false;
    while (end < lines.size() && sum + widths[end] <= width + OVER && joins(end)) {
      sentences |= endsSentence(end - 1);
      sum += widths[end++];
    }
    int least = width - (sentences && !mayBeIndented(from) ? HANGING : SHORT);
    return sum >= least ? end : behindCommas(from, end);
  }

  private boolean mayBeIndented(int i) {
    Line line = lines.get(i);
    char before = i == 0 ? '。' : folded.charAt(lines.get(i - 1).to() - 1);
    return Marks.isEnd(before)
        || ")]".indexOf(before) >= 0
        || Enumerator.at(folded, line.from(), line.to()) != null;
  }

  private boolean endsSentence(int i) {
    return folded.charAt(lines.get(i).to() - 1) == '。';
  }

  /** The pieces of a paragraph's last line, as far as commas tell that they are. */
  private int behindCommas(int from, int to) {
    int end = from + 1;
    while (end < to && (isPiece(end - 1) || isNumberAlone(lines.get(end - 1)))) {
      end++;
    }
    return end;
  }

  /** True where the line may be a further piece of the one before it. */
  private boolean joins(int i) {
    if (rows.get(i) || laidOut.get(lines.get(i).from())) {
      return false;
    }
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    char last = folded.charAt(before.to() - 1);
    boolean mark =
        last == ':'
            ? mayGoOn(before)
            : MARKS.indexOf(last) >= 0 || OPENING.indexOf(folded.charAt(line.from())) >= 0;
    boolean numbered = Enumerator.at(folded, line.from(), line.to()) != null;
    return (mark || isNumberAlone(before))
        && (spaced || !line.blankBefore())
        && !isOfHead(before)
        && (!numbered || COMMAS.indexOf(last) >= 0);
  }

  /** True for a colon in an open bracket, and behind 责任单位. */
  private boolean mayGoOn(Line line) {
    int bracket = Within.behindLast(folded, "([)]", line.from(), line.to());
    return bracket > line.from() && "([".indexOf(folded.charAt(bracket - 1)) >= 0
        || folded.startsWith("单位:", line.to() - 3)
        || folded.startsWith("部门:", line.to() - 3);
  }

  private boolean isNumberAlone(Line line) {
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    return number != null && number.to() == line.to();
  }

  /** True for a day, a number and a note in brackets, each on its line. */
  private boolean isOfHead(Line line) {
    char last = folded.charAt(line.to() - 1);
    return last == '日'
        || last == '号'
        || folded.startsWith("日)", line.to() - 2)
        || last == ')'
            && !isNumberAlone(line)
            && Brackets.open(folded, line.from(), line.to() - 1) == line.from();
  }

  /** The width into which the pieces fit best, of those about the widest lines; 0 for none. */
  private int common() {
    int[] count = new int[WIDEST + 1];
    for (int width : widths) {
      count[Math.min(width, WIDEST)]++;
    }
    int max = WIDEST - 1;
    while (max > NARROWEST && count[max] == 0) {
      max--;
    }
    int best = 0;
    int most = 0;
    int wider = count[WIDEST];
    int width = Math.min(WIDEST - 1, max + REACH);
    while (width >= NARROWEST && wider * MOST_WIDER <= widths.length) {
      if (width > max || count[width] > 0) {
        int fits = fits(width);
        best = fits > most ? width : best;
        most = Math.max(most, fits);
      }
      wider += count[width--];
    }
    return best;
  }

  /**
   * How many pieces that end in commas are joined to full lines, and how many of these are full to
   * the last character; 0 where too many pieces are left over.
   */
  private int fits(int width) {
    int joined = 0;
    int left = 0;
    int exact = 0;
    int i = 0;
    while (i < lines.size()) {
      int end = end(i, width);
      int sum = 0;
      for (int k = i; k < end; k++) {
        sum += widths[k];
      }
      boolean full = sum >= width - SHORT;
      for (int k = i; k < end - 1 && full; k++) {
        joined += isPiece(k) ? 1 : 0;
      }
      exact += full && end > i + 1 && isExact(i, width - sum) ? 1 : 0;
      left += !full && isPiece(end - 1) ? 1 : 0;
      i = end;
    }
    return joined >= FEWEST && joined >= 2 * left ? joined + exact : 0;
  }

  private boolean isExact(int from, int free) {
    return free >= -OVER && free <= 1
        || mayBeIndented(from) && free >= HANGING && free <= HANGING + 2;
  }

  private boolean isPiece(int i) {
    return COMMAS.indexOf(folded.charAt(lines.get(i).to() - 1)) >= 0;
  }

  private int width(Line line) {
    int width = line.indent();
    int end = at[line.to() - 1];
    for (int i = at[line.from()]; i <= end && width < WIDEST; i++) {
      width += raw.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }
}
