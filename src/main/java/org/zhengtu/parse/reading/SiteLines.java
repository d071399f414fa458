package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines into which the page of a law site has run: title, 文章属性 with its labels in
 * brackets, 正文, the title again and the number; and an address of the page that labels follow.
 */
final class SiteLines {
  private static final String FACTS = "文章属性";
  private static final String ISSUER = "[制定机关]";
  private static final String NUMBER = "[字号]";
  private static final String TEXT = "正文";
  private static final int HEAD = 2_000;
  private static final int LONGEST_VALUE = 80;
  private static final int LONGEST_DAY = 12;

  private final String folded;
  private final List<Line> cut = new ArrayList<>();

  /** The organ that the labels name; null before them. */
  private @Nullable String organ;

  private SiteLines(String folded) {
    this.folded = folded;
  }

  /** The lines, those that a site ran together cut into their own. */
  static List<Line> cut(List<Line> lines, String folded) {
    int head = Math.min(folded.length(), HEAD);
    boolean address = Within.first(folded, "http", 0, head) >= 0;
    if (!address && Within.first(folded, FACTS, 0, head) < 0) {
      return lines;
    }
    SiteLines site = new SiteLines(folded);
    lines.forEach(site::take);
    return site.cut;
  }

  private void take(Line line) {
    int facts =
        line.from() < HEAD && organ == null
            ? Within.first(folded, FACTS, line.from(), line.to())
            : -1;
    if (facts >= 0 && isLabel(facts + FACTS.length(), line.to())) {
      cutFacts(line, facts);
    } else {
      cutAt(line, List.of(organ == null ? addressEnd(line) : signatureEnd(line)));
    }
  }

  private void cutFacts(Line line, int facts) {
    List<Integer> ends = new ArrayList<>(List.of(facts));
    int last = facts + FACTS.length();
    for (int i = last; i < line.to(); i++) {
      if (isLabel(i, line.to())) {
        ends.add(i);
        last = i + 1;
      }
    }
    int text = Within.first(folded, TEXT, last, Math.min(line.to(), last + LONGEST_VALUE));
    if (text >= 0) {
      ends.add(text);
      int at = text + TEXT.length();
      ends.add(at);
      at += repeated(at, folded.substring(line.from(), facts));
      ends.add(at);
      at += repeated(at, value(NUMBER, facts, text));
      ends.add(at);
    }
    String told = value(ISSUER, facts, line.to());
    organ = told.isEmpty() ? null : told;
    cutAt(line, ends);
  }

  private int repeated(int at, String words) {
    return folded.startsWith(words, at) ? words.length() : 0;
  }

  /** What stands behind the label up to the next one; nothing where it is not there. */
  private String value(String label, int from, int to) {
    int at = Within.first(folded, label, from, to);
    int begin = at + label.length();
    int end = begin;
    while (at >= 0 && end < to && !isLabel(end, to)) {
      end++;
    }
    return at < 0 || end - begin > LONGEST_VALUE ? "" : folded.substring(begin, end);
  }

  /** •【字号】. */
  private boolean isLabel(int at, int to) {
    return at + 1 < to && "•·∙●".indexOf(folded.charAt(at)) >= 0 && folded.charAt(at + 1) == '[';
  }

  /** Behind the organ and its day, which begin the line; its beginning where they do not. */
  private int signatureEnd(Line line) {
    String signer = organ == null ? "" : organ;
    int at = line.from() + signer.length();
    if (signer.isEmpty() || !folded.startsWith(signer, line.from())) {
      return line.from();
    }
    ChineseDate day = ChineseDate.at(folded, at, Math.min(line.to(), at + LONGEST_DAY));
    return day == null ? line.from() : day.to();
  }

  /** Behind the address that begins the line where a label follows it; else its beginning. */
  private int addressEnd(Line line) {
    int end = line.from();
    if (!folded.startsWith("http", end)) {
      return end;
    }
    while (end < line.to() && folded.charAt(end) < 128) {
      end++;
    }
    return PortalLabels.startsWithLabel(folded, end, line.to()) ? end : line.from();
  }

  private void cutAt(Line line, List<Integer> ends) {
    int from = line.from();
    for (int end : ends) {
      if (end > from && end < line.to()) {
        cut.add(part(line, from, end));
        from = end;
      }
    }
    cut.add(part(line, from, line.to()));
  }

  private static Line part(Line line, int from, int to) {
    boolean first = from == line.from();
    return new Line(from, to, first ? line.indent() : 0, first && line.blankBefore());
  }
}
