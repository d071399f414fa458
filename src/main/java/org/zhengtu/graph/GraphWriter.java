package org.zhengtu.graph;

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
import org.zhengtu.graph.WriteReport.Outcome;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.text.SourceText;

/**
 * Writes what one source says, or takes it away, in one transaction: where it fails the graph is as
 * it was. The graph is a function of the set of sources: any order, any repetition and any number
 * of processes that write at once lead to the same one.
 */
public final class GraphWriter {
  private final Driver driver;
  private final Statements statements;
  private final Resolver resolver;
  private final AgencyNames names;
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
   * Takes away what a source says; a document that other sources state is written from them.
   *
   * @param source id, digest or file name
   * @return one report for each source so called; empty where there is none
   */
  public List<WriteReport> remove(String source) {
    return inTransaction(
        cypher -> {
          List<WriteReport> reports = new ArrayList<>();
          for (Record row : cypher.rows("source/find", Map.of("source", source))) {
            reports.add(remove(cypher, row.get("id").asString(), row.get("name").asString()));
          }
          return reports;
        });
  }

  private WriteReport remove(Cypher cypher, String id, String name) {
    TreeSet<String> touched = documents(cypher, id);
    cypher.run("source/forget_findings", Map.of("id", id));
    cypher.run("source/delete", Map.of("id", id));
    return new Restatement(cypher, resolver, names)
        .restate(touched, null)
        .report(id, name, Outcome.REMOVED);
  }

  private WriteReport write(StoredSource given) {
    return inTransaction(cypher -> write(cypher, given, List.of(given.name())));
  }

  private WriteReport write(Cypher cypher, StoredSource given, List<String> names) {
    List<String> known = names(cypher, given.id());
    TreeSet<String> all = new TreeSet<>(known);
    all.addAll(names);
    StoredSource source = given.named(all.first());
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
    SourceReadings readings = SourceReadings.of(source, resolver);
    readings.write(cypher);
    touched.addAll(readings.documents());
    return new Restatement(cypher, resolver, this.names)
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
