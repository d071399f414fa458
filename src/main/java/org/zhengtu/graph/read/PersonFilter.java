package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.MechanismRole;

/** Which people; a null part does not matter. */
public record PersonFilter(
    @Nullable String name,
    @Nullable MechanismRole role,
    @Nullable String within,
    @Nullable LocalDate asOf) {

  /** Everybody. */
  public static final PersonFilter ALL = new PersonFilter(null, null, null, null);

  Map<String, @Nullable Object> parameters() {
    return new Parameters()
        .with("name", name == null ? null : name.replaceAll("[\\s\\u3000]+", ""))
        .with("role", role)
        .with("within", within)
        .with("asOf", asOf)
        .map();
  }
}
