package org.zhengtu.parse.outline;

import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** What the lines of a table look like that has one cell a line, or a piece of one. */
final class FlatLines {
  private static final int LONGEST_NAME = 80;

  /** No name is broken into more lines. */
  private static final int MOST_PIECES = 3;

  /** Half a character's width, by which a full line may be narrower than the column. */
  private static final int SLACK = 4;

  private static final int LONGEST_DAY = 14;
  private static final String RANKS = "市省区县州各国";

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final List<Line> lines;
  private final int width;
  private final int[] seen;

  /** Where the name begins that each line ends with, as far as known. */
  private final int[] names;

  /** What is known of each line: 1 for yes, -1 for no, 0 for not yet read. */
  private final byte[] organs;

  private final byte[] begun;
  private final byte[] cut;

  /**
   * The lines of one row.
   *
   * @param width of the widest column of words, in half characters
   */
  FlatLines(Reading reading, UnitReader units, List<Line> lines, int width) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.lines = lines;
    this.width = width;
    this.seen = new int[lines.size()];
    this.names = new int[lines.size()];
    this.organs = new byte[lines.size()];
    this.begun = new byte[lines.size()];
    this.cut = new byte[lines.size()];
    for (int i = 0; i < seen.length; i++) {
      int before = i > 0 && goesOnBeside(i) ? seen[i - 1] : 0;
      int own = width(reading, lines.get(i));
      seen[i] = before + own <= width + SLACK ? before + own : own;
    }
  }

  /** Width of a line in half characters. */
  static int width(Reading reading, Line line) {
    int width = 0;
    for (int i = line.from(); i < line.to(); i++) {
      width += reading.compact().charAt(i) < 0x80 ? 1 : 2;
    }
    return width;
  }

  /** True for a piece of the line above: a text layer breaks a line behind its commas. */
  private boolean goesOnBeside(int i) {
    return !isFull(i - 1) && (endsInMark(i - 1) || beginsWithMark(i));
  }

  int size() {
    return lines.size();
  }

  int width(int i) {
    return width(reading, lines.get(i));
  }

  /** True for a line that reaches the edge of the widest column. */
  boolean isFull(int i) {
    return seen[i] >= width - SLACK;
  }

  boolean endsInMark(int i) {
    return "、,;".indexOf(last(i)) >= 0;
  }

  boolean beginsWithMark(int i) {
    return "《\"(),。、;:".indexOf(folded.charAt(lines.get(i).from())) >= 0;
  }

  /** True for a line with which the name of a new organ is likely to begin. */
  boolean beginsWithRank(int i) {
    return RANKS.indexOf(folded.charAt(lines.get(i).from())) >= 0;
  }

  boolean beginsWithDigit(int i) {
    return Character.isDigit(folded.charAt(lines.get(i).from()));
  }

  boolean endsSentence(int i) {
    return last(i) == '。';
  }

  /** True where the line ends in the middle of a list. */
  boolean endsInComma(int i) {
    return "、,".indexOf(last(i)) >= 0;
  }

  boolean isEnumerated(int i) {
    Line line = lines.get(i);
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    return number != null && number.to() < line.to();
  }

  /** True for a cell that says that nobody is named: —, /, 无. */
  boolean isNone(int i) {
    Line line = lines.get(i);
    return line.length() <= 2 && Within.past(folded, "-/无\\", line.from(), line.to()) == line.to();
  }

  /** True for a day or a term: 2031年底前, 持续推进, 长期. */
  boolean isDay(int i) {
    Line line = lines.get(i);
    String words = folded.substring(line.from(), line.to());
    return line.length() <= LONGEST_DAY
        && (words.endsWith("前")
            || words.endsWith("月")
            || words.endsWith("日")
            || words.endsWith("底")
            || words.endsWith("年")
            || words.endsWith("季度")
            || words.startsWith("持续")
            || words.startsWith("长期")
            || words.startsWith("全年"));
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
  boolean beginsName(int i) {
    if (begun[i] == 0) {
      begun[i] = (byte) (readBeginning(i) ? 1 : -1);
    }
    return begun[i] > 0;
  }

  private boolean readBeginning(int i) {
    Line line = lines.get(i);
    int end = Math.min(lines.size(), i + MOST_PIECES) - 1;
    if (end > i && beginsWithRank(i) && openQuote(line) >= 0) {
      return true;
    }
    return end > i
        && line.length() <= LONGEST_NAME
        && units.leading(reading, line.from(), lines.get(end).to()) > line.to();
  }

  /** True where line {@code last} of {@code page} ends within the name that line {@code i} ends. */
  boolean isCut(int i, FlatLines page, int last) {
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
    return to - from > 1
        && !units.looksLikeUnit(reading, from, to)
        && RANKS.indexOf(folded.charAt(from)) >= 0;
  }

  boolean endsInDay(int i) {
    return last(i) == '日';
  }

  int length(int i) {
    return lines.get(i).length();
  }

  private char last(int i) {
    return folded.charAt(lines.get(i).to() - 1);
  }

  Span span(int from, int to) {
    return new Span(lines.get(from).from(), lines.get(to - 1).to());
  }
}
