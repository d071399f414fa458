package org.zhengtu.record;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that a person says otherwise than it was read.
 *
 * @param document place of the document in the record; {@link #RECORD} for a finding
 * @param field key of the value, or of the list whose item it is; {@link #DOCUMENT} for a whole one
 * @param at place of the item in the list as the person left it; 0 for a value
 * @param was as read, without evidence; JSON's null for nothing
 * @param now as it should be; JSON's null for nothing
 */
public record Edit(int document, String field, int at, JsonNode was, JsonNode now) {
  /** The place of what belongs to no document. */
  public static final int RECORD = -1;

  /** The field of a document as a whole. */
  public static final String DOCUMENT = "document";

  private static final int SHOWN = 40;

  /** What became of the thing. */
  public enum Kind {
    /** It was not read. */
    ADDED,
    /** It was read otherwise. */
    CHANGED,
    /** It was read and is not so. */
    REMOVED
  }

  /** What became of the thing. */
  public Kind kind() {
    if (was.isNull()) {
      return Kind.ADDED;
    }
    return now.isNull() ? Kind.REMOVED : Kind.CHANGED;
  }

  /** A few words that tell which thing it is. */
  public String label() {
    String label = Items.label(field, now.isNull() ? was : now);
    return label.codePointCount(0, label.length()) <= SHOWN
        ? label
        : label.substring(0, label.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** What was read, as JSON; null for nothing. */
  public @Nullable String before() {
    return text(was);
  }

  /** What the person says, as JSON without evidence; null for nothing. */
  public @Nullable String after() {
    return text(now);
  }

  private static @Nullable String text(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    return value.isString() ? value.stringValue() : Items.key(value);
  }

  /** The edit as JSON. */
  ObjectNode tree(ObjectNode empty) {
    empty.put("document", document).put("field", field).put("at", at);
    empty.set("was", was);
    empty.set("now", now);
    return empty;
  }

  /** Reads one back. */
  static Edit read(JsonValue value) {
    JsonObject edit = value.object("document", "field", "at", "was", "now");
    String field = edit.required("field").text();
    if (!Items.isField(field)) {
      throw value.wrong("unknown field " + field);
    }
    Integer at = edit.integer("at");
    Items.check(value, field, edit.node().path("now"));
    return new Edit(
        edit.required("document").integer(),
        field,
        at == null ? 0 : at,
        edit.node().path("was").asOptional().orElse(Items.NOTHING),
        edit.node().path("now").asOptional().orElse(Items.NOTHING));
  }
}
