package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Documents by id, number, relation and in pages. */
public final class DocumentReader {
  private final Reads reads;
  private final Lookup<Document> documents;

  /** Reads through {@code reads}. */
  public DocumentReader(Reads reads) {
    this.reads = reads;
    this.documents = Lookup.of(reads, "document/by-id", Document.class);
  }

  /** Those of these documents that exist, by id. */
  public Map<String, Document> byId(Collection<String> ids) {
    return documents.byId(ids);
  }

  /** Documents with that number, narrowed by the issuer where one is given, by id. */
  public List<Document> byNumber(String number, @Nullable String issuer) {
    Map<String, @Nullable Object> parameters =
        new Parameters().with("numbers", TypedNumber.forms(number)).with("issuer", issuer).map();
    List<String> ids =
        reads.rows("document/by-number", parameters).stream().map(r -> r.text("id")).toList();
    Map<String, Document> found = documents.byId(ids);
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The document that each document is attached to. */
  public Map<String, Document> attachedTo(Collection<String> ids) {
    return documents.relatedOne("document/attached-to", ids);
  }

  /** Every document that each document is attached to. */
  public Map<String, List<Document>> carriers(Collection<String> ids) {
    return ids.isEmpty() ? Map.of() : documents.related("document/carriers", ids);
  }

  /** The documents that each finding that something is missing may have passed over. */
  public Map<String, List<Document>> lookAt(Collection<String> findings) {
    return documents.related("finding/look-at", findings);
  }

  /** The documents that each one may be that is told by a number or a title alone. */
  public Map<String, List<Document>> mayBe(Collection<String> ids) {
    return documents.related("document/may-be", ids);
  }

  /** The documents attached to each document. */
  public Map<String, List<Document>> attachments(Collection<String> ids) {
    return documents.related("document/attachments", ids);
  }

  /** A page of documents. */
  public Page<Document> page(DocumentFilter filter, Slice slice) {
    return documents.page("document/page", filter.parameters(), slice);
  }

  /** How many documents there are. */
  public long count(DocumentFilter filter) {
    return reads.count("document/count", filter.parameters());
  }

  /** A page of the documents that each agency issued, those of a day only where one is given. */
  public Map<String, Page<Document>> issued(
      Collection<String> agencies, Slice slice, @Nullable LocalDate asOf) {
    return documents.pages("document/issued", agencies, slice, asOf);
  }

  /** How many documents each agency issued. */
  public Map<String, Long> issuedCount(Collection<String> agencies, @Nullable LocalDate asOf) {
    return reads.counts("document/issued-count", agencies, asOf);
  }
}
