package org.zhengtu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtu.InventedNotice;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.GraphStatus;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.graph.WriteReport.Outcome;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;

class IngestTest {
  private static final byte[] NOTICE = InventedNotice.NOTICE.getBytes(StandardCharsets.UTF_8);

  private final Graph graph = TestGraph.shared();
  private final Ingest ingest = new Ingest(graph.writer());

  @BeforeEach
  void clear() {
    TestGraph.cleared();
  }

  @Test
  void the_index_of_the_seed_names_every_record() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seed"))) {
      List<String> records =
          files.map(Sources::name).filter(name -> name.endsWith(".json")).sorted().toList();
      assertThat(Seed.names()).isEqualTo(records);
    }
  }

  @Test
  void a_seed_that_was_cut_off_is_completed_and_loads_once() throws Exception {
    assertThat(Seed.isWanted(graph)).isTrue();
    String first = Seed.names().getFirst();
    ingest.ingest(Path.of("seed", first));
    assertThat(Seed.isWanted(graph)).isTrue();
    Seed.load(ingest);
    assertThat(Seed.isWanted(graph)).isFalse();
    assertThat(GraphStatus.of(graph).documents()).isEqualTo(6);
  }

  @Test
  void a_graph_with_documents_of_its_own_does_not_want_the_seed() throws Exception {
    ingest.ingest("notice.txt", NOTICE);
    assertThat(Seed.isWanted(graph)).isFalse();
  }

  @Test
  void ingesting_again_replaces_and_changes_nothing() throws Exception {
    assertThat(ingest.ingest("notice.txt", NOTICE).report().outcome()).isEqualTo(Outcome.ADDED);
    List<String> once = TestGraph.lines(graph);
    assertThat(ingest.ingest("notice.txt", NOTICE).report().outcome()).isEqualTo(Outcome.REPLACED);
    assertThat(TestGraph.lines(graph)).isEqualTo(once);
  }

  @Test
  void a_record_that_was_extracted_is_taken_as_one_that_a_person_vouches_for() throws Exception {
    PolicyRecord extracted = new PolicyParser().parse(Sources.read("notice.txt", NOTICE));
    byte[] json = RecordJson.writePretty(extracted).getBytes(StandardCharsets.UTF_8);
    assertThat(ingest.ingest("notice.json", json).report().outcome()).isEqualTo(Outcome.ADDED);
    assertThat(TestGraph.lines(graph)).noneMatch(line -> line.contains("\"start\":"));
  }

  @Test
  void what_cannot_be_read_leaves_the_graph_as_it_was() throws Exception {
    ingest.ingest("notice.txt", NOTICE);
    List<String> before = TestGraph.lines(graph);
    for (String bad : List.of("", "{\"no\": 1}", "<html><script>x()</script></html>", "a\0b")) {
      assertThatThrownBy(() -> ingest.ingest("bad", bad.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(UnreadableSourceException.class);
    }
    assertThat(TestGraph.lines(graph)).isEqualTo(before);
  }
}
