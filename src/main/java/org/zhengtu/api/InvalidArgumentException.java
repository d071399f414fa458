package org.zhengtu.api;

/** An argument that cannot be answered; the message says what would do. */
final class InvalidArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidArgumentException(String message) {
    super(message);
  }
}
