package org.zhengtu.record;

import java.util.List;

/**
 * All that one source says.
 *
 * @param source where it was read
 * @param documents the main document first, then every document attached in full; empty for no
 *     policy document
 * @param findings what is wrong or doubtful
 */
public record PolicyRecord(
    SourceInfo source, List<PolicyDocument> documents, List<Finding> findings) {

  /** Copies the lists. */
  public PolicyRecord {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }
}
