package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.Organs;

/** Reads names of organs, alone and in lists, by the vocabularies of places and families. */
final class UnitReader {
  private static final String SEPARATORS = "、,;，；";

  private final Organs organs;

  UnitReader(Jurisdictions jurisdictions, Families families) {
    this.organs = new Organs(jurisdictions, families);
  }

  /** The organ that the whole of {@code [from, to)} names. */
  Unit unit(Reading reading, int from, int to, Home home) {
    OrganName name = organs.read(reading.folded(), from, to, home.place());
    @Nullable Jurisdiction place = name.place();
    return new Unit(
        reading.text(from, to),
        place == null ? null : place.code(),
        name.families(),
        name.group(),
        reading.evidence(from, to));
  }

  /** The organs that the enumeration {@code [from, to)} names, in order. */
  List<Unit> list(Reading reading, int from, int to, Home home) {
    List<Unit> units = new ArrayList<>();
    String folded = reading.folded();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? folded.charAt(i) : '、';
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if ((i == to || depth <= 0) && SEPARATORS.indexOf(c) >= 0) {
        if (i > start) {
          units.add(unit(reading, start, i, home));
        }
        start = i + 1;
      }
    }
    return units;
  }

  /** End of the longest organ name that starts at {@code from}, or -1. */
  int leading(Reading reading, int from, int to) {
    int end = -1;
    for (int i = from + 1; i <= Math.min(to, from + 30); i++) {
      if (looksLikeUnit(reading, from, i)) {
        end = i;
      }
    }
    return end;
  }

  /** True where the whole of {@code [from, to)} is an organ's name. */
  boolean looksLikeUnit(Reading reading, int from, int to) {
    return to - from >= 2
        && to - from <= 30
        && organs.read(reading.folded(), from, to, null).whole();
  }
}
