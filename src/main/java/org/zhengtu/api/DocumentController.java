package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Agency;
import org.zhengtu.graph.read.AgencyReader;
import org.zhengtu.graph.read.Citation;
import org.zhengtu.graph.read.CitationReader;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentFilter;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Duty;
import org.zhengtu.graph.read.Jurisdiction;
import org.zhengtu.graph.read.JurisdictionReader;
import org.zhengtu.graph.read.Mechanism;
import org.zhengtu.graph.read.MechanismReader;
import org.zhengtu.graph.read.ResponsibilityReader;
import org.zhengtu.graph.read.Slice;
import org.zhengtu.graph.read.Task;

/** Documents and what belongs to them. */
@Controller
final class DocumentController {
  private final DocumentReader documents;
  private final AgencyReader agencies;
  private final MechanismReader mechanisms;
  private final ResponsibilityReader responsibilities;
  private final JurisdictionReader jurisdictions;
  private final CitationReader citations;
  private final Checks checks;

  DocumentController(
      DocumentReader documents,
      AgencyReader agencies,
      MechanismReader mechanisms,
      ResponsibilityReader responsibilities,
      JurisdictionReader jurisdictions,
      CitationReader citations,
      Checks checks) {
    this.documents = documents;
    this.agencies = agencies;
    this.mechanisms = mechanisms;
    this.responsibilities = responsibilities;
    this.jurisdictions = jurisdictions;
    this.citations = citations;
    this.checks = checks;
  }

  @QueryMapping
  @Nullable Document document(
      @Argument @Nullable String id,
      @Argument @Nullable String number,
      @Argument @Nullable String issuer) {
    if ((id == null) == (number == null)) {
      throw new InvalidArgumentException("document: give either id or number");
    }
    checks.text("id", id);
    checks.text("number", number);
    checks.text("issuer", issuer);
    if (number == null) {
      return documents.byId(List.of(Objects.requireNonNull(id))).get(id);
    }
    List<Document> found = documents.byNumber(number, issuer == null ? null : issuer.strip());
    if (found.size() > 1) {
      throw new AmbiguousNumberException(number.strip(), candidates(found));
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<AmbiguousNumberException.Candidate> candidates(List<Document> found) {
    Map<Document, List<Agency>> issuers = issuers(found);
    Map<Document, Jurisdiction> places = jurisdiction(found);
    return found.stream()
        .map(
            document -> {
              List<Agency> by = issuers.getOrDefault(document, List.of());
              Jurisdiction place = places.get(document);
              String names = by.stream().map(Agency::name).collect(Collectors.joining("、"));
              String issuer = !names.isEmpty() || place == null ? names : place.name();
              return new AmbiguousNumberException.Candidate(
                  document.id(), issuer, document.title());
            })
        .toList();
  }

  @QueryMapping
  Connection<Document> documents(
      @Argument @Nullable DocumentFilter filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after) {
    DocumentFilter wanted = filter == null ? DocumentFilter.ALL : filter;
    checks.text("filter.text", wanted.text());
    checks.values("filter.kinds", wanted.kinds());
    checks.place("filter.within", wanted.within());
    Slice slice = Listing.DOCUMENTS.slice(first, after);
    return Connection.of(
        Listing.DOCUMENTS, slice, documents.page(wanted, slice), () -> documents.count(wanted));
  }

  @BatchMapping
  Map<Document, Jurisdiction> jurisdiction(List<Document> parents) {
    return Batch.ones(parents, Document::place, jurisdictions::byCode);
  }

  @BatchMapping
  Map<Document, List<Agency>> issuers(List<Document> parents) {
    return Batch.lists(parents, Document::id, agencies::issuers);
  }

  @BatchMapping
  Map<Document, Document> attachedTo(List<Document> parents) {
    return Batch.ones(parents, Document::id, documents::attachedTo);
  }

  @BatchMapping
  Map<Document, List<Document>> attachments(List<Document> parents) {
    return Batch.lists(parents, Document::id, documents::attachments);
  }

  @BatchMapping
  Map<Document, List<Citation>> citations(List<Document> parents) {
    return Batch.lists(parents, Document::id, citations::of);
  }

  @BatchMapping
  Map<Document, List<Citation>> citedBy(List<Document> parents) {
    return Batch.lists(parents, Document::id, citations::to);
  }

  @BatchMapping
  Map<Document, Mechanism> mechanism(List<Document> parents) {
    return Batch.ones(parents, Document::id, mechanisms::ofDocuments);
  }

  @BatchMapping
  Map<Document, List<Duty>> duties(List<Document> parents) {
    return Batch.lists(parents, Document::id, responsibilities::duties);
  }

  @BatchMapping
  Map<Document, List<Task>> tasks(List<Document> parents) {
    return Batch.lists(parents, Document::id, responsibilities::tasks);
  }

  @BatchMapping
  Map<Citation, Document> citing(List<Citation> parents) {
    return Batch.ones(parents, Citation::citing, documents::byId);
  }

  @BatchMapping
  Map<Citation, Document> cited(List<Citation> parents) {
    return Batch.ones(parents, Citation::cited, documents::byId);
  }
}
