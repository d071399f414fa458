package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import org.zhengtu.graph.read.Correction;
import org.zhengtu.graph.read.CorrectionReader;
import org.zhengtu.graph.read.Document;
import org.zhengtu.graph.read.Source;
import org.zhengtu.graph.read.SourceReader;

/** Who corrected what was read. */
@Controller
final class CorrectionController {
  private final CorrectionReader corrections;
  private final SourceReader sources;

  CorrectionController(CorrectionReader corrections, SourceReader sources) {
    this.corrections = corrections;
    this.sources = sources;
  }

  @BatchMapping(typeName = "Source", field = "corrections")
  Map<Source, List<Correction>> ofSources(List<Source> parents) {
    return Batch.lists(parents, Source::id, corrections::ofSources);
  }

  @BatchMapping(typeName = "Document", field = "corrections")
  Map<Document, List<Correction>> ofDocuments(List<Document> parents) {
    return Batch.lists(parents, Document::id, corrections::ofDocuments);
  }

  @BatchMapping(typeName = "Correction", field = "source")
  Map<Correction, Source> source(List<Correction> parents) {
    return Batch.ones(parents, Correction::source, sources::byId);
  }
}
