package org.zhengtu.record;

import org.zhengtu.text.Span;

/**
 * The place in the source's reading text that proves a fact.
 *
 * @param start first UTF-16 offset
 * @param end offset after the last
 * @param kind how the words prove it; {@link EvidenceKind#QUOTED} unless said otherwise
 */
public record Evidence(int start, int end, EvidenceKind kind) {

  /** Refuses a range that runs backwards. */
  public Evidence {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a place in a text: [" + start + ", " + end + ")");
    }
  }

  /** Evidence whose words stand at {@code span} as they are. */
  public static Evidence quoted(Span span) {
    return new Evidence(span.start(), span.end(), EvidenceKind.QUOTED);
  }

  /** Evidence of another kind at {@code span}. */
  public static Evidence of(Span span, EvidenceKind kind) {
    return new Evidence(span.start(), span.end(), kind);
  }

  /** The range as a span. */
  public Span span() {
    return new Span(start, end);
  }
}
