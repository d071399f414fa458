package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Column;
import org.zhengtu.text.Span;

/** The cells of a table that reach down over several rows, or stand in each of them. */
final class MergedCells {
  private final String folded;
  private final Set<Span> shared = new HashSet<>();

  MergedCells(String folded) {
    this.folded = folded;
  }

  /** True for a cell learnt to reach over several rows. */
  boolean reaches(Span cell) {
    return shared.contains(cell);
  }

  /** Learns which cells of row {@code i} reach over the next row or the one above. */
  void learn(List<List<@Nullable Span>> rows, int i) {
    for (int k = 0; k < rows.get(i).size(); k++) {
      Span cell = rows.get(i).get(k);
      Span next = i + 1 < rows.size() ? rows.get(i + 1).get(k) : cell;
      boolean reaches = cell != null && next == null;
      if (cell != null && next != null && next != cell && same(cell, next)) {
        shared.add(next);
        reaches = true;
      }
      if (cell != null && reaches) {
        shared.add(cell);
      }
    }
  }

  private boolean same(Span one, Span other) {
    return one.length() == other.length()
        && folded.regionMatches(one.start(), folded, other.start(), one.length());
  }

  /**
   * The row with what merged cells carry on from above; a row that names organs of its own takes
   * none of those above.
   */
  static List<@Nullable Span> merged(
      List<Column> columns, List<@Nullable Span> cells, List<@Nullable Span> above) {
    List<@Nullable Span> merged = filled(cells, above);
    if (names(columns, cells)) {
      for (int k = 0; k < columns.size(); k++) {
        merged.set(k, columns.get(k).answers() ? cells.get(k) : merged.get(k));
      }
    }
    return merged;
  }

  /** True for a row that names who answers. */
  static boolean names(List<Column> columns, List<@Nullable Span> cells) {
    for (int k = 0; k < columns.size(); k++) {
      if (columns.get(k).answers() && cells.get(k) != null) {
        return true;
      }
    }
    return false;
  }

  /** The row with the cells of the one above where it lacks them. */
  static List<@Nullable Span> filled(List<@Nullable Span> cells, List<@Nullable Span> above) {
    List<@Nullable Span> filled = new ArrayList<>();
    for (int k = 0; k < cells.size(); k++) {
      filled.add(cells.get(k) != null || above.isEmpty() ? cells.get(k) : above.get(k));
    }
    return filled;
  }
}
