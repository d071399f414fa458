package org.zhengtu.parse.task;

import java.util.List;
import org.zhengtu.parse.outline.Block;

/**
 * A numbered block, or a paragraph that follows none, with the paragraphs behind it.
 *
 * @param head its first block
 * @param first index of that block
 * @param end index behind its last block
 * @param to compact offset at which it ends
 * @param answers who answers for its parts, in text order
 */
record TaskItem(Block head, int first, int end, int to, List<Responsibility> answers) {
  /** Copies the list. */
  TaskItem {
    answers = List.copyOf(answers);
  }

  boolean numbered() {
    return head.depth() >= 0;
  }

  /** The block that holds the offset. */
  Block blockAt(List<Block> blocks, int offset) {
    int at = indexAt(blocks, first, end, offset);
    return at == first ? head : blocks.get(at);
  }

  /** Index of the last of the blocks {@code [first, end)} that begins at or before the offset. */
  static int indexAt(List<Block> blocks, int first, int end, int offset) {
    int low = first;
    int high = end - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
