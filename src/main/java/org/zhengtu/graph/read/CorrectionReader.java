package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.CorrectionJson;

/** What people say otherwise than it was read. */
public final class CorrectionReader {
  private final Lookup<Correction> corrections;

  /** Reads through {@code reads}. */
  public CorrectionReader(Reads reads) {
    this.corrections = new Lookup<>(reads, "correction/by-id", CorrectionReader::correction);
  }

  /** The corrections of each source, the one in force first. */
  public Map<String, List<Correction>> ofSources(Collection<String> ids) {
    return corrections.related("correction/of-source", ids);
  }

  /** The corrections of the source that each document is read from, the one in force first. */
  public Map<String, List<Correction>> ofDocuments(Collection<String> ids) {
    return corrections.related("correction/of-document", ids);
  }

  private static Correction correction(Reads.Row row) {
    Head head = row.value(Head.class);
    return new Correction(
        head.id(),
        head.by(),
        head.on(),
        head.source(),
        head.inForce(),
        CorrectionJson.readEdits(row.text("edits")));
  }

  private record Head(
      String id, String by, LocalDate on, @Nullable String source, boolean inForce) {}
}
