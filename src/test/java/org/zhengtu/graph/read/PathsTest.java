package org.zhengtu.graph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.record.CitationRole;

class PathsTest {

  @Test
  void findsEveryWayShortestFirst() {
    List<Citation> citations =
        List.of(
            cites("a", "b"), cites("b", "d"), cites("a", "d"), cites("b", "c"), cites("c", "d"));
    assertThat(Paths.between(citations, "a", "d", 6))
        .extracting(List::size)
        .containsExactly(1, 2, 3);
    assertThat(Paths.between(citations, "a", "d", 2)).extracting(List::size).containsExactly(1, 2);
  }

  @Test
  void comesBackFromCycles() {
    List<Citation> citations = List.of(cites("a", "b"), cites("b", "a"), cites("b", "c"));
    assertThat(Paths.between(citations, "a", "c", 10)).hasSize(1);
    assertThat(Paths.between(citations, "a", "a", 10)).isEmpty();
    assertThat(Paths.between(citations, "c", "a", 10)).isEmpty();
  }

  @Test
  void refusesMoreWaysThanAnyoneReads() {
    List<Citation> citations = new ArrayList<>();
    for (int layer = 0; layer < 8; layer++) {
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          citations.add(cites(layer + "/" + i, layer + 1 + "/" + j));
        }
      }
    }
    assertThatThrownBy(() -> Paths.between(citations, "0/0", "8/0", 10))
        .isInstanceOf(TooMuchException.class)
        .hasMessageContaining("maxDepth");
  }

  private static Citation cites(String citing, String cited) {
    Proof proof = new Proof(citing, null, null, null, null, null);
    return new Citation(
        citing, cited, CitationRole.BASIS, null, null, null, null, proof, null, null);
  }
}
