package org.zhengtu.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON object whose keys are all known, and its place in the whole. */
record JsonObject(JsonNode node, String path) {

  /** The outermost value, with no keys but these. */
  static JsonObject root(JsonNode tree, String... keys) {
    return new JsonValue(tree, "$").object(keys);
  }

  /** Refuses keys that are not {@code known}. */
  JsonObject only(String... known) {
    for (String key : node.propertyNames()) {
      if (!Arrays.asList(known).contains(key)) {
        throw new RecordFormatException(path + "." + key, "unknown key", null);
      }
    }
    return this;
  }

  /** The value of a key that must be there. */
  JsonValue required(String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw new RecordFormatException(path + "." + key, "missing", null);
    }
    return new JsonValue(value, path + "." + key);
  }

  /** What {@code form} makes of the key's value; null where it is absent or null. */
  <T> @Nullable T optional(String key, Function<JsonValue, T> form) {
    JsonNode value = node.get(key);
    return value == null || value.isNull()
        ? null
        : form.apply(new JsonValue(value, path + "." + key));
  }

  @Nullable String text(String key) {
    return optional(key, JsonValue::text);
  }

  @Nullable Integer integer(String key) {
    return optional(key, JsonValue::integer);
  }

  List<String> texts(String key) {
    return list(key, JsonValue::text);
  }

  /** The key's items; none where it is absent or null. */
  <T> List<T> list(String key, Function<JsonValue, T> form) {
    List<T> items = optional(key, value -> value.list(form));
    return items == null ? List.of() : items;
  }
}
