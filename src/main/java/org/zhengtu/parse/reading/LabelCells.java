package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.PortalLabels.Label;

/** Finds a portal's labels that stand in cells of their own, beside the cells of their values. */
final class LabelCells {
  private static final int LONGEST_ROW = 200;

  private final Reading reading;
  private final String text;

  LabelCells(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
  }

  /** Those of a line without colons: in cells each by itself, or more where blanks divide them. */
  List<Label> of(Line line) {
    List<Label> single = single(line);
    List<Label> spaced = spaced(line);
    return spaced.size() > single.size() ? spaced : single;
  }

  /**
   * Cells that hold a label and nothing else, divided by tabs, or by single blanks on a line that
   * begins with a label.
   */
  List<Label> single(Line line) {
    if (PortalLabels.field(text, line.from(), line.to()) != null) {
      return List.of(Label.of(text, line.from(), line.to()));
    }
    List<Label> found = new ArrayList<>();
    int begin =
        line.length() > 2 && text.charAt(line.from()) == '|' ? line.from() + 1 : line.from();
    int from = begin;
    boolean blanks = false;
    for (int i = from + 1; i <= line.to(); i++) {
      boolean first = from == begin;
      boolean gap = i < line.to() && reading.isGap(i);
      if (i < line.to() && !isCellEnd(i) && !(gap && (first || blanks))) {
        continue;
      }
      PortalField field = cell(from, i);
      blanks |= first && field != null && !(i < line.to() && isCellEnd(i));
      if (first && field == null && gap && !isCellEnd(i)) {
        continue;
      }
      if (field != null && (i - from >= 3 || first || blanks)) {
        found.add(new Label(field, from, i));
      }
      from = i;
    }
    return found;
  }

  /** The field of a cell that holds a label, in brackets or without. */
  private @Nullable PortalField cell(int from, int to) {
    if (to - from > PortalLabels.LONGEST_LABEL + 2) {
      return null;
    }
    boolean bracketed = to - from > 4 && text.charAt(from) == '[' && text.charAt(to - 1) == ']';
    return bracketed
        ? PortalLabels.field(text, from + 1, to - 1)
        : PortalLabels.field(text, from, to);
  }

  private boolean isCellEnd(int i) {
    if (text.charAt(i) == '|' || text.charAt(i - 1) == '|') {
      return true;
    }
    int from = reading.rawAt(i - 1) + 1;
    int to = reading.rawAt(i);
    return to > from && reading.raw().substring(from, to).indexOf('\t') >= 0;
  }

  /** 索 引 号 … 发文日期 …: labels with blanks in them on a line of labels and values without colons. */
  private List<Label> spaced(Line line) {
    if (line.length() > LONGEST_ROW) {
      return List.of();
    }
    List<Label> spaced = new ArrayList<>();
    int i = line.from();
    while (i < line.to()) {
      int end = i == line.from() || reading.isGap(i) ? spacedEnd(i, line.to()) : i;
      if (end > i) {
        spaced.add(Label.of(text, i, end));
      } else if (i == line.from()) {
        return List.of();
      }
      i = Math.max(end, i + 1);
    }
    return spaced;
  }

  /** The end of the longest label that fills {@code at} up to a blank; {@code at} for none. */
  private int spacedEnd(int at, int to) {
    for (int n = Math.min(PortalLabels.LONGEST_LABEL, to - at); n > 1; n--) {
      int end = at + n;
      if ((end == to || reading.isGap(end)) && PortalLabels.field(text, at, end) != null) {
        return end;
      }
    }
    return at;
  }
}
