package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that were read. */
public final class SourceReader {
  private final Reads reads;
  private final Lookup<Source> sources;

  /** Reads through {@code reads}. */
  public SourceReader(Reads reads) {
    this.reads = reads;
    this.sources = Lookup.of(reads, "source/by-id", Source.class);
  }

  /** Those of these sources that exist, by id. */
  public Map<String, Source> byId(Collection<String> ids) {
    return sources.byId(ids);
  }

  /** The sources of each document, the one it is read from first. */
  public Map<String, List<Source>> ofDocuments(Collection<String> ids) {
    return sources.related("source/of-document", ids);
  }

  /** The reading texts of those sources that have one. */
  public Map<String, String> texts(Collection<String> ids) {
    Map<String, String> texts = new HashMap<>();
    for (Reads.Row row : reads.rows("source/text", Map.of("ids", List.copyOf(ids)))) {
      String text = row.textOrNull("text");
      if (text != null) {
        texts.put(row.text("key"), text);
      }
    }
    return texts;
  }
}
