package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.zhengtu.record.CorrectionJson;
import org.zhengtu.record.RecordJson;

/** What sources say, as JSON for people to correct. */
public final class KeptRecords {
  private final Graph graph;

  /** Reads from {@code graph}. */
  public KeptRecords(Graph graph) {
    this.graph = graph;
  }

  /**
   * The record of each source so called, with the correction in force, or the one correction.
   *
   * @param source id, digest or file name; or id of a correction
   */
  public List<String> of(String source) {
    try (Session session = graph.driver().session()) {
      return session.executeRead(
          transaction -> of(source, new Cypher(transaction, graph.statements())));
    }
  }

  private static List<String> of(String source, Cypher cypher) {
    List<String> found = new ArrayList<>();
    for (Record row : cypher.rows("correction/find", Map.of("id", source))) {
      found.add(CorrectionJson.write(KeptCorrection.read(row)));
    }
    List<String> ids =
        cypher.rows("source/find", Map.of("source", source)).stream()
            .map(row -> row.get("id").asString())
            .toList();
    for (Record row : cypher.rows("source/records", Map.of("ids", ids))) {
      StoredSource kept = StoredSource.read(row);
      found.add(
          kept.isCurated()
              ? RecordJson.writePretty(kept.content())
              : CorrectionJson.writeForCorrection(kept.content()));
    }
    return found;
  }
}
