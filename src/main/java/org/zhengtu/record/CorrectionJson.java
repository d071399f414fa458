package org.zhengtu.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrections as JSON. A record that a person edited has a key {@code correction} with {@code by}
 * and {@code on}; a correction by itself has the digest, the name and the edits there too, and no
 * documents, so that it can be kept and passed on without the text.
 */
public final class CorrectionJson {
  private static final String KEY = "correction";

  private CorrectionJson() {}

  /**
   * What a file holds.
   *
   * @param content the record; null for a correction by itself
   * @param by who corrects, or null where it does not say
   * @param on when, or null
   * @param alone the correction by itself, or null
   * @param isCorrection true where it is said to correct what was read from a text
   */
  public record File(
      @Nullable PolicyRecord content,
      @Nullable String by,
      @Nullable LocalDate on,
      @Nullable Correction alone,
      boolean isCorrection) {}

  /**
   * Reads a record or a correction.
   *
   * @throws RecordFormatException where it is neither
   */
  public static File read(String json) {
    JsonNode tree = RecordJson.tree(json);
    if (!(tree instanceof ObjectNode root) || !root.path(KEY).isObject()) {
      return new File(RecordReader.read(tree), null, null, null, false);
    }
    JsonObject correction =
        new JsonValue(root.path(KEY), "$." + KEY).object("sha256", "name", "by", "on", "edits");
    String by = correction.text("by");
    LocalDate on = correction.optional("on", JsonValue::date);
    if (correction.node().has("edits")) {
      JsonObject.root(root, KEY);
      return new File(null, by, on, alone(correction), true);
    }
    root.remove(KEY);
    return new File(RecordReader.read(root), by, on, null, true);
  }

  private static Correction alone(JsonObject correction) {
    return new Correction(
        correction.required("sha256").text(),
        correction.required("name").text(),
        correction.required("by").text(),
        correction.required("on").date(),
        correction.list("edits", Edit::read));
  }

  /** A record for a person to correct: what to fill in stands first. */
  public static String writeForCorrection(PolicyRecord policyRecord) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject(KEY).putNull("by").putNull("on");
    root.setAll(RecordWriter.of(policyRecord));
    return RecordJson.pretty(root);
  }

  /** A correction by itself. */
  public static String write(Correction correction) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode node = root.putObject(KEY);
    node.put("sha256", correction.sha256())
        .put("name", correction.name())
        .put("by", correction.by())
        .put("on", correction.on().toString());
    node.set("edits", tree(correction.edits()));
    return RecordJson.pretty(root);
  }

  /** Edits on one line; the same edits give the same text. */
  public static String writeEdits(List<Edit> edits) {
    return tree(edits).toString();
  }

  /**
   * Reads them back.
   *
   * @throws RecordFormatException where they are none
   */
  public static List<Edit> readEdits(String json) {
    return new JsonValue(RecordJson.tree(json), "$").list(Edit::read);
  }

  private static ArrayNode tree(List<Edit> edits) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    edits.forEach(edit -> array.add(edit.tree(JsonNodeFactory.instance.objectNode())));
    return array;
  }
}
