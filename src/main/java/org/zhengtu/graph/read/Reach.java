package org.zhengtu.graph.read;

import org.zhengtu.text.Span;

/** How far round a fact its evidence shows the text. */
public enum Reach {
  /** The fact's own words. */
  WORDS {
    @Override
    Span around(String text, Span span) {
      return span;
    }
  },
  /** The sentence, or the sentences from the first to the last, that the words stand in. */
  SENTENCE {
    @Override
    Span around(String text, Span span) {
      return within(text, span, "。！？；;\n\r", true);
    }
  },
  /** The line that the words stand in. */
  LINE {
    @Override
    Span around(String text, Span span) {
      return within(text, span, "\n\r", false);
    }
  };

  /** Longest way to either side; a page on one endless line has no better bounds. */
  private static final int FARTHEST = 400;

  /** The wider place; never narrower than {@code span}. */
  abstract Span around(String text, Span span);

  private static Span within(String text, Span span, String marks, boolean withMark) {
    int start = span.start();
    int first = Math.max(0, start - FARTHEST);
    while (start > first && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = span.end();
    int last = Math.min(text.length(), end + FARTHEST);
    while (end < last && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (withMark && end < last && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
