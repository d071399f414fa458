package org.zhengtu.resolve;

/** A table of overrides that cannot be used: which line, what is wrong, what to do. */
public final class OverrideFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  OverrideFormatException(String file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
