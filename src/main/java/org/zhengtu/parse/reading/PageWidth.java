package org.zhengtu.parse.reading;

import java.util.List;

/** The width at which a page's lines are broken, and which of them fill it. */
final class PageWidth {
  private static final int SAMPLE = 300;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int SLACK = 3;
  private static final int FEWEST = 4;

  /** So much narrower is the first line of a paragraph whose indent was lost. */
  private static final int INDENT = 4;

  /** What no line begins with: it hangs, or the character before it goes to the next line too. */
  private static final String CLOSING = "，。、；：）》”,.;:)";

  private final String raw;
  private final String folded;
  private final int[] at;
  private final List<Line> lines;
  private final boolean indented;

  /** True where characters were counted, and not how wide they are printed. */
  private final boolean counted;

  /** True where the printed lines were in pieces. */
  private final boolean justified;

  private final int width;
  private final boolean endless;

  /**
   * Measures a page.
   *
   * @param at where each character stands in {@code raw}
   */
  PageWidth(String raw, String folded, int[] at, JustifiedLines.Page page) {
    this.raw = raw;
    this.folded = folded;
    this.at = at;
    this.lines = page.lines();
    this.justified = page.width() > 0;
    this.indented = firstsAreIndented();
    int count = justified ? 0 : commonWidth(true);
    this.counted = count > 0;
    this.width = justified ? page.width() : counted ? count : commonWidth(false);
    this.endless = width > 0 && nextToAllFill();
  }

  /** False where the lines have no common width. */
  boolean isKnown() {
    return width > 0;
  }

  /** True where the first lines of paragraphs are indented and the others are not. */
  boolean isIndented() {
    return indented;
  }

  /** True where next to every line is full: a page's whole text stood on one. */
  boolean isEndless() {
    return endless;
  }

  /** True for a line much wider than the page. */
  boolean isWider(Line line) {
    return width(line, counted) > width + width / 4;
  }

  /** True where the first character of {@code line} had no room any more. */
  boolean fills(Line before, Line line) {
    int next = 0;
    int from = at[line.from()];
    int end = from;
    do {
      next += printed(raw.charAt(end++), counted);
    } while (end < raw.length() && end - from < SLACK && CLOSING.indexOf(raw.charAt(end)) >= 0);
    int slack = counted ? 1 : justified ? JustifiedLines.SHORT : SLACK;
    if (lostIndent(before)) {
      slack += counted ? INDENT / 2 : INDENT;
    }
    return width(before, counted) + blanksBehind(before) + next > width - slack;
  }

  /** True for a line that begins an item, ends within a sentence and shows no indent. */
  private boolean lostIndent(Line line) {
    return !justified
        && !indented
        && line.indent() == 0
        && !Marks.isEnd(folded.charAt(line.to() - 1))
        && Enumerator.at(folded, line.from(), line.to()) != null;
  }

  private static int printed(char c, boolean counted) {
    return counted || c < 0x2000 ? 1 : 2;
  }

  private int blanksBehind(Line line) {
    int from = at[line.to() - 1] + 1;
    int end = from;
    while (end < raw.length() && end - from < SLACK && raw.charAt(end) == ' ') {
      end++;
    }
    return end - from;
  }

  private boolean nextToAllFill() {
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      full += fills(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return full * 20 >= (lines.size() - 1) * 19;
  }

  private boolean firstsAreIndented() {
    int indents = 0;
    for (Line line : lines) {
      indents += line.indent() > 1 ? 1 : 0;
    }
    return indents * 10 >= lines.size() && indents * 10 <= lines.size() * 7;
  }

  /** The width at which the page's lines are broken; 0 where they are not. */
  private int commonWidth(boolean counted) {
    int narrowest = counted ? NARROWEST / 2 : NARROWEST;
    int slack = counted ? 0 : SLACK;
    int count = 0;
    int[] widths = new int[WIDEST + 1];
    int wider = 0;
    for (Line line : lines.subList(0, Math.min(SAMPLE, lines.size()))) {
      if (Within.first(folded, '|', line.from(), line.to()) >= 0) {
        continue;
      }
      count++;
      int width = width(line, counted);
      if (width > WIDEST) {
        wider++;
      } else {
        widths[width]++;
      }
    }
    int above = wider;
    for (int width = WIDEST; width >= narrowest && above * 20 <= count; width--) {
      int full = 0;
      for (int w = width - slack; w <= width; w++) {
        full += widths[w];
      }
      if (full >= FEWEST && full * 10 >= count * 3) {
        return width;
      }
      above += widths[width];
    }
    return 0;
  }

  /** How wide the line is printed, a Chinese character being as wide as two others. */
  private int width(Line line, boolean counted) {
    int width = counted ? line.indent() / 2 : line.indent();
    int end = at[line.to() - 1];
    for (int i = at[line.from()]; i <= end && width <= WIDEST; i++) {
      width += printed(raw.charAt(i), counted);
    }
    return width;
  }
}
