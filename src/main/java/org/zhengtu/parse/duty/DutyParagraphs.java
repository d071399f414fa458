package org.zhengtu.parse.duty;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Within;

/** Takes paragraphs that an organ's name leads, with those below that belong to them. */
final class DutyParagraphs {
  /** A sentence that tells so early where an office is says nothing of a duty. */
  private static final int SEAT = 16;

  private final String folded;
  private final List<Block> blocks;
  private final LedReader leds;
  private final DutyList duties;
  private final DutySentences sentences;
  private final BitSet taken = new BitSet();

  /** The organs that a mark joins to what they must do. */
  private final Set<String> marked = new HashSet<>();

  /** Who leads each block, as far as it was asked for: several rules look at the same block. */
  private final @Nullable Led[] leads;

  private final BitSet asked = new BitSet();

  DutyParagraphs(
      String folded, List<Block> blocks, LedReader leds, DutyList duties, DutySentences sentences) {
    this.folded = folded;
    this.blocks = blocks;
    this.leads = new Led[blocks.size()];
    this.leds = leds;
    this.duties = duties;
    this.sentences = sentences;
  }

  /** True where the words of {@code led} begin with a verb of duties. */
  boolean saysDuty(Led led) {
    return leds.saysDuty(led);
  }

  /** True where the block begins with a verb of duties. */
  boolean saysDuty(int i) {
    return leds.saysDuty(blocks.get(i).from(), blocks.get(i).to());
  }

  /** True for a paragraph that is text. */
  boolean isText(int i) {
    Block block = blocks.get(i);
    return block.kind() == Block.Kind.PARAGRAPH && isDutyText(block.from(), block.to());
  }

  /** True where an organ that leads the block {@code i} was taken with its duty. */
  boolean isTaken(int i) {
    return taken.get(i);
  }

  /** True where a colon joins the organ of {@code led} to a duty that was taken already. */
  boolean hasDuties(Led led) {
    return marked.contains(name(led));
  }

  private String name(Led led) {
    return folded.substring(led.unitFrom(), led.unitTo());
  }

  /** The organ that leads the block {@code i}, or null. */
  @Nullable Led lead(int i) {
    Block block = blocks.get(i);
    if (!asked.get(i) && block.kind() != Block.Kind.ROW) {
      leads[i] = leds.read(i, block.depth() >= 0 ? block.titleFrom() : block.from(), block.to());
    }
    asked.set(i);
    return leads[i];
  }

  /** The organ that leads what stands behind {@code from} in the block {@code i}, or null. */
  @Nullable Led lead(int i, int from) {
    return leds.read(i, from, blocks.get(i).to());
  }

  /**
   * Takes what {@code led} leads, as far as the block {@code nextBlock}.
   *
   * @param last true where no other organ follows that would end it
   */
  void take(Led led, int nextBlock, boolean last) {
    taken.set(led.block());
    if (led.form() == Led.Form.MARK) {
      marked.add(name(led));
    }
    if (led.form() == Led.Form.STRONG_VERB || led.form() == Led.Form.VERB) {
      sentences.take(led);
      return;
    }
    Led one = led.form() == Led.Form.MARK ? sentences.ofOne(led) : null;
    if (one != null) {
      sentences.take(one);
      return;
    }
    whole(lastMarked(led), nextBlock, last);
  }

  /** Takes the entries of one paragraph, 甲局：…。乙局：…。, but for the last, which it returns. */
  private Led lastMarked(Led first) {
    Led led = first;
    Led next = led.form() == Led.Form.MARK ? sentences.nextMarked(led) : null;
    while (next != null) {
      duties.add(led, led.from(), sentences.start(next));
      led = next;
      next = sentences.nextMarked(led);
    }
    return led;
  }

  private void whole(Led led, int nextBlock, boolean last) {
    int to = sentences.end(led);
    int stop = nextBlock;
    if (last) {
      stop = led.block() + 1;
      while (led.form() == Led.Form.ALONE
          && stop < nextBlock
          && isUnder(blocks.get(led.block()), blocks.get(stop))) {
        stop++;
      }
    }
    int end = led.block() + 1;
    while (end < stop && belongs(blocks.get(led.block()), blocks.get(end))) {
      end++;
    }
    int next = led.block() + 1;
    if (led.form() == Led.Form.ALONE && last && end == next && next < nextBlock) {
      end = belowLast(led, nextBlock);
    }
    if (led.form() != Led.Form.ALONE) {
      while (next < end && !sentences.isStop(to - 1)) {
        Block block = blocks.get(next++);
        to = block.kind() == Block.Kind.ROW ? to : block.to();
      }
      duties.add(led, led.from(), to);
    }
    below(led, next, end);
  }

  /** True for what stands under a heading, and for the items of an article. */
  private static boolean isUnder(Block led, Block next) {
    return next.section().size() > led.section().size()
        || led.depth() >= 0 && next.depth() > led.depth();
  }

  /**
   * Behind the items, or the first sentence, below the last name that stands alone without a
   * number.
   */
  private int belowLast(Led led, int limit) {
    boolean plain = blocks.get(led.block()).depth() < 0;
    int end = plain ? behindItems(led.block() + 1, limit) : led.block() + 1;
    if (end > led.block() + 1) {
      return end;
    }
    while (plain && end < limit && blocks.get(end).kind() == Block.Kind.PARAGRAPH) {
      end++;
      if (folded.charAt(blocks.get(end - 1).to() - 1) == '。') {
        return end;
      }
    }
    return led.block() + 1;
  }

  /** Behind the small items from {@code first} on that count from one. */
  private int behindItems(int first, int limit) {
    int i = first;
    while (i < limit && blocks.get(i).depth() > Enumerator.Style.HAN_PAREN.depth()) {
      Enumerator number = Enumerator.at(folded, blocks.get(i).from(), blocks.get(i).to());
      if (number == null || number.value() != i - first + 1) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** One duty for each paragraph below the organ's name. */
  void below(Led led, int end) {
    below(led, led.block() + 1, end);
  }

  private void below(Led led, int first, int end) {
    for (int i = first; i < end; i++) {
      Block block = blocks.get(i);
      int from = block.depth() < 0 ? block.from() : block.titleFrom();
      boolean cutOff = i == blocks.size() - 1 && saysDuty(i);
      if (block.kind() != Block.Kind.ROW && (cutOff || isDutyText(from, block.to()))) {
        duties.add(led, from, block.to());
      }
    }
  }

  /** True for text, not for a date under a signature. */
  private boolean isDutyText(int from, int to) {
    return to - from >= 4
        && sentences.isStop(to - 1)
        && Within.first(folded, "办公室设在", from, Math.min(to, from + SEAT)) < 0
        && Within.first(folded, "下设办公室", from, Math.min(to, from + SEAT)) < 0;
  }

  /**
   * True where {@code next} may go on with what {@code led} begins: no new heading, nothing higher.
   */
  private static boolean belongs(Block led, Block next) {
    if (led.depth() >= 0) {
      return next.depth() < 0 || next.depth() > led.depth();
    }
    return next.depth() < 0 || next.depth() > Enumerator.Style.HAN_PAREN.depth();
  }
}
