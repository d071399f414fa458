package org.zhengtu.graph;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Correction;

/**
 * What became of a correction.
 *
 * @param id its id, by which it can be taken back
 * @param correction what it says
 * @param inForce the correction of that text that counts now; null only where it was removed
 * @param text what was written; null where its text is not in the graph
 */
public record CorrectionReport(
    String id, Correction correction, @Nullable Correction inForce, @Nullable WriteReport text) {

  /** True where a later correction of the same text goes before it. */
  public boolean isSuperseded() {
    return inForce != null && !inForce.key().equals(correction.key());
  }
}
