package org.zhengtu.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Change;
import org.zhengtu.graph.read.ChangeReader;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.InForce;

/** What ends and changes documents, and what is in force. */
@Controller
final class ChangeController {
  private static final String IN_FORCE = "document.inForce";

  private final ChangeReader changes;
  private final DocumentReader documents;

  ChangeController(ChangeReader changes, DocumentReader documents, BatchLoaderRegistry loaders) {
    this.changes = changes;
    this.documents = documents;
    DatedLoads.register(loaders, IN_FORCE, changes::inForce);
  }

  @BatchMapping
  Map<Document, List<Change>> repealedBy(List<Document> parents) {
    return Batch.lists(parents, Document::id, changes::repeals);
  }

  @BatchMapping
  Map<Document, List<Change>> amendedBy(List<Document> parents) {
    return Batch.lists(parents, Document::id, changes::amendments);
  }

  @SchemaMapping
  CompletableFuture<InForce> inForce(
      Document document, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment env) {
    return DatedLoads.load(env, IN_FORCE, document.id(), asOf);
  }

  @BatchMapping(typeName = "DocumentChange", field = "document")
  Map<Change, Document> document(List<Change> parents) {
    return Batch.ones(parents, Change::by, documents::byId);
  }

  @SchemaMapping(typeName = "InForce", field = "explanation")
  String explanation(InForce inForce) {
    return switch (inForce.reason()) {
      case REPEALED -> "已被其他文件废止 / Another document repeals it";
      case CARRIER_REPEALED -> "随印发它的文件一并废止 / Repealed with the document it is attached to";
      case REPEALED_AT_UNKNOWN_DATE -> "有文件废止它，但不知何时 / A document whose date is unknown repeals it";
      case REPEALED_LATER -> "当日尚未废止，后来废止 / Not yet repealed on that day, repealed later";
      case NOT_YET_ISSUED -> "当时尚未印发 / Not yet issued by then";
      case PORTAL_SAYS_ENDED -> "网站标明已废止或失效 / The portal states that it has ended";
      case PORTAL_SAYS_VALID -> "网站标明有效 / The portal states that it is valid";
      case ENDED_AT_UNKNOWN_DATE ->
          "网站标明已废止或失效，未说明何时起 / The portal states that it has ended, not since when";
      case DATE_UNKNOWN -> "不知何时印发 / Nothing tells when it was issued";
      case NOTHING_SAYS -> "已收集的文件和网站都没有说明 / No portal and no collected document says so";
    };
  }
}
