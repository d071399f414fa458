package org.zhengtu.record;

import org.jspecify.annotations.Nullable;

/** A text that is no policy record. */
public final class RecordFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /** {@code what} is wrong at {@code path}, a place like {@code $.documents[0].people[3].role}. */
  RecordFormatException(String path, String what, @Nullable Throwable cause) {
    super(path + ": " + what, cause);
    this.path = path;
  }

  /** Where in the JSON it is wrong, {@code $} being the whole. */
  public String path() {
    return path;
  }
}
