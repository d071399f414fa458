package org.zhengtu.cli;

import org.zhengtu.graph.Graph;
import org.zhengtu.graph.GraphStatus;

/** What is in the graph, as a sentence. */
final class Counts {
  private Counts() {}

  static String of(Graph graph) {
    GraphStatus status = GraphStatus.of(graph);
    return "In the graph: %,d documents read and %,d cited, %,d agencies, %,d people, %,d duties, %,d tasks."
        .formatted(
            status.documents(),
            status.cited(),
            status.agencies(),
            status.people(),
            status.duties(),
            status.tasks());
  }
}
