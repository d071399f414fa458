package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** Finds the places in a range that name who answers: brackets, and labels with their names. */
final class Responsibilities {
  /** No list of organs is longer. */
  private static final int LONGEST = 1_500;

  /** No list behind a dash is longer. */
  private static final int LONGEST_DASHED = 80;

  /** No organ's name before a bracket is longer. */
  private static final int LONGEST_NAME = 16;

  /** What a page puts before a label. */
  private static final String BULLETS = "★☆▲△●○◎◆◇■□※·•-";

  /** A bracket that begins so tells of something else. */
  private static final Words OTHERS = WordFile.read("answering.txt").set("asides", "authors");

  private final Reading reading;
  private final String folded;
  private final ResponsibilityReader reader;
  private final ResponsibilityWords words;

  Responsibilities(Reading reading, ResponsibilityReader reader, ResponsibilityWords words) {
    this.reading = reading;
    this.folded = reading.folded();
    this.reader = reader;
    this.words = words;
  }

  /**
   * All of a block, in order; what stands in a row is one. Deadlines alone are among them.
   *
   * @param numbered true for an item, at whose end a bracket of organs needs no mark before it
   */
  List<Responsibility> in(int from, int to, boolean numbered) {
    List<Responsibility> found = new ArrayList<>();
    int[] closes = Brackets.pairs(folded, from, to);
    int i = from;
    while (i < to) {
      char c = folded.charAt(i);
      Responsibility one = null;
      if (c == '(' || c == '[') {
        int close = closes[i - from];
        one = close < 0 ? unclosed(i, to) : labelOrBracket(from, i, close, to, numbered);
        i = one == null && close > 0 ? close : i;
      } else if (c == ':') {
        one = labelled(from, i, to);
      } else if (c == '-' && i > from && folded.startsWith("--", i)) {
        one = dashed(i, to);
      }
      if (one != null) {
        join(found, one);
        i = one.to() - 1;
      }
      i++;
    }
    return found;
  }

  /** Adds {@code next} to the last of {@code found} where nothing but marks stands between them. */
  void join(List<Responsibility> found, Responsibility next) {
    if (!found.isEmpty() && onlyMarks(found.getLast().to(), next.from())) {
      found.add(found.removeLast().and(next));
    } else {
      found.add(next);
    }
  }

  /** A bracket that holds nothing but a label is a label: 【责任单位】甲局、乙局. */
  private @Nullable Responsibility labelOrBracket(
      int from, int open, int close, int to, boolean numbered) {
    int n = words.labelAt(folded, open + 1, close);
    return n > 2 && open + 1 + n == close && !isBehindOrgan(from, open)
        ? reader.labelled(open, open + 1, close, beforeLabel(close, end(close, to)))
        : bracket(from, open, close, to, numbered);
  }

  /** Where the next label in a bracket of its own stands: 【牵头单位】甲局【配合单位】乙局. */
  private int beforeLabel(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (folded.charAt(i) == '[') {
        int n = words.labelAt(folded, i + 1, to);
        if (n > 2 && i + 1 + n < to && folded.charAt(i + 1 + n) == ']') {
          return i;
        }
      }
    }
    return to;
  }

  /** True for 甲局（牵头单位）、乙局: the bracket says how the organ before it takes part. */
  private boolean isBehindOrgan(int from, int open) {
    int name = Within.behindLast(folded, "。;,、:()[]", from, open);
    return folded.charAt(open) == '(' && name < open && reader.isOrgan(name, open);
  }

  private @Nullable Responsibility bracket(
      int from, int open, int close, int to, boolean numbered) {
    if (close - open < 4
        || Enumerator.at(folded, open, to) != null
        || !mayAnswer(open + 1, close)) {
      return null;
    }
    boolean alone =
        open == from && onlyMarks(close + 1, to) && reader.namesOnlyOrgans(open + 1, close);
    boolean bare =
        alone
            || open > from
                && ("。;!".indexOf(folded.charAt(open - 1)) >= 0
                        && (close + 1 == to || folded.charAt(close + 1) != ',')
                    || numbered && close + 1 == to && !reader.isOrgan(from, open)
                    || numbered && endsSentence(close + 1, to) && isOfOrgans(open, close));
    return reader.read(open, close + 1, open + 1, close, bare);
  }

  /** Organs behind the dash that ends a block: …，限期清零。——甲局、乙局. */
  private @Nullable Responsibility dashed(int dash, int to) {
    boolean end = folded.charAt(to - 1) == '。';
    int last = end ? to - 1 : to;
    boolean organs = to - dash <= LONGEST_DASHED && reader.namesOnlyOrgans(dash + 2, last);
    return organs ? reader.read(dash, to, dash + 2, last, true) : null;
  }

  private boolean endsSentence(int at, int to) {
    return at < to && "。;".indexOf(folded.charAt(at)) >= 0;
  }

  /** True for a bracket of nothing but organs that is no second name of an organ before it. */
  private boolean isOfOrgans(int open, int close) {
    for (int from = open - 2; from > Math.max(0, open - LONGEST_NAME); from--) {
      if (reader.isOrgan(from, open)) {
        return false;
      }
    }
    return reader.namesOnlyOrgans(open + 1, close);
  }

  private @Nullable Responsibility unclosed(int open, int to) {
    int n = words.labelAt(folded, open + 1, to);
    return n > 2 && to - open < 400 ? reader.read(open, to, open + 1, to, false) : null;
  }

  private boolean mayAnswer(int from, int to) {
    return OTHERS.end(folded, from, to) < 0;
  }

  private @Nullable Responsibility labelled(int from, int colon, int to) {
    int n = words.labelBefore(folded, from, colon);
    int at = colon - n;
    if (n == 0 || at > from && (n < 3 || !beginsAt(at))) {
      return null;
    }
    int begin = at;
    while (begin > from && BULLETS.indexOf(folded.charAt(begin - 1)) >= 0) {
      begin--;
    }
    return reader.read(begin, end(colon, to), at, end(colon, to), false);
  }

  private boolean beginsAt(int at) {
    return ("。;,)]、\"-" + BULLETS).indexOf(folded.charAt(at - 1)) >= 0 || reading.isGap(at);
  }

  /** The first 。 behind which no label follows, or the end. */
  private int end(int colon, int to) {
    for (int i = colon + 1; i < Math.min(to, colon + LONGEST); i++) {
      if (folded.charAt(i) == '。' && words.labelAt(folded, i + 1, to) == 0) {
        return i + 1;
      }
    }
    return Math.min(to, colon + LONGEST);
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。;,、".indexOf(folded.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
