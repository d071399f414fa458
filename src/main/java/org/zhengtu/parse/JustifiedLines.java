package org.zhengtu.parse;

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
  private static final int FEWEST = 4;

  /** A line is full at this much less than the page's width: an indent and figures take less. */
  static final int SHORT = 7;

  private static final int OVER = 1;

  private static final String COMMAS = ",、";
  private static final String MARKS = ",、。;:)》\"”";
  private static final String OPENING = "(《[\"“";

  private final String raw;
  private final String folded;
  private final int[] at;
  private final List<Line> lines;
  private final int[] widths;

  private JustifiedLines(String raw, String folded, int[] at, List<Line> lines) {
    this.raw = raw;
    this.folded = folded;
    this.at = at;
    this.lines = lines;
    this.widths = new int[lines.size()];
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
   * @param breaks takes the places where pieces were joined
   */
  static Page whole(String raw, String folded, int[] at, List<Line> lines, BitSet breaks) {
    int pieces = 0;
    for (Line line : lines) {
      pieces += COMMAS.indexOf(folded.charAt(line.to() - 1)) >= 0 ? 1 : 0;
    }
    if (pieces < FEWEST || pieces * 10 < lines.size()) {
      return new Page(lines, 0);
    }
    return new JustifiedLines(raw, folded, at, lines).joined(breaks);
  }

  private Page joined(BitSet breaks) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(lines.get(i));
    }
    int width = common();
    if (width == 0 || !isCut(width)) {
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
    while (end < lines.size() && sum + widths[end] <= width + OVER && joins(end)) {
      sum += widths[end++];
    }
    return sum >= width - SHORT ? end : behindCommas(from, end);
  }

  /** The pieces of a paragraph's last line, as far as commas tell that they are. */
  private int behindCommas(int from, int to) {
    int end = from + 1;
    while (end < to && COMMAS.indexOf(folded.charAt(lines.get(end - 1).to() - 1)) >= 0) {
      end++;
    }
    return end;
  }

  /** True where the line may be a further piece of the one before it. */
  private boolean joins(int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    char last = folded.charAt(before.to() - 1);
    boolean mark = MARKS.indexOf(last) >= 0 || OPENING.indexOf(folded.charAt(line.from())) >= 0;
    boolean numbered = Enumerator.at(folded, line.from(), line.to()) != null;
    boolean day = folded.startsWith("日)", before.to() - 2);
    return mark && !day && !line.blankBefore() && (!numbered || COMMAS.indexOf(last) >= 0);
  }

  /** The width of the widest lines of which there are several; 0 where they differ. */
  private int common() {
    int[] count = new int[WIDEST + 1];
    for (int width : widths) {
      count[Math.min(width, WIDEST)]++;
    }
    int enough = Math.max(FEWEST, widths.length / 20);
    for (int width = WIDEST - 1; width >= NARROWEST; width--) {
      if (count[width] >= enough) {
        return width;
      }
    }
    return 0;
  }

  /** True where lines that are not full end in commas again and again. */
  private boolean isCut(int width) {
    int pieces = 0;
    for (int i = 0; i < widths.length; i++) {
      boolean comma = COMMAS.indexOf(folded.charAt(lines.get(i).to() - 1)) >= 0;
      pieces += comma && widths[i] < width - SHORT ? 1 : 0;
    }
    return pieces >= FEWEST && pieces * 10 >= widths.length;
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
