package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;

/** Words of duties and tasks are found by the full-text index just as by looking at each. */
class ResponsibilityTextTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @BeforeAll
  static void ingest() throws Exception {
    Ingest ingest = new Ingest(TestGraph.cleared().writer());
    try (Stream<Path> files = Files.walk(CORPUS, 2)) {
      List<Path> sources =
          files.filter(f -> f.getFileName().toString().equals("source.txt")).sorted().toList();
      for (int i = 0; i < sources.size(); i += 5) {
        ingest.ingest(sources.get(i));
      }
    }
  }

  @Test
  void theIndexFindsWhatAScanFinds() {
    Random random = new Random(11);
    List<String> statements = statements();
    List<String> words = new ArrayList<>(List.of("的", "2023年", "A", "工作 组织", "虚构无此", "责任 1"));
    for (int i = 0; i < 60; i++) {
      String statement = statements.get(random.nextInt(statements.size()));
      int length = 1 + random.nextInt(6);
      int from = random.nextInt(Math.max(1, statement.length() - length));
      words.add(statement.substring(from, Math.min(statement.length(), from + length)));
    }
    for (String word : words) {
      assertThat(found(word)).as(word).isEqualTo(scanned(word));
    }
  }

  private static List<String> statements() {
    return TestGraph.shared()
        .driver()
        .executableQuery("MATCH (n:Responsibility) RETURN n.statement AS x ORDER BY n.id")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("x").asString())
        .toList();
  }

  private static int found(String word) {
    return Served.data(
            "query($t: String!) { responsibilities(filter: {text: $t}) { totalCount } }",
            Map.of("t", word))
        .get("responsibilities")
        .get("totalCount")
        .asInt();
  }

  private static int scanned(String word) {
    Graph graph = TestGraph.shared();
    return graph
        .driver()
        .executableQuery(
            """
            MATCH (n:Responsibility)
            WHERE all(term IN $terms WHERE n.statement CONTAINS term OR coalesce(n.heading, '') CONTAINS term)
            RETURN count(n) AS n
            """)
        .withParameters(Map.of("terms", List.of(word.strip().split("\\s+"))))
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asInt();
  }
}
