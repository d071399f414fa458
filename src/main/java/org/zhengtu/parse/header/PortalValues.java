package org.zhengtu.parse.header;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.PortalLabels;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.text.Span;

/** The values of a portal's table by their columns, each where it stands first. */
final class PortalValues {
  /** Longer words behind 主题 are a title. */
  private static final int LONGEST_SUBJECT = 44;

  private final Map<PortalField, Span> values = new EnumMap<>(PortalField.class);
  private final Reading reading;
  private final String text;

  PortalValues(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
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

  /** Keeps those of {@code others} that no label told. */
  void add(Map<PortalField, Span> others) {
    others.forEach(values::putIfAbsent);
  }

  /** True where {@code field} and no other has a value. */
  boolean areOnly(PortalField field) {
    return values.size() == 1 && values.containsKey(field);
  }

  /** Keeps the value that stands there, if it is one and the first; where it ends. */
  int put(PortalField field, int from, int to) {
    int start = from;
    while (start < to && ":|•·-●_".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (field == PortalField.SUBJECT && to - start > LONGEST_SUBJECT) {
      return from;
    }
    int stop = field == PortalField.TITLE ? to : valueEnd(field, start, to);
    ChineseDate day = field == PortalField.CATEGORY ? ChineseDate.find(text, start, stop) : null;
    if (day != null && reading.isGap(day.from())) {
      // 分类：政策 2025-12-30 19:43 is how a site files its page, and when
      values.putIfAbsent(PortalField.PUBLISHED, new Span(day.from(), stop));
      return stop;
    }
    boolean classified = field == PortalField.SUBJECT || field == PortalField.CATEGORY;
    stop = classified ? withoutKind(start, stop) : stop;
    int end = stop;
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
    return end;
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
