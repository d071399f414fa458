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
import org.zhengtu.text.Sources;

/** The graph held against its sources, and sources taken out of it, from the command line. */
class VerifyAndRemoveTest {
  @TempDir Path folder;

  private final Graph graph = TestGraph.shared();
  private final Ingest ingest = new Ingest(graph.writer());
  private Path notice;

  @BeforeEach
  void write() throws Exception {
    TestGraph.cleared();
    notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
    ingest.ingest(notice);
  }

  @Test
  void a_graph_as_it_was_written_is_sound_and_so_are_its_files() throws Exception {
    Process run = zhengtu("verify", ".");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains("1 sources held against their digests.")
        .contains("1 of 1 files compared with what is kept of them.")
        .anyMatch(line -> line.endsWith(" lines compared with a graph written anew."))
        .endsWith("No failure.");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void files_that_cannot_be_read_are_named_and_the_graph_is_verified() throws Exception {
    Process run = zhengtu("verify", "--quick", "notice.txt", "gone.txt");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("gone.txt: there is no such file\n");
    assertThat(run.out())
        .contains("1 of 2 files compared", "No failure.")
        .doesNotContain("written anew");
  }

  @Test
  void tampering_with_the_graph_is_told_line_by_line() throws Exception {
    ingest.ingest(Files.writeString(folder.resolve("news.txt"), "云泽市今日无通知。\n"));
    Files.writeString(folder.resolve("new.txt"), "云泽市明日无通知。\n");
    for (String tampering :
        List.of(
            "MATCH (t:Task) WITH t LIMIT 1 SET t.statement = '负责一切'",
            "CREATE (:Agency {id: 'agy-0', key: 'x', asWritten: ['x'], asWrittenCounts: [1]})",
            "CREATE (:Mention {id: 'x'})",
            "MATCH (s:Source {name: 'news.txt'}) SET s.record = 'nothing'",
            "MATCH (s:Source {name: 'notice.txt'}) SET s.text = '虚' + s.text")) {
      graph.driver().executableQuery(tampering).execute();
    }
    Process run = zhengtu("verify", "--quick", ".");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(
            run.out().lines().filter(line -> line.contains(";")).map(line -> line.split("[ :]")[0]))
        .contains("SOURCE_CHANGED", "QUOTE_DIFFERS", "IDENTITY_DIFFERS")
        .contains("COUNT_DIFFERS", "ORPHAN");
    assertThat(run.out().lines())
        .contains(
            "TEXT_DIFFERS notice.txt: The text that is kept differs from 0 on;"
                + " remove the source and ingest its file again",
            "RECORD_DIFFERS news.txt: What is read from it is not the record kept;"
                + " ingest the file again, also after an update of this program",
            "NOT_INGESTED new.txt: The graph does not keep this file; ingest it");
  }

  @Test
  void a_source_that_is_removed_and_ingested_again_leaves_the_same_graph() throws Exception {
    Path copy = Files.writeString(folder.resolve("copy.txt"), NOTICE + "\n（虚构）\n");
    List<String> without = TestGraph.lines(graph);
    ingest.ingest(copy);
    List<String> with = TestGraph.lines(graph);

    Process one = zhengtu("remove", "copy.txt", "nothing.txt");
    assertThat(one.exitCode()).isEqualTo(3);
    assertThat(one.err())
        .isEqualTo("nothing.txt: no source in the graph has this name, SHA-256 or id\n");
    assertThat(one.out())
        .contains(
            "copy.txt: removed (src-", "now from notice.txt  云政办发〔2022〕7号", "1 documents read");
    assertThat(TestGraph.lines(graph)).isEqualTo(without);

    Process other = zhengtu("remove", sha256(notice));
    assertThat(other.exitCode()).as(other.err()).isZero();
    assertThat(other.out()).contains("notice.txt: removed", "  gone  云政办发〔2022〕7号");
    assertThat(TestGraph.lines(graph)).isEmpty();

    for (Path file : List.of(copy, notice)) {
      ingest.ingest(file);
    }
    assertThat(TestGraph.lines(graph)).isEqualTo(with);
  }

  private static String sha256(Path file) throws Exception {
    return Sources.sha256(Files.readAllBytes(file));
  }

  private Process zhengtu(String... args) throws Exception {
    return Process.zhengtu(
        folder,
        Stream.concat(Stream.of(args), Stream.of("--uri", graph.uri().toString()))
            .toArray(String[]::new));
  }
}
