package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines as they were before a converter broke them at one width: a line that fills the page goes on
 * in the next. On a page whose lines have no common width every line stands for itself.
 */
final class WrappedLines {
  private static final int SAMPLE = 300;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int SLACK = 3;
  private static final int FEWEST = 4;

  /** So much narrower is the first line of a paragraph whose indent was lost. */
  private static final int INDENT = 4;

  private static final int LABEL = 16;
  private static final int NUMBER = 25;
  private static final int DAY = 12;

  /** What no line begins with: it hangs, or the character before it goes to the next line too. */
  private static final String CLOSING = "，。、；：）》”,.;:)";

  private static final List<String> ORGANS = List.of("单位:", "部门:", "主体:");

  private final String raw;
  private final String folded;
  private final int[] at;
  private final List<Line> lines;
  private final boolean spaced;
  private final boolean indented;

  /** True where characters were counted, and not how wide they are printed. */
  private final boolean counted;

  /** True where the printed lines were in pieces. */
  private final boolean justified;

  private final int width;
  private final boolean endless;

  private WrappedLines(String raw, String folded, int[] at, JustifiedLines.Page page) {
    this.raw = raw;
    this.folded = folded;
    this.at = at;
    this.lines = page.lines();
    this.justified = page.width() > 0;
    this.spaced = isSpaced();
    this.indented = isIndented();
    int count = justified ? 0 : commonWidth(true);
    this.counted = count > 0;
    this.width = justified ? page.width() : counted ? count : commonWidth(false);
    this.endless = width > 0 && isEndless();
  }

  /**
   * The lines joined where their page is so broken.
   *
   * @param at where each character stands in {@code raw}
   * @param breaks takes the places where lines were joined
   */
  static List<Line> joined(String raw, String folded, int[] at, List<Line> lines, BitSet breaks) {
    JustifiedLines.Page page = JustifiedLines.whole(raw, folded, at, lines, breaks);
    WrappedLines wrapped = new WrappedLines(raw, folded, at, page);
    return wrapped.width == 0 ? page.lines() : wrapped.joined(breaks);
  }

  private List<Line> joined(BitSet breaks) {
    List<Line> joined = new ArrayList<>();
    Line open = lines.getFirst();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (goesOn(lines.get(i - 1), line)) {
        breaks.set(line.from());
        open = new Line(open.from(), line.to(), open.indent(), open.blankBefore());
      } else {
        joined.add(open);
        open = line;
      }
    }
    joined.add(open);
    return joined;
  }

  private boolean goesOn(Line before, Line line) {
    if (line.blankBefore() && !spaced
        || !fills(before, line)
        || isRow(before)
        || isTitleOver(before, line)
        || folded.charAt(line.from()) == '|') {
      return false;
    }
    return endless || !begins(before, line);
  }

  /** A title that a site prints on one line, wider than the page whose lines follow. */
  private boolean isTitleOver(Line before, Line line) {
    return before.from() == 0
        && width(before, counted) > width + width / 4
        && folded.startsWith("的通知", before.to() - 3)
        && folded.charAt(line.from()) != '(';
  }

  private boolean begins(Line before, Line line) {
    char end = folded.charAt(before.to() - 1);
    if (end == ':') {
      return !opensBracket(before) && ORGANS.stream().noneMatch(label -> ends(before, label));
    }
    if (isNumbersYear(line)) {
      return false;
    }
    if (line.indent() > 1 && (indented || Marks.isEnd(end))) {
      return true;
    }
    if (Enumerator.at(folded, line.from(), line.to()) != null) {
      return ",、".indexOf(end) < 0 && !opensBracket(before);
    }
    if (isNumber(line) && end != '(') {
      return true;
    }
    return Marks.isEnd(end) && (startsLabel(line) || startsAlone(line));
  }

  /** True where a bracket of the line is closed in another. */
  private boolean opensBracket(Line line) {
    int depth = 0;
    for (int i = line.to() - 1; i >= line.from() && depth >= 0; i--) {
      char c = folded.charAt(i);
      depth += ")》]".indexOf(c) >= 0 ? 1 : "(《[".indexOf(c) >= 0 ? -1 : 0;
    }
    return depth < 0;
  }

  private boolean ends(Line line, String words) {
    return folded.startsWith(words, line.to() - words.length());
  }

  /** 〔2021〕9号 under 云政发. */
  private boolean isNumbersYear(Line line) {
    return folded.charAt(line.from()) == '[' && isNumber(line);
  }

  private boolean isNumber(Line line) {
    return line.length() <= NUMBER
        && folded.charAt(line.to() - 1) == '号'
        && folded.indexOf(']', line.from(), line.to()) > 0;
  }

  private boolean startsAlone(Line line) {
    return folded.startsWith("附件", line.from())
        || folded.startsWith("抄送", line.from())
        || line.length() <= NUMBER && !Marks.hasSentenceMark(folded, line.from(), line.to());
  }

  private boolean startsLabel(Line line) {
    int colon = folded.indexOf(':', line.from(), Math.min(line.to(), line.from() + LABEL));
    return colon > line.from() && folded.indexOf('。', line.from(), colon) < 0;
  }

  /** True for a row: strokes stand in it, or a day by itself ends it. */
  private boolean isRow(Line line) {
    if (hasStroke(line)) {
      return true;
    }
    char last = folded.charAt(line.to() - 1);
    if (last != '日' && (last < '0' || last > '9')) {
      return false;
    }
    int reach = Math.max(line.from(), line.to() - DAY);
    ChineseDate day = ChineseDate.findLast(folded, reach, line.to());
    return day != null
        && day.to() == line.to()
        && (last != '日' || day.from() > line.from() && at[day.from()] > at[day.from() - 1] + 1);
  }

  /** True where the first character of {@code line} had no room any more. */
  private boolean fills(Line before, Line line) {
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

  private boolean hasStroke(Line line) {
    return folded.indexOf('|', line.from(), line.to()) >= 0;
  }

  private int blanksBehind(Line line) {
    int from = at[line.to() - 1] + 1;
    int end = from;
    while (end < raw.length() && end - from < SLACK && raw.charAt(end) == ' ') {
      end++;
    }
    return end - from;
  }

  /** True where next to every line is full: a page's whole text stood on one. */
  private boolean isEndless() {
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      full += fills(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return full * 20 >= (lines.size() - 1) * 19;
  }

  /** True where a blank line stands before next to every line, and so parts nothing. */
  private boolean isSpaced() {
    int blank = 0;
    for (Line line : lines) {
      blank += line.blankBefore() ? 1 : 0;
    }
    return lines.size() > FEWEST && blank * 5 >= lines.size() * 4;
  }

  /** True where the first lines of paragraphs are indented and the others are not. */
  private boolean isIndented() {
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
      if (hasStroke(line)) {
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
