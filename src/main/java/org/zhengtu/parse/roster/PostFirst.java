package org.zhengtu.parse.roster;

import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;

/** Reads entries whose organ or post stands first, with the name behind it. */
final class PostFirst {
  private final Posts posts;
  private final UnitAndPost parts;
  private final NameSpotter spots;
  private final EntryCells stretch;
  private final Reading reading;
  private final String folded;

  PostFirst(RosterVocabulary words, NameSpotter spots, EntryCells stretch, Reading reading) {
    this.posts = words.posts();
    this.parts = words.parts();
    this.spots = spots;
    this.stretch = stretch;
    this.reading = reading;
    this.folded = reading.folded();
  }

  /** An organ or post with the name behind it. */
  int read(int i, int at, List<Entry> entries) {
    Cell cell = stretch.cell(i);
    int unit = parts.unitEnd(reading, at, cell.to());
    int post = posts.sequenceEnd(folded, unit, cell.to());
    int end = Math.max(unit, post);
    if (end > at && end < cell.to() && spots.isName(end, spots.withoutComrade(end, cell.to()))) {
      int nameTo = spots.withoutComrade(end, cell.to());
      entries.add(new Entry(end, nameTo, at, unit, unit, end));
      return i + 1;
    }
    if (!parts.whole(reading, at, cell.to()) || i + 1 >= stretch.size()) {
      return i + 1;
    }
    return nameBehind(i, at, entries);
  }

  private int nameBehind(int i, int at, List<Entry> entries) {
    int k = i + 1;
    while (k < stretch.size() && spots.spacedName(k, stretch.cell(k).from()) < 0) {
      if (!parts.whole(reading, stretch.cell(k).from(), stretch.cell(k).to()) || k > i + 2) {
        return i + 1;
      }
      k++;
    }
    if (k == stretch.size()) {
      return k;
    }
    int nameFrom = stretch.cell(k).from();
    int nameTo = spots.spacedName(k, nameFrom);
    int restTo = stretch.cell(k - 1).to();
    int unit = parts.unitEnd(reading, at, restTo);
    int next = stretch.cellFrom(nameTo, k);
    if (unit == restTo
        && next < stretch.size()
        && posts.whole(folded, stretch.cell(next).from(), stretch.cell(next).to())) {
      Cell post = stretch.cell(next);
      entries.add(new Entry(nameFrom, nameTo, at, unit, post.from(), post.to()));
      return next + 1;
    }
    entries.add(new Entry(nameFrom, nameTo, at, unit, unit, restTo));
    return next;
  }
}
