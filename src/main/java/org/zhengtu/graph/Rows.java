package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one write creates: rows by the statement under {@code queries/write} that takes them. */
final class Rows {
  /** In an order in which every row finds what it refers to. */
  private static final List<String> ORDER =
      List.of(
          "instruments",
          "documents",
          "agencies",
          "people",
          "mentions",
          "issuers",
          "citations",
          "mechanisms",
          "leads",
          "offices",
          "members",
          "appointments",
          "derivations",
          "duties",
          "tasks",
          "procedures",
          "assignments",
          "clauses");

  private final Map<String, List<Map<String, @Nullable Object>>> rows = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  void add(String statement, Row row) {
    rows.computeIfAbsent(statement, s -> new ArrayList<>()).add(row.values());
  }

  /** Adds a row once for each id, for nodes that several facts share; true where it did. */
  boolean addOnce(String statement, String id, Row row) {
    boolean added = shared.add(id);
    if (added) {
      add(statement, row.with("id", id));
    }
    return added;
  }

  void write(Cypher cypher) {
    for (String statement : ORDER) {
      cypher.batch("write/" + statement, of(statement));
    }
  }

  List<Map<String, @Nullable Object>> of(String statement) {
    return rows.getOrDefault(statement, List.of());
  }

  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach((statement, list) -> counts.put(statement, list.size()));
    return counts;
  }
}
