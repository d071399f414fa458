package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.AnsweringBracket;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * The lines of a range. Where a whole document stands on a line or two, they are cut at white space
 * behind a sentence and at the numbers that count on; elsewhere, where a break was lost.
 */
final class Lines {
  private static final int ENDLESS = 500;

  /** A whole body on one line is endless at this length. */
  private static final int ONE_LINE = 150;

  private final Reading reading;
  private final String folded;
  private final List<Line> out = new ArrayList<>();
  private boolean endless;
  private final GluedItems items;
  private boolean glued;

  private Lines(Reading reading) {
    this.reading = reading;
    this.folded = reading.folded();
    this.items = new GluedItems(folded);
  }

  /**
   * The lines that begin in the range or cross into it, clipped to it; {@code tables} cuts out
   * those that stand on one line.
   */
  static List<Line> of(Reading reading, int from, int to, RunOnTables tables) {
    Lines lines = new Lines(reading);
    List<Line> all = reading.lines();
    List<Line> clipped = new ArrayList<>();
    for (int i = all.isEmpty() ? 0 : reading.lineAt(from); i < all.size(); i++) {
      Line line = all.get(i);
      if (line.from() >= to) {
        break;
      }
      int begin = Math.max(from, line.from());
      int end = Math.min(to, line.to());
      if (begin < end) {
        clipped.add(new Line(begin, end, line.indent(), line.blankBefore()));
      }
    }
    int endless = clipped.size() <= 2 ? ONE_LINE : ENDLESS;
    int longest = clipped.stream().mapToInt(Line::length).max().orElse(0);
    boolean onOne = longest >= ENDLESS && longest * 5L >= (to - from) * 4L;
    lines.endless = onOne || !clipped.isEmpty() && (to - from) / clipped.size() >= endless;
    for (Line line : tables.cut(clipped)) {
      if (tables.isPart(line)) {
        lines.out.add(line);
      } else {
        lines.cut(line);
      }
    }
    return lines.out;
  }

  private void cut(Line line) {
    Enumerator first = Enumerator.at(folded, line.from(), line.to());
    if (first != null) {
      items.take(first);
    }
    if (line.length() < 12) {
      out.add(line);
      return;
    }
    glued = !endless && items.areIn(line);
    int from = line.from();
    boolean blank = line.blankBefore();
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (isCut(from, i, line.to())) {
        out.add(new Line(from, i, from == line.from() ? line.indent() : 0, blank));
        from = i;
        blank = false;
      }
    }
    out.add(new Line(from, line.to(), from == line.from() ? line.indent() : 0, blank));
  }

  private boolean isCut(int from, int at, int to) {
    if (glued) {
      return items.begins(from, at, to, false);
    }
    return endless ? isCutOfEndless(from, at, to) : isLostBreak(from, at, to);
  }

  /**
   * True where a break was lost: the next item stands right behind a bracket of organs, or the
   * first smaller one right behind a heading.
   */
  private boolean isLostBreak(int from, int at, int to) {
    char before = folded.charAt(at - 1);
    boolean bracket = before == ')' || before == ']';
    if (isChapterBehindSentence(at, to)) {
      return true;
    }
    if (!Enumerator.mayBegin(folded.charAt(from))) {
      return false;
    }
    if (isUnderDuties(from, at)) {
      return true;
    }
    if (opensAnswered(from, at, to)) {
      return true;
    }
    if (!bracket && at - from > 40) {
      return false;
    }
    Enumerator number = Enumerator.at(folded, at, to);
    if (number == null) {
      return false;
    }
    if (!bracket || !items.isBehindAnswer(from, at)) {
      return items.isFirstBelow(from, at, to);
    }
    Enumerator over = Enumerator.at(folded, from, at);
    boolean lost = over != null && over.to() < at && items.countsOn(number);
    if (lost) {
      items.take(number);
    }
    return lost;
  }

  /** True at the (1) behind a title where a bracket of organs stands before (2). */
  private boolean opensAnswered(int from, int at, int to) {
    if (folded.charAt(at) != '(' || "。:".indexOf(folded.charAt(at - 1)) < 0 || at - from > 40) {
      return false;
    }
    Enumerator number = Enumerator.at(folded, at, to);
    Enumerator over = number == null ? null : Enumerator.at(folded, from, at);
    if (number == null
        || over == null
        || number.value() != 1
        || number.style() != Enumerator.Style.ARABIC_PAREN
        || over.style().depth() >= number.style().depth()) {
      return false;
    }
    int square = Within.first(folded, "](2)", at, to);
    int next = square > 0 ? square : Within.first(folded, ")(2)", at, to);
    if (next < 0 || !AnsweringBracket.at(folded, Brackets.open(folded, at, next), next)) {
      return false;
    }
    items.take(number);
    return true;
  }

  /** True where 二、 follows the sentence before it, and 一、 stood before. */
  private boolean isChapterBehindSentence(int at, int to) {
    Enumerator number = folded.charAt(at - 1) == '。' ? Enumerator.at(folded, at, to) : null;
    if (number == null || number.style() != Enumerator.Style.HAN || !items.isNext(number)) {
      return false;
    }
    items.take(number);
    return true;
  }

  /** True at the blank behind 一、职责分工. */
  private boolean isUnderDuties(int from, int at) {
    boolean duties = at - from <= 16 && reading.isGap(at) && endsInDuties(from, at);
    return duties && Enumerator.at(folded, from, at) != null;
  }

  private boolean endsInDuties(int from, int at) {
    return at - from > 3 && (folded.startsWith("职责", at - 2) || folded.startsWith("分工", at - 2));
  }

  private boolean isCutOfEndless(int from, int at, int to) {
    boolean gap = reading.isGap(at);
    if (items.begins(from, at, to, gap)) {
      return true;
    }
    if (!gap) {
      return false;
    }
    Enumerator number = Enumerator.at(folded, at, to);
    if (number != null && number.style().isDecimal() || isLabel(at, to)) {
      return true;
    }
    boolean sentence = Marks.isEnd(folded.charAt(at - 1)) || folded.charAt(at - 1) == ')';
    boolean heading =
        at - from <= 40 && Enumerator.at(folded, from, at) != null && !setsOffNumber(at, to);
    return sentence || heading && !Marks.hasSentenceMark(folded, from, at);
  }

  /** True at a blank that sets off a number within a sentence: 投资 2 亿元. */
  private boolean setsOffNumber(int at, int to) {
    int i = at;
    while (i < to && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
      i++;
    }
    return i > at && i < to && reading.isGap(i) || Character.isDigit(folded.charAt(at - 1));
  }

  /** True for a few words before a colon: 责任单位：. */
  private boolean isLabel(int at, int to) {
    int colon = folded.indexOf(':', at, Math.min(to, at + 9));
    return colon >= at + 4 && folded.charAt(at) >= '一' && !Marks.hasSentenceMark(folded, at, colon);
  }
}
