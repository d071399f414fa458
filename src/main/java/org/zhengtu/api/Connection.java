package org.zhengtu.api;

import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.zhengtu.graph.read.Hit;
import org.zhengtu.graph.read.Keyed;
import org.zhengtu.graph.read.Node;
import org.zhengtu.graph.read.Page;
import org.zhengtu.graph.read.Slice;

/**
 * A page as Relay has it, with a total that is counted only when asked for.
 *
 * @param <T> what is in the list
 */
final class Connection<T> implements graphql.relay.Connection<T> {
  /** The schema's connection types. */
  static final List<String> TYPES =
      List.of(
          "DocumentConnection",
          "AgencyConnection",
          "PersonConnection",
          "ResponsibilityConnection",
          "FindingConnection",
          "MentionConnection",
          "HoleConnection",
          "JurisdictionConnection",
          "SearchConnection");

  private final List<Edge<T>> edges;
  private final PageInfo pageInfo;
  private final Function<DataFetchingEnvironment, CompletableFuture<Long>> total;

  private Connection(
      List<Edge<T>> edges,
      PageInfo pageInfo,
      Function<DataFetchingEnvironment, CompletableFuture<Long>> total) {
    this.edges = edges;
    this.pageInfo = pageInfo;
    this.total = total;
  }

  /** A page whose total one statement counts. */
  static <T> Connection<T> of(Listing listing, Slice slice, Page<T> page, LongSupplier total) {
    return of(listing, slice, page, env -> CompletableFuture.completedFuture(total.getAsLong()));
  }

  /** A page whose total is loaded together with those of other pages. */
  static <T> Connection<T> of(
      Listing listing,
      Slice slice,
      Page<T> page,
      Function<DataFetchingEnvironment, CompletableFuture<Long>> total) {
    List<Edge<T>> edges = new ArrayList<>();
    for (Keyed<T> row : page.rows()) {
      edges.add(new PageEdge<>(row.value(), cursor(listing, row)));
    }
    return new Connection<>(edges, pageInfo(listing, slice, page), total);
  }

  /** A page of hits: nodes with their score. */
  static Connection<Node> of(Slice slice, Page<Hit> page, LongSupplier total) {
    List<Edge<Node>> edges = new ArrayList<>();
    for (Keyed<Hit> row : page.rows()) {
      edges.add(new HitEdge(row.value().node(), cursor(Listing.SEARCH, row), row.value().score()));
    }
    return new Connection<>(
        edges,
        pageInfo(Listing.SEARCH, slice, page),
        env -> CompletableFuture.completedFuture(total.getAsLong()));
  }

  private static PageInfo pageInfo(Listing listing, Slice slice, Page<?> page) {
    return page.rows().isEmpty()
        ? new DefaultPageInfo(null, null, slice.after() != null, page.more())
        : new DefaultPageInfo(
            cursor(listing, page.rows().getFirst()),
            cursor(listing, page.rows().getLast()),
            slice.after() != null,
            page.more());
  }

  private static ConnectionCursor cursor(Listing listing, Keyed<?> row) {
    return new DefaultConnectionCursor(listing.cursor(row.keys()));
  }

  @Override
  public List<Edge<T>> getEdges() {
    return edges;
  }

  @Override
  public PageInfo getPageInfo() {
    return pageInfo;
  }

  /** Fetches {@code totalCount} of a connection. */
  static CompletableFuture<Long> totalCount(DataFetchingEnvironment env) {
    Connection<?> connection = Objects.requireNonNull(env.getSource());
    return connection.total.apply(env);
  }

  /** Fetches {@code score} of a hit. */
  static double score(DataFetchingEnvironment env) {
    HitEdge hit = Objects.requireNonNull(env.getSource());
    return hit.score();
  }

  private record PageEdge<T>(T node, ConnectionCursor cursor) implements Edge<T> {
    @Override
    public T getNode() {
      return node;
    }

    @Override
    public ConnectionCursor getCursor() {
      return cursor;
    }
  }

  private record HitEdge(Node node, ConnectionCursor cursor, double score) implements Edge<Node> {
    @Override
    public Node getNode() {
      return node;
    }

    @Override
    public ConnectionCursor getCursor() {
      return cursor;
    }
  }
}
