package org.zhengtu.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often each thing is named in which words: what one write adds and takes away. */
final class Tally {
  private final Map<String, Map<String, Integer>> changes = new LinkedHashMap<>();

  /** Counts {@code form}, or the empty form for null, of the thing with {@code id}. */
  void add(String id, @Nullable String form, int times) {
    changes
        .computeIfAbsent(id, key -> new TreeMap<>())
        .merge(form == null ? "" : form, times, Integer::sum);
  }

  /** Ids of everything that was counted. */
  Set<String> ids() {
    return changes.keySet();
  }

  /** Makes sure that these are among {@link #ids()}. */
  void touch(Collection<String> ids) {
    ids.forEach(id -> changes.computeIfAbsent(id, key -> new TreeMap<>()));
  }

  /** {@code before} with the changes of one thing. */
  Forms apply(String id, Forms before) {
    return before.plus(changes.getOrDefault(id, Map.of()));
  }
}
