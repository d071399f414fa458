package org.zhengtu.parse.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;

/**
 * Finds labels that are set down the first column, a character or two on each line, beside the
 * entries of their people: 副, 组 and 长： over one another.
 */
final class VerticalLabels {
  private static final int MOST_LINES = 5;
  private static final int LONGEST_PART = 2;

  private final RoleWords roles;
  private final Reading reading;
  private final String folded;

  VerticalLabels(RoleWords roles, Reading reading) {
    this.roles = roles;
    this.reading = reading;
    this.folded = reading.folded();
  }

  /** The label that begins with line {@code index}, or null. */
  @Nullable Label at(int index, int to) {
    List<Line> lines = reading.lines();
    StringBuilder words = new StringBuilder();
    for (int i = index; i < lines.size() && i < index + MOST_LINES; i++) {
      Line line = lines.get(i);
      int end = partEnd(line);
      if (line.to() > to || end < 0) {
        return null;
      }
      boolean last = folded.charAt(end - 1) == ':';
      words.append(folded, line.from(), last ? end - 1 : end);
      if (last) {
        RoleWords.Role role = roles.whole(words.toString(), 0, words.length());
        return role == null || i == index ? null : new Label(i - index + 1, role);
      }
    }
    return null;
  }

  /** End of the label's part that line begins with, the colon included; -1 for none. */
  int partEnd(Line line) {
    int limit = Math.min(line.to(), line.from() + LONGEST_PART + 1);
    for (int i = line.from() + 1; i <= limit; i++) {
      if (folded.charAt(i - 1) == ':') {
        return i - 1 > line.from() ? i : -1;
      }
      if (i - line.from() > LONGEST_PART) {
        return -1;
      }
      if (i == line.to() || Cell.width(reading, i) > 0 && folded.charAt(i) != ':') {
        return i;
      }
    }
    return -1;
  }

  /**
   * A label over several lines.
   *
   * @param lines how many lines hold its parts
   * @param role what the parts say together
   */
  record Label(int lines, RoleWords.Role role) {}
}
