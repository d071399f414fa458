package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/** All provinces, cities and counties of China, with the state above them. */
public final class Jurisdictions {
  private static final Comparator<Jurisdiction> HIGHER_FIRST =
      Comparator.comparing(Jurisdiction::level).thenComparing(Jurisdiction::code);

  private final Map<String, Jurisdiction> byCode = new LinkedHashMap<>();
  private final Map<String, List<Jurisdiction>> children = new LinkedHashMap<>();
  private final Map<String, List<Jurisdiction>> byName = new LinkedHashMap<>();
  private final Trie<List<Jurisdiction>> names = new Trie<>();

  private Jurisdictions(List<Jurisdiction> places, List<Jurisdiction> retired) {
    for (Jurisdiction place : places) {
      byCode.put(place.code(), place);
      if (place.parent() != null) {
        children.computeIfAbsent(place.parent(), c -> new ArrayList<>()).add(place);
      }
      name(place.name(), place);
      if (!place.shortName().equals(place.name())) {
        name(place.shortName(), place);
      }
      String wing = ShortNames.ofWing(place.name());
      if (wing != null) {
        name(wing, place);
      }
    }
    retired.stream().filter(place -> !byName.containsKey(place.name())).forEach(this::retire);
    byName.replaceAll((name, list) -> list.stream().sorted(HIGHER_FIRST).toList());
    byName.forEach(names::put);
  }

  /** A former name of a place of today; or a former place, by its full name alone. */
  private void retire(Jurisdiction place) {
    Jurisdiction today = byCode.get(place.code());
    if (today != null) {
      name(place.name(), today);
      if (place.level() == Level.CITY && !byName.containsKey(place.shortName())) {
        name(place.shortName(), today);
      }
      return;
    }
    byCode.put(place.code(), place);
    name(place.name(), place);
  }

  private void name(String name, Jurisdiction place) {
    byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(place);
  }

  /** The table of the class path; read once. */
  public static Jurisdictions load() {
    return Loaded.TABLE;
  }

  /** Every place, by code. */
  public List<Jurisdiction> all() {
    return List.copyOf(byCode.values());
  }

  /** The place with {@code code}, or null. */
  public @Nullable Jurisdiction byCode(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  /** The state. */
  public Jurisdiction state() {
    return known(Jurisdiction.STATE);
  }

  /** Places with this official or short name, higher levels first; empty for none. */
  public List<Jurisdiction> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Every official and short name. */
  Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** What a place is today: itself, or the one that it became in the end. */
  public Jurisdiction today(Jurisdiction place) {
    Jurisdiction today = place;
    for (Jurisdiction next = place; next != null; next = byCode(next.successor())) {
      today = next;
    }
    return today;
  }

  /** Places of today directly below. */
  public List<Jurisdiction> children(Jurisdiction place) {
    return List.copyOf(children.getOrDefault(place.code(), List.of()));
  }

  /** Places above, nearest first, the state last. */
  public List<Jurisdiction> ancestors(Jurisdiction place) {
    List<Jurisdiction> above = new ArrayList<>(3);
    for (Jurisdiction p = parent(place); p != null; p = parent(p)) {
      above.add(p);
    }
    return List.copyOf(above);
  }

  /** The place directly above, or null for the state. */
  public @Nullable Jurisdiction parent(Jurisdiction place) {
    return byCode(place.parent());
  }

  /** True where {@code inner} is {@code outer} or lies in it. */
  public boolean within(Jurisdiction inner, Jurisdiction outer) {
    for (Jurisdiction place = inner; place != null; place = parent(place)) {
      if (place.code().equals(outer.code())) {
        return true;
      }
    }
    return false;
  }

  /** The province that {@code place} is or lies in; null for the state. */
  public @Nullable Jurisdiction province(Jurisdiction place) {
    return atLevel(place, Level.PROVINCE);
  }

  /**
   * The city that {@code place} is or lies in; the municipality for a district of one; null where
   * there is none.
   */
  public @Nullable Jurisdiction city(Jurisdiction place) {
    Jurisdiction city = atLevel(place, Level.CITY);
    if (city != null) {
      return city;
    }
    Jurisdiction province = province(place);
    return province != null && province.name().endsWith("市") ? province : null;
  }

  private @Nullable Jurisdiction atLevel(Jurisdiction place, Level level) {
    for (Jurisdiction p = place; p != null; p = parent(p)) {
      if (p.level() == level) {
        return p;
      }
    }
    return null;
  }

  /** The longest official or short place name that starts at {@code from}, or null. */
  public @Nullable PlaceMatch longestAt(CharSequence text, int from) {
    return longestAt(text, from, text.length());
  }

  /**
   * The longest official or short place name within {@code text[from, to)} from its start, or null.
   */
  public @Nullable PlaceMatch longestAt(CharSequence text, int from, int to) {
    int end = names.longest(text, from, to);
    if (end < 0) {
      return null;
    }
    List<Jurisdiction> places = names.get(text, from, end);
    return places == null ? null : match(text, from, end, places);
  }

  private static PlaceMatch match(CharSequence text, int from, int end, List<Jurisdiction> places) {
    boolean full = false;
    for (Jurisdiction place : places) {
      full |= place.name().length() == end - from;
    }
    return new PlaceMatch(end, places, full);
  }

  private Jurisdiction known(String code) {
    Jurisdiction place = byCode.get(code);
    if (place == null) {
      throw new IllegalStateException("The table of places has no " + code);
    }
    return place;
  }

  private static final class Loaded {
    static final Jurisdictions TABLE =
        new Jurisdictions(
            CsvTable.read("graph-model/jurisdictions.csv", 4).stream()
                .map(
                    row ->
                        new Jurisdiction(
                            row[0],
                            row[1],
                            Level.valueOf(row[2]),
                            row[3].isEmpty() ? null : row[3]))
                .toList(),
            CsvTable.read("graph-model/retired-places.csv", 6).stream()
                .map(
                    row ->
                        new Jurisdiction(
                            row[0],
                            row[1],
                            Level.valueOf(row[2]),
                            row[3],
                            Integer.valueOf(row[4]),
                            row[5]))
                .toList());
  }
}
