package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Edit;

/**
 * What a person says otherwise than it was read.
 *
 * @param source id of the text; null where it is not in the graph
 * @param inForce false where a later correction goes before it
 * @param edits item by item
 */
public record Correction(
    String id,
    String by,
    LocalDate on,
    @Nullable String source,
    boolean inForce,
    List<Edit> edits) {

  /** Copies the list. */
  public Correction {
    edits = List.copyOf(edits);
  }
}
