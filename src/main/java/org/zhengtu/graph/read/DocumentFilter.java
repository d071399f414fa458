package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/** Which documents; a null part does not matter. */
public record DocumentFilter(
    @Nullable String text,
    @Nullable List<Level> levels,
    @Nullable String within,
    @Nullable List<String> kinds,
    @Nullable LocalDate issuedFrom,
    @Nullable LocalDate issuedTo,
    @Nullable Boolean collected,
    @Nullable Boolean placeKnown,
    @Nullable LocalDate asOf) {

  /** Every document. */
  public static final DocumentFilter ALL =
      new DocumentFilter(null, null, null, null, null, null, null, null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters()
        .with("terms", Terms.of(text))
        .with("levels", Parameters.names(levels))
        .with("within", within)
        .with("kinds", kinds)
        .with("issuedFrom", issuedFrom)
        .with("issuedTo", issuedTo)
        .with("collected", collected)
        .with("placeKnown", placeKnown)
        .with("asOf", asOf)
        .map();
  }
}
