package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.WordLists;

/**
 * The places that may have issued a number: by codes that only the state uses, and by the first
 * character of the code among the citing document's own place and those above it (a district cites
 * its city and province).
 */
final class NumberPlaces {
  private static final int MOST = 8;

  private final Jurisdictions jurisdictions;
  private final List<String> stateCodes;
  private final Map<String, String> provinces = new HashMap<>();

  NumberPlaces(Jurisdictions jurisdictions) {
    WordLists words = WordLists.load("lexicon/number-places.csv");
    this.jurisdictions = jurisdictions;
    this.stateCodes = words.of("state");
    for (String pair : words.of("provinces")) {
      provinces.put(pair.substring(0, 1), pair.substring(1));
    }
  }

  /** The places that fit, nearest first; empty where none does. */
  List<Jurisdiction> of(String number, @Nullable Jurisdiction citing) {
    int open = number.indexOf('〔');
    String code = open < 0 ? number : number.substring(0, open);
    if (stateCodes.contains(code)) {
      return List.of(jurisdictions.state());
    }
    if (citing == null || code.isEmpty()) {
      return List.of();
    }
    List<Jurisdiction> fitting = new ArrayList<>();
    List<Jurisdiction> near = new ArrayList<>(jurisdictions.ancestors(citing));
    near.addFirst(citing);
    for (Jurisdiction place : near) {
      if (!place.isState() && fits(code.substring(0, 1), place)) {
        fitting.add(place);
      }
    }
    return fitting;
  }

  /**
   * The provinces and cities anywhere whose code it can be; none where they are too many to say.
   */
  List<Jurisdiction> anywhere(String number) {
    String first = number.isEmpty() ? "" : number.substring(0, 1);
    List<Jurisdiction> fitting =
        jurisdictions.all().stream()
            .filter(place -> place.level() == Level.PROVINCE || place.level() == Level.CITY)
            .filter(place -> !first.isEmpty() && fits(first, place))
            .filter(place -> jurisdictions.today(place).equals(place))
            .sorted(Comparator.comparing(Jurisdiction::level).thenComparing(Jurisdiction::code))
            .toList();
    return fitting.size() > MOST ? List.of() : fitting;
  }

  private boolean fits(String first, Jurisdiction place) {
    String province = provinces.get(first);
    return place.shortName().contains(first)
        || province != null && place.code().equals(province + "0000");
  }
}
