package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.outline.LaidOutLine.Word;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * The heads of a table that a page's layout prints with blanks between its columns; a head may
 * stand on several lines, which are its pieces.
 */
final class LaidOutHeads {
  private static final int MOST_LINES = 5;
  private static final int LONGEST = 12;
  private static final int WIDEST_BLANK = 2;

  private final Reading reading;
  private final TableHeads heads;

  /** The pieces of each head, from left to right. */
  private List<List<Word>> pieces = List.of();

  /** How many lines the heads take; 0 for none. */
  private int lines;

  private LaidOutHeads(Reading reading, TableHeads heads) {
    this.reading = reading;
    this.heads = heads;
  }

  /** The heads with which {@code lines} begin, of which {@link #lines()} is 0 for none. */
  static LaidOutHeads of(Reading reading, TableHeads heads, List<LaidOutLine> lines) {
    LaidOutHeads found = new LaidOutHeads(reading, heads);
    found.read(lines);
    return found;
  }

  private void read(List<LaidOutLine> from) {
    List<List<Word>> all = List.of();
    for (int n = 0; n < Math.min(from.size(), MOST_LINES); n++) {
      List<List<Word>> more = with(all, from.get(n));
      if (more.isEmpty() || lines > 0 && known(more) < known(all)) {
        return;
      }
      all = more;
      boolean divides = all.size() > 2 && TableHeads.divides(columns(all));
      if (!divides && lines > 0) {
        return;
      }
      if (divides) {
        lines = n + 1;
        pieces = all;
      }
    }
  }

  /** The heads with the words of one more line; empty where those are none. */
  private List<List<Word>> with(List<List<Word>> above, LaidOutLine line) {
    List<List<Word>> all = new ArrayList<>();
    above.forEach(head -> all.add(new ArrayList<>(head)));
    for (Word word : line.words()) {
      if (word.length() > LONGEST || Within.digits(reading.folded(), word.from(), word.to())) {
        return List.of();
      }
      int at = 0;
      while (at < all.size() && right(all.get(at)) <= word.left()) {
        at++;
      }
      boolean under = at < all.size() && left(all.get(at)) < word.right();
      if (!under && lines > 0) {
        return List.of();
      }
      if (!under) {
        all.add(at, new ArrayList<>());
      }
      all.get(at).add(word);
    }
    return all;
  }

  static int left(List<Word> head) {
    return head.stream().mapToInt(Word::left).min().orElse(0);
  }

  static int right(List<Word> head) {
    return head.stream().mapToInt(Word::right).max().orElse(0);
  }

  private long known(List<List<Word>> all) {
    return all.stream().filter(head -> heads.of(words(head)) != Column.OTHER).count();
  }

  private List<Column> columns(List<List<Word>> all) {
    return TableHeads.told(all.stream().map(head -> heads.of(words(head))).toList());
  }

  private String words(List<Word> head) {
    StringBuilder words = new StringBuilder();
    head.forEach(word -> words.append(reading.folded(word.from(), word.to())));
    return words.toString();
  }

  int lines() {
    return lines;
  }

  int size() {
    return pieces.size();
  }

  List<Column> columns() {
    return columns(pieces);
  }

  int left(int k) {
    return left(pieces.get(k));
  }

  int right(int k) {
    return right(pieces.get(k));
  }

  /** The pieces of head {@code k}. */
  List<Span> spans(int k) {
    return pieces.get(k).stream().map(word -> new Span(word.from(), word.to())).toList();
  }

  /**
   * True for a line that may hold the heads of such a table: short words far apart, one known.
   *
   * @param again true where they stand below a table, and most must be known
   */
  static boolean mayBe(Reading reading, TableHeads heads, LaidOutLine line, boolean again) {
    int known = 0;
    List<Word> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean near = i > 0 && word.left() - words.get(i - 1).right() < WIDEST_BLANK;
      if (word.length() > LONGEST || near) {
        return false;
      }
      known += heads.of(reading.folded(word.from(), word.to())) == Column.OTHER ? 0 : 1;
    }
    return words.size() > 1 && known >= (again ? Math.max(2, words.size() - 2) : 1);
  }
}
