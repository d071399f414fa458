package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.zhengtu.graph.FindingRule.Scope;

/**
 * Looks, with the rules, at the documents that a write touched and at those whose findings can
 * change with them. A rule's findings about a document follow from the graph alone, so that it does
 * not matter what came first.
 */
final class Audit {
  private final Cypher cypher;
  private final FindingRules rules;
  private final List<String> touched;
  private final Map<String, List<Object>> before;

  private Audit(Cypher cypher, FindingRules rules, Collection<String> touched) {
    this.cypher = cypher;
    this.rules = rules;
    this.touched = List.copyOf(touched);
    this.before = standings();
  }

  /** Begins a write that touches some documents: what was found about them is taken away. */
  static Audit begin(Cypher cypher, FindingRules rules, Collection<String> touched) {
    Audit audit = new Audit(cypher, rules, touched);
    audit.forget(touched, null);
    return audit;
  }

  /**
   * Looks again, after the write.
   *
   * @param moved identities whose citations lead elsewhere now
   */
  void finish(Collection<String> moved) {
    if (touched.isEmpty()) {
      return;
    }
    Set<String> citing = new TreeSet<>();
    collect("audit/citing", changed(), citing);
    collect("audit/stating", moved, citing);
    touched.forEach(citing::remove);
    look(rules.all(), touched);
    List<FindingRule> again = rules.of(Scope.CITING);
    forget(citing, again.stream().map(FindingRule::code).toList());
    look(again, citing);
  }

  private void forget(Collection<String> documents, @Nullable List<String> codes) {
    if (!documents.isEmpty()) {
      Map<String, @Nullable Object> parameters = new HashMap<>();
      parameters.put("ids", List.copyOf(documents));
      parameters.put("codes", codes);
      cypher.run("audit/forget", parameters);
    }
  }

  /** Looks at some documents anew, whether or not they have changed. */
  static void again(Cypher cypher, FindingRules rules, Collection<String> documents) {
    begin(cypher, rules, documents).look(rules.all(), documents);
  }

  private Map<String, List<Object>> standings() {
    Map<String, List<Object>> standings = new HashMap<>();
    if (!touched.isEmpty()) {
      for (Record row : cypher.rows("audit/standing", Map.of("ids", touched))) {
        standings.put(row.get("id").asString(), row.get("standing").asList());
      }
    }
    return standings;
  }

  private List<String> changed() {
    Map<String, List<Object>> after = standings();
    return touched.stream().filter(id -> !Objects.equals(before.get(id), after.get(id))).toList();
  }

  private void collect(String statement, Collection<String> ids, Set<String> into) {
    if (!ids.isEmpty()) {
      cypher
          .rows(statement, Map.of("ids", List.copyOf(ids)))
          .forEach(row -> into.add(row.get("id").asString()));
    }
  }

  private void look(List<FindingRule> wanted, Collection<String> documents) {
    if (documents.isEmpty() || wanted.isEmpty()) {
      return;
    }
    Map<String, Object> ids = Map.of("ids", List.copyOf(documents));
    Map<String, FoundRow> found = new TreeMap<>();
    for (FindingRule rule : wanted) {
      cypher.rows(rule.statement(), ids).stream()
          .map(row -> FoundRow.read(rule, row))
          .forEach(row -> found.merge(row.id(), row, FoundRow::first));
    }
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    found.values().forEach(row -> rows.add(row.values()));
    cypher.batch("audit/write", rows);
  }
}
