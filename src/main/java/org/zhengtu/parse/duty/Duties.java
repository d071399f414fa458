package org.zhengtu.parse.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.Table;
import org.zhengtu.parse.reading.DutyVerbs;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Duty;

/**
 * The division of duties: paragraphs that an organ's name leads, under a heading that speaks of
 * duties or in a series that proves by its form what it is.
 */
public final class Duties {
  private final Reading reading;
  private final List<Block> blocks;
  private final DutyList duties;
  private final DutySentences sentences;
  private final DutyParagraphs paragraphs;
  private final DutySeries series;
  private final DutyArticles articles;

  private Duties(Reading reading, List<Block> blocks, LedReader leds, DutyList duties) {
    String folded = reading.folded();
    this.reading = reading;
    this.blocks = blocks;
    this.duties = duties;
    this.sentences = new DutySentences(folded, leds, duties);
    this.paragraphs = new DutyParagraphs(folded, blocks, leds, duties, sentences);
    this.series = new DutySeries(folded, blocks, paragraphs);
    this.articles = new DutyArticles(folded, blocks, paragraphs);
  }

  /** The duties in text order. */
  public static List<Duty> read(
      Reading reading,
      List<Block> blocks,
      List<Table> tables,
      UnitReader units,
      ResponsibilityWords labels,
      DutyVerbs verbs,
      Home home,
      Findings findings) {
    LedReader leds = new LedReader(reading, units, labels, verbs, home);
    DutyList found = new DutyList(reading, blocks, units, home, findings);
    Duties duties = new Duties(reading, blocks, leds, found);
    int i = 0;
    while (i < blocks.size()) {
      i = duties.passage(i);
    }
    duties.series.takeFew();
    tables.forEach(found::table);
    return found.inOrder();
  }

  /** Takes the blocks that stand under the same duty heading, or one series without one. */
  private int passage(int first) {
    String heading = dutyHeading(blocks.get(first));
    int end = first + 1;
    if (heading != null) {
      while (end < blocks.size() && heading.equals(dutyHeading(blocks.get(end)))) {
        end++;
      }
      if (isOfBodies(heading)) {
        parts(first, end, heading);
      } else {
        underHeading(first, end);
      }
      return end;
    }
    while (end < blocks.size() && dutyHeading(blocks.get(end)) == null) {
      end++;
    }
    for (int i = first; i < end; i++) {
      articles.take(i, end);
    }
    series.take(first, end);
    for (int i = first; i < end; i++) {
      ownText(i);
      if (!paragraphs.isTaken(i)) {
        inline(i);
      }
    }
    return end;
  }

  /**
   * The text that a heading of duties has run in behind it; under one of responsibilities at least
   * three sentences that organs lead.
   */
  private void ownText(int i) {
    Block block = blocks.get(i);
    if (!block.hasTitle() || !block.hasText()) {
      return;
    }
    String title = reading.text(block.titleFrom(), block.titleEnd());
    if (speaksOfDuties(title) || title.contains("责任")) {
      int before = duties.size();
      boolean divides = speaksOfDuties(title);
      Led marked = divides ? sentences.firstMarked(i, block, block.textFrom()) : null;
      if (marked != null) {
        paragraphs.take(marked, i + 1, true);
        return;
      }
      sentences.take(i, block, block.textFrom(), divides ? Led.Form.VERB : Led.Form.STRONG_VERB);
      duties.keepIfAtLeast(divides ? 2 : DutySeries.FEWEST, before);
    }
  }

  /** Three or more entries in one paragraph, each an organ and what it must do: 甲局：负责…。乙局：…。 */
  private void inline(int i) {
    Block block = blocks.get(i);
    if (block.kind() == Block.Kind.ROW) {
      return;
    }
    int before = duties.size();
    Led marked = sentences.firstMarked(i, block, block.textFrom());
    if (marked != null && paragraphs.saysDuty(marked)) {
      paragraphs.take(marked, i + 1, true);
      duties.keepIfAtLeast(DutySeries.FEWEST, before);
    }
  }

  /** True for 组织体系及职责, below which only some headings divide duties. */
  private static boolean isOfBodies(String heading) {
    return heading.contains("组织") || heading.contains("机构") || heading.contains("体系");
  }

  /**
   * Takes what stands below the headings of duties under another; all of it where there are none.
   */
  private void parts(int first, int end, String heading) {
    boolean any = false;
    for (int i = first; i < end; ) {
      String inner = inner(blocks.get(i), heading);
      int next = i + 1;
      while (next < end && Objects.equals(inner, inner(blocks.get(next), heading))) {
        next++;
      }
      if (inner != null) {
        underHeading(i, next);
        any = true;
      }
      i = next;
    }
    if (!any) {
      underHeading(first, end);
    }
  }

  private static @Nullable String inner(Block block, String heading) {
    String inner = null;
    for (String one : block.section()) {
      inner = speaksOfDuties(one) && !one.equals(heading) ? one : inner;
    }
    return inner;
  }

  private static @Nullable String dutyHeading(Block block) {
    for (String heading : block.section()) {
      if (speaksOfDuties(heading)) {
        return heading;
      }
    }
    return null;
  }

  static boolean speaksOfDuties(String heading) {
    return heading.contains("职责") || heading.contains("分工");
  }

  /** The first entry of a list that a paragraph opens itself: 职责如下：1.甲局。…2.乙局。…. */
  private @Nullable Led listed(int i) {
    Block block = blocks.get(i);
    boolean opens =
        block.kind() != Block.Kind.ROW
            && Within.first(reading.folded(), "如下:", block.from(), block.to()) >= 0;
    return opens ? sentences.firstMarked(i, block, block.textFrom()) : null;
  }

  /** True for a heading that says who leads, 区公安局牵头整治工作, over those who have the duties. */
  private boolean isOverOthers(Led led, int end) {
    int next = led.block() + 1;
    Block block = blocks.get(led.block());
    if (block.kind() == Block.Kind.HEADING
        && reading.folded().charAt(block.to() - 1) != '。'
        && Within.first(reading.folded(), "履行下列", block.from(), block.to()) > 0) {
      // 各部门按照职责分工履行下列职责, over the numbered duties of each
      return true;
    }
    return led.form() == Led.Form.STRONG_VERB
        && block.kind() == Block.Kind.HEADING
        && !block.hasText()
        && next < end
        && blocks.get(next).depth() < 0
        && paragraphs.lead(next) != null;
  }

  /** True for the text right below one of several numbered organs, whose duty it is whole. */
  private boolean isBelowName(List<Led> before, int i) {
    Led name = before.isEmpty() ? null : before.getLast();
    return name != null
        && name.block() == i - 1
        && name.form() == Led.Form.ALONE
        && blocks.get(i).depth() < 0
        && (blocks.get(name.block()).depth() >= 0 || leadsAgain(name, i))
        && before.stream().filter(led -> led.form() == Led.Form.ALONE).count() >= 2;
  }

  /** True where the text below a name begins with it: 各镇 over 各镇是责任主体. */
  private boolean leadsAgain(Led name, int i) {
    String words = reading.folded().substring(name.unitFrom(), name.unitTo());
    return reading.folded().startsWith(words, blocks.get(i).from());
  }

  private void underHeading(int first, int end) {
    List<Led> led = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Led one = paragraphs.lead(i);
      if (one == null) {
        one = listed(i);
      }
      boolean below = one != null && one.form() == Led.Form.VERB && isBelowName(led, i);
      if (one != null && !below && !isOverOthers(one, end)) {
        led.add(one);
      }
    }
    long strong = led.stream().filter(one -> one.form() == Led.Form.STRONG_VERB).count();
    boolean proven = led.stream().filter(Led::known).count() >= 2 || strong >= DutySeries.FEWEST;
    led.removeIf(one -> !one.known() && !proven);
    for (int i = 0; i < led.size(); i++) {
      paragraphs.take(
          led.get(i), i + 1 < led.size() ? led.get(i + 1).block() : end, i + 1 == led.size());
    }
    if (led.isEmpty()) {
      int before = duties.size();
      for (int i = first; i < end; i++) {
        sentences.take(i, blocks.get(i), blocks.get(i).from(), Led.Form.STRONG_VERB);
      }
      duties.keepIfAtLeast(2, before);
    }
  }
}
