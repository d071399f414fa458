package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/** Which agencies; a null part does not matter. */
public record AgencyFilter(
    @Nullable String family,
    @Nullable String within,
    @Nullable List<Level> levels,
    @Nullable String text,
    @Nullable Boolean group,
    @Nullable LocalDate asOf) {

  /** Every agency. */
  public static final AgencyFilter ALL = new AgencyFilter(null, null, null, null, null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters()
        .with("family", family)
        .with("within", within)
        .with("levels", Parameters.names(levels))
        .with("terms", Terms.of(text))
        .with("group", group)
        .with("asOf", asOf)
        .map();
  }
}
