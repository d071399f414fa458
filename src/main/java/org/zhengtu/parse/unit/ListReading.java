package org.zhengtu.parse.unit;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.Organs;

/**
 * A text as the parts of the reader of unit lists see it.
 *
 * @param home place of the document; null where unknown
 */
record ListReading(
    Organs organs, UnitListWords words, Reading reading, @Nullable Jurisdiction home) {
  private static final String CONNECTORS = "和与及暨";

  String folded() {
    return reading.folded();
  }

  /** What {@code [from, to)} says as an organ's name. */
  OrganName read(int from, int to) {
    return organs.read(reading.folded(), from, to, home);
  }

  /** True where {@code [from, to)} is the whole name of an organ. */
  boolean isName(int from, int to) {
    return mayBeName(from, to) && read(from, to).whole();
  }

  /** False where {@code [from, to)} ends as no name does, and need not be read. */
  boolean mayBeName(int from, int to) {
    return organs.mayBeName(reading.folded(), from, to);
  }

  /** Length of the 和, 及, 以及 or 会同 at {@code at}; 0 where none stands there. */
  int connects(int at) {
    String folded = reading.folded();
    if (folded.startsWith("以及", at) || folded.startsWith("会同", at)) {
      return 2;
    }
    return CONNECTORS.indexOf(folded.charAt(at)) >= 0 ? 1 : 0;
  }

  /** True for 有关, 相关 and 其他. */
  boolean related(int at) {
    String folded = reading.folded();
    return folded.startsWith("有关", at)
        || folded.startsWith("相关", at)
        || folded.startsWith("其他", at);
  }
}
