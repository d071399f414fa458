package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.vocabulary.Jurisdictions;
import org.zhengtu.vocabulary.PlaceMatch;

/** One pass over the cells of a stretch of a roster. */
final class EntryScan {
  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;
  private final Jurisdictions places;
  private final NameSpotter spots;
  private final RunOnNames runOn;
  private final EntryTrim trim;
  private final Reading reading;
  private final String folded;
  private final List<Cell> cells;
  private final int to;
  private final List<Cell> groups;

  EntryScan(RosterVocabulary words, Reading reading, List<Cell> cells, int to, List<Cell> groups) {
    this.names = words.names();
    this.posts = words.posts();
    this.parts = words.parts();
    this.places = words.places();
    this.spots = new NameSpotter(words, reading, cells, to);
    this.runOn = new RunOnNames(words, spots, reading);
    this.trim = new EntryTrim(words, reading, to);
    this.groups = groups;
    this.reading = reading;
    this.folded = reading.folded();
    this.cells = cells;
    this.to = to;
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
      i = cellFrom(end, i);
      if (i < cells.size() && cells.get(i).from() < end) {
        return false;
      }
    }
    return found.size() > 1 && entries.addAll(found);
  }

  /** Reads what starts at cell {@code i}; the index of the cell to go on with. */
  int readAt(int i, List<Entry> entries) {
    Cell cell = cells.get(i);
    int at = skip(cell.from());
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
      return afterName(i, at, spaced, entries);
    }
    int marked = spots.markedName(cell, at);
    if (marked > 0) {
      return afterMarked(i, at, marked, entries);
    }
    int joined = spots.attachedName(at, cell.to());
    if (joined > 0 && (!parts.startsAt(reading, at, cell.to()) || !leadsToName(i, at))) {
      return runOn(i, at, joined, entries);
    }
    return postFirst(i, at, entries);
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
            && !startsEntry(i + 1)
            && spots.spacedName(i + 1, cells.get(i + 1).from()) > 0;
  }

  /** The 省 of 周宁省财政厅: 周宁 is the name of a county, and here a person's. */
  private boolean otherRank(int at, int to) {
    return at < to && "省市县区州".indexOf(folded.charAt(at)) >= 0;
  }

  /** The rest of an entry whose name fills its cells: up to the next name or a contact cell. */
  private int afterName(int i, int from, int nameTo, List<Entry> entries) {
    int first = cellFrom(nameTo, i);
    if (first >= cells.size()) {
      // a river or a remark behind a post is no name
      if (entries.isEmpty() || !entries.getLast().hasPost()) {
        entries.add(Entry.named(from, nameTo));
      }
      return first;
    }
    Cell cell = cells.get(first);
    if (cell.from() <= nameTo && nameTo < cell.to() && folded.charAt(nameTo) == '(') {
      return afterMarked(first, from, nameTo, entries);
    }
    if (folded.charAt(cell.from()) == '(') {
      return afterMarked(first, from, nameTo, entries);
    }
    int k = first;
    if (startsEntry(k)) {
      entries.add(Entry.named(from, nameTo));
      return k;
    }
    int cut = runOn.end(skip(Math.max(nameTo, cell.from())), cell.to());
    if (cut < cell.to()) {
      add(entries, from, nameTo, Math.max(nameTo, cell.from()), cut);
      return resume(first, cut, entries);
    }
    k++;
    while (k < cells.size() && belongs(Math.max(nameTo, cell.from()), k)) {
      k++;
    }
    add(entries, from, nameTo, Math.max(nameTo, cell.from()), cells.get(k - 1).to());
    return k;
  }

  /** True where cell {@code k} goes on with the organ or post that begins at {@code from}. */
  private boolean belongs(int from, int k) {
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

  /** A name, then a bracket or a mark and the post. */
  private int afterMarked(int i, int from, int nameTo, List<Entry> entries) {
    int mark = nameTo;
    while (mark < to && folded.startsWith("同志", mark)) {
      mark += 2;
    }
    if (mark < to && folded.charAt(mark) == '(') {
      int close = closing(mark);
      if (parts.startsAt(reading, mark + 1, close)
          || posts.endsAt(folded, mark + 1, close)
          || close - mark > 5) {
        add(entries, from, nameTo, mark + 1, close);
        return resume(i, skip(close + 1), entries);
      }
      int rest = close + 1;
      if (rest < to && !parts.startsAt(reading, skip(rest), to)) {
        entries.add(Entry.named(from, nameTo));
        return resume(i, skip(rest), entries);
      }
      int stop = stop(rest);
      add(entries, from, nameTo, rest, stop);
      return resume(i, skip(stop), entries);
    }
    int stop = stop(mark);
    add(entries, from, nameTo, mark, stop);
    return resume(i, skip(stop), entries);
  }

  /** Where the post that begins behind a mark ends: at the next entry's cell or the end. */
  private int stop(int from) {
    int k = cellFrom(from, 0);
    for (int n = k + 1; n < cells.size(); n++) {
      if (startsEntry(n)) {
        return cells.get(n - 1).to();
      }
    }
    return cells.isEmpty() ? to : cells.getLast().to();
  }

  /** A name run into its post, and perhaps the next name run into that. */
  private int runOn(int i, int from, int nameTo, List<Entry> entries) {
    Cell cell = cells.get(i);
    int end = runOn.end(nameTo, cell.to());
    if (end < cell.to()) {
      add(entries, from, nameTo, nameTo, end);
      return resume(i, end, entries);
    }
    int k = i + 1;
    while (k < cells.size() && belongs(Math.max(nameTo, cell.from()), k)) {
      k++;
    }
    add(entries, from, nameTo, nameTo, cells.get(k - 1).to());
    return k;
  }

  /** An organ or post with the name behind it. */
  private int postFirst(int i, int at, List<Entry> entries) {
    Cell cell = cells.get(i);
    int unit = parts.unitEnd(reading, at, cell.to());
    int post = posts.sequenceEnd(folded, unit, cell.to());
    int end = Math.max(unit, post);
    if (end > at && end < cell.to() && spots.isName(end, spots.withoutComrade(end, cell.to()))) {
      int nameTo = spots.withoutComrade(end, cell.to());
      entries.add(new Entry(end, nameTo, at, unit, unit, end));
      return i + 1;
    }
    if (!parts.whole(reading, at, cell.to()) || i + 1 >= cells.size()) {
      return i + 1;
    }
    return nameBehind(i, at, entries);
  }

  private int nameBehind(int i, int at, List<Entry> entries) {
    int k = i + 1;
    while (k < cells.size() && spots.spacedName(k, cells.get(k).from()) < 0) {
      if (!parts.whole(reading, cells.get(k).from(), cells.get(k).to()) || k > i + 2) {
        return i + 1;
      }
      k++;
    }
    if (k == cells.size()) {
      return k;
    }
    int nameFrom = cells.get(k).from();
    int nameTo = spots.spacedName(k, nameFrom);
    int restTo = cells.get(k - 1).to();
    int unit = parts.unitEnd(reading, at, restTo);
    int next = cellFrom(nameTo, k);
    if (unit == restTo
        && next < cells.size()
        && posts.whole(folded, cells.get(next).from(), cells.get(next).to())) {
      Cell post = cells.get(next);
      entries.add(new Entry(nameFrom, nameTo, at, unit, post.from(), post.to()));
      return next + 1;
    }
    entries.add(new Entry(nameFrom, nameTo, at, unit, unit, restTo));
    return next;
  }

  /** True where an entry begins with cell {@code k}: a name with an organ or post behind it. */
  private boolean startsEntry(int k) {
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

  private void add(List<Entry> entries, int from, int nameTo, int restFrom, int restTo) {
    entries.add(trim.entry(from, nameTo, restFrom, restTo));
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = folded.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return to;
  }

  /** Goes on at {@code at} within a cell: what is left of it becomes a cell of its own. */
  private int resume(int i, int at, List<Entry> entries) {
    int k = i;
    while (k < cells.size() && cells.get(k).to() <= at) {
      k++;
    }
    if (k < cells.size() && cells.get(k).from() < at) {
      cells.set(k, new Cell(at, cells.get(k).to(), 1, 0));
    }
    return entries.isEmpty() ? i + 1 : k;
  }

  private int cellFrom(int at, int from) {
    int k = from;
    while (k < cells.size() && cells.get(k).to() <= at) {
      k++;
    }
    return k;
  }

  private int skip(int at) {
    return trim.skip(at);
  }
}
