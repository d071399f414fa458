package org.zhengtu.graph;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The look-up form of a title: letters and digits only, widths folded. */
final class TitleKey {
  /** Shorter titles (实施方案) are of many documents and identify none. */
  private static final int SHORTEST = 10;

  /** Neo4j indexes values up to some 8 KB. */
  private static final int LONGEST = 1000;

  private TitleKey() {}

  /** The key of {@code title}; null for none and for one too short to tell documents apart. */
  static @Nullable String of(@Nullable String title) {
    if (title == null) {
      return null;
    }
    StringBuilder key = new StringBuilder(title.length());
    Normalizer.normalize(title, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    if (key.length() < SHORTEST) {
      return null;
    }
    return key.length() > LONGEST ? key.substring(0, LONGEST) : key.toString();
  }
}
