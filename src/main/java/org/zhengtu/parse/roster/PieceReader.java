package org.zhengtu.parse.roster;

import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * Reads the people of one piece of a roster, which no label or full stop parts: name by name, or
 * posts with the names behind them.
 */
final class PieceReader {
  private static final int LONGEST = 3000;

  private final Posts posts;
  private final UnitAndPost parts;
  private final EntryReader entries;
  private final NamedInWords inWords;
  private final Reading reading;
  private final String folded;
  private final Appointments found;

  PieceReader(RosterVocabulary words, EntryReader entries, Reading reading, Appointments found) {
    this.posts = words.posts();
    this.parts = words.parts();
    this.entries = entries;
    this.inWords = new NamedInWords(words);
    this.reading = reading;
    this.folded = reading.folded();
    this.found = found;
  }

  /** The entries of the piece, in order; groups named instead of people go to {@code groups}. */
  List<Entry> read(int start, int end, List<Cell> groups) {
    if (end - start > LONGEST) {
      return List.of();
    }
    return postsFirst(start, end, entries.read(reading, start, end, groups), groups);
  }

  /** The entries of 副市长张三、市教育局局长李四 where every part is one; else those read so far. */
  private List<Entry> postsFirst(int start, int end, List<Entry> read, List<Cell> groups) {
    boolean listed =
        (read.isEmpty() || hasMark(start, end))
            && !isSentence(start, end)
            && (parts.startsAt(reading, start, end) || parts.seemsToStartAt(reading, start, end));
    if (!listed) {
      return read;
    }
    int stop = EntryReader.trimmed(folded, start, end);
    NamedInWords.Named named = inWords.in(reading, start, stop, found);
    int more = named.entries().size() - read.size();
    boolean organs = named.rest() < stop && organsFollow(named, stop);
    if (named.rest() < stop && !organs || more < 0 || more == 0 && !endsInName(read)) {
      return read;
    }
    groups.clear();
    groups.addAll(named.groups());
    if (organs) {
      groups.add(new Cell(named.rest(), stop, 0, 0));
    }
    return named.entries();
  }

  /** True where organs are enumerated behind those that are named: 市教育局局长李四，市公安局、市司法局负责同志. */
  private boolean organsFollow(NamedInWords.Named named, int end) {
    int mark = Within.until(folded, "、,", named.rest(), end);
    return !named.entries().isEmpty()
        && mark < end
        && parts.isOrgan(reading, named.rest(), mark)
        && posts.end(folded, named.rest(), mark) < 0;
  }

  /** True where the last entry's post has words behind it: the name that the posts belong to. */
  private boolean endsInName(List<Entry> read) {
    Entry last = read.isEmpty() ? null : read.getLast();
    return last != null
        && last.hasPost()
        && last.postTo() > last.nameTo()
        && !posts.endsAt(folded, last.postFrom(), last.postTo());
  }

  private boolean isSentence(int start, int end) {
    return Within.first(folded, '由', start, end) >= 0
        || Within.first(folded, "担任", start, end) >= 0
        || Within.first(folded, "兼任", start, end) >= 0
        || Within.first(folded, "办公室设", start, end) >= 0;
  }

  private boolean hasMark(int start, int end) {
    return Within.until(folded, "、,", start, end) < end;
  }
}
