package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PortalLabels;

/** A remark on the state of a document beside its title: {@code [有效]}, {@code （已废止）}. */
final class TitleRemark {
  private static final int LONGEST = 12;

  private TitleRemark() {}

  /** The words of the remark before or behind the title, or null. */
  static @Nullable String find(String text, List<Line> pieces, Title title) {
    for (Line piece : pieces) {
      if (piece.from() > title.to()) {
        break;
      }
      String before = remark(text, piece.from(), piece.to());
      String behind = remark(text, Math.max(piece.from(), title.to()), piece.to());
      if (before != null || behind != null) {
        return before != null ? before : behind;
      }
    }
    return null;
  }

  private static @Nullable String remark(String text, int from, int to) {
    if (from >= to || "[(".indexOf(text.charAt(from)) < 0) {
      return null;
    }
    int close = Brackets.close(text, from, Math.min(text.length(), from + LONGEST));
    String words = close < 0 ? "" : text.substring(from + 1, close);
    boolean state = words.contains("有效") || words.contains("废止") || words.contains("失效");
    return state && !PortalLabels.endsWithLabel(text, from + 1, close) ? words : null;
  }
}
