package org.zhengtu.record;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The policy record as JSON: the shape in which records are printed, exchanged and corrected.
 *
 * <p>Keys stand in a fixed order, absent values are {@code null} or {@code []}, dates ISO 8601; the
 * same record gives the same text. Reading what was written gives an equal record.
 */
public final class RecordJson {
  private static final JsonMapper COMPACT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonMapper PRETTY =
      COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RecordJson() {}

  /** The record on one line, without white space between tokens. */
  public static String write(PolicyRecord policyRecord) {
    return COMPACT.writeValueAsString(RecordWriter.of(policyRecord));
  }

  /** The record indented, for people to read and correct. */
  public static String writePretty(PolicyRecord policyRecord) {
    return PRETTY.writeValueAsString(RecordWriter.of(policyRecord));
  }

  /**
   * Reads a record, also one that a person wrote: only a source with a name and the documents must
   * be there, and what is left out is absent.
   *
   * @throws RecordFormatException where it is no JSON, or no record; the message names the place
   */
  public static PolicyRecord read(String json) {
    return RecordReader.read(tree(json));
  }

  static JsonNode tree(String json) {
    try {
      return COMPACT.readTree(json);
    } catch (JacksonException e) {
      throw new RecordFormatException("$", where(e), e);
    }
  }

  static String pretty(JsonNode tree) {
    return PRETTY.writeValueAsString(tree);
  }

  private static String where(JacksonException e) {
    var at = e.getLocation();
    String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return "not JSON" + place + ": " + e.getOriginalMessage();
  }
}
