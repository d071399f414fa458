package org.zhengtu.cli;

import java.io.PrintStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Loads the records that a new graph starts with, once the graph is open and before the port is.
 */
record SeedLoader(ConfigurableApplicationContext context, PrintStream out)
    implements SmartInitializingSingleton {

  @Override
  public void afterSingletonsInstantiated() {
    // comes with ingest
  }
}
