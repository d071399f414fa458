package org.zhengtu.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.zhengtu.record.Correction;
import org.zhengtu.record.Edit;
import org.zhengtu.record.PolicyRecord;
import tools.jackson.databind.JsonNode;

/** Finds what a person changed in the record of a text, by what was read from it. */
final class EditedText {
  private EditedText() {}

  /**
   * The correction.
   *
   * @throws CorrectionRefusedException where there is none
   */
  static Correction correction(Cypher cypher, PolicyRecord edited, String by, LocalDate on) {
    String sha256 = edited.source().sha256();
    if (sha256 == null) {
      throw new CorrectionRefusedException(
          "the record names no text that it corrects: source.sha256 is missing");
    }
    StoredSource text = text(cypher, sha256, edited.source().name());
    Correction correction = Correction.of(text.read(), edited, by, on);
    if (correction.edits().isEmpty()) {
      throw new CorrectionRefusedException("it says nothing else than what was read");
    }
    int length = text.text() == null ? 0 : text.text().length();
    correction.edits().forEach(edit -> check(edit, edit.now(), length));
    return correction;
  }

  private static StoredSource text(Cypher cypher, String sha256, String name) {
    List<Record> rows = cypher.rows("correction/text", Map.of("sha256", sha256));
    if (!rows.isEmpty()) {
      return StoredSource.read(rows.getFirst());
    }
    boolean named = !cypher.rows("source/find", Map.of("source", name)).isEmpty();
    throw new CorrectionRefusedException(
        named
            ? "the graph keeps another file called " + name + " than the one it corrects: " + sha256
            : "the text that it corrects is not in the graph; ingest "
                + name
                + " first: "
                + sha256);
  }

  private static void check(Edit edit, JsonNode value, int length) {
    if (value.path("end").asInt(0) > length) {
      throw new CorrectionRefusedException(
          "the evidence of " + edit.field() + " «" + edit.label() + "» lies outside the text");
    }
    value.forEach(part -> check(edit, part, length));
  }
}
