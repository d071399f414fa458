package org.zhengtu.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.CorrectionReport;
import org.zhengtu.graph.WriteReport;
import org.zhengtu.record.Finding;

/**
 * What became of one file.
 *
 * @param findings what is doubtful in it
 * @param report what the graph took; null for a correction whose text is not in the graph
 * @param correction what became of a correction; null for a source
 */
public record Ingested(
    List<Finding> findings, @Nullable WriteReport report, @Nullable CorrectionReport correction) {

  /** Copies the list. */
  public Ingested {
    findings = List.copyOf(findings);
  }
}
