package org.zhengtu.record;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives each part of an edited thing its evidence: as read where its words are, else CURATED. */
final class Proven {
  private static final Set<String> UNIT = Set.of("unit", "leadUnit", "officeAt");
  private static final Set<String> UNITS = Set.of("responsible", "lead", "derived", "offices");

  /** Things whose units have words and a place of their own. */
  private static final Set<String> IN_PARTS = Set.of("duties", "tasks", Items.MECHANISM);

  private Proven() {}

  /**
   * {@code now} with its evidence.
   *
   * @param read the thing as read; JSON's null where it was not
   */
  static JsonNode of(String field, JsonNode now, JsonNode read) {
    if (!(now.deepCopy() instanceof ObjectNode proven)) {
      return now;
    }
    if (!IN_PARTS.contains(field)) {
      return whole(proven, read);
    }
    boolean same = own(now).equals(own(read));
    proven.set(
        Items.EVIDENCE,
        same ? read.path(Items.EVIDENCE).deepCopy() : curated(now.path(Items.EVIDENCE)));
    UNIT.stream()
        .filter(part -> now.path(part).isObject())
        .forEach(part -> proven.set(part, unit(now.path(part), read.path(part))));
    UNITS.stream()
        .filter(part -> now.path(part).isArray())
        .forEach(part -> proven.set(part, units(now.path(part), read.path(part))));
    return proven;
  }

  private static JsonNode unit(JsonNode now, JsonNode read) {
    return now.deepCopy() instanceof ObjectNode proven ? whole(proven, read) : now;
  }

  private static ArrayNode units(JsonNode now, JsonNode read) {
    ArrayNode proven = JsonNodeFactory.instance.arrayNode();
    for (JsonNode unit : now) {
      String key = Items.key(unit);
      JsonNode same = Items.NOTHING;
      for (JsonNode other : read) {
        if (Items.key(other).equals(key)) {
          same = other;
          break;
        }
      }
      proven.add(unit(unit, same));
    }
    return proven;
  }

  private static JsonNode whole(ObjectNode now, JsonNode read) {
    if (Items.key(now).equals(Items.key(read))) {
      return read.deepCopy();
    }
    if (now.path("unit") instanceof ObjectNode unit) {
      now.set("unit", whole(unit, read.path("unit")));
    }
    now.set(Items.EVIDENCE, curated(now.path(Items.EVIDENCE)));
    if (now.path(Items.RELATION).isString()) {
      now.set(Items.RELATION_EVIDENCE, curated(now.path(Items.RELATION_EVIDENCE)));
    }
    return now;
  }

  private static String own(JsonNode thing) {
    return Items.without(
            thing, key -> key.equals(Items.EVIDENCE) || UNIT.contains(key) || UNITS.contains(key))
        .toString();
  }

  /** A person's word, with the place in the text that it was left at; an empty one for none. */
  private static ObjectNode curated(JsonNode place) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("start", place.path("start").asInt(0))
        .put("end", place.path("end").asInt(0))
        .put("kind", EvidenceKind.CURATED.name());
  }
}
