package org.zhengtu.graph.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document ending or changing another.
 *
 * @param document id of the one that is ended or changed
 * @param by id of the one that does so
 * @param on the day that one was issued; null where nothing tells
 * @param since the day from which on it holds: the one that it names, else the one it was issued;
 *     null where nothing tells
 * @param asWritten how it names the other
 * @param proof the words that do so
 * @param sinceProof the words that name the day; null where none do
 */
public record Change(
    String document,
    String by,
    @Nullable LocalDate on,
    @Nullable LocalDate since,
    @Nullable String asWritten,
    @Nullable Proof proof,
    @Nullable Proof sinceProof) {

  /** True where it holds on that day; today where null, also without a date. */
  boolean isBy(@Nullable LocalDate day) {
    return since == null ? day == null : !since.isAfter(day == null ? LocalDate.now() : day);
  }
}
