package org.zhengtu.cli;

import java.io.PrintStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhengtu.graph.Graph;
import org.zhengtu.ingest.Ingest;
import org.zhengtu.ingest.Seed;

/**
 * Loads the records that a new graph starts with, once the graph is open and before the port is.
 */
record SeedLoader(ConfigurableApplicationContext context, PrintStream out)
    implements SmartInitializingSingleton {

  @Override
  public void afterSingletonsInstantiated() {
    Graph graph = context.getBean(Graph.class);
    if (Seed.isWanted(graph)) {
      out.println("A new graph: loading the records it starts with …");
      Seed.load(new Ingest(graph.writer()));
    }
  }
}
