package org.zhengtu.parse;

import java.util.List;

/** Where a page's article ends and what the portal prints under it begins. */
final class PageEnd {
  private static final int LONGEST = 80;
  private static final List<String> MARKS = Lexicon.words("page-end.txt");

  private PageEnd() {}

  /** The offset of the first such line behind the first running text, or {@code to}. */
  static int of(Reading reading, int from, int to) {
    String text = reading.folded();
    boolean prose = false;
    List<Line> lines = reading.lines();
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      if (prose && line.length() <= LONGEST && isMark(text, line)) {
        return line.from();
      }
      prose |= Within.first(text, '。', line.from(), line.to()) >= 0;
    }
    return to;
  }

  private static boolean isMark(String text, Line line) {
    int from = line.from();
    while (from < line.to() && "[(:|>-".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    for (String mark : MARKS) {
      if (text.startsWith(mark, from)) {
        return true;
      }
    }
    return false;
  }
}
