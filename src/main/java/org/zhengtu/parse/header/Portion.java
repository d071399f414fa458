package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Line;

/**
 * One document among those that a source holds, in compact offsets.
 *
 * @param from first offset
 * @param to offset after the last
 * @param attachedTo index of the document that carries it; null for the main one
 * @param head the pieces that its head consists of
 */
public record Portion(int from, int to, @Nullable Integer attachedTo, List<Line> head) {
  /** Takes the range as it is. */
  public Portion {
    head = List.copyOf(head);
  }
}
