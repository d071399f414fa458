package org.zhengtu.parse.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.Block;

/** Organs' names alone on their lines or in headings, three or more, each over what it must do. */
final class NamesOverDuties {
  private final String folded;
  private final List<Block> blocks;
  private final DutyParagraphs paragraphs;
  private final ItemNumbers items;

  NamesOverDuties(String folded, List<Block> blocks, DutyParagraphs paragraphs, ItemNumbers items) {
    this.folded = folded;
    this.blocks = blocks;
    this.paragraphs = paragraphs;
    this.items = items;
  }

  /** Takes those among the blocks {@code [first, end)}. */
  void take(int first, int end) {
    headed(first, end);
    alone(first, end);
  }

  /** Names alone on their lines without numbers, three or more, each over what it must do. */
  private void alone(int first, int end) {
    List<Led> run = new ArrayList<>();
    int i = first;
    while (i <= end) {
      Led one = i < end && blocks.get(i).kind() == Block.Kind.PARAGRAPH ? nameOver(i, end) : null;
      if (one == null) {
        boolean text = i < end && !run.isEmpty() && paragraphs.isText(i);
        if (!text) {
          takeHeaded(run, i);
          run.clear();
        }
      } else {
        run.add(one);
      }
      i++;
    }
  }

  private @Nullable Led nameOver(int i, int end) {
    boolean text = i + 1 < end && paragraphs.isText(i + 1) && paragraphs.saysDuty(i + 1);
    Led led = text ? paragraphs.lead(i) : null;
    return led != null && led.known() && led.form() == Led.Form.ALONE ? led : null;
  }

  /** Numbered headings that are organs' names, three or more in a row with text below each. */
  private void headed(int first, int end) {
    List<Led> run = new ArrayList<>();
    for (int i = first; i <= end; i++) {
      Block block = i < end ? blocks.get(i) : null;
      int depth = run.isEmpty() ? -1 : blocks.get(run.getFirst().block()).depth();
      if (block != null && depth >= 0 && (block.depth() < 0 || block.depth() > depth)) {
        continue;
      }
      Led one = block != null && isNameAlone(block) ? paragraphs.lead(i) : null;
      boolean same =
          one != null
              && block != null
              && one.known()
              && one.form() == Led.Form.ALONE
              && (depth < 0 || block.depth() == depth);
      if (!same || one == null) {
        takeHeaded(run, i);
        run.clear();
      }
      if (one != null && one.known() && one.form() == Led.Form.ALONE) {
        run.add(one);
      }
    }
  }

  private static boolean isNameAlone(Block block) {
    return block.depth() >= 0 && block.hasTitle() && block.titleEnd() >= block.to() - 1;
  }

  private void takeHeaded(List<Led> run, int end) {
    if (run.size() < DutySeries.FEWEST && !items.goesOnFromBefore(run)) {
      return;
    }
    for (int k = 0; k < run.size(); k++) {
      int to = k + 1 < run.size() ? run.get(k + 1).block() : end;
      if (!isOfOthers(run.get(k)) || !takeLed(run.get(k).block() + 1, to)) {
        paragraphs.below(run.get(k), to);
      }
    }
  }

  /** True for 其他部门, below which organs may be named one by one. */
  private boolean isOfOthers(Led led) {
    return folded.startsWith("其他", led.unitFrom()) || folded.startsWith("其它", led.unitFrom());
  }

  /** Takes the blocks that organs lead; false where there are none. */
  private boolean takeLed(int first, int end) {
    boolean any = false;
    for (int i = first; i < end; i++) {
      Led one = paragraphs.isTaken(i) ? null : paragraphs.lead(i);
      if (one != null && one.known() && one.form() != Led.Form.ALONE) {
        paragraphs.take(one, i + 1, true);
      }
      any |= paragraphs.isTaken(i);
    }
    return any;
  }
}
