package org.zhengtu.text;

/**
 * How much of one source is read, so that no file can take more memory or time than a reader has.
 */
final class Limits {
  /** Largest file, in bytes. */
  static final int BYTES = 32 << 20;

  /** Longest reading text, in UTF-16 code units. */
  static final int CHARACTERS = 12_000_000;

  /** Most pages of a PDF. */
  static final int PAGES = 3_000;

  /** Longest time for one PDF, in seconds. */
  static final int SECONDS = 60;

  private Limits() {}

  /** Refuses a text that has grown beyond {@link #CHARACTERS}. */
  static void checkCharacters(int characters) throws UnreadableSourceException {
    if (characters > CHARACTERS) {
      throw new UnreadableSourceException(
          "its text is too long (more than " + CHARACTERS / 1_000_000 + " million characters)");
    }
  }
}
