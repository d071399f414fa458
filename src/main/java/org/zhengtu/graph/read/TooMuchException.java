package org.zhengtu.graph.read;

/** More was asked for than anyone could read; the message says how to ask for less. */
public final class TooMuchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one sentence on how to ask for less. */
  public TooMuchException(String message) {
    super(message);
  }
}
