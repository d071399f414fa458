package org.zhengtu.parse.roster;

import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;

/** Reads entries whose name stands first: alone, before a bracket or a mark, run into its post. */
final class NameFirst {
  private final Posts posts;
  private final UnitAndPost parts;
  private final RunOnNames runOn;
  private final EntryTrim trim;
  private final EntryCells stretch;
  private final Reading reading;
  private final String folded;
  private final int to;

  NameFirst(
      RosterVocabulary words, NameSpotter spots, EntryCells stretch, Reading reading, int to) {
    this.posts = words.posts();
    this.parts = words.parts();
    this.runOn = new RunOnNames(words, spots, reading);
    this.trim = new EntryTrim(words, reading, to);
    this.stretch = stretch;
    this.reading = reading;
    this.folded = reading.folded();
    this.to = to;
  }

  /** The rest of an entry whose name fills its cells: up to the next name or a contact cell. */
  int afterName(int i, int from, int nameTo, List<Entry> entries) {
    int first = stretch.cellFrom(nameTo, i);
    if (first >= stretch.size()) {
      // a river or a remark behind a post is no name
      if (entries.isEmpty() || !entries.getLast().hasPost()) {
        entries.add(Entry.named(from, nameTo));
      }
      return first;
    }
    Cell cell = stretch.cell(first);
    if (cell.from() <= nameTo && nameTo < cell.to() && folded.charAt(nameTo) == '(') {
      return afterMarked(first, from, nameTo, entries);
    }
    if (folded.charAt(cell.from()) == '(') {
      return afterMarked(first, from, nameTo, entries);
    }
    int k = first;
    if (stretch.startsEntry(k)) {
      entries.add(Entry.named(from, nameTo));
      return k;
    }
    int cut =
        runOn.end(
            stretch.skip(Math.max(nameTo, cell.from())), cell.to(), stretch.isOrgan(first + 1));
    if (cut < cell.to()) {
      add(entries, from, nameTo, Math.max(nameTo, cell.from()), cut);
      return stretch.resume(first, cut, entries);
    }
    k++;
    while (k < stretch.size() && stretch.belongs(Math.max(nameTo, cell.from()), k)) {
      k++;
    }
    add(entries, from, nameTo, Math.max(nameTo, cell.from()), stretch.cell(k - 1).to());
    return k;
  }

  /** A name, then a bracket or a mark and the post. */
  int afterMarked(int i, int from, int nameTo, List<Entry> entries) {
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
        return stretch.resume(i, stretch.skip(close + 1), entries);
      }
      int rest = close + 1;
      if (rest < to && !parts.startsAt(reading, stretch.skip(rest), to)) {
        entries.add(Entry.named(from, nameTo));
        return stretch.resume(i, stretch.skip(rest), entries);
      }
      int stop = stop(rest);
      add(entries, from, nameTo, rest, stop);
      return stretch.resume(i, stretch.skip(stop), entries);
    }
    int stop = stop(mark);
    add(entries, from, nameTo, mark, stop);
    return stretch.resume(i, stretch.skip(stop), entries);
  }

  /** Where the post that begins behind a mark ends: at the next entry's cell or the end. */
  private int stop(int from) {
    int k = stretch.cellFrom(from, 0);
    for (int n = k + 1; n < stretch.size(); n++) {
      if (stretch.startsEntry(n)) {
        return stretch.cell(n - 1).to();
      }
    }
    return stretch.size() == 0 ? to : stretch.cell(stretch.size() - 1).to();
  }

  /** A name run into its post, and perhaps the next name run into that. */
  int runOn(int i, int from, int nameTo, List<Entry> entries) {
    Cell cell = stretch.cell(i);
    int end = runOn.end(nameTo, cell.to(), stretch.isOrgan(i + 1));
    if (end < cell.to()) {
      add(entries, from, nameTo, nameTo, end);
      return stretch.resume(i, end, entries);
    }
    int k = i + 1;
    while (k < stretch.size() && stretch.belongs(Math.max(nameTo, cell.from()), k)) {
      k++;
    }
    add(entries, from, nameTo, nameTo, stretch.cell(k - 1).to());
    return k;
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
}
