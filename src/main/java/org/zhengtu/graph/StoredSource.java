package org.zhengtu.graph;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.zhengtu.record.Correction;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.resolve.IdType;
import org.zhengtu.text.SourceText;

/**
 * A source as the graph keeps it: enough to write all that it says again.
 *
 * @param id from the digest of its bytes; for a record that a person wrote from its name, so that a
 *     corrected one replaces it
 * @param sha256 digest of its bytes, or of the record as canonical JSON
 * @param name file name; the first by code point where the same bytes came under several
 * @param mediaType IANA media type
 * @param text reading text; null for a record that a person wrote
 * @param read what was read from it, or what the person wrote
 * @param content what it says: what was read, with the correction in force
 */
record StoredSource(
    String id,
    String sha256,
    String name,
    String mediaType,
    @Nullable String text,
    PolicyRecord read,
    PolicyRecord content) {

  /** A text and what was read from it. */
  static StoredSource of(SourceText text, PolicyRecord content) {
    return new StoredSource(
        IdType.SOURCE.id(text.sha256()),
        text.sha256(),
        text.name(),
        text.mediaType(),
        text.text(),
        content,
        content);
  }

  /** A record that a person wrote. */
  static StoredSource curated(PolicyRecord content) {
    String name = content.source().name();
    return new StoredSource(
        IdType.SOURCE.id("record | " + name),
        Digest.sha256(RecordJson.write(content)),
        name,
        "application/json",
        null,
        content,
        content);
  }

  /** Reads one back, with the correction in force. */
  static StoredSource read(Record row) {
    PolicyRecord read = RecordJson.read(row.get("record").asString());
    StoredSource source =
        new StoredSource(
            row.get("id").asString(),
            row.get("sha256").asString(),
            row.get("names").get(0).asString(),
            row.get("mediaType").asString(),
            row.get("text").isNull() ? null : row.get("text").asString(),
            read,
            read);
    return row.get("correction").isNull()
        ? source
        : source.corrected(KeptCorrection.read(row.get("correction")));
  }

  /** The same as a person says that it should have been read. */
  StoredSource corrected(Correction correction) {
    return new StoredSource(id, sha256, name, mediaType, text, read, correction.applyTo(read));
  }

  /** The same as it was read. */
  StoredSource uncorrected() {
    return new StoredSource(id, sha256, name, mediaType, text, read, read);
  }

  /** The same bytes under another name. */
  StoredSource named(String other) {
    return new StoredSource(
        id, sha256, other, mediaType, text, renamed(read, other), renamed(content, other));
  }

  private static PolicyRecord renamed(PolicyRecord said, String name) {
    SourceInfo info = said.source();
    return new PolicyRecord(
        new SourceInfo(name, info.sha256(), info.mediaType(), info.characters()),
        said.documents(),
        said.findings());
  }

  /** True for a record that a person wrote. */
  boolean isCurated() {
    return text == null;
  }

  /** What shows later whether text and record are still as they were written. */
  static String digest(@Nullable String text, String json) {
    return Digest.sha256((text == null ? "" : text) + "\u0000" + json);
  }

  Row properties() {
    String json = RecordJson.write(read);
    return new Row()
        .with("sha256", sha256)
        .with("name", name)
        .with("mediaType", mediaType)
        .with("text", text)
        .with("characters", text == null ? null : Objects.requireNonNull(text).length())
        .with("record", json)
        .with("digest", digest(text, json))
        .with("curated", isCurated());
  }
}
