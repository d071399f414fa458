package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;
import tools.jackson.databind.JsonNode;

/** Findings of rules, with their rule, their agencies and all sides of their evidence. */
class FindingsTest {
  private static final String NOTICE =
      """
      南通市人民政府办公室关于种植屋顶苔藓的虚构通知
      通苔办发〔2022〕7号

      各县（市、区）人民政府：
      现将有关事项通知如下。
      一、检查屋顶。每季度检查屋顶苔藓的长势。（责任单位：市消防救援大队）
      二、防火演练。每年演练一次。（责任单位：市消防救援支队）

      南通市人民政府办公室
      2022年3月4日
      """;
  private static final String ASK =
      """
      query($filter: FindingFilter) { findings(filter: $filter) { totalCount edges { node {
        code evidence { quote } evidences { quote kind where } agencies { families }
        rule { code severity scope meaning meaningInEnglish toDo toDoInEnglish } } } } }
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws Exception {
    TestGraph.cleared();
    new Ingest(TestGraph.shared().writer())
        .ingest(Files.writeString(folder.resolve("notice.txt"), NOTICE));
  }

  @Test
  void showAllSidesAndSayWhatToDo() {
    JsonNode found = ask(Map.of("codes", List.of("UNIT_LEVEL_DOUBTFUL")));
    assertThat(found.get("totalCount").asInt()).isOne();
    JsonNode node = found.get("edges").get(0).get("node");
    assertThat(node.get("evidences").get(0).get("quote").asString()).contains("市消防救援大队");
    assertThat(node.get("evidences").get(1).get("quote").asString()).contains("市消防救援支队");
    assertThat(node.get("evidence").get("quote"))
        .isEqualTo(node.get("evidences").get(0).get("quote"));
    assertThat(node.get("agencies").get(0).get("families").get(0).asString()).isEqualTo("消防救援");
    assertThat(node.get("rule").get("code").asString()).isEqualTo("UNIT_LEVEL_DOUBTFUL");
    assertThat(node.get("rule").get("toDo").asString()).isNotBlank();
  }

  @Test
  void areFoundByPlaceFamilyAndOrigin() {
    assertThat(count(Map.of("byRule", true))).isOne();
    assertThat(count(Map.of("byRule", true, "within", "320000"))).isOne();
    assertThat(count(Map.of("byRule", true, "within", "630000"))).isZero();
    assertThat(count(Map.of("families", List.of("消防救援", "教育")))).isOne();
    assertThat(count(Map.of("families", List.of("教育")))).isZero();
  }

  @Test
  void haveTheirRulesListed() {
    JsonNode rules =
        Served.data("{ findingRules { code severity meaning toDo } }", Map.of())
            .get("findingRules");
    assertThat(rules.valueStream().map(rule -> rule.get("code").asString()))
        .hasSizeGreaterThanOrEqualTo(16)
        .contains("RULES_CONFLICT", "BASIS_REPEALED")
        .isSorted();
  }

  private static int count(Map<String, Object> filter) {
    return ask(filter).get("totalCount").asInt();
  }

  private static JsonNode ask(Map<String, Object> filter) {
    return Served.data(ASK, Map.of("filter", filter)).get("findings");
  }
}
