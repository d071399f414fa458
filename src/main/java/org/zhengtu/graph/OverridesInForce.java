package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.zhengtu.resolve.Overrides;
import org.zhengtu.resolve.Resolver;

/**
 * Which overrides the graph was written by. It keeps their table, so that it can be told which
 * sources another table says something else about: those alone are written again.
 */
final class OverridesInForce {
  private static final String NAME = "overrides";

  private final Driver driver;
  private final Statements statements;

  OverridesInForce(Driver driver, Statements statements) {
    this.driver = driver;
    this.statements = statements;
  }

  /**
   * Puts a table in force.
   *
   * @param given null for the one that was given last, or this program's own where none was
   * @return the one in force now
   */
  Overrides put(@Nullable Overrides given) {
    try (Session session = driver.session()) {
      return session.executeWrite(transaction -> put(new Cypher(transaction, statements), given));
    }
  }

  private Overrides put(Cypher cypher, @Nullable Overrides given) {
    cypher.run("source/lock", Map.of());
    List<Record> kept = cypher.rows("vocabulary/kept", Map.of("name", NAME));
    Overrides before = Overrides.NONE;
    boolean chosen = given != null;
    Overrides wanted = given == null ? Overrides.load() : given;
    if (!kept.isEmpty()) {
      before = Overrides.read(kept.getFirst().get("table").asString(), NAME);
      boolean stays = given == null && kept.getFirst().get("given").asBoolean();
      chosen |= stays;
      wanted = stays ? before : wanted;
    }
    restate(cypher, wanted, before);
    Map<String, Object> row = Map.of("name", NAME, "table", wanted.table(), "given", chosen);
    cypher.run("vocabulary/keep", row);
    return wanted;
  }

  private void restate(Cypher cypher, Overrides wanted, Overrides before) {
    GraphWriter writer = new GraphWriter(driver, statements, Resolver.load().with(wanted));
    wanted.differing(before).stream()
        .flatMap(source -> cypher.rows("source/find", Map.of("source", source)).stream())
        .map(row -> row.get("id").asString())
        .distinct()
        .sorted()
        .forEach(id -> writer.restate(cypher, id));
  }
}
