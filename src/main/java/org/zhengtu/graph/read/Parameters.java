package org.zhengtu.graph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of a statement as the driver takes them: enums by name, absent as null. */
final class Parameters {
  private final Map<String, @Nullable Object> values = new HashMap<>();

  Parameters with(String name, @Nullable Object value) {
    values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    return this;
  }

  /** The names of constants; null for null. */
  static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
    return constants == null ? null : constants.stream().map(Enum::name).toList();
  }

  Map<String, @Nullable Object> map() {
    return values;
  }
}
