package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;

/**
 * The lines of one row of a table with one cell a line, as far as they are cells: without heads
 * that a new page repeats, and with organs on a line of their own that stand behind a sentence.
 */
final class RowLines {
  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final List<Line> heads;

  RowLines(Reading reading, UnitReader units, List<Line> heads) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.heads = heads;
  }

  /** The lines of each page that the row stands on; the last sentence of a page ends a line. */
  List<List<Line>> pages(List<Line> lines) {
    List<List<Line>> pages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (areHeads(lines, i)) {
        pages.add(sentences(lines.subList(from, i)));
        from = i + heads.size();
        i = from - 1;
      }
    }
    if (from < lines.size()) {
      pages.add(sentences(lines.subList(from, lines.size())));
    }
    return pages;
  }

  private List<Line> sentences(List<Line> lines) {
    List<Line> cells = new ArrayList<>(lines);
    for (int k = cells.size() - 1; k >= 0; k--) {
      Line line = cells.get(k);
      int stop = Within.last(folded, '。', line.from(), line.to());
      if (stop >= 0) {
        if (stop + 1 < line.to() && units.leading(reading, stop + 1, cells.getLast().to()) > 0) {
          cells.set(k, new Line(line.from(), stop + 1, line.indent(), line.blankBefore()));
          cells.add(k + 1, new Line(stop + 1, line.to(), 0, false));
        }
        break;
      }
    }
    return cells;
  }

  private boolean areHeads(List<Line> lines, int at) {
    if (heads.isEmpty() || at + heads.size() > lines.size()) {
      return false;
    }
    for (int k = 0; k < heads.size(); k++) {
      Line head = heads.get(k);
      Line line = lines.get(at + k);
      if (line.length() != head.length()
          || !folded.regionMatches(line.from(), folded, head.from(), head.length())) {
        return false;
      }
    }
    return true;
  }
}
