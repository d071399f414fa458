package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.record.RecordFormatException;

/**
 * Writes a graph anew from the sources and corrections of another, and finds where the two differ.
 */
final class Rewriting {
  private static final int LONGEST = 300;

  private final Map<String, Integer> anew = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private int lines;

  private Rewriting() {}

  /** Writes the sources of {@code graph} into {@code empty} and compares. */
  static Rewriting of(Graph graph, Graph empty) {
    Rewriting rewriting = new Rewriting();
    rewriting.rewrite(graph, empty);
    empty.export().lines(line -> rewriting.anew.merge(line, 1, Integer::sum));
    graph.export().lines(rewriting::compare);
    rewriting.anew.keySet().stream()
        .sorted()
        .forEach(
            line -> rewriting.fail("MISSING", "a source says so and the graph does not", line));
    return rewriting;
  }

  private void rewrite(Graph graph, Graph empty) {
    try (Session session = graph.driver().session()) {
      List<String> ids =
          session.executeRead(
              transaction ->
                  new Cypher(transaction, graph.statements())
                      .rows("verify/source_ids", Map.of()).stream()
                          .map(row -> row.get("id").asString())
                          .toList());
      for (String id : ids) {
        Record row =
            session.executeRead(
                transaction ->
                    new Cypher(transaction, graph.statements())
                        .rows("source/records", Map.of("ids", List.of(id)))
                        .getFirst());
        restore(empty, id, row);
      }
      session
          .executeRead(
              transaction ->
                  new Cypher(transaction, graph.statements()).rows("verify/corrections", Map.of()))
          .forEach(row -> restore(empty, row));
    }
  }

  private void restore(Graph empty, Record row) {
    try {
      empty.writer().correct(KeptCorrection.read(row));
    } catch (RecordFormatException | ValueException e) {
      failures.add(
          new Failure(
              "CORRECTION_UNREADABLE", row.get("id").asString(""), "It is no correction: " + e));
    }
  }

  private void restore(Graph empty, String id, Record row) {
    try {
      empty.writer().restore(StoredSource.read(row), row.get("names").asList(Value::asString));
    } catch (RecordFormatException | ValueException e) {
      failures.add(new Failure("SOURCE_UNREADABLE", id, "What it holds is no source: " + e));
    }
  }

  private void compare(String line) {
    lines++;
    Integer left = anew.get(line);
    if (left == null) {
      fail("UNFOUNDED", "the graph says so and no source does", line);
    } else if (left == 1) {
      anew.remove(line);
    } else {
      anew.put(line, left - 1);
    }
  }

  private void fail(String code, String meaning, String line) {
    String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    failures.add(new Failure(code, "", meaning + ": " + shown));
  }

  /** The lines that only one of the two has. */
  List<Failure> failures() {
    return failures;
  }

  /** How many lines the first graph has. */
  int lines() {
    return lines;
  }
}
