package org.zhengtu.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Finding;
import org.zhengtu.graph.read.FindingFilter;
import org.zhengtu.graph.read.FindingReader;
import org.zhengtu.graph.read.Mention;
import org.zhengtu.graph.read.MentionFilter;
import org.zhengtu.graph.read.MentionReader;
import org.zhengtu.graph.read.Node;
import org.zhengtu.graph.read.NodeReader;
import org.zhengtu.graph.read.Slice;
import org.zhengtu.graph.read.Source;
import org.zhengtu.graph.read.SourceReader;

/** Sources, findings and mentions: what was read and what is doubtful in it. */
@Controller
final class SourceController {
  private final SourceReader sources;
  private final FindingReader findings;
  private final MentionReader mentions;
  private final DocumentReader documents;
  private final NodeReader nodes;
  private final Checks checks;

  SourceController(
      SourceReader sources,
      FindingReader findings,
      MentionReader mentions,
      DocumentReader documents,
      NodeReader nodes,
      Checks checks) {
    this.sources = sources;
    this.findings = findings;
    this.mentions = mentions;
    this.documents = documents;
    this.nodes = nodes;
    this.checks = checks;
  }

  @QueryMapping
  Connection<Finding> findings(
      @Argument @Nullable FindingFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    FindingFilter wanted = filter == null ? FindingFilter.ALL : filter;
    checks.values("filter.codes", wanted.codes());
    checks.text("filter.document", wanted.document());
    checks.place("filter.within", wanted.within());
    checks.families("filter.families", wanted.families());
    Slice slice = Listing.FINDINGS.slice(first, after);
    return Connection.of(
        Listing.FINDINGS, slice, findings.page(wanted, slice), () -> findings.count(wanted));
  }

  @QueryMapping
  Connection<Mention> mentions(
      @Argument @Nullable MentionFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    MentionFilter wanted = filter == null ? MentionFilter.ALL : filter;
    checks.text("filter.document", wanted.document());
    Slice slice = Listing.MENTIONS.slice(first, after);
    return Connection.of(
        Listing.MENTIONS, slice, mentions.page(wanted, slice), () -> mentions.count(wanted));
  }

  @BatchMapping
  Map<Document, List<Source>> sources(List<Document> parents) {
    return Batch.lists(parents, Document::id, sources::ofDocuments);
  }

  @BatchMapping(typeName = "Document", field = "source")
  Map<Document, Source> source(List<Document> parents) {
    Map<Document, Source> first = new HashMap<>();
    sources(parents)
        .forEach(
            (document, list) -> list.stream().findFirst().ifPresent(s -> first.put(document, s)));
    return first;
  }

  @BatchMapping
  Map<Source, String> text(List<Source> parents) {
    return Batch.ones(parents, Source::id, sources::texts);
  }

  @BatchMapping(typeName = "Document", field = "findings")
  Map<Document, List<Finding>> findingsOf(List<Document> parents) {
    return Batch.lists(parents, Document::id, findings::ofDocuments);
  }

  @BatchMapping(typeName = "Document", field = "mentions")
  Map<Document, List<Mention>> mentionsOf(List<Document> parents) {
    return Batch.lists(parents, Document::id, mentions::ofDocuments);
  }

  @BatchMapping(typeName = "Finding", field = "document")
  Map<Finding, Document> findingDocument(List<Finding> parents) {
    return Batch.ones(parents, Finding::document, documents::byId);
  }

  @BatchMapping(typeName = "Mention", field = "document")
  Map<Mention, Document> mentionDocument(List<Mention> parents) {
    return Batch.ones(parents, Mention::document, documents::byId);
  }

  @BatchMapping
  Map<Mention, List<Node>> candidates(List<Mention> parents) {
    Map<String, List<String>> ids = mentions.candidates(parents.stream().map(Mention::id).toList());
    Map<String, Node> found = nodes.byId(ids.values().stream().flatMap(List::stream).toList());
    Map<Mention, List<Node>> candidates = new HashMap<>();
    for (Mention mention : parents) {
      List<String> list = ids.getOrDefault(mention.id(), List.of());
      candidates.put(mention, list.stream().map(found::get).filter(Objects::nonNull).toList());
    }
    return candidates;
  }
}
