package org.zhengtu.parse.outline;

import java.util.List;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/** What the lines of a table look like that has one cell a line, or a piece of one. */
final class FlatLines {
  /** Half a character's width, by which a full line may be narrower than the column. */
  private static final int SLACK = 4;

  private static final int LONGEST_DAY = 14;

  private final Reading reading;
  private final String folded;
  private final List<Line> lines;
  private final int width;
  private final int[] seen;
  private final FlatNames names;

  /**
   * The lines of one row.
   *
   * @param width of the widest column of words, in half characters
   */
  FlatLines(Reading reading, UnitReader units, List<Line> lines, int width) {
    this.reading = reading;
    this.folded = reading.folded();
    this.lines = lines;
    this.width = width;
    this.seen = new int[lines.size()];
    this.names = new FlatNames(reading, units, lines);
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
    return FlatNames.isRank(folded.charAt(lines.get(i).from()));
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
    return names.isOrgan(i);
  }

  /** True for a line with which a name begins that the next lines end. */
  boolean beginsName(int i) {
    return names.begins(i);
  }

  /** True where line {@code last} of {@code page} ends within the name that line {@code i} ends. */
  boolean isCut(int i, FlatLines page, int last) {
    return names.isCut(i, page.names, last);
  }

  /** True where the line above ends within a bracket or within the name of an organ. */
  boolean isCut(int i) {
    return names.isCut(i);
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
