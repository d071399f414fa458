package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.reuse.Alignment;
import org.zhengtu.reuse.Clauses;

/** Looks whether clauses stand where they say, and echo what they are said to echo. */
final class ReuseCheck {
  private final List<Failure> failures = new ArrayList<>();

  private ReuseCheck() {}

  /** The clauses of one source whose words are not in their place in its text. */
  static List<Failure> clauses(Cypher cypher, String source, String text) {
    ReuseCheck check = new ReuseCheck();
    cypher
        .rows("verify/clauses", Map.of("id", source))
        .forEach(clause -> check.clause(clause, text));
    return check.failures;
  }

  /** The clauses that do not echo what they are said to. */
  static List<Failure> echoes(Cypher cypher) {
    ReuseCheck check = new ReuseCheck();
    cypher.rows("verify/echoes", Map.of()).forEach(check::echo);
    return check.failures;
  }

  private void clause(Record clause, String text) {
    String id = clause.get("id").asString();
    String words = clause.get("words").asString("");
    int start = number(clause.get("start"));
    int end = number(clause.get("end"));
    if (start < 0 || end < start || end > text.length()) {
      fail("EVIDENCE_OUTSIDE", id, "Its place [%d, %d) is not in the text.".formatted(start, end));
    } else if (number(clause.get("size")) != words.length()
        || !Clauses.holds(text.substring(start, end), words)) {
      fail(
          "QUOTE_DIFFERS",
          id,
          "Its words «%s» do not stand at [%d, %d).".formatted(words, start, end));
    }
  }

  private void echo(Record echo) {
    Alignment found = Alignment.of(echo.get("words").asString(""), echo.get("origin").asString(""));
    Alignment stored =
        new Alignment(
            number(echo.get("characters")),
            part(echo.get("share")),
            part(echo.get("kept")),
            number(echo.get("longest")));
    if (!found.equals(stored) || !found.isTaken()) {
      fail(
          "QUOTE_DIFFERS",
          echo.get("id").asString(),
          "It is said to echo another clause otherwise than it does.");
    }
  }

  private static double part(Value value) {
    return value.asObject() instanceof Double part ? part : -1;
  }

  private static int number(Value value) {
    return value.asObject() instanceof Long number ? number.intValue() : -1;
  }

  private void fail(String code, String id, String message) {
    failures.add(new Failure(code, id, message));
  }
}
