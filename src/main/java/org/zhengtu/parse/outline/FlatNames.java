package org.zhengtu.parse.outline;

import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;

/** Tells which lines of a table are names of organs, and which end within one. */
final class FlatNames {
  private static final int LONGEST_NAME = 80;

  /** No name is broken into more lines. */
  private static final int MOST_PIECES = 3;

  private static final String RANKS = "市省区县州各国";

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final List<Line> lines;

  /** Where the name begins that each line ends with, as far as known. */
  private final int[] names;

  /** What is known of each line: 1 for yes, -1 for no, 0 for not yet read. */
  private final byte[] organs;

  private final byte[] begun;
  private final byte[] cut;

  /** The names on these lines. */
  FlatNames(Reading reading, UnitReader units, List<Line> lines) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.lines = lines;
    this.names = new int[lines.size()];
    this.organs = new byte[lines.size()];
    this.begun = new byte[lines.size()];
    this.cut = new byte[lines.size()];
  }

  /** True for a character with which the names of organs begin: 市教育局. */
  static boolean isRank(char c) {
    return RANKS.indexOf(c) >= 0;
  }

  /** True for a line that is a name or begins with one of a list. */
  boolean isOrgan(int i) {
    if (organs[i] == 0) {
      organs[i] = (byte) (readOrgan(i) ? 1 : -1);
    }
    return organs[i] > 0;
  }

  private boolean readOrgan(int i) {
    Line line = lines.get(i);
    int end = units.leading(reading, line.from(), line.to());
    return end == line.to() || end > 0 && "、,;。(和及与等".indexOf(folded.charAt(end)) >= 0;
  }

  /** True for a line with which a name begins that the next lines end. */
  boolean begins(int i) {
    if (begun[i] == 0) {
      begun[i] = (byte) (readBeginning(i) ? 1 : -1);
    }
    return begun[i] > 0;
  }

  private boolean readBeginning(int i) {
    Line line = lines.get(i);
    int end = Math.min(lines.size(), i + MOST_PIECES) - 1;
    if (end > i && isRank(folded.charAt(line.from())) && openQuote(line) >= 0) {
      return true;
    }
    return end > i
        && line.length() <= LONGEST_NAME
        && units.leading(reading, line.from(), lines.get(end).to()) > line.to();
  }

  /** True where line {@code last} of {@code page} ends within the name that line {@code i} ends. */
  boolean isCut(int i, FlatNames page, int last) {
    Line line = lines.get(i);
    Line above = page.lines.get(last);
    String begun = reading.text(page.name(last), above.to());
    Reading both = Reading.of(begun + reading.text(line.from(), line.to()));
    return !begun.isEmpty()
        && !page.units.looksLikeUnit(reading, page.name(last), above.to())
        && units.leading(both, 0, both.length()) > begun.length();
  }

  /** True where the line above ends within a bracket or within the name of an organ. */
  boolean isCut(int i) {
    if (cut[i] == 0) {
      cut[i] = (byte) (readCut(i) ? 1 : -1);
    }
    return cut[i] > 0;
  }

  private boolean readCut(int i) {
    Line line = lines.get(i);
    int name = name(i - 1);
    int to = lines.get(i - 1).to();
    if (openQuote(lines.get(i - 1)) > name) {
      return Within.first(folded, '"', line.from(), line.to()) >= 0;
    }
    int open = Within.last(folded, '(', name, to);
    if (open >= 0 && Brackets.close(folded, open, to) < 0) {
      return Brackets.close(folded, open, line.to()) > 0;
    }
    if (folded.charAt(line.from()) == '各') {
      return false;
    }
    if (folded.startsWith("人民政府", line.from()) || folded.startsWith("管委会", line.from())) {
      return units.leading(reading, name, line.to()) > to;
    }
    if (isFragment(name, to) && !isOrgan(i)) {
      return !Character.isDigit(folded.charAt(line.from())) && folded.charAt(line.from()) != '-';
    }
    if (line.to() - name > LONGEST_NAME) {
      return false;
    }
    int end = units.leading(reading, name, line.to());
    if (end <= to || !units.looksLikeUnit(reading, name, to)) {
      return end > to;
    }
    // A whole name goes on only where the line holds nothing else.
    return !isOrgan(i) && (end == line.to() || "、,;".indexOf(folded.charAt(end)) >= 0);
  }

  /** Where a quotation begins that the line does not end; -1 for none. */
  private int openQuote(Line line) {
    int open = -1;
    int at = Within.first(folded, '"', line.from(), line.to());
    while (at >= 0) {
      open = open < 0 ? at : -1;
      at = Within.first(folded, '"', at + 1, line.to());
    }
    return open;
  }

  /** Where the name begins that line {@code i} ends with, perhaps on a line above. */
  private int name(int i) {
    if (names[i] == 0) {
      Line line = lines.get(i);
      int quote = openQuote(line);
      int to = quote < 0 ? line.to() : quote;
      int mark = Within.behindLast(folded, "、,;", line.from(), to);
      names[i] = mark == line.from() && i > 0 && isCut(i) ? name(i - 1) : mark;
    }
    return names[i];
  }

  /** True for the beginning of a name, which no organ has. */
  private boolean isFragment(int from, int to) {
    return to - from > 1 && !units.looksLikeUnit(reading, from, to) && isRank(folded.charAt(from));
  }
}
