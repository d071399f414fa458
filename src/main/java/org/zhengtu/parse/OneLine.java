package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a document that a page prints on one: where a blank stands behind the end of a
 * sentence, before a number or an attachment, behind a heading, and everywhere in the head.
 */
final class OneLine {
  private static final int SHORTEST = 200;
  private static final int HEAD = 1_500;
  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_ORGAN = 30;
  private static final String ORGAN_ENDS = "室厅府局委部会院";
  private static final int REACH = 12;

  private final String folded;
  private final boolean[] blank;
  private final Line line;

  private OneLine(String folded, boolean[] blank, Line line) {
    this.folded = folded;
    this.blank = blank;
    this.line = line;
  }

  /**
   * The lines with one that holds most of the text cut into its own; {@code blank} tells before
   * which characters a blank stands.
   */
  static List<Line> cut(List<Line> lines, String folded, boolean[] blank) {
    List<Line> cut = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.length() >= SHORTEST && line.length() * 5L >= folded.length() * 4L) {
        new OneLine(folded, blank, line).into(cut);
      } else {
        cut.add(line);
      }
    }
    return cut;
  }

  private void into(List<Line> cut) {
    int from = line.from();
    boolean head = true;
    for (int i = line.from() + 1; i < line.to(); i++) {
      head &= i - line.from() < HEAD && folded.charAt(i - 1) != '。' && !folded.startsWith("如下", i);
      if (blank[i] && breaks(from, i, head)) {
        add(cut, from, i);
        from = i;
      }
    }
    add(cut, from, line.to());
  }

  private void add(List<Line> cut, int from, int to) {
    boolean first = from == line.from();
    cut.add(new Line(from, to, first ? line.indent() : 0, first && line.blankBefore()));
  }

  private boolean breaks(int from, int at, boolean head) {
    char before = folded.charAt(at - 1);
    char next = folded.charAt(at);
    boolean word = CodeWords.isWord(next) || next == '《' || next == '(' || next == '"';
    if ("。;!".indexOf(before) >= 0 || before == ':' && word) {
      return true;
    }
    if (isPlain(before) && (isPlain(next) || next == '.')) {
      return false;
    }
    if (Enumerator.at(folded, at, Math.min(line.to(), at + REACH)) != null
        || folded.startsWith("附件", at)
        || folded.startsWith("(此件", at)) {
      return true;
    }
    if (before == '日' && isDate(at)) {
      return true;
    }
    return head && word && at - from > 1 || word && (isHeading(from, at) || signs(at));
  }

  /** 云泽市人民政府 2021年5月6日: an organ with a day behind it. */
  private boolean signs(int at) {
    int end = at + 1;
    while (end < line.to() && end - at < LONGEST_ORGAN && !blank[end]) {
      if (!CodeWords.isWord(folded.charAt(end))) {
        return false;
      }
      end++;
    }
    return end < line.to()
        && blank[end]
        && ORGAN_ENDS.indexOf(folded.charAt(end - 1)) >= 0
        && ChineseDate.at(folded, end, Math.min(line.to(), end + REACH)) != null;
  }

  private static boolean isPlain(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'z';
  }

  private boolean isDate(int to) {
    ChineseDate date = ChineseDate.findLast(folded, Math.max(line.from(), to - REACH), to);
    return date != null && date.to() == to;
  }

  /** 1.1 编制目的, before the text under it. */
  private boolean isHeading(int from, int to) {
    Enumerator number = Enumerator.at(folded, from, to);
    return number != null
        && number.to() < to
        && to - from <= LONGEST_HEADING
        && Within.until(folded, "。,;:", from, to) == to;
  }
}
