package org.zhengtu.parse.citation;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.text.Span;

/**
 * Where a text names a document.
 *
 * @param number its number there; null where it is named by its title alone
 * @param title the range of its title; null where it is named by its number alone
 * @param from first offset of the mention
 * @param to offset after its last
 * @param floor where the words that may name its issuer begin at the earliest
 */
record Found(@Nullable DocumentNumber number, @Nullable Span title, int from, int to, int floor) {
  /** By its place, as all of one text are put into sets. */
  @Override
  public int hashCode() {
    return from;
  }
}
