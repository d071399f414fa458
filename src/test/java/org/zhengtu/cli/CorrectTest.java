package org.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtu.InventedNotice.NOTICE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;

/** A record printed, edited, ingested and taken back from the command line. */
class CorrectTest {
  @TempDir Path folder;

  private final Graph graph = TestGraph.shared();

  @BeforeEach
  void write() throws Exception {
    TestGraph.cleared();
    new Ingest(graph.writer()).ingest(Files.writeString(folder.resolve("notice.txt"), NOTICE));
  }

  @Test
  void aRecordIsPrintedEditedIngestedVerifiedAndTakenBack() throws Exception {
    List<String> before = TestGraph.lines(graph);
    Process export = zhengtu("export", "--record", "./notice.txt", "notice.json");
    assertThat(export.exitCode()).as(export.err()).isZero();
    Path edited = folder.resolve("notice.json");
    String record = Files.readString(edited);
    assertThat(record).contains("\"by\" : null", "\"on\" : null", "\"start\" : ");
    Files.writeString(edited, record.replace("市住建局", "市住房城乡建设局"));

    Process unsigned = zhengtu("ingest", "notice.json");
    assertThat(unsigned.exitCode()).isEqualTo(3);
    assertThat(unsigned.err())
        .isEqualTo("notice.json: it does not say who corrects: correction.by, or --by\n");
    assertThat(TestGraph.lines(graph)).isEqualTo(before);

    Process ingest = zhengtu("ingest", "notice.json", "--by", "Yun Tai", "--on", "2024-05-06");
    assertThat(ingest.exitCode()).as(ingest.err()).isZero();
    assertThat(ingest.out())
        .contains("notice.json: correction of notice.txt by Yun Tai on 2024-05-06 (cor-")
        .contains("  changed  tasks  选址", "  replaced  云政办发〔2022〕7号");
    List<String> corrected = TestGraph.lines(graph);
    assertThat(corrected).anyMatch(line -> line.contains("市住房城乡建设局"));

    Process verify = zhengtu("verify", "notice.txt", "notice.json");
    assertThat(verify.exitCode()).as(verify.out()).isZero();

    String id = ingest.out().replaceAll("(?s).*\\((cor-[0-9a-f]+)\\).*", "$1");
    Process alone = zhengtu("export", id, "--record");
    assertThat(alone.exitCode()).as(alone.err()).isZero();
    Files.writeString(folder.resolve("correction.json"), alone.out());
    Process remove = zhengtu("remove", id, "./notice.txt");
    assertThat(remove.out()).contains("Yun Tai, 2024-05-06, notice.txt: removed (" + id + ")");
    assertThat(TestGraph.lines(graph)).isEmpty();

    Process again = zhengtu("ingest", "correction.json", "notice.txt");
    assertThat(again.out()).contains("  kept until its text is ingested");
    assertThat(TestGraph.lines(graph)).isEqualTo(corrected);
  }

  private Process zhengtu(String... args) throws Exception {
    return Process.zhengtu(
        folder,
        Stream.concat(Stream.of(args), Stream.of("--uri", graph.uri().toString()))
            .toArray(String[]::new));
  }
}
