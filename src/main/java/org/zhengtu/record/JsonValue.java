package org.zhengtu.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A JSON value and its place in the whole; each reader refuses what is of another kind. */
record JsonValue(JsonNode node, String path) {

  JsonObject object(String... keys) {
    if (!node.isObject()) {
      throw wrong("not an object");
    }
    return new JsonObject(node, path).only(keys);
  }

  <T> List<T> list(Function<JsonValue, T> form) {
    if (!node.isArray()) {
      throw wrong("not a list");
    }
    List<T> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(form.apply(new JsonValue(node.get(i), path + "[" + i + "]")));
    }
    return items;
  }

  String text() {
    if (!node.isString()) {
      throw wrong("not a text");
    }
    return node.stringValue();
  }

  int integer() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw wrong("not an integer");
    }
    return node.intValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw wrong("neither true nor false");
    }
    return node.booleanValue();
  }

  LocalDate date() {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new RecordFormatException(path, "not a date like 2021-10-29: " + text, e);
    }
  }

  /** Six digits. */
  String code() {
    String text = text();
    if (text.length() != 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw wrong("not a six-digit code of a place: " + text);
    }
    return text;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw wrong("not one of " + List.of(type.getEnumConstants()) + ": " + text);
  }

  RecordFormatException wrong(String what) {
    return new RecordFormatException(path, what, null);
  }
}
