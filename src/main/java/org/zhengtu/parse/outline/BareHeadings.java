package org.zhengtu.parse.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AnsweringBracket;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/** Finds the headings that have no number. */
final class BareHeadings {
  private static final int LONGEST = 24;
  private static final int DASHED = 40;
  private static final int LONGEST_MARKED = 40;
  private static final int LONGEST_NAME = 30;

  /** What names of those end in that issue documents: 政府, 办公室, 厅, 局, 指挥部. */
  private static final String SIGNERS = "府室厅局委会部办组院署班";

  private static final List<String> DUTIES = List.of("职责分工", "任务分工", "部门分工", "责任分工");
  private static final List<String> DIVIDED_DUTIES = List.of("职责", "职责分工", "分工");

  private final Reading reading;
  private final String folded;
  private final List<Line> paragraphs;
  private final @Nullable String issued;
  private final boolean betweenItems;

  /** Those of a document whose paragraphs these are. */
  BareHeadings(Reading reading, List<Line> paragraphs, @Nullable String issued) {
    this.reading = reading;
    this.folded = reading.folded();
    this.paragraphs = paragraphs;
    this.issued = issued;
    this.betweenItems = hasBetweenItems();
  }

  /** How deep the heading stands that paragraph {@code i}, which has no number, is; -1 for none. */
  int depth(int i) {
    if (isDashed(i)) {
      return Enumerator.Style.DASH.depth();
    }
    if (isBetweenItems(i) || betweenItems && isBeforeItems(i)) {
      return Enumerator.Style.HAN_PAREN.depth();
    }
    return isDutyHeading(paragraphs.get(i)) ? Enumerator.Style.HAN.depth() : -1;
  }

  /** The level of a heading without a number that is marked as such: 2 for ##; 0 for none. */
  int level(Line line) {
    boolean heading =
        line.length() <= LONGEST_MARKED
            && line.length() > 1
            && !Marks.hasSentenceMark(folded, line.from(), line.to())
            && DocumentKinds.kindAt(folded, line.from(), line.to()) == null
            && !isIssued(line.from(), line.to());
    return heading ? reading.mark(line.from()) : 0;
  }

  private boolean hasBetweenItems() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isBetweenItems(i)) {
        return true;
      }
    }
    return false;
  }

  /** A heading without a number: the line between an item that says who answers and the next. */
  private boolean isBetweenItems(int i) {
    if (i == 0 || !isBare(paragraphs.get(i))) {
      return false;
    }
    Line before = paragraphs.get(i - 1);
    Enumerator above = Enumerator.at(folded, before.from(), before.to());
    Enumerator below = item(i + 1);
    return above != null
        && below != null
        && above.style() == below.style()
        && (below.value() == above.value() + 1 || below.value() == 1)
        && answers(before);
  }

  /** The line before the first item, where lines like it stand between later ones. */
  private boolean isBeforeItems(int i) {
    Enumerator below = isBare(paragraphs.get(i)) ? item(i + 1) : null;
    boolean named = isIssued(paragraphs.get(i).from(), paragraphs.get(i).to());
    return below != null && below.value() == 1 && !named && answers(paragraphs.get(i + 1));
  }

  private boolean isBare(Line line) {
    return line.length() >= 4
        && line.length() <= LONGEST
        && Within.until(folded, ",;。:、()", line.from(), line.to()) == line.to()
        && Enumerator.at(folded, line.from(), line.to()) == null
        && DocumentKinds.kindAt(folded, line.from(), line.to()) == null;
  }

  private @Nullable Enumerator item(int i) {
    if (i >= paragraphs.size()) {
      return null;
    }
    Line line = paragraphs.get(i);
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    boolean small = number != null && number.style().depth() > Enumerator.Style.HAN_PAREN.depth();
    return small ? number : null;
  }

  private boolean answers(Line line) {
    int close = line.to() - 1;
    return folded.charAt(close) == ')'
        && AnsweringBracket.at(folded, Brackets.open(folded, line.from(), close), close);
  }

  /** True for a heading without a number over a division of duties: 部门职责分工. */
  private boolean isDutyHeading(Line line) {
    if (line.length() > 24 || line.length() < 4) {
      return false;
    }
    boolean divided =
        Within.first(folded, "部门", line.from(), line.to()) >= 0
            || Within.first(folded, "单位", line.from(), line.to()) >= 0;
    List<String> ends = divided ? DIVIDED_DUTIES : DUTIES;
    return (divided || line.length() <= 16)
        && ends.stream().anyMatch(end -> folded.startsWith(end, line.to() - end.length()))
        && !Marks.hasSentenceMark(folded, line.from(), line.to());
  }

  /** ——推进步道建设 on its line over numbered items. */
  private boolean isDashed(int i) {
    Line line = paragraphs.get(i);
    if (!folded.startsWith("--", line.from())
        || line.length() < 5
        || line.length() > DASHED
        || i + 1 == paragraphs.size()) {
      return false;
    }
    if (Marks.hasSentenceMark(folded, line.from(), line.to())) {
      return false;
    }
    Line next = paragraphs.get(i + 1);
    return Enumerator.at(folded, next.from(), next.to()) != null;
  }

  /** True for the day under the name of who issues: behind a signature another text begins. */
  boolean isSigned(int i) {
    Line day = paragraphs.get(i);
    ChineseDate date = ChineseDate.at(folded, day.from(), day.to());
    if (i == 0 || date == null || date.to() < day.to()) {
      return false;
    }
    Line name = paragraphs.get(i - 1);
    return name.length() <= LONGEST_NAME
        && Enumerator.at(folded, name.from(), name.to()) == null
        && SIGNERS.indexOf(folded.charAt(name.to() - 1)) >= 0
        && !Marks.hasSentenceMark(folded, name.from(), name.to());
  }

  /** True where the range holds the title of what the document issues. */
  boolean isIssued(int from, int to) {
    return issued != null && issued.length() > 4 && reading.folded(from, to).contains(issued);
  }
}
