package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind: by id, by relation, in pages. One statement says what such a thing is; the
 * others give ids.
 */
final class Lookup<T> {
  private final Reads reads;
  private final String statement;
  private final Function<Reads.Row, T> decode;

  Lookup(Reads reads, String statement, Function<Reads.Row, T> decode) {
    this.reads = reads;
    this.statement = statement;
    this.decode = decode;
  }

  static <T> Lookup<T> of(Reads reads, String statement, Class<T> type) {
    return new Lookup<>(reads, statement, row -> row.value(type));
  }

  /** Those of {@code ids} that exist. */
  Map<String, T> byId(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, T> found = new HashMap<>();
    for (Reads.Row row : reads.rows(statement, Map.of("ids", ids.stream().distinct().toList()))) {
      found.put(row.text("key"), decode.apply(row));
    }
    return found;
  }

  /** For each key the things whose ids a statement gives. */
  Map<String, List<T>> related(String name, Collection<String> keys) {
    return related(reads.ids(name, keys));
  }

  /** For each key the things whose ids a statement gives for a day; null for any. */
  Map<String, List<T>> related(String name, Collection<String> keys, @Nullable LocalDate asOf) {
    return related(reads.ids(name, keys, asOf));
  }

  private Map<String, List<T>> related(Map<String, List<String>> ids) {
    Map<String, T> things = byId(ids.values().stream().flatMap(List::stream).toList());
    Map<String, List<T>> related = new HashMap<>();
    ids.forEach((key, list) -> related.put(key, existing(list, things)));
    return related;
  }

  /** For each key the first of the things whose ids a statement gives. */
  Map<String, T> relatedOne(String name, Collection<String> keys) {
    Map<String, T> one = new HashMap<>();
    related(name, keys)
        .forEach((key, list) -> list.stream().findFirst().ifPresent(v -> one.put(key, v)));
    return one;
  }

  /** One page of the things whose ids and sort keys a statement gives. */
  Page<T> page(String name, Map<String, @Nullable Object> filter, Slice slice) {
    Map<String, @Nullable Object> parameters = new HashMap<>(filter);
    parameters.put("after", slice.after());
    parameters.put("limit", slice.first() + 1);
    return page(reads.rows(name, parameters), slice.first());
  }

  /** For each key one page of the things whose ids and sort keys a statement gives for a day. */
  Map<String, Page<T>> pages(
      String name, Collection<String> keys, Slice slice, @Nullable LocalDate asOf) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("asOf", asOf);
    parameters.put("ids", List.copyOf(keys));
    parameters.put("after", slice.after());
    parameters.put("limit", slice.first() + 1);
    Map<String, List<Reads.Row>> rows =
        reads.rows(name, parameters).stream()
            .collect(Collectors.groupingBy(row -> row.text("key")));
    Map<String, T> things =
        byId(rows.values().stream().flatMap(List::stream).map(row -> row.text("id")).toList());
    Map<String, Page<T>> pages = new HashMap<>();
    rows.forEach((key, list) -> pages.put(key, page(list, slice.first(), things)));
    return pages;
  }

  /** The page that rows with ids and sort keys make, one row more than wanted. */
  Page<T> page(List<Reads.Row> rows, int first) {
    return page(rows, first, byId(rows.stream().map(row -> row.text("id")).toList()));
  }

  private static <T> Page<T> page(List<Reads.Row> rows, int first, Map<String, T> things) {
    List<Reads.Row> wanted = rows.size() > first ? rows.subList(0, first) : rows;
    List<Keyed<T>> keyed = new ArrayList<>();
    for (Reads.Row row : wanted) {
      T thing = things.get(row.text("id"));
      if (thing != null) {
        keyed.add(new Keyed<>(row.keys(), thing));
      }
    }
    return new Page<>(keyed, rows.size() > first);
  }

  private static <T> List<T> existing(List<String> ids, Map<String, T> things) {
    return ids.stream().map(things::get).filter(Objects::nonNull).toList();
  }
}
