package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.record.Correction;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.SourceText;

/**
 * Holds files that were read again against what the graph keeps of them: digest, media type,
 * reading text and record.
 */
public final class Originals {
  private final Graph graph;

  /** Compares with what {@code graph} keeps. */
  public Originals(Graph graph) {
    this.graph = graph;
  }

  /** Where a text, and what is read from it, is not what is kept. */
  public List<Failure> compare(SourceText text, PolicyRecord content) {
    return compare(StoredSource.of(text, content));
  }

  /** Where a record that a person wrote is not what is kept. */
  public List<Failure> compareCurated(PolicyRecord content) {
    return compare(StoredSource.curated(content));
  }

  /** Where a correction is not one that is kept. */
  public List<Failure> compareCorrection(Correction given, String file) {
    return corrections(given.sha256()).stream().anyMatch(given::equals)
        ? List.of()
        : List.of(notKept(file));
  }

  /** Where the record that a person edited is of no correction that is kept. */
  public List<Failure> compareEdited(PolicyRecord edited, String file) {
    String sha256 = edited.source().sha256();
    List<Correction> kept = sha256 == null ? List.of() : corrections(sha256);
    try (Session session = graph.driver().session()) {
      return session.executeRead(
          transaction ->
              new Cypher(transaction, graph.statements())
                          .rows("correction/text", Map.of("sha256", sha256 == null ? "" : sha256))
                          .stream()
                          .map(StoredSource::read)
                          .anyMatch(text -> isOneOf(kept, text.read(), edited))
                  ? List.of()
                  : List.of(notKept(file)));
    }
  }

  private static boolean isOneOf(List<Correction> kept, PolicyRecord read, PolicyRecord edited) {
    return kept.stream()
        .anyMatch(
            one -> Correction.of(read, edited, one.by(), one.on()).edits().equals(one.edits()));
  }

  private List<Correction> corrections(String sha256) {
    try (Session session = graph.driver().session()) {
      return session.executeRead(
          transaction ->
              new Cypher(transaction, graph.statements())
                  .rows("correction/of_text", Map.of("sha256", sha256)).stream()
                      .map(KeptCorrection::read)
                      .toList());
    }
  }

  private static Failure notKept(String file) {
    return new Failure("NOT_INGESTED", file, "The graph does not keep this correction.");
  }

  private List<Failure> compare(StoredSource given) {
    try (Session session = graph.driver().session()) {
      return session.executeRead(
          transaction -> {
            Cypher cypher = new Cypher(transaction, graph.statements());
            Optional<Record> kept =
                cypher.rows("verify/kept", Map.of("id", given.id())).stream().findFirst();
            return kept.map(row -> compare(given, row)).orElseGet(() -> missing(cypher, given));
          });
    }
  }

  private static List<Failure> missing(Cypher cypher, StoredSource given) {
    boolean named = !cypher.rows("source/find", Map.of("source", given.name())).isEmpty();
    return List.of(
        named
            ? new Failure(
                "FILE_DIFFERS", given.name(), "The graph keeps another file of this name.")
            : new Failure("NOT_INGESTED", given.name(), "The graph does not keep this file."));
  }

  private static List<Failure> compare(StoredSource given, Record kept) {
    List<Failure> failures = new ArrayList<>();
    String text = given.text() == null ? "" : given.text();
    String keptText = kept.get("text").asString("");
    List<String> names = kept.get("names").asList(Value::asString, List.of());
    StoredSource named = names.isEmpty() ? given : given.named(names.getFirst());
    if (!given.sha256().equals(kept.get("sha256").asString(""))) {
      failures.add(
          new Failure("DIGEST_DIFFERS", given.name(), "Its digest is not the one that is kept."));
    }
    if (!given.mediaType().equals(kept.get("mediaType").asString(""))) {
      failures.add(
          new Failure("TYPE_DIFFERS", given.name(), "Its media type is not the one that is kept."));
    }
    if (!text.equals(keptText)) {
      int at = Arrays.mismatch(text.toCharArray(), keptText.toCharArray());
      failures.add(
          new Failure(
              "TEXT_DIFFERS",
              given.name(),
              "The text that is kept differs from %d on.".formatted(at)));
    }
    if (!RecordJson.write(named.read()).equals(kept.get("record").asString(""))) {
      failures.add(
          new Failure(
              "RECORD_DIFFERS", given.name(), "What is read from it is not the record kept."));
    }
    return failures;
  }
}
