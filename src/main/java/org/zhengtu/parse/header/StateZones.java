package org.zhengtu.parse.header;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

/** Zones of the state by which a province's text that never names the province tells which. */
final class StateZones {
  private static final int TEXT = 6000;
  private static final List<List<String>> ZONES = Lexicon.lines("state-zones.txt");

  private StateZones() {}

  /** The one province whose zones the text names; null for none or several. */
  static @Nullable Jurisdiction province(Jurisdictions jurisdictions, String text) {
    Set<String> codes = new HashSet<>();
    int to = Math.min(TEXT, text.length());
    for (List<String> zone : ZONES) {
      if (Within.first(text, zone.getFirst(), 0, to) >= 0) {
        codes.add(zone.getLast());
      }
    }
    return codes.size() == 1 ? jurisdictions.byCode(codes.iterator().next()) : null;
  }
}
