package org.zhengtu.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Citation;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Hole;
import org.zhengtu.graph.read.HoleReader;
import org.zhengtu.graph.read.Slice;

/** What to collect next. */
@Controller
final class HoleController {
  private static final int MOST_CITING = 20;

  private final HoleReader holes;
  private final DocumentReader documents;
  private final Checks checks;

  HoleController(HoleReader holes, DocumentReader documents, Checks checks) {
    this.holes = holes;
    this.documents = documents;
    this.checks = checks;
  }

  @QueryMapping
  Connection<Hole> holes(
      @Argument @Nullable String within,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    checks.place("within", within);
    Slice slice = Listing.HOLES.slice(first, after);
    return Connection.of(
        Listing.HOLES, slice, holes.page(within, slice), () -> holes.count(within));
  }

  @BatchMapping
  Map<Hole, Document> document(List<Hole> parents) {
    return Batch.ones(parents, Hole::document, documents::byId);
  }

  @BatchMapping
  Map<Hole, List<Citation>> citedBy(List<Hole> parents) {
    Map<@Nullable String, List<Hole>> byPlace = new HashMap<>();
    parents.forEach(
        hole -> byPlace.computeIfAbsent(hole.within(), _ -> new ArrayList<>()).add(hole));
    Map<Hole, List<Citation>> cited = new HashMap<>();
    byPlace.forEach(
        (place, some) ->
            cited.putAll(
                Batch.lists(some, Hole::document, ids -> holes.citedBy(ids, place, MOST_CITING))));
    return cited;
  }
}
