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
  private final Map<String, FoundRow> found = new TreeMap<>();

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

  /** Looks at some documents anew, whether or not they have changed. */
  static void again(Cypher cypher, FindingRules rules, Collection<String> documents) {
    Audit audit = new Audit(cypher, rules, List.of());
    audit.forget(documents, null);
    audit.look(rules.all(), documents);
    audit.write();
  }

  /**
   * Looks again, after the write.
   *
   * @param changes what was written
   * @param clauses that were written, or that others are now compared with, or no longer
   */
  void finish(Changes changes, Collection<String> clauses) {
    if (touched.isEmpty()) {
      return;
    }
    Set<String> changed = changed();
    changed.addAll(changes.moved());
    changed.addAll(changes.renamed());
    Set<String> citing = ids("audit/citing", changed);
    citing.addAll(ids("audit/stating", changes.moved()));
    citing.addAll(ids("audit/naming_otherwise", changes.varied()));
    Set<String> paired = ids("audit/of_clauses", clauses);
    look(Scope.DOCUMENT, Set.of());
    look(Scope.CITING, citing);
    look(Scope.PAIR, paired);
    write();
  }

  /** Looks with the rules of one scope at the touched documents, and at others with them. */
  private void look(Scope scope, Set<String> others) {
    List<FindingRule> wanted = rules.of(scope);
    Set<String> untouched = new TreeSet<>(others);
    touched.forEach(untouched::remove);
    forget(untouched, wanted.stream().map(FindingRule::code).toList());
    untouched.addAll(touched);
    look(wanted, untouched);
  }

  /** What is known of the touched documents, and of those that they repeal. */
  private Map<String, List<Object>> standings() {
    Set<String> ids = ids("audit/repealed", touched);
    ids.addAll(touched);
    return standings(ids);
  }

  private Map<String, List<Object>> standings(Set<String> ids) {
    Map<String, List<Object>> standings = new HashMap<>();
    if (!ids.isEmpty()) {
      for (Record row : cypher.rows("audit/standing", Map.of("ids", List.copyOf(ids)))) {
        standings.put(row.get("id").asString(), row.get("standing").asList());
      }
    }
    return standings;
  }

  private Set<String> changed() {
    Map<String, List<Object>> after = standings();
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(after.keySet());
    after.putAll(standings(gone));
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
    return changed;
  }

  private Set<String> ids(String statement, Collection<String> of) {
    Set<String> ids = new TreeSet<>();
    if (!of.isEmpty()) {
      cypher
          .rows(statement, Map.of("ids", List.copyOf(of)))
          .forEach(row -> ids.add(row.get("id").asString()));
    }
    return ids;
  }

  private void forget(Collection<String> documents, @Nullable List<String> codes) {
    if (!documents.isEmpty()) {
      Map<String, @Nullable Object> parameters = new HashMap<>();
      parameters.put("ids", List.copyOf(documents));
      parameters.put("codes", codes);
      cypher.run("audit/forget", parameters);
    }
  }

  private void look(List<FindingRule> wanted, Collection<String> documents) {
    Map<String, Object> ids = Map.of("ids", List.copyOf(documents));
    for (FindingRule rule : wanted) {
      cypher.rows(rule.statement(), ids).stream()
          .map(row -> FoundRow.read(rule, row))
          .forEach(row -> found.merge(row.id(), row, FoundRow::first));
    }
  }

  private void write() {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    found.values().forEach(row -> rows.add(row.values()));
    cypher.batch("audit/write", rows);
  }
}
