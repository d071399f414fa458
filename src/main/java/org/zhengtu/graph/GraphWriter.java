package org.zhengtu.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.graph.WriteReport.Outcome;
import org.zhengtu.record.Correction;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.text.SourceText;

/**
 * Writes what one source says, or takes it away, in one transaction: where it fails the graph is as
 * it was. The graph is a function of the set of sources: any order, any repetition and any number
 * of processes that write at once lead to the same one.
 */
public final class GraphWriter {
  private static final Logger LOG = LoggerFactory.getLogger(GraphWriter.class);

  /**
   * What the store answers where a statement reads a node that its own transaction deleted. No
   * statement here asks for one; Neo4j 2026.08 answered so all the same, at two removals among some
   * thousand. Nothing is written then, and the write begins anew with statements planned anew.
   */
  private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";

  private final Driver driver;
  private final Statements statements;
  private final Resolver resolver;
  private final AgencyNames names;
  private final FindingRules rules;
  private final UnaryOperator<Cypher> around;

  GraphWriter(Driver driver, Statements statements, Resolver resolver) {
    this(driver, statements, resolver, UnaryOperator.identity());
  }

  /** As the other, with every transaction's statements run through {@code around}. */
  GraphWriter(
      Driver driver, Statements statements, Resolver resolver, UnaryOperator<Cypher> around) {
    this.driver = driver;
    this.statements = statements;
    this.resolver = resolver;
    this.names = new AgencyNames();
    this.rules = FindingRules.load(statements);
    this.around = around;
  }

  /** Writes a text and what was read from it, in the place of what the same bytes said before. */
  public WriteReport write(SourceText text, PolicyRecord content) {
    return write(StoredSource.of(text, content));
  }

  /** Writes a record that a person wrote, in the place of the one of the same name. */
  public WriteReport writeCurated(PolicyRecord content) {
    return write(StoredSource.curated(content));
  }

  /** Writes a source of another graph, under all names that it has there. */
  void restore(StoredSource source, List<String> names) {
    inTransaction(cypher -> write(cypher, source, names));
  }

  /**
   * Takes away what a source says; a document that other sources state is written from them. Or
   * takes a correction back; its text is then written as it was read, or as another corrects it.
   *
   * @param source id, digest or file name; or id of a correction
   * @return one report for each source so called; empty where there is none
   */
  public List<WriteReport> remove(String source) {
    return inTransaction(
        cypher -> {
          List<WriteReport> reports = new ArrayList<>();
          for (Record row : cypher.rows("source/find", Map.of("source", source))) {
            reports.add(remove(cypher, row.get("id").asString(), row.get("name").asString()));
          }
          for (Record row : cypher.rows("correction/find", Map.of("id", source))) {
            reports.add(takeBack(cypher, source, KeptCorrection.read(row)));
          }
          return reports;
        });
  }

  private WriteReport remove(Cypher cypher, String id, String name) {
    TreeSet<String> touched = documents(cypher, id);
    cypher.run("source/forget_findings", Map.of("id", id));
    cypher.run("source/delete", Map.of("id", id));
    return new Restatement(cypher, resolver, names, rules)
        .restate(touched, null)
        .report(id, name, Outcome.REMOVED);
  }

  /**
   * Writes what a person says otherwise than it was read from a text; to keep where the text is not
   * in the graph, and to use when it comes.
   */
  public CorrectionReport correct(Correction correction) {
    return inTransaction(cypher -> correct(cypher, correction));
  }

  /**
   * Likewise, by the record as the person left it.
   *
   * @throws CorrectionRefusedException where it is no record of a text in the graph, or changes
   *     nothing
   */
  public CorrectionReport correct(PolicyRecord edited, String by, LocalDate on) {
    return inTransaction(cypher -> correct(cypher, EditedText.correction(cypher, edited, by, on)));
  }

  private CorrectionReport correct(Cypher cypher, Correction correction) {
    String id = KeptCorrection.id(correction);
    KeptCorrection.write(cypher, correction);
    return new CorrectionReport(
        id,
        correction,
        KeptCorrection.inForce(cypher, correction.sha256()),
        rewrite(cypher, correction.sha256()));
  }

  private WriteReport takeBack(Cypher cypher, String id, Correction correction) {
    cypher.run("correction/delete", Map.of("id", id));
    WriteReport text = rewrite(cypher, correction.sha256());
    return new WriteReport(
        id,
        correction.by() + ", " + correction.on() + ", " + correction.name(),
        Outcome.REMOVED,
        text == null ? List.of() : text.documents(),
        Map.of(),
        List.of());
  }

  /** Writes a text again as it is corrected now; null where it is not in the graph. */
  private @Nullable WriteReport rewrite(Cypher cypher, String sha256) {
    WriteReport report = null;
    for (Record row : cypher.rows("correction/text", Map.of("sha256", sha256))) {
      report = write(cypher, StoredSource.read(row), row.get("names").asList(Value::asString));
    }
    return report;
  }

  /** Writes what the source with this id says once more, by this writer's resolver. */
  void restate(Cypher cypher, String id) {
    StoredSource source =
        StoredSource.read(cypher.rows("source/records", Map.of("ids", List.of(id))).getFirst());
    new Restatement(cypher, resolver, names, rules).restate(documents(cypher, id), source);
  }

  private WriteReport write(StoredSource given) {
    return inTransaction(cypher -> write(cypher, given, List.of(given.name())));
  }

  private WriteReport write(Cypher cypher, StoredSource given, List<String> names) {
    List<String> known = names(cypher, given.id());
    TreeSet<String> all = new TreeSet<>(known);
    all.addAll(names);
    Correction correction =
        given.isCurated() ? null : KeptCorrection.inForce(cypher, given.sha256());
    StoredSource source =
        (correction == null ? given.uncorrected() : given.corrected(correction)).named(all.first());
    TreeSet<String> touched = documents(cypher, source.id());
    cypher.run("source/forget_findings", Map.of("id", source.id()));
    cypher.run("source/forget_readings", Map.of("id", source.id()));
    cypher.run(
        "source/write",
        Map.of(
            "id",
            source.id(),
            "properties",
            source.properties().with("names", List.copyOf(all)).values()));
    cypher.run(
        "correction/link",
        new Row()
            .with("id", source.id())
            .with("inForce", correction == null ? null : KeptCorrection.id(correction))
            .values());
    SourceReadings readings = SourceReadings.of(source, resolver);
    readings.write(cypher);
    touched.addAll(readings.documents());
    return new Restatement(cypher, resolver, this.names, rules)
        .restate(touched, source)
        .report(source.id(), given.name(), known.isEmpty() ? Outcome.ADDED : Outcome.REPLACED);
  }

  private static List<String> names(Cypher cypher, String id) {
    Optional<Record> row = cypher.rows("source/names", Map.of("id", id)).stream().findFirst();
    return row.map(found -> found.get("names").asList(Value::asString)).orElse(List.of());
  }

  private static TreeSet<String> documents(Cypher cypher, String source) {
    TreeSet<String> documents = new TreeSet<>();
    cypher
        .rows("source/documents", Map.of("id", source))
        .forEach(row -> documents.add(row.get("id").asString()));
    return documents;
  }

  private <T extends @Nullable Object> T inTransaction(Function<Cypher, T> work) {
    try {
      return inTransaction(statements, work);
    } catch (ClientException e) {
      if (!GONE.equals(e.code())) {
        throw e;
      }
      LOG.warn("The store read what the same write had taken away; the write begins anew", e);
      return inTransaction(statements.plannedAnew(), work);
    }
  }

  private <T extends @Nullable Object> T inTransaction(
      Statements statements, Function<Cypher, T> work) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          transaction -> {
            Cypher cypher = around.apply(new Cypher(transaction, statements));
            cypher.run("source/lock", Map.of());
            return work.apply(cypher);
          });
    }
  }
}
