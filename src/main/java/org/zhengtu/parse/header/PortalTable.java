package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.PortalLabels.Label;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * The table of 索引号, 发文字号, 成文日期 … that a portal prints over a document: on one line, in cells
 * divided by tabs, label and value on lines of their own, or all of it twice. The first value that
 * is not empty counts.
 */
final class PortalTable {
  private static final int LINES = 250;
  private static final int FEWEST_HEADS = 3;
  private static final int LONGEST_NUMBER_LABEL = 5;
  private static final int LONGEST_NUMBER = 40;

  /** So many lines below running text a table over a document may go on. */
  private static final int UNDER = 8;

  private final Reading reading;
  private final String text;
  private final PortalLabels labels;
  private final PortalValues values;
  private int fields;
  private int end;

  private PortalTable(Reading reading, String text, int from) {
    this.reading = reading;
    this.text = text;
    this.end = from;
    this.labels = new PortalLabels(reading, text);
    this.values = new PortalValues(reading, text);
  }

  /** The table in the first lines of the range; without fields where there is none. */
  static PortalTable read(Reading reading, String text, int from, int to) {
    PortalTable table = new PortalTable(reading, text, from);
    List<Line> lines = reading.lines(from, to);
    @Nullable Label open = null;
    for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
      Line line = lines.get(i);
      boolean prose = line.from() < to && isProse(text, line) && !table.isNumbered(line);
      if (line.from() >= to || prose && !table.goesOn(lines, i + 1)) {
        break;
      }
      List<Label> labels = table.labels.in(line);
      if (labels.isEmpty() && open == null) {
        labels = table.labels.glued(lines, i);
      }
      if (labels.size() >= FEWEST_HEADS && i + 1 < lines.size() && table.areHeads(line, labels)) {
        table.takeUnder(labels, lines.get(i + 1));
        continue;
      }
      boolean other =
          labels.isEmpty()
              && (text.charAt(line.to() - 1) == ':'
                  || Within.first(text, '>', line.from(), line.to()) >= 0);
      if (open != null && !other && (labels.isEmpty() || labels.getFirst().from() > line.from())) {
        int stop = labels.isEmpty() ? line.to() : labels.getFirst().from();
        table.put(open.field(), line.from(), stop);
      }
      open = table.take(line, labels);
    }
    if (table.values.value(PortalField.INDEX) == null) {
      table.values.add(UnlabelledTable.in(text, lines));
    }
    return table.namesTasks() ? new PortalTable(reading, text, from) : table;
  }

  /** True where rows of a table follow soon: a page may print what the document says over it. */
  private boolean goesOn(List<Line> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + UNDER); i++) {
      Line line = lines.get(i);
      PortalField first =
          Within.first(text, '|', line.from(), line.to()) < 0 ? null : firstCell(line);
      if (first == PortalField.NUMBER || first == PortalField.PUBLISHED) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PortalField firstCell(Line line) {
    return PortalLabels.field(text, line.from(), Within.until(text, "|", line.from(), line.to()));
  }

  /** True where one label alone stands again and again: 责任部门 of tasks, no portal's. */
  private boolean namesTasks() {
    return fields > 2 && values.areOnly(PortalField.ISSUER);
  }

  /** Compact range of the field's value, or null. */
  @Nullable Span value(PortalField field) {
    return values.value(field);
  }

  /** The field's value without white space, or null. */
  @Nullable String words(PortalField field) {
    return values.words(field);
  }

  /** The day that the field's value begins with, or null. */
  @Nullable ChineseDate date(PortalField field) {
    return values.date(field);
  }

  /** How many labels were met. */
  int fields() {
    return fields;
  }

  /** Compact offset behind the last line that holds a label with a value. */
  int end() {
    return end;
  }

  /** 索引号 | 发文字号 | 发布机构: labels alone, whose values stand in the row below. */
  private boolean areHeads(Line line, List<Label> labels) {
    int labelled = 0;
    for (Label label : labels) {
      labelled += label.to() - label.from();
    }
    int bars = 0;
    for (int i = line.from(); i < line.to(); i++) {
      bars += text.charAt(i) == '|' ? 1 : 0;
    }
    return labelled >= line.length() - bars && cells(line).size() == labels.size();
  }

  private void takeUnder(List<Label> labels, Line row) {
    List<Span> cells = cells(row);
    for (int i = 0; i < labels.size() && cells.size() == labels.size(); i++) {
      fields++;
      put(labels.get(i).field(), cells.get(i).start(), cells.get(i).end());
    }
    end = Math.max(end, row.to());
  }

  /** The cells of a row that tabs or bars part. */
  private List<Span> cells(Line row) {
    List<Span> cells = new ArrayList<>();
    int from = row.from();
    for (int i = row.from() + 1; i <= row.to(); i++) {
      if (i == row.to() || text.charAt(i) == '|' || isTab(i)) {
        cells.add(new Span(from, i));
        from = i < row.to() && text.charAt(i) == '|' ? i + 1 : i;
      }
    }
    return cells;
  }

  private boolean isTab(int i) {
    return reading.isGap(i)
        && reading.raw().substring(reading.rawAt(i - 1) + 1, reading.rawAt(i)).indexOf('\t') >= 0;
  }

  private static boolean isProse(String text, Line line) {
    if (line.length() < 60) {
      return false;
    }
    return Within.first(text, '。', line.from(), Math.min(line.to(), line.from() + 400)) >= 0;
  }

  /** 发文字号 云政〔2015〕4号 时效 根据…宣布失效。: a number behind its label begins the line. */
  private boolean isNumbered(Line line) {
    for (int n = 2; n <= LONGEST_NUMBER_LABEL; n++) {
      int from = line.from() + n;
      int to = Math.min(line.to(), from + LONGEST_NUMBER);
      if (PortalLabels.field(text, line.from(), from) == PortalField.NUMBER) {
        DocumentNumber.Match number = DocumentNumberScanner.next(reading, from, to);
        return number != null && number.from() <= from + 1;
      }
    }
    return false;
  }

  /** Puts the values that stand on the line; the label at its end that still waits for one. */
  private @Nullable Label take(Line line, List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int stop = i + 1 < labels.size() ? labels.get(i + 1).from() : line.to();
      fields++;
      end = Math.max(end, line.to());
      if (label.to() < stop && !isBlank(label.to(), stop)) {
        put(label.field(), label.to(), stop);
      } else if (stop == line.to()) {
        return label;
      }
    }
    return null;
  }

  private void put(PortalField field, int from, int to) {
    end = Math.max(end, values.put(field, from, to));
  }

  /** True where the cell behind a label is empty: its value stands on the next line. */
  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '|') {
        return false;
      }
    }
    return true;
  }
}
