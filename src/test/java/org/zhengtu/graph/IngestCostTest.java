package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.InventedSources.Source;
import org.zhengtu.resolve.Resolver;

/**
 * What a source costs as the graph grows: what the database counts must not grow, on any machine;
 * the time may not grow much, and is printed.
 */
class IngestCostTest {
  private static final int DOCUMENTS = Integer.getInteger("zhengtu.documents", 1000);
  private static final int EARLY = Math.min(100, DOCUMENTS / 3);
  private static final int AROUND = 8;

  private static final Graph graph = TestGraph.start();

  @Test
  void theCostOfASourceDoesNotGrowWithTheGraph() {
    TestGraph.cleared(graph);
    long[] nanos = new long[DOCUMENTS + 1];
    Map<String, Long> early = CountingCypher.counts();
    Map<String, Long> late = CountingCypher.counts();
    for (int n = 1; n <= DOCUMENTS; n++) {
      Source source = GeneratedNotice.of(n);
      boolean first = Math.abs(n - EARLY) <= AROUND && n % 2 == 0;
      boolean last = n > DOCUMENTS - 2 * AROUND && n % 2 == 0;
      GraphWriter writer = first || last ? counting(first ? early : late) : graph.writer();
      long from = System.nanoTime();
      writer.write(source.text(), source.content());
      nanos[n] = first || last ? 0 : System.nanoTime() - from;
    }
    long before = sum(early);
    long after = sum(late) * (AROUND + 1) / AROUND;
    double slow = median(nanos, DOCUMENTS - AROUND) / median(nanos, EARLY);
    System.out.printf(
        "One notice, around the %dth: %,d counts, %.1f ms; around the %dth: %,d counts, %.1f ms%n",
        EARLY,
        before / (AROUND + 1),
        median(nanos, EARLY),
        DOCUMENTS - AROUND,
        after / (AROUND + 1),
        median(nanos, DOCUMENTS - AROUND));
    tellGrowth(early, late);
    assertThat((double) after / before).as("counts of the database").isLessThanOrEqualTo(1.3);
    assertThat(slow).as("time").isLessThan(3);
  }

  private GraphWriter counting(Map<String, Long> hits) {
    return new GraphWriter(
        graph.driver(),
        graph.statements(),
        Resolver.load(),
        cypher -> new CountingCypher(cypher, hits));
  }

  private static long sum(Map<String, Long> hits) {
    return hits.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void tellGrowth(Map<String, Long> early, Map<String, Long> late) {
    late.forEach(
        (statement, hits) -> {
          long before = early.getOrDefault(statement, 0L) / (AROUND + 1);
          long after = hits / AROUND;
          if (after - before > 20) {
            System.out.printf("  %s: %,d → %,d%n", statement, before, after);
          }
        });
  }

  /** Median of the writes around one that were not counted, in milliseconds. */
  private static double median(long[] nanos, int middle) {
    long[] around =
        Arrays.stream(nanos, middle - AROUND, Math.min(nanos.length, middle + AROUND + 1))
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    return around[around.length / 2] / 1e6;
  }
}
