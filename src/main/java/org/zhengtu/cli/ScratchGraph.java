package org.zhengtu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.GraphUnavailableException;
import org.zhengtu.resolve.Overrides;

/** An empty graph in a temporary folder, which is deleted when closed. */
record ScratchGraph(Path folder, Graph graph) implements AutoCloseable {

  /** Opens one in which {@code overrides} are in force. */
  static ScratchGraph open(Overrides overrides) {
    Path folder = newFolder();
    try {
      return new ScratchGraph(folder, Graph.embedded(folder, 0, overrides));
    } catch (GraphUnavailableException e) {
      delete(folder);
      throw StartFailure.explain(e);
    } catch (LinkageError e) {
      delete(folder);
      throw new CommandFailedException(
          ExitCode.BACKEND,
          "This jar contains no Neo4j to write the sources anew with; leave that out: --quick",
          e);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("zhengtu-verify");
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.BACKEND, "No temporary folder can be made: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    graph.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      Output.err().println(folder + " cannot be deleted: " + e.getMessage());
    }
  }
}
