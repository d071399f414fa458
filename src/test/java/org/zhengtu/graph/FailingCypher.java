package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Fails after some statements, as a full disk, a lost connection or a fault of the store would. */
final class FailingCypher extends Cypher {
  private final Cypher cypher;
  private final RuntimeException failure;
  private int left;

  FailingCypher(Cypher cypher, int left) {
    this(cypher, left, new IllegalStateException("failed on purpose"));
  }

  FailingCypher(Cypher cypher, int left, RuntimeException failure) {
    super(cypher);
    this.cypher = cypher;
    this.left = left;
    this.failure = failure;
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
      throw failure;
    }
  }
}
