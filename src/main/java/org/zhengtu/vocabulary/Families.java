package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The families of agencies, in the order of their table. */
public final class Families {
  private final Map<String, Family> byName = new LinkedHashMap<>();

  private Families(List<Family> families) {
    families.forEach(f -> byName.put(f.name(), f));
  }

  /** The table of the class path; read once. */
  public static Families load() {
    return Loaded.TABLE;
  }

  /** Every family in order. */
  public List<Family> all() {
    return List.copyOf(byName.values());
  }

  /** The family of this name, or null. */
  public @Nullable Family named(String name) {
    return byName.get(name);
  }

  /** Names of these families, sorted as the table is. */
  List<String> names(Set<Family> some) {
    if (some.size() < 2) {
      return some.isEmpty() ? List.of() : List.of(some.iterator().next().name());
    }
    return some.stream().sorted(Comparator.comparingInt(Family::order)).map(Family::name).toList();
  }

  /** Family names sorted as the table is, each once; unknown ones are refused. */
  public List<String> sorted(Collection<String> names) {
    return names.stream()
        .distinct()
        .map(this::known)
        .sorted(Comparator.comparingInt(Family::order))
        .map(Family::name)
        .toList();
  }

  /** The family of this name, which the table must have. */
  Family known(String name) {
    Family family = byName.get(name);
    if (family == null) {
      throw new IllegalArgumentException("Not a family of agencies: " + name);
    }
    return family;
  }

  private static Families read() {
    List<Family> families = new ArrayList<>();
    for (String[] row : CsvTable.read("graph-model/families.csv", 5)) {
      int order = families.size();
      families.add(new Family(row[0], row[1], words(row[2]), words(row[3]), words(row[4]), order));
    }
    return new Families(families);
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.trim().split(" +"));
  }

  private static final class Loaded {
    static final Families TABLE = read();
  }
}
