package org.zhengtu.parse.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Enumerator;

/** The numbers of the items that organs lead. */
final class ItemNumbers {
  private final String folded;
  private final List<Block> blocks;

  ItemNumbers(String folded, List<Block> blocks) {
    this.folded = folded;
    this.blocks = blocks;
  }

  /** True where the second stands in the item right behind that of the first. */
  boolean counts(Led first, Led second) {
    Enumerator before = number(first);
    Enumerator behind = number(second);
    return before != null
        && behind != null
        && before.style() == behind.style()
        && before.value() + 1 == behind.value();
  }

  @Nullable Enumerator number(Led led) {
    Block block = blocks.get(led.block());
    return block.depth() < 0 ? null : Enumerator.at(folded, block.from(), block.to());
  }

  /** True for two items that count on from what a page before this one held: 5.甲局…6.乙局…. */
  boolean goesOnFromBefore(List<Led> run) {
    Enumerator first = run.size() == 2 ? number(run.getFirst()) : null;
    return first != null
        && first.value() > 1
        && run.stream().allMatch(led -> led.known())
        && counts(run.getFirst(), run.getLast());
  }
}
