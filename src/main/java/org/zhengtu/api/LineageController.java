package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Attachment;
import org.zhengtu.graph.read.Citation;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Edges;
import org.zhengtu.graph.read.LineageReader;
import org.zhengtu.graph.read.Paths;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.CitationRole;
import reactor.core.publisher.Mono;

/** Citations followed from document to document. */
@Controller
final class LineageController {
  private static final String LINEAGE = "document.lineage";
  private static final int USUAL_DEPTH = 10;
  private static final int USUAL_PATH = 6;
  private static final int DEEPEST = 20;
  private static final int LONGEST_PATH = 10;

  private final LineageReader lineages;
  private final DocumentReader documents;
  private final Checks checks;

  LineageController(
      LineageReader lineages,
      DocumentReader documents,
      Checks checks,
      BatchLoaderRegistry loaders) {
    this.lineages = lineages;
    this.documents = documents;
    this.checks = checks;
    loaders
        .<Key, Lineage>forName(LINEAGE)
        .registerMappedBatchLoader((keys, env) -> Mono.fromCallable(() -> load(keys)));
  }

  /** How the lineage of a document is asked for. */
  record Way(LineageReader.Direction direction, int maxDepth, Edges edges) {}

  /** The lineage of one document. */
  record Key(String document, Way way) {}

  /** What is reached from one document. */
  record Lineage(
      List<Document> documents,
      List<LineageReader.Step> citations,
      List<LineageReader.Tie> attachments) {}

  /** One way from a document to another. */
  record Path(int length, List<Document> documents, List<Citation> citations) {}

  @SchemaMapping
  CompletableFuture<Lineage> lineage(
      Document document,
      @Argument LineageReader.Direction direction,
      @Argument @Nullable Integer maxDepth,
      @Argument @Nullable List<CitationRole> roles,
      @Argument @Nullable List<CitationRelation> relations,
      @Argument @Nullable Boolean attachments,
      DataFetchingEnvironment env) {
    Way way =
        new Way(
            direction,
            checks.depth(maxDepth, USUAL_DEPTH, DEEPEST),
            edges(roles, relations, Boolean.TRUE.equals(attachments)));
    DataLoader<Key, Lineage> loader =
        Objects.requireNonNull(env.<Key, Lineage>getDataLoader(LINEAGE), LINEAGE);
    return loader.load(new Key(document.id(), way));
  }

  private Map<Key, Lineage> load(Set<Key> keys) {
    Map<Way, List<String>> byWay =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    Key::way, Collectors.mapping(Key::document, Collectors.toList())));
    Map<Key, LineageReader.Reached> followed = new HashMap<>();
    byWay.forEach(
        (way, ids) ->
            lineages
                .follow(ids, way.direction(), way.maxDepth(), way.edges())
                .forEach((id, reached) -> followed.put(new Key(id, way), reached)));
    Set<String> all = new LinkedHashSet<>();
    followed.forEach((key, reached) -> all.addAll(ends(key, reached)));
    Map<String, Document> found = documents.byId(all);
    Map<Key, Lineage> lineage = new HashMap<>();
    followed.forEach(
        (key, reached) ->
            lineage.put(
                key,
                new Lineage(
                    existing(ends(key, reached), found), reached.steps(), reached.attachments())));
    return lineage;
  }

  /** The documents reached, nearest first. */
  private static List<String> ends(Key key, LineageReader.Reached reached) {
    boolean up = key.way().direction() == LineageReader.Direction.ANCESTORS;
    Map<String, Integer> depths = new LinkedHashMap<>();
    for (LineageReader.Step step : reached.steps()) {
      depths.merge(
          up ? step.citation().cited() : step.citation().citing(), step.depth(), Math::min);
    }
    for (LineageReader.Tie one : reached.attachments()) {
      Attachment tie = one.attachment();
      depths.merge(up ? tie.carrier() : tie.attached(), one.depth(), Math::min);
    }
    depths.remove(key.document());
    return depths.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Document> existing(Collection<String> ids, Map<String, Document> found) {
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** A basis where nothing is asked for; an empty list of roles means all of them. */
  private static Edges edges(
      @Nullable List<CitationRole> roles,
      @Nullable List<CitationRelation> relations,
      boolean attachments) {
    Set<CitationRelation> wanted = relations == null ? Set.of() : Set.copyOf(relations);
    boolean all = roles == null ? !wanted.isEmpty() : roles.isEmpty();
    Set<CitationRole> named = roles == null ? Set.of(CitationRole.BASIS) : Set.copyOf(roles);
    return new Edges(all ? Set.of(CitationRole.values()) : named, wanted, attachments);
  }

  @QueryMapping
  List<Path> lineagePaths(
      @Argument String from,
      @Argument String to,
      @Argument @Nullable Integer maxDepth,
      @Argument @Nullable List<CitationRole> roles,
      @Argument @Nullable List<CitationRelation> relations) {
    checks.text("from", from);
    checks.text("to", to);
    int depth = checks.depth(maxDepth, USUAL_PATH, LONGEST_PATH);
    List<Citation> reached =
        lineages
            .follow(
                List.of(from),
                LineageReader.Direction.ANCESTORS,
                depth,
                edges(roles, relations, false))
            .values()
            .stream()
            .flatMap(followed -> followed.steps().stream())
            .map(LineageReader.Step::citation)
            .toList();
    List<List<Citation>> ways = Paths.between(reached, from, to, depth);
    Set<String> ids = new LinkedHashSet<>();
    ways.forEach(way -> ids.addAll(stops(way)));
    Map<String, Document> found = documents.byId(ids);
    return ways.stream()
        .map(way -> new Path(way.size(), existing(stops(way), found), way))
        .toList();
  }

  private static List<String> stops(List<Citation> way) {
    List<String> stops = new ArrayList<>();
    stops.add(way.getFirst().citing());
    way.forEach(citation -> stops.add(citation.cited()));
    return stops;
  }

  @SchemaMapping(typeName = "LineageCitation", field = "role")
  CitationRole role(LineageReader.Step step) {
    return step.citation().role();
  }

  @SchemaMapping(typeName = "LineageCitation", field = "relation")
  @Nullable CitationRelation relation(LineageReader.Step step) {
    return step.citation().relation();
  }

  @SchemaMapping(typeName = "LineageCitation", field = "asWritten")
  @Nullable String asWritten(LineageReader.Step step) {
    return step.citation().asWritten();
  }

  @BatchMapping(typeName = "LineageCitation", field = "citing")
  Map<LineageReader.Step, Document> citing(List<LineageReader.Step> steps) {
    return Batch.ones(steps, step -> step.citation().citing(), documents::byId);
  }

  @BatchMapping(typeName = "LineageCitation", field = "cited")
  Map<LineageReader.Step, Document> cited(List<LineageReader.Step> steps) {
    return Batch.ones(steps, step -> step.citation().cited(), documents::byId);
  }

  @BatchMapping(typeName = "LineageAttachment", field = "attached")
  Map<LineageReader.Tie, Document> attached(List<LineageReader.Tie> parents) {
    return Batch.ones(parents, tie -> tie.attachment().attached(), documents::byId);
  }

  @BatchMapping(typeName = "LineageAttachment", field = "carrier")
  Map<LineageReader.Tie, Document> carrier(List<LineageReader.Tie> parents) {
    return Batch.ones(parents, tie -> tie.attachment().carrier(), documents::byId);
  }
}
