package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Citations of and to documents. */
public final class CitationReader {
  private final Reads reads;

  /** Reads through {@code reads}. */
  public CitationReader(Reads reads) {
    this.reads = reads;
  }

  /** What each document cites, in order. */
  public Map<String, List<Citation>> of(Collection<String> documents) {
    return reads.values("citation/of-document", documents, Citation.class);
  }

  /** Ids of the documents that each document is attached to. */
  public Map<String, List<String>> carriers(Collection<String> documents) {
    return reads.ids("document/carriers", documents);
  }

  /** Ids of the documents attached to each document. */
  public Map<String, List<String>> attachments(Collection<String> documents) {
    return reads.ids("document/attachments", documents);
  }

  /** Who cites each document, newest first. */
  public Map<String, List<Citation>> to(Collection<String> documents) {
    return reads.values("citation/to-document", documents, Citation.class);
  }
}
