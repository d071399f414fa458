package org.zhengtu.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot be opened; the message is one sentence that tells a person what to do. */
public final class GraphUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot be opened. */
  public enum Reason {
    /** Another process holds the store. */
    LOCKED,
    /** The store's files cannot be read as a store. */
    DAMAGED,
    /** A later Neo4j or a later version of this program wrote the store. */
    NEWER,
    /** The store was set up by other migrations than this program's. */
    FOREIGN,
    /** The folder cannot be written. */
    NOT_WRITABLE,
    /** No server answers, or it refuses the credentials. */
    UNREACHABLE,
    /** The Bolt port is taken. */
    PORT_TAKEN
  }

  private final Reason reason;

  GraphUnavailableException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why the graph cannot be opened. */
  public Reason reason() {
    return reason;
  }
}
