package org.zhengtu.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what the JVM and Lucene say about their own insides from users, who started {@code java
 * -jar} and can do nothing about it: a jar's manifest cannot carry the flags that they ask for.
 */
final class JvmWarnings {
  /** Held here because the JDK forgets a logger, and its level with it, when nobody holds it. */
  private static final List<Logger> VECTORS =
      List.of(
          Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"),
          Logger.getLogger(
              "org.neo4j.shaded.lucene9.internal.vectorization.VectorizationProvider"));

  private JvmWarnings() {}

  /** To be called before the graph is opened. */
  static void quieten() {
    VECTORS.forEach(logger -> logger.setLevel(Level.SEVERE));
    touchUnsafe();
  }

  /** The JVM warns once, at the first use of memory access by {@code sun.misc.Unsafe}. */
  private static void touchUnsafe() {
    PrintStream err = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      Class.forName("org.jctools.util.UnsafeAccess");
    } catch (ClassNotFoundException | LinkageError e) {
      return; // the lean jar has no such library, and no warning
    } finally {
      System.setErr(err);
    }
  }
}
