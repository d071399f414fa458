package org.zhengtu.parse;

import java.util.List;

/** The documents that a source holds: the main one, then those attached in full. */
final class Portions {
  private Portions() {}

  /** The portions of the reading in order; what the portal prints under the article is in none. */
  static List<Portion> of(Reading reading, Pollution pollution) {
    return List.of(new Portion(0, PageEnd.of(reading, 0, reading.length()), null));
  }
}
