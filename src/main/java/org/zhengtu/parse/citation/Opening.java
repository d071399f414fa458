package org.zhengtu.parse.citation;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Han;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;

/**
 * The parts of a document that say what it rests on: the text before the first heading, of the
 * notice and of what it issues; the first article; the first section where nothing stands before
 * it.
 */
final class Opening {
  private static final int SHORTEST = 15;
  private static final int MOST_LISTED = 12;
  private static final int LONGEST_ISSUER = 24;
  private static final int LONGEST_TITLE = 120;
  private static final int SENTENCE = 150;
  private static final int NEAR = 10;
  private static final String[] SUSPENDED = {"调整实施", "调整适用", "停止实施", "停止执行", "停止适用"};
  private static final String[] AMENDED = {"作如下修改", "作出如下修改", "作出修改", "进行修改", "予以修改", "部分条款"};
  private static final String[] ENDED = {"同时废止", "废止", "予以废止", "自行废止", "同时停止执行", "停止执行"};
  private static final String[] PENAL = {"处罚", "追究"};
  private static final List<String> VERBS = Lexicon.words("citing-verbs.txt");

  private final String text;
  private final List<Span> ranges = new ArrayList<>();
  private final Grounds grounds;

  private Opening(String text, Grounds grounds) {
    this.text = text;
    this.grounds = grounds;
  }

  /** The openings of {@code [from, to)}; {@code restart} is where an issued text begins, or -1. */
  static Opening of(Reading reading, String text, int from, int to, int restart) {
    Opening opening = new Opening(text, Grounds.of(reading, text, from, to));
    if (restart < from || restart >= to) {
      opening.add(reading, from, to);
    } else {
      opening.add(reading, from, restart);
      opening.add(reading, restart, to);
    }
    return opening;
  }

  private void add(Reading reading, int from, int to) {
    List<Line> lines = reading.lines();
    int first = -1;
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      if (line.from() < from || Enumerator.at(text, line.from(), line.to()) == null) {
        continue;
      }
      if (first < 0 && isText(from, line.from()) && !isChapter(line.from())) {
        first = line.from();
        break;
      }
      if (first >= 0 && (isSecond(line.from()) || line.from() - from > 1500)) {
        first = line.from();
        break;
      }
      first = first < 0 ? line.from() : first;
    }
    int end = first < 0 ? to : first;
    ranges.add(new Span(from, Math.max(from, Math.min(end, inline(reading, from, end)))));
  }

  /** True where more than a title stands in the range. */
  private boolean isText(int from, int to) {
    return to - from >= SHORTEST && Within.until(text, "。:;", from, to) < to;
  }

  private boolean isChapter(int at) {
    return text.charAt(at) == '第';
  }

  private boolean isSecond(int at) {
    return text.startsWith("二、", at) || text.startsWith("第二条", at) || text.startsWith("2.", at);
  }

  /** Where a first heading stands within a line: 如下：一、主要目标, or 1 总则 behind a blank. */
  private int inline(Reading reading, int from, int to) {
    int end = within(from, to);
    for (int i = Within.first(text, '1', from + SHORTEST, end);
        i >= 0;
        i = Within.first(text, '1', i + 1, end)) {
      if (reading.isGap(i) && isDecimalHeading(reading, i, end)) {
        return i;
      }
    }
    return end;
  }

  /** 1 总则, 1.1 编制目的. */
  private boolean isDecimalHeading(Reading reading, int at, int to) {
    int word = text.startsWith(".1", at + 1) ? at + 3 : at + 1;
    return word < to && reading.isGap(word) && Han.is(text.charAt(word));
  }

  private int within(int from, int to) {
    for (int i = Within.first(text, "一、", from, to);
        i >= 0;
        i = Within.first(text, "一、", i + 1, to)) {
      if (i - from >= SHORTEST && "。:;".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return to;
  }

  /** The words behind a citation, and behind those that are enumerated with it. */
  private String behind(int to) {
    int from = behindBracket(to);
    for (int listed = 0; listed < MOST_LISTED; listed++) {
      int limit = Math.min(text.length(), from + LONGEST_ISSUER);
      int open = Within.until(text, "《。,;:", from, limit);
      boolean joined = from < open && "、和及与以".indexOf(text.charAt(from)) >= 0;
      if (!joined || open == limit || text.charAt(open) != '《') {
        break;
      }
      int close = Within.first(text, '》', open, Math.min(text.length(), open + LONGEST_TITLE));
      if (close < 0) {
        break;
      }
      from = behindBracket(close + 1);
    }
    return text.substring(from, Math.min(text.length(), from + 30));
  }

  private int behindBracket(int from) {
    if (from < text.length() && text.charAt(from) == '(') {
      int close = Brackets.close(text, from, Math.min(text.length(), from + 120));
      return close < 0 ? from : close + 1;
    }
    return from;
  }

  /**
   * True where the citation {@code [from, to)} stands in an opening and the document rests on it.
   */
  boolean isBasis(int from, int to) {
    if (grounds.hold(from, to)) {
      return true;
    }
    for (Span range : ranges) {
      if (from >= range.start() && to <= range.end()) {
        return restsOn(range.start(), from, to);
      }
    }
    return false;
  }

  private boolean restsOn(int floor, int from, int to) {
    int near = Math.max(floor, from - 600);
    int start = Math.max(near, Within.last(text, '。', near, from) + 1);
    String before = withoutTitles(start, from);
    for (String verb : SUSPENDED) {
      if (before.endsWith(verb)) {
        return false;
      }
    }
    String after = behind(to);
    if (before.endsWith("对") && isAmended(after) || isEnded(after) || isPenal(after)) {
      return false;
    }
    for (String verb : VERBS) {
      if (before.contains(verb)) {
        return true;
      }
    }
    boolean report = text.startsWith("报告", to - 3);
    int stop = Within.until(text, "。", to, Math.min(text.length(), to + SENTENCE));
    boolean passed =
        report
            && (before.endsWith("通过的")
                || after.startsWith("已") && Within.first(text, "通过", to, stop) >= 0);
    return passed
        || text.startsWith("据此", Math.min(text.length(), stop + 1))
        || after.startsWith("精神")
        || after.startsWith("要求")
        || after.startsWith("规定");
  }

  /** 决定对《…》作如下修改: what a document changes it does not rest on. */
  private static boolean isAmended(String after) {
    for (String verb : AMENDED) {
      if (after.startsWith(verb)) {
        return true;
      }
    }
    // 对《…》进行了部分修订
    String near = after.substring(0, Math.min(NEAR, after.length()));
    return near.startsWith("进行") && (near.contains("修订") || near.contains("修改"));
  }

  /** 依照《…》给予处罚: what offenders are judged by. */
  private static boolean isPenal(String after) {
    int stop = Within.until(after, ",。;", 0, after.length());
    for (String verb : PENAL) {
      int at = after.indexOf(verb);
      if (at >= 0 && at < stop) {
        return true;
      }
    }
    return false;
  }

  /** 《…》同时废止: what a document takes the place of. */
  private static boolean isEnded(String after) {
    for (String verb : ENDED) {
      if (after.startsWith(verb)) {
        return true;
      }
    }
    return false;
  }

  /** The words of the range but for those in 《》. */
  private String withoutTitles(int from, int to) {
    StringBuilder words = new StringBuilder();
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth = c == '《' ? depth + 1 : c == '》' ? Math.max(0, depth - 1) : depth;
      if (depth == 0) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
