package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Findings by id, by document and in pages. */
public final class FindingReader {
  private final Reads reads;
  private final Lookup<Finding> findings;

  /** Reads through {@code reads}. */
  public FindingReader(Reads reads) {
    this.reads = reads;
    this.findings = Lookup.of(reads, "finding/by-id", Finding.class);
  }

  /** Those of these findings that exist, by id. */
  public Map<String, Finding> byId(Collection<String> ids) {
    return findings.byId(ids);
  }

  /** The findings about each document, in order. */
  public Map<String, List<Finding>> ofDocuments(Collection<String> ids) {
    return findings.related("finding/of-document", ids);
  }

  /** A page of findings. */
  public Page<Finding> page(FindingFilter filter, Slice slice) {
    return findings.page("finding/page", filter.parameters(), slice);
  }

  /** How many findings there are. */
  public long count(FindingFilter filter) {
    return reads.count("finding/count", filter.parameters());
  }
}
