package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhengtu.resolve.IdType;

/**
 * What a rule found, as the row that writes it.
 *
 * @param id from the rule, the document and the subjects
 * @param values by the names of {@code audit/write}
 */
record FoundRow(String id, Map<String, @Nullable Object> values) {

  static FoundRow read(FindingRule rule, Record row) {
    String document = row.get("document").asString();
    List<String> subjects = row.get("subjects").asList(Value::asString);
    List<String> key = new ArrayList<>(List.of(rule.code(), document));
    key.addAll(subjects);
    String id = IdType.FINDING.id(IdType.key(key.toArray(String[]::new)));
    List<Map<String, @Nullable Object>> shows = shows(row.get("shows"));
    Map<String, @Nullable Object> first = shows.isEmpty() ? new Row().values() : shows.getFirst();
    boolean here = document.equals(first.get("document"));
    return new FoundRow(
        id,
        new Row()
            .with("id", id)
            .with("rule", rule.code())
            .with("severity", rule.severity().name())
            .with("message", rule.message(words(row.get("words"))))
            .with("document", document)
            .with("subjects", subjects)
            .with("also", row.containsKey("also") ? row.get("also").asString() : null)
            .with("start", here ? first.get("start") : null)
            .with("end", here ? first.get("end") : null)
            .with("shows", shows)
            .with(
                "agencies",
                row.get("agencies").asList(Value::asString).stream().distinct().sorted().toList())
            .values());
  }

  private static Map<String, String> words(Value words) {
    Map<String, String> read = new TreeMap<>();
    words.keys().forEach(name -> read.put(name, text(words.get(name))));
    return read;
  }

  private static String text(Value value) {
    return value.isNull() ? "" : String.valueOf(value.asObject());
  }

  private static List<Map<String, @Nullable Object>> shows(Value shows) {
    List<Map<String, @Nullable Object>> read = new ArrayList<>();
    for (Value show : shows.values()) {
      read.add(
          new Row()
              .with("ordinal", read.size())
              .with("document", show.get("document").asString())
              .with("start", show.get("start").asObject())
              .with("end", show.get("end").asObject())
              .with("kind", show.get("kind").asString())
              .with("source", show.get("source").asObject())
              .values());
    }
    return read;
  }

  /** The first of two that have one id, whatever order they were found in. */
  FoundRow first(FoundRow other) {
    return values.toString().compareTo(other.values.toString()) <= 0 ? this : other;
  }
}
