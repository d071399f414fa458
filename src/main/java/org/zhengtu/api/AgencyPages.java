package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

  /** A page of one agency, on a day or on any. */
  record Key(String agency, Window window) {}

  /** Which rows of what stood on which day; null for any day. */
  record Window(Slice slice, @Nullable LocalDate asOf) {}

  /** Reads pages of many agencies. */
  interface Read<T> {
    Map<String, Page<T>> pages(Collection<String> agencies, Slice slice, @Nullable LocalDate asOf);
  }

  /** Registers a loader of pages: one statement for all agencies that ask for the same slice. */
  static <T> void register(BatchLoaderRegistry loaders, String name, Read<T> read) {
    loaders
        .<Key, Page<T>>forName(name)
        .registerMappedBatchLoader((keys, env) -> Mono.fromCallable(() -> pages(keys, read)));
  }

  /** The page of one agency, together with those of others. */
  static <T> CompletableFuture<Connection<T>> load(
      DataFetchingEnvironment env,
      String pages,
      String counts,
      Agency agency,
      Listing listing,
      Window window) {
    DataLoader<Key, Page<T>> loader = loader(env, pages);
    return loader
        .load(new Key(agency.id(), window))
        .thenApply(page -> connection(listing, window, page, counts, agency));
  }

  private static <T> Connection<T> connection(
      Listing listing, Window window, @Nullable Page<T> page, String counts, Agency agency) {
    Page<T> found = page == null ? new Page<>(List.of(), false) : page;
    return Connection.of(
        listing,
        window.slice(),
        found,
        env ->
            DatedLoads.<@Nullable Long>load(env, counts, agency.id(), window.asOf())
                .thenApply(count -> count == null ? 0L : count));
  }

  private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment env, String name) {
    return Objects.requireNonNull(env.<K, V>getDataLoader(name), name);
  }

  private static <T> Map<Key, Page<T>> pages(Set<Key> keys, Read<T> read) {
    Map<Window, List<String>> byWindow =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    Key::window, Collectors.mapping(Key::agency, Collectors.toList())));
    Map<Key, Page<T>> pages = new HashMap<>();
    byWindow.forEach(
        (window, agencies) ->
            read.pages(agencies, window.slice(), window.asOf())
                .forEach((agency, page) -> pages.put(new Key(agency, window), page)));
    return pages;
  }
}
