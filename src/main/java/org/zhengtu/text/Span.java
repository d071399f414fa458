package org.zhengtu.text;

/**
 * A half-open range of UTF-16 offsets into a reading text.
 *
 * @param start first offset, at least 0
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a range that runs backwards or starts before the text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** The covered words of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
