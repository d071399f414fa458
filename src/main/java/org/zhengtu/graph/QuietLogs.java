package org.zhengtu.graph;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries below the graph to warnings; they would tell users about their own start. */
final class QuietLogs {
  /** Held here because the JDK forgets a logger, and its level with it, when nobody holds it. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("org.neo4j.driver"),
          Logger.getLogger("ac.simons.neo4j.migrations"),
          Logger.getLogger("org.apache.lucene"),
          Logger.getLogger("org.neo4j.shaded.lucene9"));

  private QuietLogs() {}

  static void apply() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
