package org.zhengtu.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What the graph knows about one document's identity.
 *
 * @param number null where it has none
 * @param place code of its issuer's place; null where nothing proves it
 * @param titleKey look-up form of the title that it is shown by
 * @param collected true where a source states it
 * @param cited true where a fact cites it by this identity
 * @param settledOn id of the document that it turned out to be
 */
record Instrument(
    String id,
    @Nullable String number,
    @Nullable String numberKey,
    @Nullable String place,
    @Nullable String titleKey,
    boolean collected,
    boolean cited,
    @Nullable String settledOn) {

  static Instrument read(Record row) {
    return new Instrument(
        row.get("id").asString(),
        text(row.get("number")),
        text(row.get("numberKey")),
        text(row.get("place")),
        text(row.get("titleKey")),
        row.get("collected").asBoolean(),
        row.get("cited").asBoolean(),
        text(row.get("settledOn")));
  }

  static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  /** True where anything says that it exists. */
  boolean isAlive() {
    return collected || cited;
  }

  /** True where place and number say which it is. */
  boolean isCertain() {
    return number != null && place != null;
  }
}
