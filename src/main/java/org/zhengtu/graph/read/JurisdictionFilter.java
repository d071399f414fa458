package org.zhengtu.graph.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/** Which places; a null part does not matter. */
public record JurisdictionFilter(
    @Nullable String text, @Nullable List<Level> levels, @Nullable String within) {

  /** All of them. */
  public static final JurisdictionFilter ALL = new JurisdictionFilter(null, null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters()
        .with("text", text == null || text.isBlank() ? null : text.strip())
        .with("levels", Parameters.names(levels))
        .with("within", within)
        .map();
  }
}
