package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in 《》, the marks included.
 *
 * @param from offset of 《
 * @param to offset behind 》
 */
public record Quoted(int from, int to) {
  private static final int LONGEST = 260;
  private static final int LONGEST_UNOPENED = 60;

  /** All outermost 《…》 of the range in order; one that is not closed is passed over. */
  public static List<Quoted> all(String text, int from, int to) {
    List<Quoted> found = new ArrayList<>();
    int i = Within.first(text, '《', from, to);
    while (i >= 0) {
      int end = close(text, i, Math.min(to, i + LONGEST));
      if (end > i + 2) {
        found.add(new Quoted(i, end));
      }
      Quoted next = end < 0 ? null : unopened(text, end, to);
      if (next != null) {
        found.add(next);
        end = next.to;
      }
      i = Within.first(text, '《', end < 0 ? i + 1 : end, to);
    }
    addAngled(text, from, to, found);
    return found;
  }

  /** 〈…办法〉 and &lt;&lt;…办法&gt;&gt;, as some pages write for 《…办法》. */
  private static void addAngled(String text, int from, int to, List<Quoted> found) {
    int outer = found.size();
    int next = 0;
    int open = Math.max(Within.first(text, '<', from, to), Within.first(text, '〈', from, to));
    for (int i = open < 0 ? to : from; i < to; i++) {
      while (next < outer && found.get(next).to <= i) {
        next++;
      }
      boolean nested = next < outer && found.get(next).from <= i;
      if (nested || "<〈".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int close = Within.until(text, ">〉。<〈《", i + 1, Math.min(to, i + LONGEST));
      boolean closed = close < to && ">〉".indexOf(text.charAt(close)) >= 0;
      if (closed && DocumentKinds.kindAt(text, i + 1, close) != null) {
        found.add(new Quoted(i, close + 1));
        i = close;
      }
    }
    if (found.size() > outer) {
      found.sort(Comparator.comparingInt(Quoted::from));
    }
  }

  /** The X of 《…》、X》、《…》, whose own 《 was lost; the mark before it stands for that. */
  private static @Nullable Quoted unopened(String text, int at, int to) {
    if (at >= to || text.charAt(at) != '、') {
      return null;
    }
    int limit = Math.min(to, at + LONGEST_UNOPENED);
    int close = Within.until(text, "》《。,;:、", at + 1, limit);
    return close < limit && close > at + 3 && text.charAt(close) == '》'
        ? new Quoted(at, close + 1)
        : null;
  }

  /** Behind the 》 that closes; where one is missing, behind the first; -1 for none. */
  private static int close(String text, int open, int to) {
    int depth = 0;
    int first = -1;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》') {
        first = first < 0 ? i + 1 : first;
        if (--depth == 0) {
          return i + 1;
        }
      } else if (c == '。') {
        return first;
      }
    }
    return first;
  }

  /** First offset inside the marks. */
  public int titleFrom() {
    return from + 1;
  }

  /** Offset behind the last inside the marks. */
  public int titleTo() {
    return to - 1;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "《[%d, %d)》", from, to);
  }
}
