package org.zhengtu.parse.outline;

import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.text.Span;

/**
 * One paragraph, heading or table row of a document, in compact offsets. A paragraph is put
 * together from the lines it was broken into.
 *
 * @param kind what it is
 * @param from its first character, the number included
 * @param to the offset after its last
 * @param depth how deep it stands among the headings, 0 outermost; -1 where it has no number
 * @param titleFrom where its title begins, behind the number
 * @param titleEnd where its title ends, before the final mark; {@code titleFrom} where it has none
 * @param textFrom where the text behind number and title begins; {@code to} where there is none
 * @param cells the cells of a row from left to right, empty ones included; empty for what is no row
 * @param rest where the words of a cell go on: behind heads that a new page repeats, on further
 *     lines
 * @param section the headings it stands under, from the outside in, each without white space
 */
public record Block(
    Kind kind,
    int from,
    int to,
    int depth,
    int titleFrom,
    int titleEnd,
    int textFrom,
    List<Span> cells,
    Map<Span, List<Span>> rest,
    List<String> section) {

  /** What a block is. */
  public enum Kind {
    /** A numbered or attached heading: alone on its line, or with its text run in behind. */
    HEADING,
    /** A numbered paragraph without a title of its own. */
    ITEM,
    /** A paragraph without a number. */
    PARAGRAPH,
    /** A row of a table. */
    ROW
  }

  /** Copies the lists. */
  public Block {
    cells = List.copyOf(cells);
    rest = Map.copyOf(rest);
    section = List.copyOf(section);
  }

  /** True where a heading stands in it. */
  public boolean hasTitle() {
    return titleEnd > titleFrom;
  }

  /** True where words follow its heading, or it has none. */
  public boolean hasText() {
    return textFrom < to;
  }

  /** The words of a cell of a row, wherever they go on. */
  public String words(Reading reading, Span cell) {
    StringBuilder words = new StringBuilder(reading.text(cell.start(), cell.end()));
    for (Span more : rest.getOrDefault(cell, List.of())) {
      words.append(reading.text(more.start(), more.end()));
    }
    return words.toString();
  }

  /** The heading as it names itself in the section of what stands under it. */
  public String heading(Reading reading) {
    return reading.text(from, titleEnd);
  }
}
