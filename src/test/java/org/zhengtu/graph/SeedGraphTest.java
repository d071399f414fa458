package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtu.SharedFolder;
import org.zhengtu.graph.WriteReport.State;
import org.zhengtu.graph.WriteReport.WrittenDocument;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.SourceText;

/** The measured documents, and the records that people wrote of them, in one graph. */
class SeedGraphTest {
  private final Graph graph = TestGraph.shared();
  private final List<Runnable> writes = new ArrayList<>();
  private final List<WriteReport> reports = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    TestGraph.cleared();
    for (Path gold : SharedFolder.files("gold", ".json")) {
      String json = Files.readString(gold);
      writes.add(() -> reports.add(graph.writer().writeCurated(RecordJson.read(json))));
    }
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      String words = Files.readString(seed);
      SourceText text =
          new SourceText(seed.getFileName().toString(), Digest.sha256(words), "text/plain", words);
      writes.add(() -> reports.add(graph.writer().write(text, new PolicyParser().parse(text))));
    }
  }

  @Test
  void textsTakeThePlaceOfTheRecordsInAnyOrder() {
    writes.forEach(Runnable::run);
    List<String> inOrder = TestGraph.lines(graph);
    assertThat(reports.subList(5, 10))
        .flatExtracting(WriteReport::documents)
        .extracting(WrittenDocument::state)
        .containsOnly(State.REPLACED)
        .hasSize(6);
    TestGraph.cleared();
    Collections.shuffle(writes, new Random(7));
    writes.forEach(Runnable::run);
    assertThat(TestGraph.lines(graph)).isEqualTo(inOrder);
  }

  @Test
  void idsOfDocumentsStayWhenATextReplacesARecord() {
    writes.subList(0, 5).forEach(Runnable::run);
    List<String> curated = documents();
    writes.subList(5, 10).forEach(Runnable::run);
    assertThat(documents()).isEqualTo(curated).hasSize(6);
  }

  private List<String> documents() {
    return graph
        .driver()
        .executableQuery("MATCH (d:Document {collected: true}) RETURN d.id AS id ORDER BY id")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }
}
