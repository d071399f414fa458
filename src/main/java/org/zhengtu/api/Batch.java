package org.zhengtu.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What belongs to each of many parents, read together. */
final class Batch {
  private Batch() {}

  /** The list of each parent; empty where there is none. */
  static <P, V> Map<P, List<V>> lists(
      List<P> parents,
      Function<P, String> id,
      Function<Collection<String>, ? extends Map<String, ? extends List<? extends V>>> read) {
    Map<String, ? extends List<? extends V>> found =
        read.apply(parents.stream().map(id).distinct().toList());
    Map<P, List<V>> lists = new HashMap<>();
    for (P parent : parents) {
      List<? extends V> list = found.get(id.apply(parent));
      lists.put(parent, list == null ? List.of() : List.copyOf(list));
    }
    return lists;
  }

  /** The one thing of each parent that has one. */
  static <P, V> Map<P, V> ones(
      List<P> parents,
      Function<P, @Nullable String> id,
      Function<Collection<String>, ? extends Map<String, ? extends V>> read) {
    Set<String> ids = new LinkedHashSet<>();
    for (P parent : parents) {
      String wanted = id.apply(parent);
      if (wanted != null) {
        ids.add(wanted);
      }
    }
    Map<P, V> ones = new HashMap<>();
    if (ids.isEmpty()) {
      return ones;
    }
    Map<String, ? extends V> found = read.apply(ids);
    for (P parent : parents) {
      String wanted = id.apply(parent);
      V value = wanted == null ? null : found.get(wanted);
      if (value != null) {
        ones.put(parent, value);
      }
    }
    return ones;
  }
}
