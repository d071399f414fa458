package org.zhengtu.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Session;

/**
 * One real embedded Neo4j for all tests of a run: started by the first that asks for it, stopped
 * with the JVM. Test classes that share it clear it first.
 */
public final class TestGraph {
  private TestGraph() {}

  /** What tells a line of the places and families from others. */
  private static final List<String> OF_VOCABULARIES =
      List.of(
          "[\"Jurisdiction\"]",
          "[\"Family\"]",
          "\"PART_OF\"",
          "\"SUCCEEDED_BY\"",
          "\"AFFILIATED_TO\"");

  /** The graph, with whatever earlier tests left in it. */
  public static Graph shared() {
    return Started.GRAPH;
  }

  /** The graph with places and families and nothing else. */
  public static Graph cleared() {
    return cleared(Started.GRAPH);
  }

  static Graph cleared(Graph graph) {
    try (Session session = graph.driver().session()) {
      session
          .run(
              """
              MATCH (n:Source|Correction|Instrument|Agency|Person|Mechanism|Appointment|Responsibility|Finding|Procedure|Mention|Clause|Band)
              CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS
              """)
          .consume();
    }
    return graph;
  }

  /** The canonical export without the places and families, which are the same in every graph. */
  public static List<String> lines(Graph graph) {
    StringWriter out = new StringWriter();
    graph.export().write(out);
    return out.toString()
        .lines()
        .filter(line -> OF_VOCABULARIES.stream().noneMatch(line::contains))
        .toList();
  }

  private static final class Started {
    static final Graph GRAPH = TestGraph.start();
  }

  /**
   * A graph in a store of its own, stopped with the JVM: for tests whose figures the statistics of
   * what others wrote would change, or whose mass would change those of others.
   */
  static Graph start() {
    try {
      Path store = Files.createTempDirectory("zhengtu-graph");
      Graph graph = Graph.embedded(store, 0);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(graph, store)));
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(Graph graph, Path store) {
    graph.close();
    try (Stream<Path> files = Files.walk(store)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
