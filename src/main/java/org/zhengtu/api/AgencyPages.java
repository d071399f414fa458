package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.Page;
import org.zhengtu.graph.read.Slice;
import reactor.core.publisher.Mono;

/** Pages that belong to agencies, read together for all agencies of a request. */
final class AgencyPages {
  private AgencyPages() {}

  /** A page of one agency. */
  record Key(String agency, Slice slice) {}

  /** Registers a loader of pages: one statement for all agencies that ask for the same slice. */
  static <T> void register(
      BatchLoaderRegistry loaders,
      String name,
      BiFunction<Collection<String>, Slice, Map<String, Page<T>>> read) {
    loaders
        .<Key, Page<T>>forName(name)
        .registerMappedBatchLoader((keys, env) -> Mono.fromCallable(() -> pages(keys, read)));
  }

  /** Registers a loader of totals. */
  static void registerCounts(
      BatchLoaderRegistry loaders,
      String name,
      Function<Collection<String>, Map<String, Long>> read) {
    loaders
        .<String, Long>forName(name)
        .registerMappedBatchLoader((keys, env) -> Mono.fromCallable(() -> read.apply(keys)));
  }

  /** The page of one agency, together with those of others. */
  static <T> CompletableFuture<Connection<T>> load(
      DataFetchingEnvironment env,
      String pages,
      String counts,
      Agency agency,
      Listing listing,
      Slice slice) {
    DataLoader<Key, Page<T>> loader = loader(env, pages);
    return loader
        .load(new Key(agency.id(), slice))
        .thenApply(page -> connection(listing, slice, page, counts, agency));
  }

  private static <T> Connection<T> connection(
      Listing listing, Slice slice, @Nullable Page<T> page, String counts, Agency agency) {
    Page<T> found = page == null ? new Page<>(List.of(), false) : page;
    return Connection.of(
        listing,
        slice,
        found,
        env -> AgencyPages.<String, Long>loader(env, counts).load(agency.id()));
  }

  private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment env, String name) {
    return Objects.requireNonNull(env.<K, V>getDataLoader(name), name);
  }

  private static <T> Map<Key, Page<T>> pages(
      Set<Key> keys, BiFunction<Collection<String>, Slice, Map<String, Page<T>>> read) {
    Map<Slice, List<String>> bySlice =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    Key::slice, Collectors.mapping(Key::agency, Collectors.toList())));
    Map<Key, Page<T>> pages = new HashMap<>();
    bySlice.forEach(
        (slice, agencies) ->
            read.apply(agencies, slice)
                .forEach((agency, page) -> pages.put(new Key(agency, slice), page)));
    return pages;
  }
}
