package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.InventedSources.Source;

class IngestCostTest {
  private static final int DOCUMENTS = 300;
  private static final int AROUND = 20;

  @Test
  void theCostOfASourceDoesNotGrowWithTheGraph() {
    Graph graph = TestGraph.cleared();
    long[] nanos = new long[DOCUMENTS];
    for (int n = 0; n < DOCUMENTS; n++) {
      Source source = InventedSources.generated(n + 1);
      long from = System.nanoTime();
      graph.writer().write(source.text(), source.content());
      nanos[n] = System.nanoTime() - from;
    }
    double early = median(nanos, 100);
    double late = median(nanos, DOCUMENTS - AROUND);
    System.out.printf(
        "One source of 25 members, 25 duties and 25 tasks: 1st %.0f ms, around the 100th %.1f ms,"
            + " around the %dth %.1f ms%n",
        nanos[0] / 1e6, early, DOCUMENTS - AROUND, late);
    assertThat(late / early).isLessThan(1.5);
  }

  /** Median of the writes around one, in milliseconds. */
  private static double median(long[] nanos, int middle) {
    long[] around = Arrays.copyOfRange(nanos, middle - AROUND, middle + AROUND);
    Arrays.sort(around);
    return around[AROUND] / 1e6;
  }
}
