package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * The table of 索引号, 发文字号, 成文日期 … that a portal prints over a document: on one line, in cells
 * divided by tabs, label and value on lines of their own, or all of it twice. The first value that
 * is not empty counts.
 */
final class PortalTable {
  private static final int LINES = 250;
  private static final int LONGEST_LABEL = 9;
  private static final int LONGEST_GLUED = 40;

  /** Longer words behind 主题 are a title. */
  private static final int LONGEST_SUBJECT = 44;

  private static final Map<String, PortalField> LABELS = labels();

  private final Map<PortalField, Span> values = new EnumMap<>(PortalField.class);
  private final Reading reading;
  private final String text;
  private int fields;
  private int end;

  private record Label(PortalField field, int from, int to) {}

  private PortalTable(Reading reading, String text, int from) {
    this.reading = reading;
    this.text = text;
    this.end = from;
  }

  /** The table in the first lines of the range; without fields where there is none. */
  static PortalTable read(Reading reading, String text, int from, int to) {
    PortalTable table = new PortalTable(reading, text, from);
    List<Line> lines = WrappedLines.of(reading).in(from, to);
    @Nullable Label open = null;
    for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
      Line line = lines.get(i);
      if (line.from() >= to || isProse(text, line)) {
        break;
      }
      List<Label> labels = table.labels(line);
      if (labels.isEmpty() && open == null) {
        labels = table.glued(lines, i);
      }
      if (open != null && (labels.isEmpty() || labels.getFirst().from > line.from())) {
        int stop = labels.isEmpty() ? line.to() : labels.getFirst().from;
        table.put(open.field, line.from(), stop);
      }
      open = table.take(line, labels);
    }
    return table.namesTasks() ? new PortalTable(reading, text, from) : table;
  }

  /** True where one label alone stands again and again: 责任部门 of tasks, no portal's. */
  private boolean namesTasks() {
    return fields > 2 && values.size() == 1 && values.containsKey(PortalField.ISSUER);
  }

  /** True where the line begins with a label that a blank divides from what follows. */
  static boolean isRow(Reading reading, String text, Line line) {
    int last = Math.min(line.to() - 1, line.from() + LONGEST_LABEL);
    for (int i = line.from() + 2; i <= last; i++) {
      if (reading.isGap(i)) {
        return LABELS.containsKey(text.substring(line.from(), i));
      }
    }
    return startsWithLabel(text, line.from(), line.to());
  }

  /** True where the range begins with a long label that its value follows without a mark. */
  static boolean startsWithLabel(String text, int from, int to) {
    for (int n = Math.min(LONGEST_LABEL, to - from - 1); n > 2; n--) {
      if (LABELS.containsKey(text.substring(from, from + n))) {
        return true;
      }
    }
    return false;
  }

  /** True where the range is a label, a bullet before it left out. */
  static boolean isLabel(String text, int from, int to) {
    int start = from;
    while (start < to && "•·-●[".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return LABELS.containsKey(text.substring(start, to));
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

  private static boolean isProse(String text, Line line) {
    if (line.length() < 60) {
      return false;
    }
    return Within.first(text, '。', line.from(), Math.min(line.to(), line.from() + 400)) >= 0;
  }

  /** Puts the values that stand on the line; the label at its end that still waits for one. */
  private @Nullable Label take(Line line, List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int stop = i + 1 < labels.size() ? labels.get(i + 1).from : line.to();
      fields++;
      end = Math.max(end, line.to());
      if (label.to < stop) {
        put(label.field, label.to, stop);
      } else if (stop == line.to()) {
        return label;
      }
    }
    return null;
  }

  private void put(PortalField field, int from, int to) {
    int start = from;
    while (start < to && ":|•·-●".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (field == PortalField.SUBJECT && to - start > LONGEST_SUBJECT) {
      return;
    }
    int stop = field == PortalField.TITLE ? to : valueEnd(field, start, to);
    boolean classified = field == PortalField.SUBJECT || field == PortalField.CATEGORY;
    stop = classified ? withoutKind(start, stop) : stop;
    end = Math.max(end, stop);
    while (stop > start && "|•·●".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop > start && (field != PortalField.VALIDITY || isState(text.substring(start, stop)))) {
      values.putIfAbsent(field, new Span(start, stop));
    }
  }

  /** 有效, 已废止, 是 …: the next line is no value of an empty 有效性. */
  private static boolean isState(String value) {
    return value.length() <= 12
        && value.chars().anyMatch(c -> "效废失修订止行是否正常".indexOf(c) >= 0)
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

  private List<Label> labels(Line line) {
    List<Label> found = new ArrayList<>();
    int floor = line.from();
    for (int i = line.from(); i < line.to(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == ']') {
        Label label = c == ':' ? before(i, floor) : bracketed(i, floor);
        if (label != null) {
          found.add(label);
          floor = label.to;
        }
      }
    }
    if (found.isEmpty()) {
      cells(line, found);
    }
    return found;
  }

  /** 发文机关国务院: a label with its value right behind, in a run of such lines. */
  private List<Label> glued(List<Line> lines, int at) {
    Label label = glued(lines.get(at));
    boolean run =
        label != null
            && (at + 1 < lines.size() && glued(lines.get(at + 1)) != null
                || at > 0 && glued(lines.get(at - 1)) != null);
    return label != null && run ? List.of(label) : List.of();
  }

  private @Nullable Label glued(Line line) {
    if (line.length() > LONGEST_GLUED) {
      return null;
    }
    for (int n = Math.min(LONGEST_LABEL, line.length() - 1); n > 2; n--) {
      int to = line.from() + n;
      PortalField field = LABELS.get(text.substring(line.from(), to));
      if (field != null) {
        return text.charAt(to) == ':' ? null : new Label(field, line.from(), to);
      }
    }
    return null;
  }

  /** {@code 【字号】} with its value right behind. */
  private @Nullable Label bracketed(int close, int floor) {
    for (int from = Math.max(floor, close - LONGEST_LABEL - 1); from < close - 2; from++) {
      if (text.charAt(from) == '[') {
        PortalField field = LABELS.get(text.substring(from + 1, close));
        return field == null ? null : new Label(field, from, close + 1);
      }
    }
    return null;
  }

  private @Nullable Label before(int colon, int floor) {
    for (int from = Math.max(floor, colon - LONGEST_LABEL); from < colon - 1; from++) {
      PortalField field = LABELS.get(text.substring(from, colon));
      // 归档时间: a short label is no part of a longer word
      boolean part =
          colon - from == 2
              && from > floor
              && CodeWords.isWord(text.charAt(from - 1))
              && !reading.isGap(from);
      if (field != null && !part) {
        return new Label(field, from, colon + 1);
      }
    }
    return null;
  }

  /**
   * Cells that hold a label and nothing else, divided by tabs, or by single blanks on a line that
   * begins with a label.
   */
  private void cells(Line line, List<Label> found) {
    int from = line.from();
    boolean blanks = false;
    for (int i = from + 1; i <= line.to(); i++) {
      boolean first = from == line.from();
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
  }

  /** The field of a cell that holds a label, in brackets or without. */
  private @Nullable PortalField cell(int from, int to) {
    if (to - from > LONGEST_LABEL + 2) {
      return null;
    }
    boolean bracketed = to - from > 4 && text.charAt(from) == '[' && text.charAt(to - 1) == ']';
    return LABELS.get(bracketed ? text.substring(from + 1, to - 1) : text.substring(from, to));
  }

  private boolean isCellEnd(int i) {
    if (text.charAt(i) == '|' || text.charAt(i - 1) == '|') {
      return true;
    }
    int from = reading.rawAt(i - 1) + 1;
    int to = reading.rawAt(i);
    return to > from && reading.raw().substring(from, to).indexOf('\t') >= 0;
  }

  private static Map<String, PortalField> labels() {
    Map<String, PortalField> labels = new HashMap<>();
    for (List<String> line : Lexicon.lines("portal-labels.txt")) {
      PortalField field = PortalField.valueOf(line.getFirst());
      line.subList(1, line.size()).forEach(label -> labels.put(label, field));
    }
    return Map.copyOf(labels);
  }
}
