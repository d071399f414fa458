package org.zhengtu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organs of each family that are not the family's main organ, in the order of their table. */
public final class Affiliates {
  private final List<Affiliate> all;
  private final Reversed<List<Affiliate>> byEnding = new Reversed<>();

  private Affiliates(List<Affiliate> all) {
    this.all = List.copyOf(all);
    for (Affiliate affiliate : all) {
      for (String name : affiliate.names()) {
        List<Affiliate> known = byEnding.get(name);
        List<Affiliate> named = new ArrayList<>(known == null ? List.of() : known);
        named.add(affiliate);
        byEnding.put(name, List.copyOf(named));
      }
    }
  }

  /** The table of the class path; read once. */
  public static Affiliates load() {
    return Loaded.TABLE;
  }

  /** Every affiliate. */
  public List<Affiliate> all() {
    return all;
  }

  /**
   * The affiliate of one of these families whose name {@code name} is or ends in (市公安局交警支队); null
   * for the main organ.
   *
   * @param name with full-width ASCII folded to ASCII
   */
  public @Nullable Affiliate of(String name, List<String> families) {
    String plain = Plain.of(name);
    List<Affiliate> found = byEnding.longest(plain);
    if (found == null) {
      return null;
    }
    return found.stream().filter(a -> families.contains(a.family())).findFirst().orElse(null);
  }

  private static List<Affiliate> read() {
    List<Affiliate> all = new ArrayList<>();
    for (String[] row : CsvTable.read("graph-model/affiliates.csv", 6)) {
      List<String> names = new ArrayList<>(List.of(row[0]));
      if (!row[1].isBlank()) {
        names.addAll(List.of(row[1].trim().split(" +")));
      }
      Families families = Families.load();
      all.add(
          new Affiliate(
              row[0],
              names,
              families.known(row[2]).name(),
              families.known(row[3]).name(),
              Affiliate.Tie.valueOf(row[4]),
              row[5]));
    }
    return all;
  }

  private static final class Loaded {
    static final Affiliates TABLE = new Affiliates(read());
  }
}
