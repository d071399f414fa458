package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Fails after some statements, as a full disk or a lost connection would. */
final class FailingCypher extends Cypher {
  private final Cypher cypher;
  private int left;

  FailingCypher(Cypher cypher, int left) {
    super(cypher);
    this.cypher = cypher;
    this.left = left;
  }

  @Override
  List<Record> rows(String statement, Map<String, ? extends Object> parameters) {
    count();
    return cypher.rows(statement, parameters);
  }

  @Override
  void run(String statement, Map<String, ? extends Object> parameters) {
    count();
    cypher.run(statement, parameters);
  }

  private void count() {
    if (left-- == 0) {
      throw new IllegalStateException("failed on purpose");
    }
  }
}
