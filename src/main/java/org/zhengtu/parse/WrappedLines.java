package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines as they were before a converter broke them at one width: a line that fills the page goes on
 * in the next. On a page whose lines have no common width every line stands for itself.
 */
final class WrappedLines {
  private static final int SAMPLE = 300;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int SLACK = 3;
  private static final int FEWEST = 4;
  private static final int REACH = 9_000;

  private final Reading reading;
  private final int width;

  private WrappedLines(Reading reading, int width) {
    this.reading = reading;
    this.width = width;
  }

  /** The lines of a reading, joined where its page is so broken. */
  static WrappedLines of(Reading reading) {
    return new WrappedLines(reading, width(reading));
  }

  /** The lines that begin in {@code [from, to)}, joined; the first is cut to the range. */
  List<Line> in(int from, int to) {
    List<Line> lines = reading.lines();
    List<Line> joined = new ArrayList<>();
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to || joined.size() >= SAMPLE || line.from() - from > REACH) {
        break;
      }
      Line last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && goesOn(lines.get(i - 1), line)) {
        joined.set(
            joined.size() - 1, new Line(last.from(), line.to(), last.indent(), last.blankBefore()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private boolean goesOn(Line before, Line line) {
    return width > 0
        && !line.blankBefore()
        && "。:;".indexOf(reading.folded().charAt(before.to() - 1)) < 0
        && Enumerator.at(reading.folded(), line.from(), line.to()) == null
        && width(reading, before) >= width - SLACK
        && DocumentNumberScanner.alone(reading, line.from(), line.to()) == null;
  }

  /** The width at which the page's lines are broken; 0 where they are not. */
  private static int width(Reading reading) {
    List<Line> lines = reading.lines();
    int count = Math.min(SAMPLE, lines.size());
    int[] widths = new int[WIDEST + 1];
    int wider = 0;
    for (int i = 0; i < count; i++) {
      int width = width(reading, lines.get(i));
      if (width > WIDEST) {
        wider++;
      } else {
        widths[width]++;
      }
    }
    if (wider * 20 > count) {
      return 0;
    }
    int above = wider;
    for (int width = WIDEST; width >= NARROWEST; width--) {
      int full = 0;
      for (int w = width - SLACK; w <= width; w++) {
        full += widths[w];
      }
      if (full >= FEWEST && full * 10 >= count * 3 && above * 20 <= count) {
        return width;
      }
      above += widths[width];
    }
    return 0;
  }

  /** How wide the line is printed: a Chinese character is as wide as two others. */
  private static int width(Reading reading, Line line) {
    String raw = reading.raw();
    int width = line.indent();
    int end = reading.rawAt(line.to() - 1);
    for (int i = reading.rawAt(line.from()); i <= end && width <= WIDEST; i++) {
      width += raw.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }
}
