package org.zhengtu.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhengtu.graph.CorrectionRefusedException;
import org.zhengtu.graph.CorrectionReport;
import org.zhengtu.graph.GraphWriter;
import org.zhengtu.graph.WriteReport;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.CorrectionJson;
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
  private final Corrector corrector;

  /** Ingests into the graph of {@code writer}. */
  public Ingest(GraphWriter writer) {
    this(writer, Corrector.NOBODY);
  }

  /** Likewise, records of texts as corrections by {@code corrector}. */
  public Ingest(GraphWriter writer, Corrector corrector) {
    this.writer = writer;
    this.corrector = corrector;
  }

  /**
   * Ingests one file: a policy record, or a correction of one, where its content is JSON, else a
   * source.
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
    if (!RecordFile.isRecord(bytes)) {
      return source(name, bytes);
    }
    CorrectionJson.File file = RecordFile.read(bytes);
    return file.content() == null || file.isCorrection() || corrector.by() != null
        ? corrected(file)
        : curated(file.content());
  }

  private Ingested source(String name, byte[] bytes) throws UnreadableSourceException {
    SourceText text = Sources.read(name, bytes);
    PolicyRecord content = parser.parse(text);
    return new Ingested(content.findings(), writer.write(text, content), null);
  }

  private Ingested curated(PolicyRecord content) {
    PolicyRecord told = Curated.withoutPlaces(content);
    WriteReport report = writer.writeCurated(told);
    return new Ingested(told.findings(), report, null);
  }

  private Ingested corrected(CorrectionJson.File file) throws UnreadableSourceException {
    try {
      CorrectionReport report =
          file.alone() != null
              ? writer.correct(file.alone())
              : writer.correct(Objects.requireNonNull(file.content()), by(file), on(file));
      return new Ingested(List.of(), report.text(), report);
    } catch (CorrectionRefusedException e) {
      throw new UnreadableSourceException("it corrects nothing: " + e.getMessage(), e);
    }
  }

  private String by(CorrectionJson.File file) throws UnreadableSourceException {
    String by = file.by() == null ? corrector.by() : file.by();
    if (by == null || by.isBlank()) {
      throw new UnreadableSourceException("it does not say who corrects: correction.by, or --by");
    }
    if (by.indexOf('\ufffd') >= 0) {
      throw new UnreadableSourceException(
          "the name of who corrects arrived garbled; set LC_ALL=C.UTF-8, or write correction.by");
    }
    return by.strip();
  }

  private LocalDate on(CorrectionJson.File file) throws UnreadableSourceException {
    LocalDate on = file.on() == null ? corrector.on() : file.on();
    if (on == null) {
      throw new UnreadableSourceException("it does not say on which day: correction.on, or --on");
    }
    return on;
  }
}
