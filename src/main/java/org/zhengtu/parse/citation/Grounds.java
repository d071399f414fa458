package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * The parts of a document that say by their own words that it rests on what they name: sections
 * called 编制依据, 目的和依据 or the like, and early articles.
 */
final class Grounds {
  private static final String GROUND = "编制依据";
  private static final int HEADING = 10;
  private static final int LONGEST_ARTICLE = 800;

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Grounds(String text) {
    this.text = text;
  }

  /** The grounds within {@code [from, to)}. */
  static Grounds of(Reading reading, String text, int from, int to) {
    Grounds grounds = new Grounds(text);
    grounds.read(reading, from, to);
    return grounds;
  }

  /** True where one of them holds the whole of {@code [from, to)}. */
  boolean hold(int from, int to) {
    for (Span span : spans) {
      if (from >= span.start() && to <= span.end()) {
        return true;
      }
    }
    return false;
  }

  private void read(Reading reading, int from, int to) {
    List<Line> lines = reading.lines();
    int open = -1;
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      Enumerator number = Enumerator.at(text, line.from(), line.to());
      if (number == null) {
        continue;
      }
      if (open >= 0) {
        spans.add(new Span(open, line.from()));
      }
      article(line.from(), to);
      int head = Math.min(line.to(), number.to() + HEADING);
      int word = Within.first(text, "依据", number.to(), head);
      boolean heading =
          word > number.to() && (word + 2 == line.to() || ":。".indexOf(text.charAt(word + 2)) >= 0);
      open = heading ? word : -1;
    }
    if (open >= 0) {
      spans.add(new Span(open, to));
    }
    for (int at = Within.first(text, GROUND, from, to);
        at >= 0 && spans.size() < 50;
        at = Within.first(text, GROUND, at + 1, to)) {
      int stop = Within.until(text, "。", at, Math.min(to, at + 1500));
      if (at > from && ".)、0123456789".indexOf(text.charAt(at - 1)) >= 0) {
        spans.add(new Span(at, stop));
      }
    }
  }

  /** 第二条 本办法依据…制定: an early article that says what the rules rest on. */
  private void article(int from, int to) {
    if (!text.startsWith("第二条", from) && !text.startsWith("第三条", from)) {
      return;
    }
    int stop = Within.until(text, "。", from, Math.min(to, from + LONGEST_ARTICLE));
    if (text.startsWith("制定", stop - 2) && text.startsWith("本", from + 3)) {
      spans.add(new Span(from, stop));
    }
  }
}
