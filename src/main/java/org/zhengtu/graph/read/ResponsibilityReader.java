package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Duties and tasks by id, relation and in pages, and side by side. */
public final class ResponsibilityReader {
  private final Reads reads;
  private final Lookup<Responsibility> responsibilities;
  private final Lookup<Duty> duties;
  private final Lookup<Task> tasks;

  /** Reads through {@code reads}. */
  public ResponsibilityReader(Reads reads) {
    this.reads = reads;
    this.responsibilities =
        new Lookup<>(
            reads,
            "responsibility/by-id",
            row -> row.isTrue("task") ? row.value(Task.class) : row.value(Duty.class));
    this.duties = Lookup.of(reads, "responsibility/by-id", Duty.class);
    this.tasks = Lookup.of(reads, "responsibility/by-id", Task.class);
  }

  /** Those of these duties and tasks that exist, by id. */
  public Map<String, Responsibility> byId(Collection<String> ids) {
    return responsibilities.byId(ids);
  }

  /** The duties each document states, in order. */
  public Map<String, List<Duty>> duties(Collection<String> ids) {
    return duties.related("responsibility/duties", ids);
  }

  /** The tasks each document states, in order. */
  public Map<String, List<Task>> tasks(Collection<String> ids) {
    return tasks.related("responsibility/tasks", ids);
  }

  /** A page of duties and tasks. */
  public Page<Responsibility> page(ResponsibilityFilter filter, Slice slice) {
    return responsibilities.page("responsibility/page", filter.parameters(), slice);
  }

  /** How many duties and tasks there are. */
  public long count(ResponsibilityFilter filter) {
    return reads.count("responsibility/count", filter.parameters());
  }

  /** A page of the duties and tasks of each agency. */
  public Map<String, Page<Responsibility>> ofAgencies(
      Collection<String> agencies, Slice slice, @Nullable LocalDate asOf) {
    return responsibilities.pages("responsibility/of-agency", agencies, slice, asOf);
  }

  /** How many duties and tasks each agency has. */
  public Map<String, Long> ofAgenciesCount(Collection<String> agencies, @Nullable LocalDate asOf) {
    return reads.counts("responsibility/of-agency-count", agencies, asOf);
  }

  /** Who answers for each duty or task, in order. */
  public Map<String, List<Assignment>> assignments(Collection<String> ids) {
    return reads.values("responsibility/assignments", ids, Assignment.class);
  }

  /**
   * What the agencies of some places answer for.
   *
   * @param families those to show; null for all
   * @param asOf only of documents that stood on that day; null for all
   * @param limit most entries wanted
   */
  public List<MatrixEntry> matrix(
      @Nullable String text,
      @Nullable List<String> families,
      List<String> places,
      @Nullable LocalDate asOf,
      int limit) {
    Map<String, @Nullable Object> parameters =
        new Parameters()
            .with("terms", Terms.of(text))
            .with("families", families)
            .with("places", places)
            .with("asOf", asOf)
            .with("limit", limit)
            .map();
    List<Reads.Row> rows = reads.rows("responsibility/matrix", parameters);
    Map<String, Responsibility> found =
        responsibilities.byId(rows.stream().map(row -> row.text("id")).toList());
    List<MatrixEntry> entries = new ArrayList<>();
    for (Reads.Row row : rows) {
      Responsibility responsibility = found.get(row.text("id"));
      if (responsibility != null) {
        entries.add(new MatrixEntry(row.textOrNull("family"), row.text("place"), responsibility));
      }
    }
    return entries;
  }

  /**
   * One thing that one family answers for in one place.
   *
   * @param family null for an agency that has none
   * @param place code
   */
  public record MatrixEntry(@Nullable String family, String place, Responsibility responsibility) {}
}
