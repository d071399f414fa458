package org.zhengtu.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended: the sort keys of a row, opaque to clients.
 *
 * <p>{@code base64url(JSON ["1", list, key, …])}: a version, the list it belongs to, then the keys.
 */
final class Cursor {
  private static final String VERSION = "1";
  private static final int LONGEST = 4_000;
  private static final JsonMapper JSON = JsonMapper.shared();

  private Cursor() {}

  static String of(String list, List<Object> keys) {
    List<Object> parts = new ArrayList<>(List.of(VERSION, list));
    parts.addAll(keys);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The keys in a cursor.
   *
   * @param shape one example key per place: the types that the list sorts by
   * @throws InvalidArgumentException for anything that {@link #of} did not write for this list
   */
  static List<Object> keys(String list, String cursor, List<Object> shape) {
    List<?> parts = parts(cursor);
    boolean ours =
        parts.size() == shape.size() + 2
            && VERSION.equals(parts.get(0))
            && list.equals(parts.get(1));
    if (!ours) {
      throw malformed();
    }
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      keys.add(key(parts.get(i + 2), shape.get(i)));
    }
    return keys;
  }

  private static List<?> parts(String cursor) {
    if (cursor.length() > LONGEST) {
      throw malformed();
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor);
      List<?> parts = JSON.readValue(json, List.class);
      return parts == null ? List.of() : parts;
    } catch (IllegalArgumentException | JacksonException e) {
      throw malformed();
    }
  }

  private static Object key(@Nullable Object value, Object example) {
    if (example instanceof String && value instanceof String text) {
      return text;
    }
    if (example instanceof Long && (value instanceof Integer || value instanceof Long)) {
      return ((Number) value).longValue();
    }
    if (example instanceof Double && value instanceof Number number) {
      return number.doubleValue();
    }
    throw malformed();
  }

  private static InvalidArgumentException malformed() {
    return new InvalidArgumentException(
        "after: not a cursor of this list; hand back one that it gave");
  }
}
