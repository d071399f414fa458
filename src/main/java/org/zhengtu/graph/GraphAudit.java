package org.zhengtu.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Looks with every rule at every document, as each write does at what it touches. The findings are
 * the same either way.
 */
public final class GraphAudit {
  private static final String NAME = "finding rules";
  private static final int AT_ONCE = 100;

  private final Driver driver;
  private final Statements statements;
  private final FindingRules rules;

  GraphAudit(Driver driver, Statements statements, FindingRules rules) {
    this.driver = driver;
    this.statements = statements;
    this.rules = rules;
  }

  /** The codes of the rules. */
  public List<String> codes() {
    return rules.codes();
  }

  /** Looks again at everything, and returns at how many documents. */
  public int run() {
    int documents = 0;
    String after = "";
    try (Session session = driver.session()) {
      while (true) {
        String from = after;
        List<String> ids = session.executeWrite(transaction -> look(transaction, from));
        if (ids.isEmpty()) {
          return documents;
        }
        documents += ids.size();
        after = ids.getLast();
      }
    }
  }

  private List<String> look(TransactionContext transaction, String after) {
    Cypher cypher = new Cypher(transaction, statements);
    cypher.run("source/lock", Map.of());
    Map<String, Object> slice = new HashMap<>();
    slice.put("after", after);
    slice.put("limit", AT_ONCE);
    List<String> ids =
        cypher.rows("audit/all", slice).stream().map(row -> row.get("id").asString()).toList();
    Audit.again(cypher, rules, ids);
    return ids;
  }

  /** Looks again at everything where the rules are not those of the last time. */
  void runWhereRulesChanged() {
    StringBuilder texts = new StringBuilder();
    rules.all().forEach(rule -> texts.append(statements.get(rule.statement())).append('\n'));
    String sha256 = Digest.sha256(texts.toString());
    try (Session session = driver.session()) {
      if (sha256.equals(session.executeRead(this::known))) {
        return;
      }
      run();
      session.executeWriteWithoutResult(
          transaction ->
              new Cypher(transaction, statements)
                  .run("vocabulary/remember", Map.of("name", NAME, "sha256", sha256)));
    }
  }

  private String known(TransactionContext transaction) {
    List<Record> rows =
        new Cypher(transaction, statements).rows("vocabulary/known", Map.of("name", NAME));
    return rows.isEmpty() ? "" : rows.getFirst().get("sha256").asString("");
  }
}
