package org.zhengtu.parse.outline;

import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;

/** Finds the title of an annex: the lines below 附件, or what stands behind 附件： over a table. */
final class AnnexTitles {
  private static final int LONGEST = 60;
  private static final int MOST_LINES = 4;

  private final String folded;
  private final List<Line> paragraphs;
  private final Map<Integer, TableRow> rows;

  /** Those among the paragraphs of a document, whose tables have these rows. */
  AnnexTitles(String folded, List<Line> paragraphs, Map<Integer, TableRow> rows) {
    this.folded = folded;
    this.paragraphs = paragraphs;
    this.rows = rows;
  }

  /** The index behind the title below the mark at {@code mark}; the next one where none stands. */
  int behindTitle(int mark) {
    int i = mark + 1;
    while (i < paragraphs.size() && i - mark <= MOST_LINES && isTitleLine(paragraphs.get(i))) {
      i++;
      if (Table.isNamed(folded, paragraphs.get(i - 1).from(), paragraphs.get(i - 1).to())) {
        break;
      }
    }
    return i;
  }

  /**
   * The index of the first row of the table that the line of 附件：重点任务清单 names, whose title may stand
   * below it once more; {@code i} for anything else.
   */
  int behindTable(int i) {
    Line line = paragraphs.get(i);
    int title = AttachmentMark.end(folded, line.from(), line.to());
    if (title < 0 || title == line.to() || !isTitleLine(new Line(title, line.to(), 0, false))) {
      return i;
    }
    int row = i + 1;
    if (row < paragraphs.size()
        && folded.startsWith(folded.substring(title, line.to()), paragraphs.get(row).from())
        && paragraphs.get(row).length() == line.to() - title) {
      row++;
    }
    return row < paragraphs.size() && rows.containsKey(paragraphs.get(row).from()) ? row : i;
  }

  private boolean isTitleLine(Line line) {
    return line.length() <= LONGEST
        && !AttachmentMark.at(folded, line.from(), line.to())
        && Enumerator.at(folded, line.from(), line.to()) == null
        && !Marks.hasSentenceMark(folded, line.from(), line.to())
        && !rows.containsKey(line.from())
        && !isNumber(line);
  }

  private boolean isNumber(Line line) {
    return folded.charAt(line.to() - 1) == '号' && folded.indexOf(']', line.from(), line.to()) > 0;
  }
}
