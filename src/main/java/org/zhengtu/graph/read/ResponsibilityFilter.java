package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/**
 * Which duties and tasks; a null part does not matter. Levels, place, families and lead are those
 * of one agency that answers.
 */
public record ResponsibilityFilter(
    @Nullable String text,
    @Nullable List<Level> levels,
    @Nullable String within,
    @Nullable List<String> families,
    @Nullable Boolean lead,
    @Nullable LocalDate asOf) {

  /** All of them. */
  public static final ResponsibilityFilter ALL =
      new ResponsibilityFilter(null, null, null, null, null, null);

  Map<String, @Nullable Object> parameters() {
    boolean byAgency = levels != null || within != null || families != null || lead != null;
    return new Parameters()
        .with("terms", Terms.of(text))
        .with("phrase", Terms.phrase(text))
        .with("levels", Parameters.names(levels))
        .with("within", within)
        .with("families", families)
        .with("lead", lead)
        .with("byAgency", byAgency)
        .with("asOf", asOf)
        .map();
  }
}
