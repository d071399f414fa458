package org.zhengtu.graph.read;

import java.util.List;

/**
 * A page of things.
 *
 * @param more whether others follow
 */
public record Page<T>(List<Keyed<T>> rows, boolean more) {

  /** Copies the rows. */
  public Page {
    rows = List.copyOf(rows);
  }
}
