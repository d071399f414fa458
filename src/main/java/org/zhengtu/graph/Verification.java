package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.resolve.IdType;

/**
 * Looks whether the graph is what its sources make it: digests, quotes, identities, orphans,
 * counts, constraints; and, given an empty graph, whether writing every kept source anew gives the
 * same one.
 */
public final class Verification {
  private final Driver driver;
  private final Statements statements;
  private final List<Failure> failures = new ArrayList<>();
  private int sources;
  private int facts;
  private int lines;

  private Verification(Graph graph) {
    this.driver = graph.driver();
    this.statements = graph.statements();
  }

  /** Looks at {@code graph} alone. */
  public static VerificationReport of(Graph graph) {
    Verification verification = new Verification(graph);
    verification.look();
    return verification.report();
  }

  /**
   * Looks at {@code graph}, then writes its sources into {@code empty} and compares the two.
   *
   * @param empty a graph without sources, for example of a store in a temporary folder
   */
  public static VerificationReport of(Graph graph, Graph empty) {
    Verification verification = new Verification(graph);
    verification.look();
    Rewriting rewriting = Rewriting.of(graph, empty);
    verification.failures.addAll(rewriting.failures());
    verification.lines = rewriting.lines();
    return verification.report();
  }

  private VerificationReport report() {
    return new VerificationReport(sources, facts, lines, failures);
  }

  private void look() {
    try (Session session = driver.session()) {
      session.executeRead(
          transaction -> {
            failures.clear();
            sources = 0;
            facts = 0;
            look(new Cypher(transaction, statements));
            return true;
          },
          CanonicalExport.PATIENT);
    }
  }

  private void look(Cypher cypher) {
    cypher.rows("verify/sources", Map.of()).forEach(row -> source(cypher, row));
    cypher.rows("verify/corrections", Map.of()).forEach(this::correction);
    cypher.rows("verify/orphans", Map.of()).forEach(row -> fault("ORPHAN", row));
    cypher.rows("verify/counts", Map.of()).forEach(row -> fault("COUNT_DIFFERS", row));
    cypher.rows("verify/identities", Map.of()).forEach(this::identity);
    failures.addAll(ReuseCheck.echoes(cypher));
    schema(cypher);
  }

  private void source(Cypher cypher, Record row) {
    sources++;
    String id = row.get("id").asString();
    String text = row.get("text").isNull() ? null : row.get("text").asString();
    String digest = StoredSource.digest(text, row.get("record").asString(""));
    if (!digest.equals(row.get("digest").asString(""))) {
      fail(
          "SOURCE_CHANGED",
          id,
          "Text or record of " + row.get("name") + " is not what was written.");
    }
    if (!follows(row, text)) {
      fail("IDENTITY_DIFFERS", id, "Its id or digest does not follow from what it holds.");
    }
    if (text != null) {
      String name = row.get("name").asString("");
      cypher.rows("verify/quotes", Map.of("id", id)).forEach(fact -> quote(fact, name, text));
      failures.addAll(ReuseCheck.clauses(cypher, id, text));
    }
  }

  private void correction(Record row) {
    if (!Digest.sha256(row.get("edits").asString("")).equals(row.get("digest").asString(""))) {
      fail(
          "CORRECTION_CHANGED",
          row.get("id").asString(""),
          "What " + row.get("by") + " corrected is not what was written.");
    }
  }

  private static boolean follows(Record row, @Nullable String text) {
    String sha256 = row.get("sha256").asString("");
    return text == null
        ? Digest.sha256(row.get("record").asString("")).equals(sha256)
        : IdType.SOURCE.id(sha256).equals(row.get("id").asString());
  }

  private void quote(Record fact, String source, String text) {
    facts++;
    String id = fact.get("fact").asString();
    if (!(fact.get("start").asObject() instanceof Long start)
        || !(fact.get("end").asObject() instanceof Long end)) {
      fail("EVIDENCE_MISSING", id, "It claims to quote %s and has no place.".formatted(source));
      return;
    }
    if (start < 0 || end < start || end > text.length()) {
      fail(
          "EVIDENCE_OUTSIDE",
          id,
          "Its place [%d, %d) is not in the text of %s.".formatted(start, end, source));
      return;
    }
    String words = Quote.compact(fact.get("words").asString(""));
    String place = Quote.compact(text.substring(start.intValue(), end.intValue()));
    if (fact.get("whole").asBoolean() ? !place.equals(words) : !place.contains(words)) {
      fail(
          "QUOTE_DIFFERS",
          id,
          "It says «%s», [%d, %d) of %s says «%s».".formatted(words, start, end, source, place));
    }
  }

  private void identity(Record row) {
    String id = row.get("id").asString();
    IdType type = IdType.of(id);
    if (type == null || !type.id(row.get("key").asString("")).equals(id)) {
      fail("IDENTITY_DIFFERS", id, "Its id does not follow from its key " + row.get("key") + ".");
    }
  }

  private void schema(Cypher cypher) {
    Set<String> missing = new TreeSet<>(GraphMigrations.constraints());
    cypher
        .rows("verify/schema", Map.of())
        .forEach(row -> missing.removeAll(row.get("names").asList(Value::asString)));
    missing.forEach(name -> fail("CONSTRAINT_MISSING", name, "The constraint is gone."));
  }

  private void fault(String code, Record row) {
    fail(code, row.get("id").asString(""), row.get("labels") + " " + row.get("fault").asString());
  }

  private void fail(String code, String id, String message) {
    failures.add(new Failure(code, id, message));
  }
}
