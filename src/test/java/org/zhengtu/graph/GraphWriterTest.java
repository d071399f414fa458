package org.zhengtu.graph;

/** The writer on the embedded Neo4j. */
class GraphWriterTest extends GraphWriterContract {
  GraphWriterTest() {
    super(TestGraph.shared());
  }
}
