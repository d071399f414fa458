package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Takes the content of documents out of the graph and counts what that took from shared nodes. */
final class Eraser {
  private final Cypher cypher;
  private final Changes changes;

  Eraser(Cypher cypher, Changes changes) {
    this.cypher = cypher;
    this.changes = changes;
  }

  void erase(List<String> documents) {
    if (documents.isEmpty()) {
      return;
    }
    Map<String, List<String>> ids = Map.of("ids", documents);
    cypher.rows("erase/forms", ids).forEach(this::agency);
    cypher.rows("erase/citations", ids).forEach(this::citation);
    cypher.rows("erase/people", ids).forEach(row -> changes.people().add(row.get("id").asString()));
    for (String part : List.of("statements", "mechanisms", "relations")) {
      cypher.run("erase/" + part, ids);
    }
  }

  private void agency(Record row) {
    changes
        .agencies()
        .add(
            row.get("agency").asString(),
            Instrument.text(row.get("form")),
            -row.get("count").asInt());
  }

  private void citation(Record row) {
    changes.cite(
        row.get("document").asString(),
        Instrument.text(row.get("title")),
        Instrument.text(row.get("issuer")),
        -row.get("count").asInt());
  }
}
