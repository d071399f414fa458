package org.zhengtu.parse.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.zhengtu.parse.reading.Enumerator.Style;

/** The headings that what comes next stands under, from the outside in. */
final class OpenHeadings {

  /**
   * One heading.
   *
   * @param decimal true where it counts by 1.1
   * @param level of its mark, 2 for ##; 0 for none
   */
  private record Open(int depth, String heading, boolean decimal, int level) {}

  private final Deque<Open> open = new ArrayDeque<>();

  /** Opens a heading under those that are open. */
  void open(int depth, String heading, boolean decimal) {
    open(depth, heading, decimal, 0);
  }

  /** As {@link #open(int, String, boolean)}, for a heading that may be marked. */
  void open(int depth, String heading, boolean decimal, int level) {
    open.push(new Open(depth, heading, decimal, level));
  }

  /** Closes all but the marked headings over {@code level}; the depth of one that opens there. */
  int closeMarked(int level) {
    while (!open.isEmpty() && (open.peek().level() == 0 || open.peek().level() >= level)) {
      open.pop();
    }
    return open.isEmpty() ? Style.PART.depth() : Math.max(Style.PART.depth(), open.peek().depth());
  }

  /** Closes all of this depth and below. */
  void close(int depth) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      open.pop();
    }
  }

  void closeAll() {
    open.clear();
  }

  /** True under a heading that counts by 1.1. */
  boolean underDecimal() {
    return open.stream().anyMatch(Open::decimal);
  }

  /** True under a heading that a chapter with a bare number cannot close. */
  boolean underSection() {
    return open.stream().anyMatch(OpenHeadings::counts);
  }

  private static boolean counts(Open heading) {
    return !heading.decimal()
        && heading.depth() > Style.SECTION.depth()
        && !Character.isDigit(heading.heading().charAt(0));
  }

  /** The words of all that are open. */
  List<String> section() {
    List<String> section = new ArrayList<>();
    Iterator<Open> outer = open.descendingIterator();
    while (outer.hasNext()) {
      section.add(outer.next().heading());
    }
    return section;
  }
}
