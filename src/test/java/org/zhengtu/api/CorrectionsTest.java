package org.zhengtu.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.KeptRecords;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;
import tools.jackson.databind.JsonNode;

/** Who corrected what, and where it shows. */
class CorrectionsTest {
  private static final String NOTICE =
      """
      云泽市人民政府办公室关于建设老年食堂的通知
      云政办发〔2022〕7号

      各县（市、区）人民政府：
      为了方便老年人就餐，现将有关事项通知如下。
      一、选址。结合社区实际选址。（责任单位：市民政局、市住建局）
      二、供餐。按照口味供餐。（责任单位：市商务局）

      云泽市人民政府办公室
      2022年3月4日
      """;

  @BeforeEach
  void correct() throws Exception {
    Graph graph = TestGraph.cleared();
    Ingest ingest = new Ingest(graph.writer());
    ingest.ingest("notice.txt", NOTICE.getBytes(UTF_8));
    String edited =
        new KeptRecords(graph)
            .of("notice.txt")
            .getFirst()
            .replace("\"by\" : null", "\"by\" : \"云苔\"")
            .replace("\"on\" : null", "\"on\" : \"2024-05-06\"")
            .replace("按照口味供餐。", "按照老人口味供餐。");
    ingest.ingest("edited.json", edited.getBytes(UTF_8));
  }

  @Test
  void aCorrectedFactSaysWhoAndWhenAndStandsBesideItsPlace() {
    JsonNode edges =
        Served.data(
                """
                { responsibilities { edges { node {
                    heading statement evidence { kind by on quote }
                    assignments { asWritten evidence { kind by } }
                } } } }
                """,
                Map.of())
            .get("responsibilities")
            .get("edges");
    JsonNode kept = edges.path(0).path("node");
    assertThat(kept.path("evidence").path("kind").asString()).isEqualTo("QUOTED");
    assertThat(kept.path("evidence").path("by").isNull()).isTrue();
    JsonNode evidence = edges.path(1).path("node").path("evidence");
    assertThat(evidence.path("kind").asString()).isEqualTo("CURATED");
    assertThat(evidence.path("by").asString()).isEqualTo("云苔");
    assertThat(evidence.path("on").asString()).isEqualTo("2024-05-06");
    assertThat(evidence.path("quote").asString()).isEqualTo("按照口味供餐。");
    assertThat(edges.path(1).path("node").path("assignments").path(0).path("evidence").path("kind"))
        .hasToString("\"QUOTED\"");
  }

  @Test
  void aCorrectionStandsOnItsDocumentAndItsSource() {
    JsonNode document =
        Served.data(
                """
                { documents(filter: {collected: true}) { edges { node {
                    corrections { id by on inForce source { name }
                      edits { kind field document label before after } }
                    source { corrections { by } }
                } } } }
                """,
                Map.of())
            .get("documents")
            .get("edges")
            .get(0)
            .get("node");
    JsonNode correction = document.path("corrections").path(0);
    assertThat(correction.path("inForce").asBoolean()).isTrue();
    assertThat(correction.path("source").path("name").asString()).isEqualTo("notice.txt");
    JsonNode edit = correction.path("edits").path(0);
    assertThat(edit.path("kind").asString()).isEqualTo("CHANGED");
    assertThat(edit.path("field").asString()).isEqualTo("tasks");
    assertThat(edit.path("before").asString()).contains("按照口味供餐。").doesNotContain("evidence");
    assertThat(edit.path("after").asString()).contains("按照老人口味供餐。");
    assertThat(document.path("source").path("corrections").path(0).path("by").asString())
        .isEqualTo("云苔");
  }
}
