package org.zhengtu.graph.read;

import java.util.List;

/**
 * One row of a page.
 *
 * @param keys its sort keys, the id last: where a following page starts
 */
public record Keyed<T>(List<Object> keys, T value) {

  /** Copies the keys. */
  public Keyed {
    keys = List.copyOf(keys);
  }
}
