package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.ProfiledPlan;

/** Counts what each statement reads of the store and writes to it, as the database counts. */
@SuppressWarnings("deprecation") // the driver has nothing else that tells the counts
final class CountingCypher extends Cypher {
  private final Map<String, Long> hits;

  CountingCypher(Cypher cypher, Map<String, Long> hits) {
    super(cypher);
    this.hits = hits;
  }

  static Map<String, Long> counts() {
    return new TreeMap<>();
  }

  @Override
  List<Record> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
    Result result = profile(statement, parameters);
    List<Record> rows = result.list();
    count(statement, result);
    return rows;
  }

  @Override
  void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
    count(statement, profile(statement, parameters));
  }

  private void count(String statement, Result result) {
    hits.merge(statement, hits(result.consume().profile()), Long::sum);
  }

  private static long hits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(CountingCypher::hits).sum();
  }
}
