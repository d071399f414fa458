package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * A unit's place in a mechanism.
 *
 * @param agency id; null where the unit is not resolved
 * @param mention id of the mention that is not resolved; null where it is
 * @param mechanism id; null where the document does not name it
 * @param document id of the document that says so
 * @param override why it is the agency, where a table of overrides says so
 */
public record Membership(
    @Nullable String asWritten,
    @Nullable String agency,
    @Nullable String mention,
    @Nullable String mechanism,
    @Nullable String document,
    @Nullable String override,
    Proof proof) {

  /** What of it names an agency. */
  public Party party() {
    return new Party(asWritten, agency, mention, document, override, proof);
  }
}
