package org.zhengtu.cli;

import java.lang.reflect.Field;
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
    markUnsafeAsWarned();
  }

  /**
   * The JVM warns once, at the first use of memory access by {@code sun.misc.Unsafe}, and remembers
   * that it has. The flag against it is set where Maven starts the program.
   */
  private static void markUnsafeAsWarned() {
    try {
      Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
      warned.setAccessible(true);
      warned.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return; // another JVM remembers it elsewhere: then it warns
    }
  }
}
