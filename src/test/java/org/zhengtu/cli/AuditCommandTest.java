package org.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What does not add up, from the command line. */
class AuditCommandTest {
  private static final String NOTICE =
      """
      南通市人民政府办公室关于种植屋顶苔藓的虚构通知
      通苔办发〔2022〕7号

      各县（市、区）人民政府：
      根据《江苏省人民政府办公室关于虚构苔藓的意见》（苏苔办发〔2021〕9号），现将有关事项通知如下。
      一、检查屋顶。每季度检查屋顶苔藓的长势。（责任单位：市消防救援大队）

      南通市人民政府办公室
      2022年3月4日
      """;

  @TempDir Path folder;

  private final Graph graph = TestGraph.shared();

  @BeforeEach
  void write() throws Exception {
    TestGraph.cleared();
    new Ingest(graph.writer()).ingest(Files.writeString(folder.resolve("notice.txt"), NOTICE));
  }

  @Test
  void everything_that_does_not_add_up_is_printed_with_the_words_that_show_it() throws Exception {
    List<String> before = TestGraph.lines(graph);
    Process run = zhengtu("audit");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            "WARNING UNIT_LEVEL_DOUBTFUL 通苔办发〔2022〕7号",
            "INFO CITED_NOT_COLLECTED 通苔办发〔2022〕7号",
            "1 documents looked at.",
            "     1 WARNING UNIT_LEVEL_DOUBTFUL")
        .anyMatch(line -> line.startsWith("  › 通苔办发〔2022〕7号: ") && line.contains("市消防救援大队"));
    assertThat(TestGraph.lines(graph)).as("the graph").isEqualTo(before);
  }

  @Test
  void what_is_asked_for_alone_decides_the_exit_code() throws Exception {
    Process run = zhengtu("audit", "--codes", "CITED_NOT_COLLECTED", "--json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode line = JsonMapper.shared().readTree(run.out().strip());
    assertThat(line.get("code").asString()).isEqualTo("CITED_NOT_COLLECTED");
    assertThat(line.get("number").asString()).isEqualTo("通苔办发〔2022〕7号");
    assertThat(line.get("evidence").get(0).get("quote").asString()).contains("苏苔办发〔2021〕9号");

    Process none =
        zhengtu("audit", "--severity", "ERROR", "--document", line.get("document").asString());
    assertThat(none.exitCode()).as(none.err()).isZero();
    assertThat(none.out()).endsWith("Nothing found.\n");
  }

  @Test
  void a_document_that_nobody_knows_is_named() throws Exception {
    Process run = zhengtu("audit", "--document", "nothing");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("nothing: no document has this number or id\n");
  }

  @Test
  void a_number_arrives_whole_where_no_locale_is_set() throws Exception {
    Process run = zhengtu("audit", "--document", "通苔办发〔2022〕7号", "--severity", "WARNING");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).contains("WARNING UNIT_LEVEL_DOUBTFUL 通苔办发〔2022〕7号");
  }

  @Test
  void a_code_that_no_finding_has_is_refused_with_those_there_are() throws Exception {
    Process run = zhengtu("audit", "--codes", "CITED_NOT_COLECTED");
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    assertThat(run.err())
        .contains("CITED_NOT_COLECTED; there are ", "CITED_NOT_COLLECTED", "TRUNCATED");
  }

  private Process zhengtu(String... args) throws Exception {
    return Process.zhengtu(
        folder,
        Stream.concat(Stream.of(args), Stream.of("--uri", graph.uri().toString()))
            .toArray(String[]::new));
  }
}
