package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.TestAbortedException;
import org.zhengtu.SharedFolder;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Correction;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.resolve.Resolver;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;

/**
 * The graph is a function of the set of sources and corrections: over the measured documents, where
 * they are at hand, and every sixth invented one (all with {@code -Dzhengtu.sources=all}), in
 * random orders, again and again, taken away and brought back, by several writers at once, with
 * writes that fail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctionOfSourcesTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private final Graph graph = TestGraph.shared();
  private final List<Said> all = new ArrayList<>();
  private List<String> full = List.of();

  /** A source or a correction. */
  private interface Said {
    String id();

    void write();
  }

  private record Text(Graph graph, SourceText text, PolicyRecord content) implements Said {
    @Override
    public String id() {
      return text.sha256();
    }

    @Override
    public void write() {
      graph.writer().write(text, content);
    }
  }

  private record Corrected(Graph graph, Correction correction) implements Said {
    @Override
    public String id() {
      return KeptCorrection.id(correction);
    }

    @Override
    public void write() {
      graph.writer().correct(correction);
    }
  }

  @BeforeAll
  void read() throws IOException {
    PolicyParser parser = new PolicyParser();
    for (Path file : files()) {
      SourceText text = Sources.read(file);
      all.add(new Text(graph, text, parser.parse(text)));
    }
    correct("云苔", 6, "市", "本市");
    correct("石青", 6, "各", "各个");
    correct("石青", 9, "负责", "承担");
    TestGraph.cleared();
    all.forEach(Said::write);
    full = TestGraph.lines(graph);
    assertThat(full).hasSizeGreaterThan(1000);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try {
      files.addAll(SharedFolder.files("seeds", ".txt"));
    } catch (TestAbortedException e) {
      System.out.println("Only the invented documents are put in many orders.");
    }
    try (Stream<Path> found = Files.walk(CORPUS, 2)) {
      List<Path> invented =
          found
              .filter(file -> file.getFileName().toString().startsWith("source."))
              .sorted()
              .toList();
      int every = "all".equals(System.getProperty("zhengtu.sources")) ? 1 : 6;
      for (int i = 0; i < invented.size(); i += every) {
        files.add(invented.get(i));
      }
    }
    return files;
  }

  /**
   * Two corrections of each of three texts, one of them with a word put in the place of another.
   */
  private void correct(String by, int day, String word, String other) {
    List<Said> texts = all.stream().filter(Text.class::isInstance).toList();
    for (int i = 0; i < 3; i++) {
      PolicyRecord read = ((Text) texts.get(i * 4)).content();
      String documents = RecordJson.write(read);
      int from = documents.indexOf("\"documents\"");
      PolicyRecord edited =
          RecordJson.read(
              documents.substring(0, from)
                  + documents.substring(from).replaceFirst("\"" + word, "\"" + other));
      Correction correction = Correction.of(read, edited, by, LocalDate.of(2024, 5, day));
      if (!correction.edits().isEmpty()) {
        all.add(new Corrected(graph, correction));
      }
    }
  }

  @Test
  void anyOrderAndAnyRepetitionGiveTheSameGraph() {
    for (int seed = 0; seed < 2; seed++) {
      Random random = new Random(seed);
      List<Said> order = new ArrayList<>(all);
      order.addAll(all.subList(0, all.size() / 4));
      Collections.shuffle(order, random);
      TestGraph.cleared();
      order.forEach(Said::write);
      assertSame(TestGraph.lines(graph), full, "order " + seed);
    }
  }

  @Test
  void whatIsTakenAwayIsAsIfItHadNeverBeenAndComesBackWhole() {
    Random random = new Random(7);
    for (int round = 0; round < 2; round++) {
      List<Said> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, random);
      List<Said> kept = shuffled.subList(0, 2 * all.size() / 3);
      List<Said> gone = shuffled.subList(2 * all.size() / 3, all.size());
      TestGraph.cleared();
      kept.forEach(Said::write);
      List<String> without = TestGraph.lines(graph);
      gone.forEach(Said::write);
      assertSame(TestGraph.lines(graph), full, "with all, round " + round);
      List<Said> out = new ArrayList<>(gone);
      Collections.shuffle(out, random);
      out.forEach(said -> assertThat(graph.writer().remove(said.id())).isNotEmpty());
      assertSame(TestGraph.lines(graph), without, "without some, round " + round);
    }
  }

  @Test
  void severalWritersAtOnceGiveTheSameGraph() throws Exception {
    List<Said> order = new ArrayList<>(all);
    order.addAll(all.subList(0, 10));
    Collections.shuffle(order, new Random(3));
    TestGraph.cleared();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Boolean>> writes =
          order.stream()
              .map(
                  said ->
                      (Callable<Boolean>)
                          () -> {
                            said.write();
                            return true;
                          })
              .toList();
      for (var write : threads.invokeAll(writes)) {
        assertThat(write.get()).isTrue();
      }
    }
    assertSame(TestGraph.lines(graph), full, "at once");
  }

  @Test
  void aWriteThatFailsAnywhereLeavesTheGraphAsItWas() {
    Random random = new Random(5);
    TestGraph.cleared();
    all.forEach(Said::write);
    for (int round = 0; round < 8; round++) {
      Text text = (Text) all.get(random.nextInt(15));
      int left = 1 + random.nextInt(35);
      GraphWriter failing =
          new GraphWriter(
              graph.driver(),
              graph.statements(),
              Resolver.load(),
              cypher -> new FailingCypher(cypher, left));
      assertThatThrownBy(
              () -> {
                failing.write(text.text(), text.content());
                failing.remove(text.id());
                throw new IllegalStateException("failed on purpose");
              })
          .hasMessage("failed on purpose");
      text.write();
    }
    assertSame(TestGraph.lines(graph), full, "after failures");
  }

  /** Compares and tells some lines of each side that the other lacks. */
  private static void assertSame(List<String> lines, List<String> expected, String when) {
    if (!lines.equals(expected)) {
      List<String> more = new ArrayList<>(lines);
      expected.forEach(more::remove);
      List<String> less = new ArrayList<>(expected);
      lines.forEach(less::remove);
      throw new AssertionError(
          "%s: %d lines too many, %d too few%n+ %s%n- %s"
              .formatted(
                  when,
                  more.size(),
                  less.size(),
                  more.stream().limit(5).toList(),
                  less.stream().limit(5).toList()));
    }
  }
}
