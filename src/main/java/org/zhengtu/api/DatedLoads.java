package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** What belongs to things on a day, read together for all things of a request that ask for it. */
final class DatedLoads {
  private DatedLoads() {}

  /** A thing and the day asked about; null for any. */
  record Key(String id, @Nullable LocalDate asOf) {}

  /** Registers a loader: one statement for all things that ask for the same day. */
  static <V> void register(
      BatchLoaderRegistry loaders,
      String name,
      BiFunction<Collection<String>, @Nullable LocalDate, ? extends Map<String, V>> read) {
    loaders
        .<Key, V>forName(name)
        .registerMappedBatchLoader((keys, env) -> Mono.fromCallable(() -> read(keys, read)));
  }

  /** What belongs to one thing, together with that of others; null where it has none. */
  static <V extends @Nullable Object> CompletableFuture<V> load(
      DataFetchingEnvironment env, String name, String id, @Nullable LocalDate asOf) {
    DataLoader<Key, V> loader = Objects.requireNonNull(env.<Key, V>getDataLoader(name), name);
    return loader.load(new Key(id, asOf));
  }

  /** The list of one thing, together with those of others; empty where it has none. */
  static <V> CompletableFuture<List<V>> list(
      DataFetchingEnvironment env, String name, String id, @Nullable LocalDate asOf) {
    return DatedLoads.<@Nullable List<V>>load(env, name, id, asOf)
        .thenApply(list -> list == null ? List.of() : list);
  }

  private static <V> Map<Key, V> read(
      Set<Key> keys,
      BiFunction<Collection<String>, @Nullable LocalDate, ? extends Map<String, V>> read) {
    Map<@Nullable LocalDate, List<String>> byDay = new HashMap<>();
    keys.forEach(key -> byDay.computeIfAbsent(key.asOf(), _ -> new ArrayList<>()).add(key.id()));
    Map<Key, V> found = new HashMap<>();
    byDay.forEach(
        (day, ids) -> read.apply(ids, day).forEach((id, v) -> found.put(new Key(id, day), v)));
    return found;
  }
}
