package org.zhengtu.parse;

/**
 * What was injected into a text or put in the place of its words, and the repairs that the form
 * proves. The reading text stays as it is: {@link #text()} is the folded text with the repairs made
 * in place and padded, so that offsets stay; {@link #value} gives words without padding.
 */
final class Pollution {
  /** Fills up a repaired place to its old length. */
  static final char PAD = '\ufffc';

  private final Reading reading;
  private final String text;

  private Pollution(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
  }

  /** Looks for pollution in the whole of {@code reading}. */
  static Pollution of(Reading reading) {
    return new Pollution(reading, reading.folded());
  }

  /** Folded text, repaired. */
  String text() {
    return text;
  }

  /** The words of a compact range as written, repaired. */
  String value(int from, int to) {
    return reading.text(from, to);
  }

  /** True where a repair was made in the range. */
  boolean touches(int from, int to) {
    return false;
  }
}
