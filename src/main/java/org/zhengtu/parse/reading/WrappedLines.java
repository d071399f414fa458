package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines as they were before a converter broke them at one width: a line that fills the page goes on
 * in the next. On a page whose lines have no common width every line stands for itself.
 */
final class WrappedLines {
  private static final int FEWEST = 4;
  private static final int LABEL = 16;
  private static final int NUMBER = 25;
  private static final int DAY = 12;

  private final String folded;
  private final int[] at;
  private final List<Line> lines;
  private final BitSet laidOut;
  private final boolean spaced;
  private final PageWidth page;

  private WrappedLines(String folded, int[] at, List<Line> lines, BitSet laidOut, PageWidth page) {
    this.folded = folded;
    this.at = at;
    this.lines = lines;
    this.laidOut = laidOut;
    this.spaced = isSpaced();
    this.page = page;
  }

  /**
   * The lines joined where their page is so broken.
   *
   * @param at where each character stands in {@code raw}
   * @param breaks takes the places where lines were joined
   */
  static List<Line> joined(String raw, String folded, int[] at, List<Line> lines, BitSet breaks) {
    BitSet laidOut = LaidOutLines.in(raw, folded, at, lines);
    JustifiedLines.Page page = JustifiedLines.whole(raw, folded, at, lines, laidOut, breaks);
    PageWidth width = new PageWidth(raw, folded, at, page);
    return width.isKnown()
        ? new WrappedLines(folded, at, page.lines(), laidOut, width).joined(breaks)
        : page.lines();
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
        || !page.fills(before, line)
        || isRow(before)
        || laidOut.get(before.from())
        || laidOut.get(line.from())
        || isTitleOver(before, line)
        || folded.charAt(line.from()) == '|') {
      return false;
    }
    return page.isEndless() || !begins(before, line);
  }

  /** A title that a site prints on one line, wider than the page whose lines follow. */
  private boolean isTitleOver(Line before, Line line) {
    return before.from() == 0
        && page.isWider(before)
        && folded.startsWith("的通知", before.to() - 3)
        && folded.charAt(line.from()) != '(';
  }

  private boolean begins(Line before, Line line) {
    char end = folded.charAt(before.to() - 1);
    if (end == ':') {
      return !opensBracket(before)
          && Paragraphs.ORGANS.stream().noneMatch(label -> ends(before, label));
    }
    if (isNumbersYear(line)) {
      return false;
    }
    if (line.indent() > 1 && (page.isIndented() || Marks.isEnd(end))) {
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

  /** True where a blank line stands before next to every line, and so parts nothing. */
  private boolean isSpaced() {
    int blank = 0;
    for (Line line : lines) {
      blank += line.blankBefore() ? 1 : 0;
    }
    return lines.size() > FEWEST && blank * 5 >= lines.size() * 4;
  }

  private boolean hasStroke(Line line) {
    return folded.indexOf('|', line.from(), line.to()) >= 0;
  }
}
