package org.zhengtu.graph.read;

/** The graph did not answer. */
public final class ReadFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  ReadFailedException(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** Why a graph does not answer. */
  public enum Reason {
    /** A statement took longer than statements may. */
    TIMEOUT,
    /** The server is not there. */
    UNAVAILABLE
  }
}
