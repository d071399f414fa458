package org.zhengtu.graph;

/** A correction that fits nothing in the graph; the message says why in one sentence. */
public final class CorrectionRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CorrectionRefusedException(String message) {
    super(message);
  }
}
