package org.zhengtu.parse.reading;

import java.util.Arrays;
import java.util.List;

/** Which of a document's lines are as wide as the page, and whether its text is broken at that. */
final class FullLines {
  private static final int FEWEST = 3;

  /** A narrower line tells nothing of the page's width. */
  private static final int SHORT = 30;

  private static final int WIDEST = 140;

  private final String folded;
  private final List<Line> lines;
  private final int width;

  /** How many lines are about as wide as the widest. */
  private final long full;

  private final boolean wrapped;

  FullLines(String folded, List<Line> lines) {
    this.folded = folded;
    this.lines = lines;
    int[] widths = widths();
    this.width = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * 0.9)];
    this.full = Arrays.stream(widths).filter(w -> w >= width - 6 && w <= width + 4).count();
    this.wrapped =
        widths.length >= 8
            && width <= WIDEST
            && full * 5 >= widths.length * 2
            && broken() * 3 >= full;
  }

  /** True where the lines of a paragraph are broken at one width. */
  boolean wrapped() {
    return wrapped;
  }

  /** True for a line about as wide as the page. */
  boolean is(Line line) {
    return width(line) >= width - 8;
  }

  /** True where a line as wide as the widest goes on in a shorter one that ends the sentence. */
  boolean endIn(Line line, Line next) {
    return full >= FEWEST
        && width(line) >= width - 4
        && next.length() < line.length()
        && Marks.endsSentence(folded, next.from(), next.to());
  }

  /** The widths of the lines that are not short, in order. */
  private int[] widths() {
    int[] widths = new int[lines.size()];
    int n = 0;
    for (Line line : lines) {
      int width = line.length() * 2 + line.indent() < SHORT ? 0 : width(line);
      widths[n] = width;
      n += width >= SHORT ? 1 : 0;
    }
    Arrays.sort(widths, 0, n);
    return Arrays.copyOf(widths, n);
  }

  private int broken() {
    int n = 0;
    for (Line line : lines) {
      if (width(line) >= 30 && !Marks.endsSentence(folded, line.from(), line.to())) {
        n++;
      }
    }
    return n;
  }

  private int width(Line line) {
    int width = line.indent();
    for (int i = line.from(); i < line.to(); i++) {
      width += folded.charAt(i) < 0x80 && Character.isLetterOrDigit(folded.charAt(i)) ? 1 : 2;
    }
    return width;
  }
}
