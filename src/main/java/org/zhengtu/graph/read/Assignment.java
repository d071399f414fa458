package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * A unit that answers for a duty or task.
 *
 * @param agency id; null where the unit is not resolved
 * @param mention id of the mention that is not resolved; null where it is
 * @param override why it is the agency, where a table of overrides says so
 */
public record Assignment(
    @Nullable String asWritten,
    boolean lead,
    @Nullable String agency,
    @Nullable String mention,
    @Nullable String override,
    Proof proof) {

  /** What of it names an agency. */
  public Party party() {
    return new Party(asWritten, agency, mention, proof.document(), override, proof);
  }
}
