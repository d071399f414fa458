package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * A mention that does not resolve to one thing.
 *
 * @param document id
 */
public record Mention(
    String id,
    String text,
    @Nullable String kind,
    State state,
    @Nullable String reason,
    @Nullable String document,
    Proof proof)
    implements Node {

  /** Why there is no single target. */
  public enum State {
    AMBIGUOUS,
    UNRESOLVED
  }
}
