package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** Puts the lines of one row into cells. */
final class FlatRow {
  private final Reading reading;
  private final UnitReader units;
  private final List<Column> columns;
  private final boolean counted;
  private final boolean numbered;
  private final int width;

  /**
   * What the lines of a row hold.
   *
   * @param cells from left to right, empty ones included
   * @param rest where the words of a cell go on behind heads that a new page repeats
   * @param to behind the last character
   */
  record Cells(List<Span> cells, Map<Span, List<Span>> rest, int to) {}

  /**
   * Rows under these columns.
   *
   * @param numbered true where the titles before the words have numbers of their own
   * @param width of the widest column of words, in half characters
   */
  FlatRow(Reading reading, UnitReader units, List<Column> columns, boolean numbered, int width) {
    this.reading = reading;
    this.units = units;
    this.counted = columns.getFirst() == Column.NUMBER;
    this.columns = counted ? columns.subList(1, columns.size()) : columns;
    this.numbered = numbered;
    this.width = width;
  }

  /**
   * The row of these lines, or null where no cells can be told.
   *
   * @param pages the lines of the row, of each page that it stands on
   * @param open true where the row may end before the lines do
   */
  @Nullable Cells of(List<List<Line>> pages, boolean open) {
    Line first = pages.getFirst().getFirst();
    List<Span> cells = new ArrayList<>(Collections.nCopies(columns.size(), none(first.from())));
    Map<Span, List<Span>> rest = new HashMap<>();
    FlatCells before = null;
    for (int i = 0; i < pages.size(); i++) {
      boolean number = counted && i == 0;
      List<Line> page = number ? pages.get(i).subList(1, pages.get(i).size()) : pages.get(i);
      FlatCells.End end =
          i + 1 < pages.size()
              ? FlatCells.End.PAGE
              : open ? FlatCells.End.OPEN : FlatCells.End.WHOLE;
      if (page.isEmpty()) {
        continue;
      }
      FlatCells sorted = sorted(page, end, before);
      if (sorted == null) {
        break;
      }
      for (int k = 0; k < columns.size(); k++) {
        put(sorted.cell(k), k, cells, rest);
      }
      before = sorted;
    }
    if (before == null) {
      return null;
    }
    if (counted) {
      cells.addFirst(new Span(first.from(), first.to()));
    }
    return new Cells(cells, rest, before.to());
  }

  private @Nullable FlatCells sorted(
      List<Line> page, FlatCells.End end, @Nullable FlatCells before) {
    FlatLines lines = new FlatLines(reading, units, page, width);
    FlatCells cells = new FlatCells(lines, columns, numbered, end, before);
    return cells.sort() ? cells : null;
  }

  private static void put(
      @Nullable Span found, int k, List<Span> cells, Map<Span, List<Span>> rest) {
    if (found == null) {
      return;
    }
    Span above = cells.get(k);
    if (above.length() == 0) {
      cells.set(k, found);
    } else {
      rest.putIfAbsent(above, List.of(found));
    }
  }

  private static Span none(int at) {
    return new Span(at, at);
  }
}
