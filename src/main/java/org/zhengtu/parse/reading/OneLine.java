package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
  private static final int SHARED = 400;
  private static final int LONGEST_LABEL = 9;
  private static final int LONGEST_TITLE = 60;

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
   * which characters a blank stands, and is asked at most once.
   */
  static List<Line> cut(List<Line> lines, String folded, Supplier<boolean[]> blank) {
    List<Line> cut = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line.length() >= SHORTEST && line.length() * 5L >= folded.length() * 4L) {
        new OneLine(folded, blank.get(), line).into(cut);
      } else {
        cut.add(line);
      }
    }
    return cut;
  }

  private void into(List<Line> cut) {
    int from = line.from();
    boolean head = true;
    int intro = introduction();
    for (int i = line.from() + 1; i < line.to(); i++) {
      boolean sentence = folded.charAt(i - 1) == '。' && i != intro;
      head &= i - line.from() < HEAD && !sentence && !folded.startsWith("如下", i);
      if (blank[i] && breaks(from, i, head)) {
        add(cut, from, i);
        from = i;
      }
    }
    add(cut, from, line.to());
  }

  /** Behind what a site that shares files says of itself; -1 on other pages. */
  private int introduction() {
    int limit = Math.min(line.to(), line.from() + SHARED);
    int by = Within.first(folded, "》由会员分享", line.from(), limit);
    int end = by < 0 ? -1 : Within.first(folded, '。', by, limit);
    return end < 0 ? -1 : end + 1;
  }

  private void add(List<Line> cut, int from, int to) {
    boolean first = from == line.from();
    cut.add(new Line(from, to, first ? line.indent() : 0, first && line.blankBefore()));
  }

  private boolean breaks(int from, int at, boolean head) {
    char before = folded.charAt(at - 1);
    char next = folded.charAt(at);
    boolean word = CodeWords.isWord(next) || next == '《' || next == '(' || next == '"';
    if (head && before == ':' && PortalLabels.isLabel(folded, from, at - 1) || before == '/') {
      return false;
    }
    if ("。;!".indexOf(before) >= 0 || before == ':' && word) {
      return true;
    }
    if (isPlain(before) && (isPlain(next) || next == '.')) {
      return false;
    }
    if (next == '号' && isPlain(before) || head && (isInLabel(from, at) || isInTitle(from, at))) {
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
    return head && word && at - from > 1
        || word && (isHeading(from, at) || isTitle(from, at) || signs(at));
  }

  /** 名称：云泽市 云东区…方案: a blank within the title that a label leads. */
  private boolean isInTitle(int from, int at) {
    for (String label : new String[] {"名称:", "标题:"}) {
      if (folded.startsWith(label, from) && at - from <= LONGEST_TITLE) {
        return DocumentKinds.kindAt(folded, from, at) == null
            && !PortalLabels.startsWithLabel(folded, at, line.to());
      }
    }
    return false;
  }

  /** 索 引 号：: a blank within a portal's label. */
  private boolean isInLabel(int from, int at) {
    int limit = Math.min(line.to(), from + LONGEST_LABEL + 1);
    int colon = Within.first(folded, ':', at, limit);
    return colon > at && PortalLabels.isLabel(folded, from, colon);
  }

  /** 云泽市人民政府 2021年5月6日, 云 泽 市 人 民 政 府 2021年5月6日: an organ with a day behind it. */
  private boolean signs(int at) {
    int end = at + 1;
    if (isSpaced(at)) {
      if (isSpaced(at - 1)) {
        // within a name written with a blank behind each letter
        return false;
      }
      while (end - at < LONGEST_ORGAN && isSpaced(end)) {
        end++;
      }
    } else {
      end = wordEnd(end);
    }
    return end < line.to()
        && blank[end]
        && ORGAN_ENDS.indexOf(folded.charAt(end - 1)) >= 0
        && ChineseDate.at(folded, end, Math.min(line.to(), end + REACH)) != null;
  }

  /** Where the letters without blanks that go on at {@code at} end. */
  private int wordEnd(int at) {
    int end = at;
    while (end < line.to()
        && end - at < LONGEST_ORGAN
        && !blank[end]
        && CodeWords.isWord(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True for a letter, no digit of a day, with a blank on both sides. */
  private boolean isSpaced(int at) {
    return at + 1 < line.to()
        && blank[at]
        && blank[at + 1]
        && CodeWords.isWord(folded.charAt(at))
        && ChineseDate.digit(folded.charAt(at)) < 0;
  }

  /** What a notice issues, by its title behind the day of the notice. */
  private boolean isTitle(int from, int at) {
    return at - from >= REACH
        && at - from <= LONGEST_TITLE
        && from > line.from()
        && "日)".indexOf(folded.charAt(from - 1)) >= 0
        && DocumentKinds.kindAt(folded, from, at) != null
        && Within.until(folded, "。,;:", from, at) == at;
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
