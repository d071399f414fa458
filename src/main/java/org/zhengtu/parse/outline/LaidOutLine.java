package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;

/**
 * The words of a line that a page's layout parts by blanks, each with the columns of the page that
 * it covers.
 *
 * @param line the line
 * @param words its words from left to right
 */
record LaidOutLine(Line line, List<Word> words) {

  /** The compact range {@code [from, to)} over the columns {@code [left, right)}. */
  record Word(int from, int to, int left, int right) {
    int center() {
      return (left + right) / 2;
    }

    int length() {
      return to - from;
    }
  }

  /** Copies the words. */
  LaidOutLine {
    words = List.copyOf(words);
  }

  /**
   * The words of {@code line} where a Chinese character is {@code wide} columns wide; none where a
   * converter broke it in the middle.
   */
  static LaidOutLine of(Reading reading, Line line, int wide) {
    String raw = reading.raw();
    int end = reading.rawAt(line.to() - 1) + 1;
    int begin = raw.lastIndexOf('\n', reading.rawAt(line.from())) + 1;
    List<Word> words = new ArrayList<>();
    int at = line.from();
    int from = at;
    int left = 0;
    int right = 0;
    int column = 0;
    for (int i = begin; i < end; i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\t') {
        return new LaidOutLine(line, List.of());
      }
      int width = c == '\f' || c == '\r' ? 0 : c < 0x80 ? 1 : wide;
      if (at < line.to() && reading.rawAt(at) == i) {
        if (at > line.from() && reading.isGap(at)) {
          words.add(new Word(from, at, left, right));
          from = at;
        }
        left = from == at ? column : left;
        right = column + width;
        at++;
      }
      column += width;
    }
    words.add(new Word(from, line.to(), left, right));
    return new LaidOutLine(line, words);
  }

  boolean isBlankBefore() {
    return line.blankBefore();
  }
}
