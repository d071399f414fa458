package org.zhengtu.parse.reading;

/**
 * One non-blank line of the reading text, in compact offsets.
 *
 * @param from first compact offset
 * @param to compact offset after the last
 * @param indent width of the leading white space, a full-width space counting two
 * @param blankBefore true where a blank line stands before it, or nothing
 */
public record Line(int from, int to, int indent, boolean blankBefore) {
  /** How many characters it has. */
  public int length() {
    return to - from;
  }

  /** By its place: lines of one text are put into sets. */
  @Override
  public int hashCode() {
    return from;
  }
}
