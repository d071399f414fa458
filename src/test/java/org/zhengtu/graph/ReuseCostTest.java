package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.zhengtu.graph.InventedSources.Source;
import org.zhengtu.resolve.Resolver;

/** What it costs to find reused words, counted in rows that go to the graph and come from it. */
class ReuseCostTest {
  private static final int DOCUMENTS = 60;

  private final Graph graph = TestGraph.shared();
  private int rows;

  @BeforeEach
  void clear() {
    TestGraph.cleared();
  }

  @Test
  void aDocumentCostsAsMuchInALargeGraphAsInASmallOne() {
    int[] costs = new int[DOCUMENTS];
    for (int n = 0; n < DOCUMENTS; n++) {
      costs[n] = cost(document(n, 30));
    }
    double early = Arrays.stream(costs, 15, 30).average().orElseThrow();
    double late = Arrays.stream(costs, DOCUMENTS - 15, DOCUMENTS).average().orElseThrow();
    System.out.printf("Rows for reuse: documents 16 to 30 %.0f, the last 15 %.0f%n", early, late);
    assertThat(late / early).isLessThan(1.3);
  }

  @Test
  void aLongDocumentCostsInProportion() {
    for (int n = 0; n < 10; n++) {
      cost(document(n, 30));
    }
    int one = cost(document(10, 30));
    int four = cost(document(11, 120));
    System.out.printf("Rows for reuse: 30 clauses %d, 120 clauses %d%n", one, four);
    assertThat((double) four / one).isLessThan(5);
  }

  /** Of one city; a third of its sentences in every document, a third in the one before it. */
  private static Source document(int n, int size) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int of = i % 3;
      sentences.add(
          of == 0
              ? HandedDown.own("公", i)
              : HandedDown.own("文", (of == 1 ? n : n + 1) * 1000 + i / 3));
    }
    return HandedDown.document(
        "通测发〔%d〕%d号".formatted(1900 + n, n + 1), null, HandedDown.CITY, sentences);
  }

  private int cost(Source source) {
    rows = 0;
    new GraphWriter(
            graph.driver(), graph.statements(), Resolver.load(), cypher -> new Counting(cypher))
        .write(source.text(), source.content());
    return rows;
  }

  /** Counts the rows of the statements about reuse. */
  private final class Counting extends Cypher {
    Counting(Cypher other) {
      super(other);
    }

    @Override
    List<Record> rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
      List<Record> found = super.rows(statement, parameters);
      count(statement, found.size());
      count(statement, parameters);
      return found;
    }

    @Override
    void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
      super.run(statement, parameters);
      count(statement, parameters);
    }

    private void count(String statement, Map<String, ? extends @Nullable Object> parameters) {
      for (Object value : parameters.values()) {
        count(statement, value instanceof List<?> list ? list.size() : 0);
      }
    }

    private void count(String statement, int more) {
      rows += statement.startsWith("reuse/") || statement.equals("write/clauses") ? more : 0;
    }
  }
}
