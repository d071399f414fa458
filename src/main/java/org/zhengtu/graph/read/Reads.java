package org.zhengtu.graph.read;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.zhengtu.graph.Statements;
import org.zhengtu.graph.read.ReadFailedException.Reason;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the read statements and turns their rows into Java records.
 *
 * <p>A row's column {@code value} is a map with a record's component names; a name that the record
 * does not have is an error. Every statement has its own read transaction with a time limit.
 */
public final class Reads {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Driver driver;
  private final Statements statements;
  private final StatementListener listener;
  private final TransactionConfig limit;

  /** Reads through {@code driver}, each statement for {@code timeout} at most. */
  public Reads(Driver driver, Statements statements, Duration timeout, StatementListener listener) {
    this.driver = driver;
    this.statements = statements;
    this.listener = listener;
    this.limit = TransactionConfig.builder().withTimeout(timeout).build();
  }

  /** Rows of {@code read/<name>}. */
  List<Row> rows(String name, Map<String, @Nullable Object> parameters) {
    String text = statements.get("read/" + name);
    long begin = System.nanoTime();
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(text, parameters).list(Row::new), limit);
    } catch (ServiceUnavailableException e) {
      throw new ReadFailedException(Reason.UNAVAILABLE, e);
    } catch (Neo4jException e) {
      throw timedOut(e) ? new ReadFailedException(Reason.TIMEOUT, e) : e;
    } finally {
      listener.ran(name, Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private static boolean timedOut(Neo4jException e) {
    return e.code().contains("TransactionTimedOut") || e.code().contains("Terminated");
  }

  /** The single number that {@code read/<name>} returns. */
  long count(String name, Map<String, @Nullable Object> parameters) {
    return rows(name, parameters).getFirst().number("count");
  }

  /** The ids that {@code read/<name>} gives for each key, in its order. */
  Map<String, List<String>> ids(String name, Collection<String> keys) {
    return ids(rows(name, Map.of("ids", List.copyOf(keys))));
  }

  /** As the other, on a day; null for any. */
  Map<String, List<String>> ids(String name, Collection<String> keys, @Nullable LocalDate asOf) {
    return ids(rows(name, of(keys, asOf)));
  }

  private static Map<String, List<String>> ids(List<Row> rows) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Row row : rows) {
      found.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(row.text("id"));
    }
    return found;
  }

  private static Map<String, @Nullable Object> of(
      Collection<String> keys, @Nullable LocalDate asOf) {
    return new Parameters().with("ids", List.copyOf(keys)).with("asOf", asOf).map();
  }

  /** The values that {@code read/<name>} gives for each key, in its order. */
  <T> Map<String, List<T>> values(String name, Collection<String> keys, Class<T> type) {
    return values(rows(name, Map.of("ids", List.copyOf(keys))), type);
  }

  /** As the other, on a day; null for any. */
  <T> Map<String, List<T>> values(
      String name, Collection<String> keys, Class<T> type, @Nullable LocalDate asOf) {
    return values(rows(name, of(keys, asOf)), type);
  }

  private static <T> Map<String, List<T>> values(List<Row> rows, Class<T> type) {
    Map<String, List<T>> found = new LinkedHashMap<>();
    for (Row row : rows) {
      found.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(row.value(type));
    }
    return found;
  }

  /** The number that {@code read/<name>} gives for each key on a day; null for any. */
  Map<String, Long> counts(String name, Collection<String> keys, @Nullable LocalDate asOf) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Row row : rows(name, of(keys, asOf))) {
      found.put(row.text("key"), row.number("count"));
    }
    return found;
  }

  /** One row. */
  record Row(Record record) {

    String text(String column) {
      return record.get(column).asString();
    }

    @Nullable String textOrNull(String column) {
      Value value = record.get(column);
      return value.isNull() ? null : value.asString();
    }

    boolean isTrue(String column) {
      return record.get(column).asBoolean();
    }

    double decimal(String column) {
      return record.get(column).asDouble();
    }

    long number(String column) {
      return record.get(column).asLong();
    }

    List<Object> keys() {
      return record.get("keys").asList();
    }

    <T> T value(Class<T> type) {
      return MAPPER.convertValue(record.get("value").asMap(), type);
    }
  }
}
