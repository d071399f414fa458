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

  /** What each document is attached to. */
  public Map<String, List<Attachment>> carriers(Collection<String> documents) {
    return reads.values("attachment/of-document", documents, Attachment.class);
  }

  /** What is attached to each document. */
  public Map<String, List<Attachment>> attachments(Collection<String> documents) {
    return reads.values("attachment/to-document", documents, Attachment.class);
  }

  /** Who cites each document, newest first. */
  public Map<String, List<Citation>> to(Collection<String> documents) {
    return reads.values("citation/to-document", documents, Citation.class);
  }
}
