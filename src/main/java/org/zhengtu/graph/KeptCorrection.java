package org.zhengtu.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.zhengtu.record.Correction;
import org.zhengtu.record.CorrectionJson;
import org.zhengtu.resolve.IdType;

/** Corrections as the graph keeps them. */
final class KeptCorrection {
  private KeptCorrection() {}

  static String id(Correction correction) {
    return IdType.CORRECTION.id(correction.key());
  }

  /** Reads one back, from a node or from a row with its properties. */
  static Correction read(MapAccessor kept) {
    return new Correction(
        kept.get("sha256").asString(),
        kept.get("name").asString(),
        kept.get("by").asString(),
        kept.get("on").asLocalDate(),
        CorrectionJson.readEdits(kept.get("edits").asString()));
  }

  /**
   * The correction of the text with this digest that is in force: the last day's; null for none.
   */
  static @Nullable Correction inForce(Cypher cypher, String sha256) {
    return cypher.rows("correction/of_text", Map.of("sha256", sha256)).stream()
        .findFirst()
        .map(KeptCorrection::read)
        .orElse(null);
  }

  static void write(Cypher cypher, Correction correction) {
    String edits = CorrectionJson.writeEdits(correction.edits());
    cypher.run(
        "correction/write",
        Map.of(
            "id",
            id(correction),
            "properties",
            new Row()
                .with("key", correction.key())
                .with("sha256", correction.sha256())
                .with("name", correction.name())
                .with("by", correction.by())
                .with("on", correction.on())
                .with("edits", edits)
                .with("digest", Digest.sha256(edits))
                .values()));
  }
}
