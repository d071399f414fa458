package org.zhengtu.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengtu.graph.read.Family;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.JurisdictionReader;

/** What arguments must be before the graph is asked. */
@Component
final class Checks {
  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_VALUES = 100;

  private final JurisdictionReader jurisdictions;

  Checks(JurisdictionReader jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** Refuses a text longer than anyone types. */
  void text(String name, @Nullable String text) {
    if (text != null && text.length() > LONGEST_TEXT) {
      throw new InvalidArgumentException(
          name + ": at most " + LONGEST_TEXT + " characters, not " + text.length());
    }
  }

  /** Refuses a list longer than anyone types. */
  void values(String name, @Nullable List<?> values) {
    if (values != null && values.size() > MOST_VALUES) {
      throw new InvalidArgumentException(
          name + ": at most " + MOST_VALUES + " values, not " + values.size());
    }
  }

  /** Refuses a code that no place has: nothing found must not look like nothing there. */
  void place(String name, @Nullable String code) {
    if (code != null) {
      places(name, List.of(code));
    }
  }

  /** The places with these codes, each once, in that order. */
  List<Jurisdiction> places(String name, List<String> codes) {
    values(name, codes);
    codes.forEach(code -> text(name, code));
    Map<String, Jurisdiction> found = jurisdictions.byCode(codes);
    List<Jurisdiction> places = new ArrayList<>();
    for (String code : new LinkedHashSet<>(codes)) {
      Jurisdiction place = found.get(code);
      if (place == null) {
        throw new InvalidArgumentException(
            name + ": no place has the code \"" + code + "\" (six digits of GB/T 2260)");
      }
      places.add(place);
    }
    return places;
  }

  /** Refuses a family that the families table does not have. */
  void families(String name, @Nullable List<String> families) {
    if (families == null || families.isEmpty()) {
      return;
    }
    values(name, families);
    Set<String> known =
        jurisdictions.families().stream().map(Family::name).collect(Collectors.toSet());
    for (String family : families) {
      text(name, family);
      if (!known.contains(family)) {
        throw new InvalidArgumentException(
            name + ": no family is called \"" + family + "\"; `families` lists them");
      }
    }
  }

  /** A depth from 1 to {@code most}. */
  int depth(@Nullable Integer depth, int usual, int most) {
    int wanted = depth == null ? usual : depth;
    if (wanted < 1 || wanted > most) {
      throw new InvalidArgumentException("maxDepth: from 1 to " + most + ", not " + wanted);
    }
    return wanted;
  }
}
