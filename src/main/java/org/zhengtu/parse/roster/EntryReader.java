package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Contact;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * Reads people's entries in a stretch of a roster: name and post apart, in brackets, run together,
 * the post before the name, several on a line.
 */
final class EntryReader {
  static final String SEPARATORS = "、,，;:。.-/";

  private final RosterVocabulary words;

  EntryReader(RosterVocabulary words) {
    this.words = words;
  }

  /** The entries of a range that holds no full stop, in order. */
  List<Entry> read(Reading reading, int from, int to) {
    return read(reading, from, to, new ArrayList<>());
  }

  /** As {@link #read}; ranges that name a group instead of a person are added to {@code groups}. */
  List<Entry> read(Reading reading, int from, int to, List<Cell> groups) {
    int end = trimmed(reading.folded(), from, to);
    List<Cell> cells = cells(reading, from, end);
    List<Entry> entries = new ArrayList<>();
    EntryScan scan = new EntryScan(words, reading, cells, end, groups);
    if (scan.namesAlone(entries)) {
      return entries;
    }
    int i = 0;
    while (i < cells.size()) {
      i = scan.readAt(i, entries);
    }
    return entries;
  }

  private List<Cell> cells(Reading reading, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : Cell.of(reading, from, to)) {
      if (!spacedPost(reading.folded(), cell, cells)) {
        add(reading.folded(), cell, cells);
      }
    }
    return cells;
  }

  /** 市 长 behind 张 三: the post is letter-spaced as the name is, and one cell. */
  private boolean spacedPost(String folded, Cell cell, List<Cell> cells) {
    Cell before = cells.size() > 1 ? cells.getLast() : null;
    boolean spaced =
        before != null
            && cell.length() == 1
            && before.length() == 1
            && before.to() == cell.from()
            && words.posts().whole(folded, before.from(), cell.to());
    if (before != null && spaced) {
      cells.set(cells.size() - 1, new Cell(before.from(), cell.to(), before.gap(), before.tabs()));
    }
    return spaced;
  }

  /** Adds a cell without its serial number and contact data, parted by what stood in brackets. */
  private static void add(String folded, Cell cell, List<Cell> cells) {
    int start = Contact.serialEnd(folded, cell.from(), cell.to());
    int gap = cell.gap();
    while (start < cell.to()) {
      int end = contactStart(folded, start, cell.to());
      if (start < end) {
        cells.add(new Cell(start, end, gap, cell.tabs()));
      }
      boolean bracket = end < cell.to() && folded.charAt(end) == '(';
      int close = bracket ? Brackets.close(folded, end, cell.to()) : -1;
      start = close < 0 ? cell.to() : Within.past(folded, SEPARATORS, close + 1, cell.to());
      gap = 1;
    }
  }

  /** Where contact data begins; that behind a post in its bracket is left to the post's reader. */
  private static int contactStart(String folded, int from, int to) {
    int at = from;
    while (at < to) {
      int found = Contact.start(folded, at, to);
      if (found == to || folded.charAt(found) == '(') {
        return found;
      }
      int open = Within.last(folded, '(', from, found);
      int close = open < 0 ? -1 : Brackets.close(folded, open, to);
      if (close < found) {
        return found;
      }
      at = close + 1;
    }
    return to;
  }

  /** Where the range ends without the marks at its end. */
  static int trimmed(String folded, int from, int to) {
    int end = to;
    while (end > from && SEPARATORS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
