package org.zhengtu.parse.duty;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Within;

/** Duties without a heading that says so: three or more paragraphs of one form in a row. */
final class DutySeries {
  /** Fewer in a row prove nothing. */
  static final int FEWEST = 3;

  private static final int LONGEST_NAME = 24;

  /** Of so many in a row, one may lack the mark at its end. */
  private static final int MOST_SENTENCES = 4;

  private final String folded;
  private final List<Block> blocks;
  private final DutyParagraphs paragraphs;
  private final ItemNumbers items;
  private final NamesOverDuties names;

  /** Runs too short to prove themselves, of organs that a colon joins to what they do. */
  private final List<List<Led>> few = new ArrayList<>();

  DutySeries(String folded, List<Block> blocks, DutyParagraphs paragraphs) {
    this.folded = folded;
    this.blocks = blocks;
    this.paragraphs = paragraphs;
    this.items = new ItemNumbers(folded, blocks);
    this.names = new NamesOverDuties(folded, blocks, paragraphs, items);
  }

  /** Takes the short runs in which an organ stands that has duties of the same form elsewhere. */
  void takeFew() {
    for (List<Led> run : few) {
      if (run.stream().anyMatch(paragraphs::hasDuties)) {
        run.forEach(led -> paragraphs.take(led, led.block() + 1, true));
      }
    }
  }

  /** Takes the series among the blocks {@code [first, end)}. */
  void take(int first, int end) {
    series(first, end);
    names.take(first, end);
  }

  /** Without a heading, only three or more in a row count, most of them organs that are known. */
  private void series(int first, int end) {
    List<Led> run = new ArrayList<>();
    for (int i = first; i <= end; i++) {
      int next = behindNested(run, i, end);
      if (next > i) {
        series(i, next);
        i = next;
      }
      Led one = i < end && (mayLead(i) || !run.isEmpty()) ? paragraphs.lead(i) : null;
      if (one != null && fits(run, one)) {
        run.add(one);
        continue;
      }
      take(run);
      run.clear();
      if (one != null && mayLead(i) && (fits(run, one) || begins(one, end))) {
        run.add(one);
      }
    }
  }

  /** True for 1.甲局为主管部门 before 2.乙局负责…: the next of its row shows what the first is. */
  private boolean begins(Led one, int end) {
    Led next = one.block() + 1 < end ? paragraphs.lead(one.block() + 1) : null;
    return next != null
        && one.form() != Led.Form.MARK
        && next.form() == Led.Form.STRONG_VERB
        && items.counts(one, next);
  }

  /** True for what may stand in a row with {@code run}, or begin one where that is empty. */
  private boolean fits(List<Led> run, Led one) {
    boolean begins = isStrong(one) || one.form() == Led.Form.VERB && goesOn(run, one);
    boolean same =
        run.isEmpty()
            || (isStrong(one) == isStrong(run.getLast()) || goesOn(run, one))
                && isMark(one) == isMark(run.getFirst());
    return begins && isLong(run, one) && same || closes(run, one);
  }

  private void take(List<Led> run) {
    if (isProven(run)) {
      run.forEach(led -> paragraphs.take(led, led.block() + 1, true));
    } else if (!run.isEmpty() && run.stream().allMatch(this::mayBeOneOfFew)) {
      few.add(List.copyOf(run));
    }
  }

  /**
   * The entry that counts on behind the small items at {@code i}, which stand below the last of
   * {@code run}; {@code i} where there are none.
   */
  private int behindNested(List<Led> run, int i, int end) {
    Block last = run.isEmpty() ? null : blocks.get(run.getLast().block());
    if (last == null || last.depth() < 0) {
      return i;
    }
    int next = i;
    while (next < end && blocks.get(next).depth() > last.depth()) {
      next++;
    }
    Led counted = next > i && next < end ? paragraphs.lead(next) : null;
    return counted != null && items.counts(run.getLast(), counted) ? next : i;
  }

  private static boolean isStrong(Led led) {
    return isMark(led) || led.form() == Led.Form.STRONG_VERB;
  }

  private boolean mayBeOneOfFew(Led led) {
    return isMark(led)
        && led.known()
        && folded.charAt(led.from() - 1) == ':'
        && folded.charAt(led.to() - 1) == '。';
  }

  private static boolean isMark(Led led) {
    return led.form() == Led.Form.MARK;
  }

  /** True for a known organ in the next item behind at least two that a strong verb leads. */
  private boolean goesOn(List<Led> run, Led next) {
    return !run.isEmpty() && next.known() && items.counts(run.getLast(), next);
  }

  /** True for words that are a duty; behind an item before it a few are enough. */
  private boolean isLong(List<Led> run, Led one) {
    int length = one.to() - one.from();
    boolean item = one.known() && items.number(one) != null && isSentence(one);
    return length >= 10 || item && length >= 5 || paragraphs.saysDuty(one);
  }

  /** True for 甲局、乙局等部门按照职责… behind three or more that a mark joins to their duty. */
  private boolean closes(List<Led> run, Led last) {
    return run.size() >= FEWEST
        && last.form() != Led.Form.MARK
        && last.form() != Led.Form.ALONE
        && last.known()
        && last.block() == run.getLast().block() + 1
        && Within.first(folded, '、', last.unitFrom(), last.unitTo()) > 0;
  }

  private boolean isProven(List<Led> run) {
    if (run.size() < 2) {
      return false;
    }
    long known = run.stream().filter(Led::known).count();
    return (run.size() >= FEWEST || items.goesOnFromBefore(run))
        && known >= 2
        && known * 2 >= run.size()
        && areSentences(run);
  }

  /** True where all end as sentences do, but for the last of a text that breaks off, or few. */
  private boolean areSentences(List<Led> run) {
    long broken = run.stream().filter(led -> !isSentence(led)).count();
    boolean cutOff = run.getLast().block() == blocks.size() - 1 && !isSentence(run.getLast());
    return broken == 0 || broken == 1 && cutOff || broken * MOST_SENTENCES <= run.size();
  }

  private boolean mayLead(int i) {
    Block block = blocks.get(i);
    int to = Math.min(block.to(), block.from() + 40);
    boolean named = block.depth() >= 0 && block.hasTitle() && block.hasText();
    return named && block.titleEnd() - block.titleFrom() <= LONGEST_NAME
        || folded.indexOf(':', block.from(), to) > 0
        || folded.indexOf('-', block.from() + 1, to) > 0
        || folded.indexOf("负责", block.from(), to) > 0;
  }

  /** Ends as a sentence does; the last paragraph of a page may be cut. */
  private boolean isSentence(Led led) {
    char last = folded.charAt(led.to() - 1);
    return last == '。' || last == ';' || led.block() == blocks.size() - 1;
  }
}
