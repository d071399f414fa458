package org.zhengtu.cli;

import java.io.Serial;

/** A command cannot go on; the message is one sentence for the person who gave it. */
final class CommandFailedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;

  CommandFailedException(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
