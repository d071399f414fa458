package org.zhengtu.graph;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * What is in the graph.
 *
 * @param documents documents that have been read
 * @param cited documents that are cited and have not been read
 * @param sources files and records that they were read from
 */
public record GraphStatus(
    long documents, long cited, long agencies, long people, long duties, long tasks, long sources) {

  /** Counts what {@code graph} holds now. */
  public static GraphStatus of(Graph graph) {
    try (Session session = graph.driver().session()) {
      String statement = graph.statements().get("status/counts");
      Record row = session.executeRead(transaction -> transaction.run(statement).single());
      return new GraphStatus(
          row.get("documents").asLong(),
          row.get("cited").asLong(),
          row.get("agencies").asLong(),
          row.get("people").asLong(),
          row.get("duties").asLong(),
          row.get("tasks").asLong(),
          row.get("sources").asLong());
    }
  }

  /** True for a graph without a source other than records of these names. */
  public static boolean holdsOnly(Graph graph, Collection<String> records) {
    try (Session session = graph.driver().session()) {
      String statement = graph.statements().get("status/sources");
      Record row = session.executeRead(transaction -> transaction.run(statement).single());
      List<String> curated = row.get("curated").asList(Value::asString);
      return curated.size() == row.get("sources").asInt() && records.containsAll(curated);
    }
  }
}
