package org.zhengtu.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.Originals;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.CorrectionJson;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;

/** Reads files again as {@link Ingest} does, and compares with what the graph keeps of them. */
public final class Rereading {
  private final PolicyParser parser = new PolicyParser();
  private final Originals originals;

  /** Compares with what {@code graph} keeps. */
  public Rereading(Graph graph) {
    this.originals = new Originals(graph);
  }

  /**
   * Where the graph keeps something else than {@code file} says; empty where it keeps just that.
   *
   * @throws UnreadableSourceException where the file is neither a source nor a policy record
   */
  public List<Failure> compare(Path file) throws UnreadableSourceException {
    byte[] bytes = Sources.bytes(file);
    if (RecordFile.isRecord(bytes)) {
      return record(RecordFile.read(bytes), Sources.name(file));
    }
    SourceText text = Sources.read(Sources.name(file), bytes);
    return originals.compare(text, parser.parse(text));
  }

  private List<Failure> record(CorrectionJson.File file, String name) {
    if (file.alone() != null) {
      return originals.compareCorrection(file.alone(), name);
    }
    PolicyRecord content = Objects.requireNonNull(file.content());
    return file.isCorrection()
        ? originals.compareEdited(content, name)
        : originals.compareCurated(Curated.withoutPlaces(content));
  }
}
