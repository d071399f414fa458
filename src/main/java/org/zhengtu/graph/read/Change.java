package org.zhengtu.graph.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document ending or changing another.
 *
 * @param document id of the one that is ended or changed
 * @param by id of the one that does so
 * @param on the day that one was issued; null where nothing tells
 * @param asWritten how it names the other
 */
public record Change(
    String document,
    String by,
    @Nullable LocalDate on,
    @Nullable String asWritten,
    @Nullable Proof proof) {

  /** True where it was made by that day; any day where null. A change without a date never was. */
  boolean isBy(@Nullable LocalDate day) {
    return day == null || on != null && !on.isAfter(day);
  }
}
