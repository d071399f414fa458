package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
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

  /** Longer words behind 主题 are a title. */
  private static final int LONGEST_SUBJECT = 44;

  private final Map<PortalField, Span> values = new EnumMap<>(PortalField.class);
  private final Reading reading;
  private final String text;
  private final PortalLabels labels;
  private int fields;
  private int end;

  private PortalTable(Reading reading, String text, int from) {
    this.reading = reading;
    this.text = text;
    this.end = from;
    this.labels = new PortalLabels(reading, text);
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
    if (!table.values.containsKey(PortalField.INDEX)) {
      UnlabelledTable.in(text, lines).forEach(table.values::putIfAbsent);
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
    return fields > 2 && values.size() == 1 && values.containsKey(PortalField.ISSUER);
  }

  /** Compact range of the field's value, or null. */
  @Nullable Span value(PortalField field) {
    return values.get(field);
  }

  /** The field's value without white space, or null. */
  @Nullable String words(PortalField field) {
    Span span = values.get(field);
    return span == null ? null : reading.text(span.start(), span.end());
  }

  /** The day that the field's value begins with, or null. */
  @Nullable ChineseDate date(PortalField field) {
    Span span = values.get(field);
    ChineseDate date = span == null ? null : ChineseDate.find(text, span.start(), span.end());
    return date == null ? null : beforeTime(date);
  }

  /** 2017/8/1 13:55: the blank, not the digits, tells where the day ends and the hour begins. */
  private ChineseDate beforeTime(ChineseDate date) {
    for (int i = date.to() - 1; i > date.from() + 6; i--) {
      ChineseDate day = reading.isGap(i) ? ChineseDate.at(text, date.from(), i) : null;
      if (day != null) {
        return day;
      }
    }
    return date;
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

  /** True where the cell behind a label is empty: its value stands on the next line. */
  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '|') {
        return false;
      }
    }
    return true;
  }

  private void put(PortalField field, int from, int to) {
    int start = from;
    while (start < to && ":|•·-●_".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (field == PortalField.SUBJECT && to - start > LONGEST_SUBJECT) {
      return;
    }
    int stop = field == PortalField.TITLE ? to : valueEnd(field, start, to);
    ChineseDate day = field == PortalField.CATEGORY ? ChineseDate.find(text, start, stop) : null;
    if (day != null && reading.isGap(day.from())) {
      // 分类：政策 2025-12-30 19:43 is how a site files its page, and when
      end = Math.max(end, stop);
      values.putIfAbsent(PortalField.PUBLISHED, new Span(day.from(), stop));
      return;
    }
    boolean classified = field == PortalField.SUBJECT || field == PortalField.CATEGORY;
    stop = classified ? withoutKind(start, stop) : stop;
    end = Math.max(end, stop);
    while (stop > start && "|•·●_".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    boolean none = stop == start + 1 && "无/-".indexOf(text.charAt(start)) >= 0;
    // the label behind an empty cell is no value
    none |= field == PortalField.INDEX && PortalLabels.field(text, start, stop) != null;
    if (stop > start
        && !none
        && (field != PortalField.VALIDITY || isState(text.substring(start, stop)))) {
      values.putIfAbsent(field, new Span(start, stop));
    }
  }

  /**
   * 有效, 已废止, 是 …: the next line is no value of an empty 有效性, nor is 已截止 of a consultation the state
   * of a document.
   */
  static boolean isState(String value) {
    return value.length() <= 12
        && value.chars().anyMatch(c -> "效废失修订止行是否正常".indexOf(c) >= 0)
        && !value.contains("截止")
        && !value.contains("进行")
        && !value.endsWith("文件");
  }

  /** 主题 and 体裁 in one cell: …\畜牧业 通知. */
  private int withoutKind(int from, int to) {
    for (int i = to - 1; i > from + 1; i--) {
      if (reading.isGap(i)) {
        String last = text.substring(i, to);
        boolean kind = last.equals(DocumentKinds.kindAt(last, 0, last.length()));
        return kind && "/,、\\".indexOf(text.charAt(i - 1)) < 0 ? i : to;
      }
    }
    return to;
  }

  /** A value ends where the next cell begins: at a tab or a wide gap. */
  private int valueEnd(PortalField field, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == '|'
          || text.charAt(i) == '[' && field != PortalField.NUMBER && field != PortalField.INDEX
          || field != PortalField.NUMBER && isWideGap(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean isWideGap(int i) {
    if (!reading.isGap(i)) {
      return false;
    }
    int from = reading.rawAt(i - 1) + 1;
    int to = reading.rawAt(i);
    return to - from >= 3
        || to > from && reading.raw().substring(from, to).indexOf('\u3000') >= 0
        || to > from && reading.raw().substring(from, to).indexOf('\t') >= 0;
  }
}
