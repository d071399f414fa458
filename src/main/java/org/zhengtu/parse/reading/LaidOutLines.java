package org.zhengtu.parse.reading;

import java.util.BitSet;
import java.util.List;

/**
 * Knows the lines of tables that a page's layout prints with blanks between the columns: heads far
 * apart, and what stands below with such blanks in it or far from the margin. No such line goes on
 * in the next one, however full it is.
 */
final class LaidOutLines {
  private static final int LONGEST_HEADS = 60;
  private static final int LONGEST_HEAD = 8;
  private static final int BLANKS = 2;
  private static final int FEWEST_HEADS = 3;
  private static final int INDENT = 6;
  private static final Words HEADS =
      new Words(List.of("序号", "任务", "单位", "部门", "内容", "措施", "事项", "项目", "责任", "目标"));

  private LaidOutLines() {}

  /** The compact offsets at which such lines begin. */
  static BitSet in(String raw, String folded, int[] at, List<Line> lines) {
    BitSet laid = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      if (!areHeads(folded, at, lines.get(i))) {
        continue;
      }
      for (int k = i - 1; k >= 0 && k > i - 3 && lines.get(k).indent() >= INDENT; k--) {
        if (lines.get(k).length() <= LONGEST_HEAD) {
          laid.set(lines.get(k).from());
        }
      }
      laid.set(lines.get(i).from());
      while (i + 1 < lines.size() && isBelow(raw, at, lines.get(i + 1))) {
        laid.set(lines.get(++i).from());
      }
    }
    return laid;
  }

  private static boolean areHeads(String folded, int[] at, Line line) {
    int blanks = at[line.to() - 1] - at[line.from()] + 1 - line.length();
    if (blanks < BLANKS * (FEWEST_HEADS - 1) || line.length() > LONGEST_HEADS) {
      return false;
    }
    int heads = 1;
    int start = line.from();
    boolean known = false;
    for (int i = line.from() + 1; i <= line.to(); i++) {
      if (i == line.to() || at[i] - at[i - 1] > BLANKS) {
        if (i - start > LONGEST_HEAD) {
          return false;
        }
        known |= HEADS.end(folded, start, i) > 0 || HEADS.start(folded, start, i) >= start;
        heads += i < line.to() ? 1 : 0;
        start = i;
      }
    }
    return known && heads >= FEWEST_HEADS;
  }

  private static boolean isBelow(String raw, int[] at, Line line) {
    if (line.indent() >= INDENT) {
      return true;
    }
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (at[i] - at[i - 1] > BLANKS && raw.charAt(at[i] - 1) != '\n') {
        return true;
      }
    }
    return false;
  }
}
