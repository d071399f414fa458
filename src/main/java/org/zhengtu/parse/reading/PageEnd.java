package org.zhengtu.parse.reading;

import java.util.List;

/** Where a page's article ends and what the portal prints under it begins. */
public final class PageEnd {
  private static final int LONGEST = 80;
  private static final int NEAR_THE_END = 400;
  private static final Words SURE = marks("SURE");
  private static final Words LAST = marks("LAST");

  private PageEnd() {}

  /** The offset of the first such line behind the first running text, or {@code to}. */
  public static int of(Reading reading, int from, int to) {
    String text = reading.folded();
    boolean prose = false;
    List<Line> lines = reading.lines();
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      if (prose
          && line.length() <= LONGEST
          && isMark(text, line, to)
          && (SURE.at(text, line.from()) || !headingBelow(text, lines, i + 1, to))) {
        return line.from();
      }
      prose |= Within.first(text, '。', line.from(), line.to()) >= 0;
    }
    return to;
  }

  /** True where 六、 follows: the host of an event is told in the plan itself. */
  private static boolean headingBelow(String text, List<Line> lines, int at, int to) {
    for (int i = at; i < lines.size() && lines.get(i).from() < to; i++) {
      Enumerator number = Enumerator.at(text, lines.get(i).from(), lines.get(i).to());
      if (number != null && number.style() == Enumerator.Style.HAN) {
        return true;
      }
    }
    return false;
  }

  private static Words marks(String kind) {
    return new Words(
        Lexicon.lines("page-end.txt").stream()
            .filter(line -> line.getFirst().equals(kind))
            .flatMap(line -> line.stream().skip(1))
            .toList());
  }

  private static boolean isMark(String text, Line line, int to) {
    int from = line.from();
    while (from < line.to() && "[(:|>-".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return SURE.at(text, from)
        || to - from <= NEAR_THE_END && LAST.at(text, from) && !isHead(text, from, line.to());
  }

  /** 承办单位 alone on its line: the head of a column. */
  private static boolean isHead(String text, int from, int to) {
    return to - from == 4 && text.startsWith("办单位", from + 1);
  }
}
