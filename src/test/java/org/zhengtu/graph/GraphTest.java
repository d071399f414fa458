package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Record;
import org.zhengtu.graph.GraphUnavailableException.Reason;

class GraphTest {
  private final Graph graph = TestGraph.shared();

  @Test
  void holdsThePlacesUnderTheirParents() {
    List<String> path =
        rows(
                """
                MATCH (:Jurisdiction {code: '320614'})-[:PART_OF*]->(j)
                RETURN j.name AS name ORDER BY j.code DESC
                """)
            .stream()
            .map(row -> row.get("name").asString())
            .toList();
    assertThat(path).containsExactly("南通市", "江苏省", "中华人民共和国");
  }

  @Test
  void holdsTheFamilies() {
    assertThat(rows("MATCH (f:Family {name: '卫生健康'}) RETURN f.english AS english")).hasSize(1);
  }

  @Test
  void loadsVocabulariesOnlyWhereTheyChanged() {
    Map<String, Object> before = rows("MATCH (v:Vocabulary) RETURN v").getFirst().asMap();
    new VocabularyLoader(graph.statements()).load(graph.driver());
    assertThat(rows("MATCH (v:Vocabulary) RETURN v").getFirst().asMap()).isEqualTo(before);
  }

  @Test
  void findsChineseWordsInsideNames() {
    assertThat(rows("SHOW INDEXES YIELD name, type, state WHERE name = 'search' RETURN state"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("state").asString()).isEqualTo("ONLINE"));
  }

  @Test
  void answersAsAServerThatIsAlreadyRunning() {
    try (Graph other = Graph.at(graph.uri(), AuthTokens.none())) {
      assertThat(other.uri()).isEqualTo(graph.uri());
    }
  }

  @Test
  void saysWhereNoServerAnswers() {
    URI nowhere = URI.create("bolt://127.0.0.1:1");
    assertThatThrownBy(() -> Graph.at(nowhere, AuthTokens.none()))
        .isInstanceOfSatisfying(
            GraphUnavailableException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE))
        .hasMessageContaining("bolt://127.0.0.1:1");
  }

  @Test
  void waitsForAnotherProcessThatSetsUpTheGraph() throws Exception {
    rows("MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->() DETACH DELETE last");
    rows("CREATE (:__Neo4jMigrationsLock {id: 'of another', name: 'John Doe'})");
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Graph> waiting = threads.submit(() -> Graph.at(graph.uri(), AuthTokens.none()));
      assertThatThrownBy(() -> waiting.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      graph.driver().executableQuery(graph.statements().get("migrations/unlock")).execute();
      waiting.get(60, TimeUnit.SECONDS).close();
    }
  }

  @Test
  void refusesAStatementThatIsNoFile() {
    assertThatThrownBy(() -> graph.statements().get("write/nothing"))
        .hasMessageContaining("queries/write/nothing.cypher");
  }

  private List<Record> rows(String query) {
    return graph.driver().executableQuery(query).execute().records();
  }
}
