package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Words;

/** Follows organs' names one after another, with their marks, verbs and brackets. */
public final class OrganChain {
  private static final int LONGEST_NAME = 20;

  /** What is longer are several names without a mark between them. */
  private static final int LONGEST_RUN = 15;

  private static final Words TAILS =
      new Words(
          List.of(
              "等", "等部门", "等单位", "等有关部门", "等有关单位", "牵头", "牵头负责", "负责", "配合", "落实", "参加", "参与", "协助",
              "按职责分工负责", "按职责分工", "分别负责", "共同负责"));

  private final Reading reading;
  private final String folded;
  private final UnitReader units;

  /** One over {@code reading}, by the organs that {@code units} knows. */
  public OrganChain(Reading reading, UnitReader units) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
  }

  /**
   * The ends of the lists of organs that follow each other without a mark from {@code from} on; the
   * last is where the organs end. Empty where none begins there.
   */
  public List<Integer> at(int from, int to) {
    List<Integer> ends = new ArrayList<>();
    int at = first(from, units.leading(reading, from, to));
    if (at - from > LONGEST_RUN) {
      return ends;
    }
    while (at > from && at < to) {
      int next = behindTails(at, to);
      boolean mark = next < to && "、;,和及与".indexOf(folded.charAt(next)) >= 0;
      int name = mark ? next + 1 : next;
      int end = name < to ? first(name, units.leading(reading, name, to)) : -1;
      if (end < 0 && mark) {
        end = unknown(name, to);
      }
      if (end < 0) {
        at = next;
        break;
      }
      if (!mark) {
        ends.add(next);
      }
      at = end;
    }
    if (at > from) {
      ends.add(at);
    }
    return ends;
  }

  /** Where the first of two organs ends that nothing parts: 市政府办公室市财政局. */
  private int first(int from, int to) {
    for (int i = from + 3; i + 2 < to; i++) {
      boolean place = "市省区县州".indexOf(folded.charAt(i)) >= 0 && !folded.startsWith("市场", i);
      if (place
          && folded.charAt(from) == folded.charAt(i)
          && units.looksLikeUnit(reading, from, i)
          && units.looksLikeUnit(reading, i, to)) {
        return i;
      }
    }
    return to;
  }

  /** Behind the names at {@code from}, parted by 、 or 和; -1 where there is none. */
  public int names(int from, int to) {
    int at = units.leading(reading, from, to);
    while (at > from && at + 1 < to && "、和及与".indexOf(folded.charAt(at)) >= 0) {
      int next = units.leading(reading, at + 1, to);
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** True where several names begin that nothing parts. */
  public boolean runsTogether(int from, int to) {
    return units.leading(reading, from, to) - from > LONGEST_RUN;
  }

  private int behindTails(int from, int to) {
    int at = from;
    while (at < to) {
      int end = TAILS.end(folded, at, to);
      if (folded.charAt(at) == '(') {
        int close = Brackets.close(folded, at, to);
        end = close < 0 ? -1 : close + 1;
      }
      if (end <= at) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /**
   * A name that the vocabulary does not know, up to the next mark or a verb; -1 where it is text.
   */
  private int unknown(int from, int to) {
    for (int i = from + 2; i <= Math.min(to, from + LONGEST_NAME); i++) {
      if (i == to || "、;,".indexOf(folded.charAt(i)) >= 0 || TAILS.end(folded, i, to) > 0) {
        return i;
      }
      if ("。:《".indexOf(folded.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
