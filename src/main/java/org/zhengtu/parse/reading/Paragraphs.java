package org.zhengtu.parse.reading;

import static org.zhengtu.parse.reading.Enumerator.Style.ARABIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts paragraphs together from the lines that they were broken into. A line goes on in the next
 * one where it lacks an end mark and the next does not begin something new; in text broken at a
 * fixed width, also where it fills that width and the next line is not indented.
 */
public final class Paragraphs {
  /** No label has more lines of names below it. */
  private static final int MOST_NAMES = 15;

  /** No more of a quotation stands on the line that ends it. */
  private static final int QUOTED = 30;

  /** In a longer paragraph no quotation is looked for. */
  private static final int LONGEST = 2_000;

  /** A title on a line of its own is seldom as long. */
  private static final int LONG_TITLE = 20;

  /** What stands behind an organ's name and its colon is text at this length. */
  private static final int SHORTEST_TEXT = 10;

  /** Ends of labels over organs: 责任单位. */
  static final List<String> ORGANS = List.of("单位:", "部门:", "主体:", "处室:", "科室:", "股室:");

  private final String folded;
  private final List<Line> lines;
  private final Set<Line> alone;
  private final FullLines full;

  private Paragraphs(String folded, List<Line> lines, Set<Line> alone) {
    this.folded = folded;
    this.lines = lines;
    this.alone = alone;
    this.full = new FullLines(folded, lines);
  }

  /** The paragraphs that {@code lines} make; a line in {@code alone} stays as it is. */
  public static List<Line> of(String folded, List<Line> lines, Set<Line> alone) {
    return new Paragraphs(folded, lines, alone).joined();
  }

  private List<Line> joined() {
    List<Line> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      int to = first.to();
      int named = namesEnd(i);
      if (named > i) {
        i = named;
        to = lines.get(i).to();
      }
      while (i + 1 < lines.size() && goesOn(first.from(), lines.get(i), lines.get(i + 1))) {
        i++;
        to = lines.get(i).to();
      }
      out.add(new Line(first.from(), to, first.indent(), first.blankBefore()));
      i++;
    }
    return out;
  }

  /**
   * The last of the lines with names below a label that has a line to itself; {@code at} if none.
   */
  private int namesEnd(int at) {
    Line label = lines.get(at);
    boolean alone = label.length() <= 9 && folded.charAt(label.to() - 1) == ':';
    if (!alone || !isLabelOfOrgans(label)) {
      return at;
    }
    int last = at;
    while (last + 1 < lines.size() && last - at < MOST_NAMES && isName(lines.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean isLabelOfOrgans(Line label) {
    for (String end : ORGANS) {
      if (folded.charAt(label.from()) != '各'
          && label.length() > end.length()
          && folded.startsWith(end, label.to() - end.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(Line line) {
    return line.length() <= 30
        && !standsAlone(line)
        && Enumerator.at(folded, line.from(), line.to()) == null
        && folded.indexOf('。', line.from(), line.to()) < 0
        && folded.indexOf(':', line.from(), line.to()) < 0;
  }

  private boolean goesOn(int start, Line line, Line next) {
    if (":,、;。".indexOf(folded.charAt(next.from())) >= 0 && !standsAlone(next)) {
      return true;
    }
    Enumerator begins = Enumerator.at(folded, next.from(), next.to());
    if (begins != null && (begins.style() != ARABIC || !openBracket(start, line.to()))) {
      return false;
    }
    if (!standsAlone(line) && !standsAlone(next) && isNumberAlone(line)) {
      return true;
    }
    if (!standsAlone(line) && !standsAlone(next) && openQuote(start, line, next)) {
      return true;
    }
    if (standsAlone(line) || standsAlone(next) || endsNames(start, line, next)) {
      return false;
    }
    if (Marks.endsSentence(folded, start, line.to())) {
      return full.wrapped() && full.is(line) && "。;:".indexOf(folded.charAt(line.to() - 1)) > 0;
    }
    if (full.wrapped()) {
      return full.is(line)
          || openBracket(start, line.to())
          || line.length() >= 12 && isFragment(next);
    }
    if (startsLabel(next)) {
      return openBracket(start, line.to());
    }
    Enumerator number = Enumerator.at(folded, start, line.to());
    int length = line.to() - start;
    if (number != null && length <= 40 && folded.indexOf('。', start, line.to()) < 0) {
      return openBracket(start, line.to())
          || full.endIn(line, next)
          || indentEnds(line, next, length)
          || hasTextBehindColon(number.to(), line.to()) && isFragment(next);
    }
    if (isListBehindLabel(start, line)) {
      return openBracket(start, line.to()) || isFragment(next) && !countsOn(next);
    }
    return openBracket(start, line.to())
        || length >= 25 && Marks.hasSentenceMark(folded, start, Math.min(line.to(), start + 200))
        || length >= 12 && isFragment(next)
        || length >= 8 && folded.indexOf("负责", start, Math.min(line.to(), start + 40)) > 0;
  }

  /** True for a long indented line over one that is not and ends the sentence. */
  private boolean indentEnds(Line line, Line next, int length) {
    return length >= LONG_TITLE
        && line.indent() > 1
        && next.indent() == 0
        && Marks.endsSentence(folded, next.from(), next.to());
  }

  /** True for 2.市教育局:负责…, which is no title. */
  private boolean hasTextBehindColon(int from, int to) {
    int colon = Within.first(folded, ':', from, to);
    return colon > from && to - colon > SHORTEST_TEXT;
  }

  /** True where the first mark comes so early that the words before it began on another line. */
  private boolean isFragment(Line line) {
    for (int i = line.from(); i < Math.min(line.to(), line.from() + 7); i++) {
      char c = folded.charAt(i);
      if (c == ',' || c == ';' || c == '。' || c == '、') {
        return i - line.from() <= (c == '、' ? 6 : 4);
      }
    }
    return false;
  }

  /** True for the lines of the form that no paragraph runs into: 附件, 抄送, a date. */
  private boolean standsAlone(Line line) {
    return alone.contains(line)
        || folded.startsWith("附件", line.from()) && line.length() < 60
        || folded.startsWith("抄送", line.from())
        || line.length() <= 14 && folded.charAt(line.to() - 1) == '日';
  }

  private boolean startsLabel(Line line) {
    int colon = folded.indexOf(':', line.from(), Math.min(line.to(), line.from() + 16));
    return colon > line.from() && folded.indexOf('。', line.from(), colon) < 0;
  }

  /** True for a line of names behind a label, over a blank line: 配合单位：甲局、乙局. */
  private boolean endsNames(int start, Line line, Line next) {
    int colon = folded.indexOf(':', start, Math.min(line.to(), start + 10));
    boolean label = folded.startsWith("单位", colon - 2) || folded.startsWith("部门", colon - 2);
    return label
        && next.blankBefore()
        && "、,和及".indexOf(folded.charAt(line.to() - 1)) < 0
        && !openBracket(start, line.to());
  }

  /** True for 责任单位：甲局、乙局, whose last name ends the line. */
  private boolean isListBehindLabel(int start, Line line) {
    int colon = folded.indexOf(':', start, Math.min(line.to(), start + 10));
    return colon > start
        && ORGANS.stream().anyMatch(end -> folded.startsWith(end, colon + 1 - end.length()))
        && "、,和及".indexOf(folded.charAt(line.to() - 1)) < 0
        && Within.first(folded, '。', start, line.to()) < 0;
  }

  /** True for 二是…, which begins a text of its own behind a list. */
  private boolean countsOn(Line line) {
    return line.length() > 2
        && "一二三四五六七八九十".indexOf(folded.charAt(line.from())) >= 0
        && folded.charAt(line.from() + 1) == '是';
  }

  private boolean openBracket(int from, int to) {
    int depth = 0;
    for (int i = Math.max(from, to - 300); i < to; i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[' || c == '《') {
        depth++;
      } else if (c == ')' || c == ']' || c == '》') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth > 0;
  }

  /** True for 二、 alone on its line; 1. may be a cell of a table. */
  private boolean isNumberAlone(Line line) {
    Enumerator number = line.length() > 6 ? null : Enumerator.at(folded, line.from(), line.to());
    return number != null && number.to() == line.to() && number.style() != ARABIC;
  }

  /** True where a quotation that the line opens ends in the next. */
  private boolean openQuote(int start, Line line, Line next) {
    int closes =
        Within.until(folded, "\"。", next.from(), Math.min(next.to(), next.from() + QUOTED));
    boolean ends = closes < next.to() && folded.charAt(closes) == '"';
    if (!ends || line.to() - start > LONGEST) {
      return false;
    }
    int marks = 0;
    for (int i = start; i < line.to(); i++) {
      marks += folded.charAt(i) == '"' ? 1 : 0;
    }
    return marks % 2 == 1;
  }
}
