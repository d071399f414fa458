package org.zhengtu.record;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a record's JSON that a person can say otherwise, and how they are told apart. */
final class Items {
  static final JsonNode NOTHING = JsonNodeFactory.instance.nullNode();
  static final String EVIDENCE = "evidence";
  static final String RELATION = "relation";
  static final String RELATION_EVIDENCE = "relationEvidence";
  static final String MECHANISM = "mechanism";
  static final String FINDINGS = "findings";

  /** Lists of things, each with its own evidence. */
  static final List<String> LISTS =
      List.of("citations", "memberUnits", "people", "duties", "tasks");

  /** Values of a document's head. */
  static final List<String> VALUES =
      List.of(
          "number",
          "title",
          "kind",
          "issuers",
          "level",
          "jurisdiction",
          "issuedOn",
          "publishedOn",
          "indexNumber",
          "subject",
          "validity",
          "addressees",
          "attachedTo");

  private static final List<String> WORDS =
      List.of("name", "number", "title", "post", "heading", "statement", "message");

  private static final Set<String> FIELDS =
      Stream.of(LISTS, VALUES, List.of(MECHANISM, FINDINGS, Edit.DOCUMENT))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private Items() {}

  static boolean isField(String field) {
    return FIELDS.contains(field);
  }

  static boolean isList(String field) {
    return LISTS.contains(field) || field.equals(FINDINGS);
  }

  /** The keys of a document. */
  static String[] ofDocument() {
    return Stream.of(VALUES, LISTS, List.of(MECHANISM, "body"))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  /** {@code value} without evidence, as a text: the same for the same words. */
  static String key(JsonNode value) {
    return bare(value).toString();
  }

  /** {@code value} without evidence. */
  static JsonNode bare(JsonNode value) {
    return without(value, key -> key.equals(EVIDENCE) || key.equals(RELATION_EVIDENCE));
  }

  /** {@code value} without the keys that {@code left} takes, at any depth. */
  static JsonNode without(JsonNode value, Predicate<String> left) {
    if (value instanceof ObjectNode object) {
      ObjectNode bare = JsonNodeFactory.instance.objectNode();
      for (String key : object.propertyNames()) {
        if (!left.test(key)) {
          bare.set(key, without(object.path(key), left));
        }
      }
      return bare;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode bare = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> bare.add(without(item, left)));
      return bare;
    }
    return value;
  }

  /** What a thing is called: the same thing keeps it when something else about it changes. */
  static String label(String field, JsonNode item) {
    return switch (field) {
      case "citations" -> first(item, "number", "title");
      case "people" -> text(item, "name") + " " + text(item, "role");
      case "duties" -> text(item.path("unit"), "name");
      case "tasks" -> first(item, "heading", "statement");
      case FINDINGS -> text(item, "code");
      case Edit.DOCUMENT -> first(item, "number", "title");
      case MECHANISM, "memberUnits" -> text(item, "name");
      default -> item.isString() ? item.stringValue() : item.toString();
    };
  }

  /** Refuses what a record could not hold under this key. */
  static void check(JsonValue edit, String field, JsonNode now) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("source").put("name", "");
    ObjectNode document = root.putArray("documents").addObject();
    if (field.equals(Edit.DOCUMENT) && !now.isNull()) {
      root.putArray("documents").add(now);
    } else if (field.equals(FINDINGS)) {
      addTo(root.putArray(field), now);
    } else if (isList(field)) {
      addTo(document.putArray(field), now);
    } else if (!field.equals(Edit.DOCUMENT)) {
      document.set(field, now.isMissingNode() ? NOTHING : now);
    }
    try {
      RecordReader.read(root);
    } catch (RecordFormatException e) {
      throw new RecordFormatException(edit.path() + ".now", String.valueOf(e.getMessage()), e);
    }
  }

  private static void addTo(ArrayNode list, JsonNode item) {
    if (!item.isNull() && !item.isMissingNode()) {
      list.add(item);
    }
  }

  /** True where two things share words of their own. */
  static boolean isAkin(JsonNode one, JsonNode other) {
    return WORDS.stream()
        .anyMatch(key -> !text(one, key).isEmpty() && text(one, key).equals(text(other, key)));
  }

  private static String first(JsonNode item, String one, String other) {
    String text = text(item, one);
    return text.isEmpty() ? text(item, other) : text;
  }

  private static String text(JsonNode item, String key) {
    JsonNode value = item.path(key);
    return value.isString() ? value.stringValue() : "";
  }
}
