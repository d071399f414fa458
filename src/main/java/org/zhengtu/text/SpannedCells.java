package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Gives each row of one table the cells that span it from above, so that every row says all that it
 * shows: the lead unit of three tasks stands in three lines.
 */
final class SpannedCells {
  private static final int MOST_ROWS = 200;
  private static final int LONGEST = 200;

  private final Element table;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();

  SpannedCells(Element table) {
    this.table = table;
  }

  boolean isOf(Element other) {
    return table == other;
  }

  /** True where a cell from above reaches into the next row. */
  boolean reachesOn() {
    return rows.stream().anyMatch(left -> left > 0);
  }

  /** The row of {@code cells}, whose words are {@code own}, with what spans it. */
  List<String> row(List<Element> cells, List<String> own) {
    if (cells.size() != own.size()) {
      return own;
    }
    List<String> row = new ArrayList<>();
    int next = 0;
    for (int column = 0; next < own.size() || spans(column); column++) {
      if (spans(column)) {
        row.add(words.get(column));
        rows.set(column, rows.get(column) - 1);
        continue;
      }
      Element cell = cells.get(next);
      String text = own.get(next++);
      row.add(text);
      open(column, text, span(cell, "rowspan") - 1);
      for (int wide = span(cell, "colspan"); wide > 1; wide--) {
        open(++column, "", 0);
      }
    }
    return row;
  }

  private boolean spans(int column) {
    return column < rows.size() && rows.get(column) > 0;
  }

  private void open(int column, String text, int left) {
    while (rows.size() <= column) {
      rows.add(0);
      words.add("");
    }
    rows.set(column, text.length() > LONGEST ? 0 : left);
    words.set(column, text);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty()
        || value.length() > 4
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    return Math.clamp(Integer.parseInt(value), 1, MOST_ROWS);
  }
}
