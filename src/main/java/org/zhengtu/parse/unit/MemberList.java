package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Counts;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.text.Span;

/** The words round an enumeration of member organs: 等24个成员单位, 分管负责同志. */
public final class MemberList {
  private static final int LONGEST_TAIL = 20;
  private static final String[] LEADERS = {"负责人及", "负责人和", "负责同志及", "负责同志和"};

  private final Words tails;

  /** The words of its vocabulary. */
  public MemberList() {
    tails = WordFile.read("mechanisms.txt").set("tail");
  }

  /** Where the enumeration {@code [from, to)} ends when its count and 分管负责同志 are cut off. */
  public int end(String folded, int from, int to) {
    int leaders = leadersAndOthers(folded, from, to);
    if (leaders < to) {
      return end(folded, from, leaders);
    }
    int end = trimmed(folded, from, withoutReference(folded, from, trimmed(folded, from, to)));
    for (int cut = end; cut >= 0; cut = tails.start(folded, from, end)) {
      end = trimmed(folded, from, cut);
    }
    int lowest = Math.max(from, end - LONGEST_TAIL);
    for (int i = end - 1; i > lowest; i--) {
      char c = folded.charAt(i);
      if (c == '、' || c == ',') {
        break;
      }
      if (c == '等') {
        return trimmed(folded, from, i);
      }
      if ((c == '个' || c == '家') && Counts.isDigit(folded.charAt(i - 1))) {
        return beforeCount(folded, from, i);
      }
    }
    return end;
  }

  /** Behind 负责人 of 各派出所负责人及大队班子, or {@code to}. */
  private static int leadersAndOthers(String folded, int from, int to) {
    for (String leaders : LEADERS) {
      int at = Within.last(folded, leaders, Math.max(from, to - LONGEST_TAIL), to);
      if (at > from && Within.until(folded, "、,各", at, to) == to) {
        return at + leaders.length() - 1;
      }
    }
    return to;
  }

  /**
   * The enumeration without its count and 分管负责同志, cut where such words end a part: before 各镇 in
   * 市公安局副局长、各镇镇长.
   */
  public List<Span> parts(String folded, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ',' : folded.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean every = folded.startsWith("各", i + 1);
      boolean mark = c == ',' || c == ';' || every && "、和及".indexOf(c) >= 0;
      if (i < to && (depth > 0 || !mark)) {
        continue;
      }
      int end = end(folded, start, i);
      if (end > start && (i == to || end < i)) {
        parts.add(new Span(start, end));
        start = i + 1;
      }
    }
    return parts;
  }

  private static int beforeCount(String folded, int from, int to) {
    int i = to;
    while (i > from && Counts.isDigit(folded.charAt(i - 1))) {
      i--;
    }
    while (i > from && "等共计".indexOf(folded.charAt(i - 1)) >= 0) {
      i--;
    }
    return trimmed(folded, from, i);
  }

  /** Without （名单附后）, without the （主任） of 镇长（主任） and without ，具体分工如下 at the end. */
  private int withoutReference(String folded, int from, int to) {
    if (to - from > 4 && folded.startsWith("如下", to - 2)) {
      int clause = Within.behindLast(folded, ",;。", from, to);
      return clause > from && to - clause <= LONGEST_TAIL ? trimmed(folded, from, clause) : to;
    }
    if (to - 1 <= from || folded.charAt(to - 1) != ')') {
      return to;
    }
    int open = Within.last(folded, '(', Math.max(from, to - LONGEST_TAIL), to);
    boolean refers =
        open > from
            && (Within.first(folded, "附", open, to) >= 0
                || Within.first(folded, "名单", open, to) >= 0
                || tails.is(folded, open + 1, to - 1) && tails.start(folded, from, open) >= 0);
    return refers ? open : to;
  }

  private static int trimmed(String folded, int from, int to) {
    int end = to;
    while (end > from && ",、;。:.的".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
