package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** One pass over the cells of a stretch of a roster. */
final class EntryScan {
  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;
  private final Jurisdictions places;
  private final NameSpotter spots;
  private final EntryCells stretch;
  private final NameFirst nameFirst;
  private final PostFirst postFirst;
  private final Reading reading;
  private final String folded;
  private final List<Cell> cells;
  private final List<Cell> groups;

  EntryScan(RosterVocabulary words, Reading reading, List<Cell> cells, int to, List<Cell> groups) {
    this.names = words.names();
    this.posts = words.posts();
    this.parts = words.parts();
    this.places = words.places();
    this.spots = new NameSpotter(words, reading, cells, to);
    this.stretch = new EntryCells(words, spots, reading, cells, to);
    this.nameFirst = new NameFirst(words, spots, stretch, reading, to);
    this.postFirst = new PostFirst(words, spots, stretch, reading);
    this.groups = groups;
    this.reading = reading;
    this.folded = reading.folded();
    this.cells = cells;
  }

  /** Several names and nothing else, divided by white space. */
  boolean namesAlone(List<Entry> entries) {
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); ) {
      int from = cells.get(i).from();
      int end = spots.spacedName(i, from);
      if (end < 0 || !names.plausible(folded, from, end)) {
        return false;
      }
      found.add(Entry.named(from, end));
      i = stretch.cellFrom(end, i);
      if (i < cells.size() && cells.get(i).from() < end) {
        return false;
      }
    }
    return found.size() > 1 && entries.addAll(found);
  }

  /** Reads what starts at cell {@code i}; the index of the cell to go on with. */
  int readAt(int i, List<Entry> entries) {
    Cell cell = cells.get(i);
    int at = stretch.skip(cell.from());
    if (at >= cell.to()) {
      return i + 1;
    }
    if (folded.charAt(at) == '各') {
      groups.add(new Cell(at, cell.to(), 0, 0));
      return i + 1;
    }
    int list = spots.nameList(cell, at, entries);
    if (list > 0) {
      return i + 1;
    }
    int spaced = spots.spacedName(i, at);
    if (spaced > 0) {
      return nameFirst.afterName(i, at, spaced, entries);
    }
    int marked = spots.markedName(cell, at);
    if (marked > 0) {
      return nameFirst.afterMarked(i, at, marked, entries);
    }
    int joined = spots.attachedName(at, cell.to());
    if (joined > 0 && (!parts.startsAt(reading, at, cell.to()) || !leadsToName(i, at))) {
      return nameFirst.runOn(i, at, joined, entries);
    }
    return postFirst.read(i, at, entries);
  }

  /**
   * True where an organ or post that starts at {@code at} has a name behind it, or is a place's.
   */
  private boolean leadsToName(int i, int at) {
    Cell cell = cells.get(i);
    PlaceMatch place = places.longestAt(folded, at, cell.to());
    if (place != null && (place.full() || !otherRank(place.end(), cell.to()))) {
      return true;
    }
    int unit = parts.unitEnd(reading, at, cell.to());
    int end = Math.max(unit, posts.sequenceEnd(folded, unit, cell.to()));
    boolean behind = end < cell.to() && spots.isName(end, cell.to());
    return behind
        || i + 1 < cells.size()
            && !stretch.startsEntry(i + 1)
            && spots.spacedName(i + 1, cells.get(i + 1).from()) > 0;
  }

  /** The 省 of 周宁省财政厅: 周宁 is the name of a county, and here a person's. */
  private boolean otherRank(int at, int to) {
    return at < to && "省市县区州".indexOf(folded.charAt(at)) >= 0;
  }
}
