package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalField;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * The values of a portal's table whose labels a page lost: a bulleted list of
 * 736916953/2024-000372, a day, 现行有效 and the like. The index number, which nothing else is shaped
 * as, proves the list.
 */
final class UnlabelledTable {
  private static final int LINES = 15;
  private static final int LONGEST_STATE = 6;
  private static final int LONGEST_DAY = 19;
  private static final String BULLETS = "•·●-";

  private UnlabelledTable() {}

  /** The values by their columns; empty where the first lines hold no such list. */
  static Map<PortalField, Span> in(String text, List<Line> lines) {
    Map<PortalField, Span> values = new EnumMap<>(PortalField.class);
    List<Span> days = new ArrayList<>();
    for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
      int from = line.from() + 1;
      if (from >= line.to() || BULLETS.indexOf(text.charAt(line.from())) < 0) {
        continue;
      }
      Span value = new Span(from, line.to());
      if (isIndex(text, value)) {
        values.putIfAbsent(PortalField.INDEX, value);
      } else if (isDay(text, value)) {
        days.add(value);
      } else if (value.end() - from <= LONGEST_STATE
          && PortalTable.isState(text.substring(from, value.end()))) {
        values.putIfAbsent(PortalField.VALIDITY, value);
      }
    }
    if (!values.containsKey(PortalField.INDEX)) {
      return Map.of();
    }
    if (days.size() > 1) {
      values.put(PortalField.GENERATED, days.getFirst());
    }
    if (!days.isEmpty()) {
      values.put(PortalField.PUBLISHED, days.getLast());
    }
    return values;
  }

  /** 736916953/2024-000372. */
  private static boolean isIndex(String text, Span value) {
    int stroke = Within.first(text, '/', value.start(), value.end());
    int dash = stroke < 0 ? -1 : Within.first(text, '-', stroke, value.end());
    if (stroke - value.start() < 6 || dash != stroke + 5 || value.end() - dash < 4) {
      return false;
    }
    for (int i = value.start(); i < value.end(); i++) {
      char c = text.charAt(i);
      boolean part = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || i == stroke || c == '-';
      if (!part) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(String text, Span value) {
    ChineseDate day = ChineseDate.find(text, value.start(), value.end());
    return day != null && day.from() == value.start() && value.end() - value.start() <= LONGEST_DAY;
  }
}
