package org.zhengtu.vocabulary;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/** What 市, 区, 省 and ambiguous place names mean in a document of some place. */
final class Places {
  private final Jurisdictions jurisdictions;

  Places(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /**
   * The place that a bare rank word means: the document's own, or the one above it that has this
   * rank. In a county-level city's own text 市 is itself; in a district's it is the city.
   */
  List<Jurisdiction> ranked(String rank, @Nullable Jurisdiction home) {
    if (rank.endsWith("兵团")) {
      return jurisdictions.named("新疆");
    }
    if (home == null) {
      return List.of();
    }
    Jurisdiction place =
        switch (rank) {
          case "省", "自治区" -> jurisdictions.province(home);
          case "市" -> home.name().endsWith("市") ? home : jurisdictions.city(home);
          case "州", "自治州", "盟", "地区" -> jurisdictions.city(home);
          default -> home;
        };
    return List.of(place == null ? home : place);
  }

  /**
   * As the other, of a name met in the text; in a document of a place that is no more its short
   * name means itself, and not what it became.
   */
  List<Jurisdiction> meant(
      PlaceMatch match, List<Jurisdiction> outer, @Nullable Jurisdiction home) {
    boolean former =
        home != null
            && home.isRetired()
            && !match.full()
            && match.places().stream()
                .anyMatch(
                    place ->
                        place.code().equals(home.successor())
                            && place.shortName().equals(home.shortName()));
    return former && home != null ? List.of(home) : meant(match.places(), outer, home);
  }

  /**
   * Those of {@code candidates} that a document of {@code home} means: the one inside {@code outer}
   * where an outer place was named before it, else the nearest to home, else the highest; several
   * where that does not tell them apart.
   */
  List<Jurisdiction> meant(
      List<Jurisdiction> candidates, List<Jurisdiction> outer, @Nullable Jurisdiction home) {
    if (candidates.size() < 2) {
      return candidates;
    }
    if (outer.size() == 1) {
      Jurisdiction around = outer.get(0);
      List<Jurisdiction> inside = keep(candidates, c -> jurisdictions.within(c, around));
      if (!inside.isEmpty()) {
        return highest(inside);
      }
    }
    if (home != null && !home.isState()) {
      for (Jurisdiction near = home; !near.isState(); near = above(near)) {
        Jurisdiction around = near;
        if (candidates.contains(around)) {
          return List.of(around);
        }
        List<Jurisdiction> inside = keep(candidates, c -> jurisdictions.within(c, around));
        if (!inside.isEmpty()) {
          return highest(inside);
        }
      }
    }
    return highest(candidates);
  }

  /** True where one of the places lies in the one outer place, or that is not known. */
  boolean inside(List<Jurisdiction> some, List<Jurisdiction> outer) {
    return outer.size() != 1
        || some.stream().anyMatch(place -> jurisdictions.within(place, outer.get(0)));
  }

  /** True where one of the places lies in the home's province, or is that province. */
  boolean related(List<Jurisdiction> places, @Nullable Jurisdiction home) {
    if (home == null || home.isState()) {
      return false;
    }
    Jurisdiction province = jurisdictions.province(home);
    return province != null
        && places.stream().anyMatch(place -> jurisdictions.within(place, province));
  }

  private Jurisdiction above(Jurisdiction place) {
    Jurisdiction parent = jurisdictions.parent(place);
    return parent == null ? jurisdictions.state() : parent;
  }

  private static List<Jurisdiction> highest(List<Jurisdiction> places) {
    Level level = places.stream().map(Jurisdiction::level).min(Level::compareTo).orElseThrow();
    return keep(places, place -> place.level() == level);
  }

  private static List<Jurisdiction> keep(
      List<Jurisdiction> places, Predicate<Jurisdiction> condition) {
    return places.stream().filter(condition).toList();
  }
}
