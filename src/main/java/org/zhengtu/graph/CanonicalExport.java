package org.zhengtu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * The graph as sorted JSON Lines, nodes then relationships, with ids and properties and nothing
 * that depends on when or in which order it was written: two graphs are the same exactly when these
 * lines are.
 */
public final class CanonicalExport {
  /** For what reads the whole graph, which may be long. */
  static final TransactionConfig PATIENT =
      TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

  private static final String WRITTEN_AT = "ingestedAt";
  private static final List<String> PARTS =
      List.of(
          "jurisdictions",
          "families",
          "sources",
          "corrections",
          "documents",
          "agencies",
          "mechanisms",
          "people",
          "appointments",
          "responsibilities",
          "procedures",
          "findings",
          "mentions",
          "clauses");

  private final Driver driver;
  private final Statements statements;
  private final JsonMapper json = new JsonMapper();

  CanonicalExport(Driver driver, Statements statements) {
    this.driver = driver;
    this.statements = statements;
  }

  /**
   * Streams the graph to {@code out}, which stays open. Writers wait meanwhile.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  public void write(Writer out) {
    lines(line -> write(line, out));
  }

  /** Hands every line to {@code to}, in order and without its end. */
  void lines(Consumer<String> to) {
    try (Session session = driver.session();
        Transaction transaction = session.beginTransaction(PATIENT)) {
      transaction.run(statements.get("source/lock")).consume();
      PARTS.forEach(part -> lines(transaction, "export/nodes/" + part, this::node, to));
      PARTS.forEach(
          part -> lines(transaction, "export/relationships/" + part, this::relationships, to));
      transaction.rollback();
    }
  }

  private void lines(
      Transaction transaction,
      String statement,
      Function<Record, Stream<String>> toLines,
      Consumer<String> to) {
    transaction.run(statements.get(statement)).stream().flatMap(toLines).forEach(to);
  }

  private static void write(String line, Writer out) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> node(Record row) {
    Map<String, Object> line = new TreeMap<>();
    line.put("labels", row.get("labels").asList(Value::asString).stream().sorted().toList());
    line.put("properties", plain(row.get("properties").asMap()));
    return Stream.of(json.writeValueAsString(line));
  }

  private Stream<String> relationships(Record row) {
    return row.get("out").asList(Value::asMap).stream()
        .map(out -> relationship(row.get("from").asString(), out))
        .sorted();
  }

  private String relationship(String from, Map<String, Object> out) {
    Map<String, @Nullable Object> line = new TreeMap<>(plain(out));
    line.put("from", from);
    return json.writeValueAsString(line);
  }

  private static Map<String, @Nullable Object> plain(Map<String, Object> properties) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          if (!name.equals(WRITTEN_AT)) {
            sorted.put(name, plain(value));
          }
        });
    return sorted;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Temporal time -> time.toString();
      case Collection<?> list -> list.stream().map(CanonicalExport::plain).toList();
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, inner) -> sorted.put(String.valueOf(name), plain(inner)));
        yield sorted;
      }
      default -> value;
    };
  }
}
