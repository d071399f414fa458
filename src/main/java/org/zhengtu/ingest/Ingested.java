package org.zhengtu.ingest;

import java.util.List;
import org.zhengtu.graph.WriteReport;
import org.zhengtu.record.Finding;

/**
 * What became of one file.
 *
 * @param findings what is doubtful in it
 * @param report what the graph took
 */
public record Ingested(List<Finding> findings, WriteReport report) {

  /** Copies the list. */
  public Ingested {
    findings = List.copyOf(findings);
  }
}
