package org.zhengtu.parse.citation;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** What the line over a list says of the documents in it, one a line or one a row. */
final class ListedMentions {
  private static final int CELL = 80;
  private static final int ROWS = 4;

  private final Reading reading;
  private final String text;
  private final int from;
  private final WordsBefore before;
  private final Mentions mentions;
  private final ListSections sections;

  ListedMentions(
      Reading reading,
      String text,
      HeaderFacts header,
      WordsBefore before,
      Mentions mentions,
      boolean decision) {
    this.reading = reading;
    this.text = text;
    this.from = header.bodyFrom();
    this.before = before;
    this.mentions = mentions;
    this.sections =
        decision
            ? ListSections.of(reading, text, from, header.bodyTo(), before)
            : ListSections.NONE;
  }

  /** What the section that the mention is an item of says of it; or null. */
  @Nullable Told section(int i) {
    return sections.of(itemLine(i));
  }

  /** True where the mention begins a line of the list that the one before it stands in. */
  boolean isNextItem(int i) {
    int line = itemLine(i);
    int above = reading.lineAt(mentions.end(i - 1) - 1);
    return line > above && line - above <= ROWS && areCells(above + 1, line);
  }

  /** What the line over a list says, of which the mention is the first item; or null. */
  @Nullable Told heading(int i) {
    int line = itemLine(i);
    for (int above = line - 1; above >= 0 && above >= line - ROWS; above--) {
      Line one = reading.lines().get(above);
      if (one.from() < from) {
        return null;
      }
      if (one.length() <= CELL && text.charAt(one.to() - 1) != '。') {
        Told told = before.list(one.from(), one.to());
        if (told != null) {
          return told;
        }
      }
      if (!isCell(one)) {
        return null;
      }
    }
    return null;
  }

  private boolean areCells(int line, int end) {
    for (int i = line; i < end; i++) {
      if (!isCell(reading.lines().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A cell of a row, as a page shows it on a line of its own; no sentence and no heading. */
  private boolean isCell(Line line) {
    Enumerator number = Enumerator.at(text, line.from(), line.to());
    boolean heads =
        number != null
            && number.to() < line.to()
            && number.style().depth() <= Enumerator.Style.HAN_PAREN.depth();
    return !heads
        && line.length() <= CELL
        && isPlain(line.from(), line.to())
        && !before.isOfList(line.from(), line.to());
  }

  private boolean isPlain(int from, int to) {
    return Within.until(text, "。;:", from, to) == to;
  }

  /**
   * The line that the mention begins, its number and issuer left out, or a row of a table that
   * gives a number behind a title without marks; -1 for none.
   */
  private int itemLine(int i) {
    int line = reading.lineAt(mentions.start(i));
    int at = reading.lines().get(line).from();
    Enumerator number = Enumerator.at(text, at, mentions.start(i) + 1);
    at = number == null ? at : number.to();
    while (at < mentions.start(i) && "0123456789|、.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean row = mentions.name(i) == null && mentions.start(i) - at <= CELL;
    return at >= mentions.start(i) || row && isPlain(at, mentions.start(i)) ? line : -1;
  }
}
