package org.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;

/** Two processes that ingest into one graph at once. */
class TwoProcessesTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final int DOCUMENTS = 12;

  @TempDir Path folder;

  @Test
  void twoProcessesAtOnceGiveTheGraphThatOneGives() throws Exception {
    Graph graph = TestGraph.cleared();
    List<Path> files = files();
    Ingest ingest = new Ingest(graph.writer());
    for (Path file : files) {
      ingest.ingest(file);
    }
    List<String> expected = TestGraph.lines(graph);
    TestGraph.cleared();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Callable<Process> one = () -> ingest(graph, files.subList(0, 2 * DOCUMENTS / 3).reversed());
      Callable<Process> other = () -> ingest(graph, files.subList(DOCUMENTS / 3, DOCUMENTS));
      for (Future<Process> run : threads.invokeAll(List.of(one, other))) {
        assertThat(run.get().err()).isEmpty();
        assertThat(run.get().exitCode()).isZero();
      }
    }
    assertThat(TestGraph.lines(graph)).isEqualTo(expected);
  }

  private Process ingest(Graph graph, List<Path> files) throws Exception {
    return Process.zhengtu(
        folder,
        Stream.concat(
                Stream.of("ingest", "--uri", graph.uri().toString()),
                files.stream().map(file -> file.getFileName().toString()))
            .toArray(String[]::new));
  }

  /** Copies of invented documents, each under a name of its own. */
  private List<Path> files() throws IOException {
    try (Stream<Path> cases = Files.list(CORPUS)) {
      List<Path> sources =
          cases
              .sorted()
              .map(one -> one.resolve("source.txt"))
              .filter(Files::isRegularFile)
              .limit(DOCUMENTS)
              .toList();
      for (Path source : sources) {
        Files.copy(source, folder.resolve(source.getParent().getFileName().toString() + ".txt"));
      }
    }
    try (Stream<Path> copies = Files.list(folder)) {
      return copies.sorted().toList();
    }
  }
}
