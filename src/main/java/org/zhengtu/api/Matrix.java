package org.zhengtu.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.Responsibility;
import org.zhengtu.graph.read.ResponsibilityReader;
import org.zhengtu.graph.read.TooMuchException;

/** Places side by side: what each agency family answers for in each. */
record Matrix(List<Jurisdiction> columns, List<Row> rows) {
  static final int MOST_COLUMNS = 50;
  static final int MOST_ENTRIES = 2_000;

  /**
   * Puts entries, sorted by family, into rows and cells.
   *
   * @throws TooMuchException for more than anyone can read
   */
  static Matrix of(List<Jurisdiction> columns, List<ResponsibilityReader.MatrixEntry> entries) {
    if (entries.size() > MOST_ENTRIES) {
      throw new TooMuchException(
          "More than " + MOST_ENTRIES + " duties and tasks; narrow by text, families or places");
    }
    Map<Optional<String>, Map<String, List<Responsibility>>> byFamily = new LinkedHashMap<>();
    for (ResponsibilityReader.MatrixEntry entry : entries) {
      byFamily
          .computeIfAbsent(Optional.ofNullable(entry.family()), _ -> new HashMap<>())
          .computeIfAbsent(entry.place(), _ -> new ArrayList<>())
          .add(entry.responsibility());
    }
    List<Row> rows = new ArrayList<>();
    byFamily.forEach(
        (family, cells) -> rows.add(new Row(family.orElse(null), cells(columns, cells))));
    return new Matrix(columns, rows);
  }

  private static List<Cell> cells(
      List<Jurisdiction> columns, Map<String, List<Responsibility>> byPlace) {
    return columns.stream()
        .map(place -> new Cell(place, byPlace.getOrDefault(place.code(), List.of())))
        .toList();
  }

  /** What one family answers for; null for agencies without one. */
  record Row(@Nullable String family, List<Cell> cells) {}

  /** What one family answers for in one place. */
  record Cell(Jurisdiction jurisdiction, List<Responsibility> responsibilities) {}
}
