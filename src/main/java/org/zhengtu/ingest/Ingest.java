package org.zhengtu.ingest;

import java.nio.file.Path;
import org.zhengtu.graph.GraphWriter;
import org.zhengtu.graph.WriteReport;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;

/**
 * Puts sources and records into the graph, each in a transaction of its own: one that cannot be
 * read leaves the graph as it was.
 */
public final class Ingest {
  private final PolicyParser parser = new PolicyParser();
  private final GraphWriter writer;

  /** Ingests into the graph of {@code writer}. */
  public Ingest(GraphWriter writer) {
    this.writer = writer;
  }

  /**
   * Ingests one file: a policy record where its content is JSON, else a source.
   *
   * @throws UnreadableSourceException where the file is neither
   */
  public Ingested ingest(Path file) throws UnreadableSourceException {
    return ingest(Sources.name(file), Sources.bytes(file));
  }

  /**
   * Ingests the content of one file.
   *
   * @throws UnreadableSourceException as {@link #ingest(Path)}
   */
  public Ingested ingest(String name, byte[] bytes) throws UnreadableSourceException {
    return RecordFile.isRecord(bytes) ? curated(RecordFile.read(bytes)) : source(name, bytes);
  }

  private Ingested source(String name, byte[] bytes) throws UnreadableSourceException {
    SourceText text = Sources.read(name, bytes);
    PolicyRecord content = parser.parse(text);
    return new Ingested(content.findings(), writer.write(text, content));
  }

  private Ingested curated(PolicyRecord content) {
    PolicyRecord told = Curated.withoutPlaces(content);
    WriteReport report = writer.writeCurated(told);
    return new Ingested(told.findings(), report);
  }
}
