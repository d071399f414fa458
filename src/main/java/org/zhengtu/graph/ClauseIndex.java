package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The keys under which clauses with much the same words are found, and how many documents have
 * clauses under each. What a write changes is the same whatever it takes away and writes again.
 */
final class ClauseIndex {
  /** A key with clauses of so many documents is common: it finds nothing. */
  static final int COMMON = 8;

  /** A clause with so many common keys, of sixteen, is boilerplate: it was taken from nobody. */
  static final int BOILERPLATE = 4;

  private final Cypher cypher;
  private final Map<Long, Integer> changes = new TreeMap<>();

  ClauseIndex(Cypher cypher) {
    this.cypher = cypher;
  }

  /** Takes away the clauses of documents. */
  void erase(Collection<String> documents) {
    if (documents.isEmpty()) {
      return;
    }
    for (Record row : cypher.rows("reuse/bands", Map.of("ids", List.copyOf(documents)))) {
      changes.merge(row.get("key").asLong(), -row.get("documents").asInt(), Integer::sum);
    }
    cypher.each("reuse/forget", documents);
  }

  /** Counts the clauses that were written, and returns the ids of those to look at. */
  Set<String> settle(List<Map<String, @Nullable Object>> written) {
    Set<String> ids = new TreeSet<>();
    Map<Object, Set<Object>> keys = new HashMap<>();
    for (Map<String, @Nullable Object> row : written) {
      ids.add(String.valueOf(row.get("id")));
      if (row.get("bands") instanceof List<?> bands) {
        keys.computeIfAbsent(String.valueOf(row.get("document")), _ -> new TreeSet<>())
            .addAll(bands);
      }
    }
    keys.values()
        .forEach(document -> document.forEach(key -> changes.merge((Long) key, 1, Integer::sum)));
    List<Long> crossed = count();
    if (!crossed.isEmpty()) {
      cypher
          .rows("reuse/clauses_of_bands", Map.of("keys", crossed))
          .forEach(row -> ids.add(row.get("id").asString()));
    }
    return ids;
  }

  /** The keys that became common, or are so no longer. */
  private List<Long> count() {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    changes.forEach(
        (key, change) -> {
          if (change != 0) {
            rows.add(new Row().with("key", key).with("change", change).values());
          }
        });
    List<Long> crossed = new ArrayList<>();
    List<Long> empty = new ArrayList<>();
    if (!rows.isEmpty()) {
      for (Record row : cypher.rows("reuse/count_bands", Map.of("rows", rows))) {
        if (row.get("after").asInt() == 0) {
          empty.add(row.get("key").asLong());
        }
        if (row.get("before").asInt() < COMMON != row.get("after").asInt() < COMMON) {
          crossed.add(row.get("key").asLong());
        }
      }
    }
    if (!empty.isEmpty()) {
      cypher.run("reuse/drop_bands", Map.of("keys", empty));
    }
    return crossed;
  }
}
