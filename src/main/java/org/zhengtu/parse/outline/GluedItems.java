package org.zhengtu.parse.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AnsweringBracket;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;

/**
 * Tells where an item begins within a line that holds several: by what stands before its number.
 */
final class GluedItems {
  private static final int LONG_LINE = 80;
  private static final int LONGEST_LIST = 200;

  /** Ends of labels over organs. */
  private static final Words LABELS = new Words(List.of("单位", "部门", "主体", "处室", "科室"));

  /** So many items stand behind the brackets of others where a line holds several. */
  private static final int FEWEST = 2;

  /** No heading that a smaller number follows without a mark is longer. */
  private static final int LONGEST_TITLE = 60;

  private static final int SHORTEST_TITLE = 4;

  /** So many numbers may be left out, whose places are not told. */
  private static final int MOST_LEFT_OUT = 5;

  /** What titles of plans end in. */
  private static final Words PLANS =
      new Words(List.of("方案", "清单", "要点", "计划", "分工", "措施", "意见", "细则", "分解"));

  private final String folded;
  private final Map<Enumerator.Style, Integer> last = new EnumMap<>(Enumerator.Style.class);

  GluedItems(String folded) {
    this.folded = folded;
  }

  /** True for a long line in which items stand right behind the brackets that close others. */
  boolean areIn(Line line) {
    int items = 0;
    for (int i = line.from() + 1; line.length() >= LONG_LINE && i < line.to(); i++) {
      boolean answered =
          closes(folded.charAt(i - 1))
              && Enumerator.mayBegin(folded.charAt(i))
              && number(i, line.to()) != null
              && isBehindAnswer(line.from(), i);
      items += answered ? 1 : 0;
      if (items == FEWEST) {
        return true;
      }
    }
    return false;
  }

  /** Takes {@code number} as that of the item that begins. */
  void take(Enumerator number) {
    last.put(number.style(), number.value());
  }

  /** True for the number behind the last of its style, and for a first one. */
  boolean countsOn(Enumerator number) {
    int before = last.getOrDefault(number.style(), 0);
    return number.value() == before + 1 || number.value() == 1;
  }

  /** True where {@code number} counts on behind at least one of its style. */
  boolean isNext(Enumerator number) {
    return number.value() > 1 && number.value() == last.getOrDefault(number.style(), 0) + 1;
  }

  private boolean leaps(Enumerator number) {
    int before = last.getOrDefault(number.style(), 0);
    boolean few = before == 0 || number.value() <= before + MOST_LEFT_OUT;
    return !number.style().isDecimal() && number.value() > before && few;
  }

  /**
   * True where an item begins at {@code at}, of a line that holds several.
   *
   * @param gap true where a blank stands before it
   */
  boolean begins(int from, int at, int to, boolean gap) {
    char before = folded.charAt(at - 1);
    if (!gap && !Marks.isEnd(before) && !closes(before)) {
      return isBelowTitle(from, at, to) || isBehindList(from, at, to);
    }
    Enumerator number = Enumerator.at(folded, at, to);
    if (number == null) {
      return false;
    }
    boolean answered = closes(before) && isBehindAnswer(from, at);
    boolean leaps = (answered || before == '。') && leaps(number);
    boolean begins = (gap || !closes(before) || answered) && (leaps || countsOn(number));
    if (begins) {
      take(number);
    }
    return begins;
  }

  private static boolean closes(char c) {
    return c == ')' || c == ']';
  }

  /** True behind a bracket of organs that answer. */
  boolean isBehindAnswer(int from, int at) {
    return AnsweringBracket.at(folded, Brackets.open(folded, from, at - 1), at - 1);
  }

  /** True at the first smaller number right behind a heading that is no sentence. */
  boolean isFirstBelow(int from, int at, int to) {
    Enumerator number = Enumerator.at(folded, at, to);
    return number != null
        && number.value() == 1
        && number.style().depth() <= Enumerator.Style.ARABIC.depth()
        && !Marks.hasSentenceMark(folded, from, at)
        && isBelow(from, number);
  }

  /** True at （四） right behind the title of a chapter. */
  private boolean isBelowTitle(int from, int at, int to) {
    char before = folded.charAt(at - 1);
    boolean near = at - from <= LONGEST_TITLE && (before >= '一' || before == '"');
    Enumerator number = near && Enumerator.mayBegin(folded.charAt(at)) ? number(at, to) : null;
    return number != null
        && (countsOn(number) || leaps(number))
        && Within.until(folded, "。;:", from, at) == at
        && (isBelow(from, number) || isBelowPlan(from, number));
  }

  /** True at 一、 right behind the title of a plan, which has no number. */
  private boolean isBelowPlan(int from, Enumerator number) {
    if (number.style() != Enumerator.Style.HAN
        || number.value() != 1
        || Enumerator.at(folded, from, number.from()) != null
        || PLANS.start(folded, from, number.from()) < 0) {
      return false;
    }
    take(number);
    return true;
  }

  /** True at the next number right behind 责任单位：甲局、乙局, which has no mark at its end. */
  private boolean isBehindList(int from, int at, int to) {
    Enumerator number =
        folded.charAt(at - 1) >= '一' && Enumerator.mayBegin(folded.charAt(at))
            ? number(at, to)
            : null;
    if (number == null || !isNext(number)) {
      return false;
    }
    int list = Within.behindLast(folded, "。;:", Math.max(from, at - LONGEST_LIST), at);
    boolean labelled =
        list > from + 3
            && folded.charAt(list - 1) == ':'
            && LABELS.start(folded, from, list - 1) >= 0;
    if (labelled) {
      take(number);
    }
    return labelled;
  }

  /** The number at {@code at} before a word; none for （一）项. */
  private @Nullable Enumerator number(int at, int to) {
    Enumerator number = Enumerator.at(folded, at, to);
    return number == null
            || number.style().isDecimal()
            || number.to() >= to
            || "项款、和至".indexOf(folded.charAt(number.to())) >= 0
        ? null
        : number;
  }

  /** True where {@code number} is smaller than the one at {@code from}, some words before it. */
  private boolean isBelow(int from, Enumerator number) {
    Enumerator over = Enumerator.at(folded, from, number.from());
    if (over == null || number.style().depth() <= over.style().depth()) {
      return false;
    }
    boolean chapter = number.style() == Enumerator.Style.ARTICLE;
    if (number.from() - over.to() < (chapter ? 2 : SHORTEST_TITLE)) {
      return false;
    }
    take(number);
    return true;
  }
}
