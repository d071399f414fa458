package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
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
  private static final int LONGEST_SUBJECT = 30;

  /** So many lines below the index number belong to a list without bullets. */
  private static final int ROWS = 9;

  private static final String BULLETS = "•·●-";

  private UnlabelledTable() {}

  /** The values by their columns; empty where the first lines hold no such list. */
  static Map<PortalField, Span> in(String text, List<Line> lines) {
    Map<PortalField, Span> values = new EnumMap<>(PortalField.class);
    List<Span> days = new ArrayList<>();
    int plain = plain(text, lines);
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      Line line = lines.get(i);
      boolean bulleted = BULLETS.indexOf(text.charAt(line.from())) >= 0;
      int from = bulleted ? line.from() + 1 : line.from();
      boolean row = bulleted || plain >= 0 && i >= plain && i < plain + ROWS;
      if (from >= line.to() || !row) {
        continue;
      }
      Span value = new Span(from, line.to());
      if (i == plain + 1 && plain >= 0 && isSubject(text, value)) {
        values.putIfAbsent(PortalField.SUBJECT, value);
      }
      if (isIndex(text, value)) {
        values.putIfAbsent(PortalField.INDEX, value);
      } else if (isDay(text, value)) {
        days.add(value);
      } else if (value.end() - from <= LONGEST_STATE
          && PortalValues.isState(text.substring(from, value.end()))) {
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
      // a third is the day from which it is no longer in force
      values.put(PortalField.PUBLISHED, days.get(Math.min(1, days.size() - 1)));
    }
    return values;
  }

  /** Which line is an index number and nothing else, days below it; -1 for none. */
  private static int plain(String text, List<Line> lines) {
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      Line line = lines.get(i);
      if (isIndex(text, new Span(line.from(), line.to()))) {
        return i;
      }
    }
    return -1;
  }

  /** 环境监测、保护与治理: the words right below the index number. */
  private static boolean isSubject(String text, Span value) {
    return value.end() - value.start() <= LONGEST_SUBJECT
        && Within.until(text, ":。,;[《", value.start(), value.end()) == value.end()
        && ChineseDate.digitAt(text, value.start()) < 0
        && DocumentKinds.kindAt(text, value.start(), value.end()) == null;
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
