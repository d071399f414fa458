package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhengtu.record.Level;
import org.zhengtu.reuse.Alignment;
import org.zhengtu.reuse.Issue;

/**
 * Finds again which clauses were taken from which, for those that a write touched: written ones,
 * and those that became boilerplate or are so no longer. Each pair is judged by its two clauses,
 * their documents' issue, and how common their keys are, so that the order of writes leaves no
 * trace.
 */
final class ReuseSettlement {
  private final Cypher cypher;
  private final Set<DocumentPair> touched = new TreeSet<>();
  private final Map<String, Issue> issues = new HashMap<>();

  private ReuseSettlement(Cypher cypher) {
    this.cypher = cypher;
  }

  /** Settles the clauses with these ids. */
  static void settle(Cypher cypher, Set<String> clauses) {
    if (!clauses.isEmpty()) {
      ReuseSettlement settlement = new ReuseSettlement(cypher);
      settlement.release(clauses);
      settlement.take(clauses);
      Reuses.write(cypher, settlement.touched);
    }
  }

  /** One clause that may have been taken from another. */
  private record Candidate(String taker, String origin, DocumentPair documents) {}

  private void release(Set<String> clauses) {
    cypher
        .rows("reuse/release", Map.of("ids", List.copyOf(clauses)))
        .forEach(
            row ->
                touched.add(
                    new DocumentPair(row.get("taker").asString(), row.get("origin").asString())));
  }

  private void take(Set<String> clauses) {
    Set<Candidate> candidates = candidates(clauses);
    Set<String> ids = new TreeSet<>();
    candidates.forEach(candidate -> ids.addAll(List.of(candidate.taker(), candidate.origin())));
    Map<String, String> words = words(ids);
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String taker = words.get(candidate.taker());
      String origin = words.get(candidate.origin());
      if (taker != null && origin != null) {
        Alignment alignment = Alignment.of(taker, origin);
        if (alignment.isTaken()) {
          touched.add(candidate.documents());
          rows.add(row(candidate, alignment));
        }
      }
    }
    cypher.batch("reuse/take", rows);
  }

  private static Map<String, @Nullable Object> row(Candidate candidate, Alignment alignment) {
    return new Row()
        .with("taker", candidate.taker())
        .with("origin", candidate.origin())
        .with("characters", alignment.characters())
        .with("longest", alignment.longest())
        .with("share", alignment.share())
        .with("kept", alignment.kept())
        .values();
  }

  private Set<Candidate> candidates(Set<String> clauses) {
    List<Record> rows =
        cypher.rows(
            "reuse/candidates", Map.of("ids", List.copyOf(clauses), "common", ClauseIndex.COMMON));
    Set<String> documents = new TreeSet<>();
    for (Record row : rows) {
      documents.add(row.get("document").asString());
      documents.add(row.get("otherDocument").asString());
    }
    readIssues(documents);
    Set<Candidate> candidates = new LinkedHashSet<>();
    for (Record row : rows) {
      String clause = row.get("clause").asString();
      String other = row.get("other").asString();
      DocumentPair pair =
          new DocumentPair(row.get("document").asString(), row.get("otherDocument").asString());
      if (isHandedDown(pair)) {
        candidates.add(new Candidate(clause, other, pair));
      } else if (isHandedDown(pair.turned())) {
        candidates.add(new Candidate(other, clause, pair.turned()));
      }
    }
    return candidates;
  }

  private boolean isHandedDown(DocumentPair pair) {
    Issue taker = issues.get(pair.taker());
    Issue origin = issues.get(pair.origin());
    return taker != null && origin != null && origin.mayHandDownTo(taker);
  }

  private void readIssues(Collection<String> documents) {
    if (documents.isEmpty()) {
      return;
    }
    for (Record row : cypher.rows("reuse/issues", Map.of("ids", List.copyOf(documents)))) {
      List<String> places = new ArrayList<>();
      if (!row.get("place").isNull()) {
        places.add(row.get("place").asString());
        places.addAll(row.get("above").asList(Value::asString));
      }
      issues.put(
          row.get("id").asString(),
          Issue.of(
              row.get("issuedOn").isNull() ? null : row.get("issuedOn").asLocalDate(),
              Instrument.text(row.get("number")),
              row.get("level").isNull() ? null : Level.valueOf(row.get("level").asString()),
              places));
    }
  }

  private Map<String, String> words(Set<String> clauses) {
    Map<String, String> words = new HashMap<>();
    if (!clauses.isEmpty()) {
      Map<String, Object> parameters =
          Map.of(
              "ids", List.copyOf(clauses),
              "common", ClauseIndex.COMMON,
              "boilerplate", ClauseIndex.BOILERPLATE);
      for (Record row : cypher.rows("reuse/words", parameters)) {
        words.put(row.get("id").asString(), row.get("words").asString());
      }
    }
    return words;
  }
}
