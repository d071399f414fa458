package org.zhengtu.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.DiffPart;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Evidence;
import org.zhengtu.graph.read.EvidenceReader;
import org.zhengtu.graph.read.Passage;
import org.zhengtu.graph.read.Proof;
import org.zhengtu.graph.read.Reach;
import org.zhengtu.graph.read.Responsibility;
import org.zhengtu.graph.read.ResponsibilityReader;
import org.zhengtu.graph.read.Reuse;
import org.zhengtu.graph.read.ReuseReader;

/** Words handed down: which were taken from where, and what was made of them. */
@Controller
final class ReuseController {
  /** Most clauses that are listed as left out or added. */
  private static final int MOST_CLAUSES = 500;

  private final ReuseReader reuses;
  private final DocumentReader documents;
  private final ResponsibilityReader responsibilities;
  private final EvidenceReader evidence;
  private final Checks checks;

  ReuseController(
      ReuseReader reuses,
      DocumentReader documents,
      ResponsibilityReader responsibilities,
      EvidenceReader evidence,
      Checks checks) {
    this.reuses = reuses;
    this.documents = documents;
    this.responsibilities = responsibilities;
    this.evidence = evidence;
    this.checks = checks;
  }

  @QueryMapping
  @Nullable Reuse reuseComparison(@Argument String document, @Argument String source) {
    checks.text("document", document);
    checks.text("source", source);
    return reuses.between(document, source).stream().findFirst().orElse(null);
  }

  @BatchMapping(typeName = "Document", field = "reuses")
  Map<Document, List<Reuse>> reuses(List<Document> parents) {
    return Batch.lists(parents, Document::id, reuses::ofDocuments);
  }

  @BatchMapping(typeName = "Document", field = "reusedBy")
  Map<Document, List<Reuse>> reusedBy(List<Document> parents) {
    return Batch.lists(parents, Document::id, reuses::fromDocuments);
  }

  @BatchMapping
  Map<Responsibility, List<Reuse>> origins(List<Responsibility> parents) {
    return Batch.lists(parents, Responsibility::id, reuses::ofResponsibilities);
  }

  @BatchMapping
  Map<Responsibility, List<Reuse>> takenOverBy(List<Responsibility> parents) {
    return Batch.lists(parents, Responsibility::id, reuses::fromResponsibilities);
  }

  @BatchMapping(typeName = "Reuse", field = "document")
  Map<Reuse, Document> document(List<Reuse> parents) {
    return Batch.ones(parents, Reuse::document, documents::byId);
  }

  @BatchMapping(typeName = "Reuse", field = "source")
  Map<Reuse, Document> source(List<Reuse> parents) {
    return Batch.ones(parents, Reuse::source, documents::byId);
  }

  @BatchMapping(typeName = "ResponsibilityReuse", field = "responsibility")
  Map<Reuse, Responsibility> responsibility(List<Reuse> parents) {
    return Batch.ones(parents, Reuse::taker, responsibilities::byId);
  }

  @BatchMapping(typeName = "ResponsibilityReuse", field = "origin")
  Map<Reuse, Responsibility> origin(List<Reuse> parents) {
    return Batch.ones(parents, Reuse::origin, responsibilities::byId);
  }

  @BatchMapping(typeName = "Reuse", field = "dropped")
  Map<Reuse, List<Evidence>> dropped(List<Reuse> parents) {
    return clauses(reuses.dropped(parents));
  }

  @BatchMapping(typeName = "Reuse", field = "added")
  Map<Reuse, List<Evidence>> added(List<Reuse> parents) {
    return clauses(reuses.added(parents));
  }

  @BatchMapping(typeName = "ResponsibilityReuse", field = "dropped")
  Map<Reuse, List<Evidence>> droppedOfResponsibility(List<Reuse> parents) {
    return clauses(reuses.dropped(parents));
  }

  @BatchMapping(typeName = "ResponsibilityReuse", field = "added")
  Map<Reuse, List<Evidence>> addedToResponsibility(List<Reuse> parents) {
    return clauses(reuses.added(parents));
  }

  private Map<Reuse, List<Evidence>> clauses(Map<Reuse, List<Proof>> proofs) {
    Map<Proof, Evidence> found =
        quotes(proofs.values().stream().flatMap(list -> list.stream().limit(MOST_CLAUSES)));
    Map<Reuse, List<Evidence>> clauses = new HashMap<>();
    proofs.forEach(
        (reuse, list) ->
            clauses.put(
                reuse,
                list.stream().limit(MOST_CLAUSES).map(proof -> quote(found, proof)).toList()));
    return clauses;
  }

  @BatchMapping(typeName = "Passage", field = "quote")
  Map<Passage, Evidence> quote(List<Passage> parents) {
    return passages(parents, Passage::taken);
  }

  @BatchMapping(typeName = "Passage", field = "origin")
  Map<Passage, Evidence> passageOrigin(List<Passage> parents) {
    return passages(parents, Passage::from);
  }

  @BatchMapping(typeName = "Passage", field = "diff")
  Map<Passage, List<DiffPart>> diff(List<Passage> parents) {
    Map<Proof, Evidence> found =
        quotes(parents.stream().flatMap(p -> Stream.of(p.taken(), p.from())));
    Map<Passage, List<DiffPart>> diffs = new HashMap<>();
    for (Passage passage : parents) {
      String quote = quote(found, passage.taken()).quote();
      String origin = quote(found, passage.from()).quote();
      diffs.put(
          passage, DiffPart.between(origin == null ? "" : origin, quote == null ? "" : quote));
    }
    return diffs;
  }

  private Map<Passage, Evidence> passages(List<Passage> parents, Function<Passage, Proof> proof) {
    Map<Proof, Evidence> found = quotes(parents.stream().map(proof));
    Map<Passage, Evidence> passages = new HashMap<>();
    parents.forEach(passage -> passages.put(passage, quote(found, proof.apply(passage))));
    return passages;
  }

  private Map<Proof, Evidence> quotes(Stream<Proof> proofs) {
    Set<Proof> wanted = proofs.collect(Collectors.toSet());
    return evidence.at(wanted, Reach.WORDS);
  }

  private static Evidence quote(Map<Proof, Evidence> found, Proof proof) {
    return Objects.requireNonNull(found.get(proof));
  }
}
