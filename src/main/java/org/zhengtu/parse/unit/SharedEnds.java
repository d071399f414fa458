package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.OrganName.Kind;
import org.zhengtu.vocabulary.Organs;

/** 石桥、柳湾、青塘派出所: bare names of two characters whose last has the word that all of them share. */
final class SharedEnds {
  private static final int BARE = 2;

  /** What every town has one of: 石桥、柳湾派出所 are two. */
  private static final Words STATIONS = WordFile.read("organ-ends.txt").set("stations");

  private SharedEnds() {}

  /** The units, those before a shared end with the families of the one that has it. */
  static List<Unit> given(Organs organs, List<Unit> units) {
    List<Unit> given = new ArrayList<>(units);
    int bare = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (isBare(organs, unit.name()) && unit.families().isEmpty()) {
        bare++;
        continue;
      }
      if (bare >= (isStation(unit.name()) ? 1 : 2) && sharesEnd(organs, unit)) {
        for (int j = i - bare; j < i; j++) {
          Unit name = units.get(j);
          given.set(
              j,
              new Unit(
                  name.name(),
                  name.jurisdiction(),
                  unit.families(),
                  name.group(),
                  name.evidence()));
        }
      }
      bare = 0;
    }
    return given;
  }

  private static boolean isStation(String name) {
    return STATIONS.start(name, 1, name.length()) > 0;
  }

  private static boolean isBare(Organs organs, String name) {
    return name.length() == BARE && organs.read(name, 0, BARE, null).kind() == Kind.UNKNOWN;
  }

  /** True for a bare name and a whole one of the same families behind it. */
  private static boolean sharesEnd(Organs organs, Unit unit) {
    String name = unit.name();
    if (name.length() <= BARE + 2
        || unit.families().isEmpty()
        || !isBare(organs, name.substring(0, BARE))) {
      return false;
    }
    OrganName end = organs.read(name, BARE, name.length(), null);
    return end.whole() && end.families().equals(unit.families());
  }
}
