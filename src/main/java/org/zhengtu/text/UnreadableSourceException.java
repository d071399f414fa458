package org.zhengtu.text;

import java.io.IOException;
import java.io.Serial;

/** A source whose text cannot be had; the message is one plain sentence that says why. */
public final class UnreadableSourceException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** For a file that is readable and holds no text that can be had. */
  public UnreadableSourceException(String reason) {
    super(reason);
  }

  /** Likewise, with the library's own complaint kept for whoever debugs. */
  public UnreadableSourceException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
