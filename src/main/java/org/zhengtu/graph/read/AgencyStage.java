package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the names that a line of agencies had in its day.
 *
 * @param name as the table of successions has it, without a place
 * @param names every name of that time, that one first
 * @param family what it does
 * @param from since when, in the state; null where the table does not say
 * @param until until when; null for today's
 * @param began the reform that made it
 * @param ended the reform that ended it
 * @param asWritten forms in the graph that are names of that time
 * @param agency id of the agency in the graph; null where there is none
 */
public record AgencyStage(
    String name,
    List<String> names,
    String family,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String began,
    @Nullable String ended,
    List<String> asWritten,
    @Nullable String agency) {

  /** Copies the lists. */
  public AgencyStage {
    names = List.copyOf(names);
    asWritten = List.copyOf(asWritten);
  }
}
