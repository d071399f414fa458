package org.zhengtu.parse.roster;

import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** The cells of one stretch of a roster, and where entries begin and end in them. */
final class EntryCells {
  private final Posts posts;
  private final UnitAndPost parts;
  private final NameSpotter spots;
  private final Reading reading;
  private final String folded;
  private final List<Cell> cells;
  private final int to;

  EntryCells(RosterVocabulary words, NameSpotter spots, Reading reading, List<Cell> cells, int to) {
    this.posts = words.posts();
    this.parts = words.parts();
    this.spots = spots;
    this.reading = reading;
    this.folded = reading.folded();
    this.cells = cells;
    this.to = to;
  }

  int size() {
    return cells.size();
  }

  Cell cell(int k) {
    return cells.get(k);
  }

  /** True where an entry begins with cell {@code k}: a name with an organ or post behind it. */
  boolean startsEntry(int k) {
    Cell cell = cells.get(k);
    int name = spots.spacedName(k, cell.from());
    if (name > 0) {
      int next = cellFrom(name, k);
      return next < cells.size()
          ? parts.startsAt(reading, Math.max(name, cells.get(next).from()), cells.get(next).to())
              || folded.charAt(Math.max(name, cells.get(next).from())) == '('
          : false;
    }
    return spots.markedName(cell, cell.from()) > 0
        && Within.first(folded, '(', cell.from(), cell.to()) == spots.markedName(cell, cell.from());
  }

  /** True where cell {@code k} goes on with the organ or post that begins at {@code from}. */
  boolean belongs(int from, int k) {
    Cell before = cells.get(k - 1);
    Cell cell = cells.get(k);
    if (cell.from() != before.to() || startsEntry(k)) {
      return false;
    }
    boolean joins =
        "、,(兼".indexOf(folded.charAt(cell.from())) >= 0
            || "、,".indexOf(folded.charAt(before.to() - 1)) >= 0;
    return joins
        || !posts.endsAt(folded, from, before.to())
        || parts.whole(reading, cell.from(), cell.to());
  }

  /** Goes on at {@code at} within a cell: what is left of it becomes a cell of its own. */
  int resume(int i, int at, List<Entry> entries) {
    int k = i;
    while (k < cells.size() && cells.get(k).to() <= at) {
      k++;
    }
    if (k < cells.size() && cells.get(k).from() < at) {
      cells.set(k, new Cell(at, cells.get(k).to(), 1, 0));
    }
    return entries.isEmpty() ? i + 1 : k;
  }

  /** The first cell from {@code from} on that ends behind {@code at}. */
  int cellFrom(int at, int from) {
    int k = from;
    while (k < cells.size() && cells.get(k).to() <= at) {
      k++;
    }
    return k;
  }

  /** The offset behind the marks at {@code at}. */
  int skip(int at) {
    return Within.past(folded, EntryReader.SEPARATORS, at, to);
  }

  /** True where cell {@code i} begins with an organ. */
  boolean isOrgan(int i) {
    return i < cells.size()
        && parts.unitEnd(reading, cells.get(i).from(), cells.get(i).to()) > cells.get(i).from();
  }
}
