package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;
import tools.jackson.databind.JsonNode;

/** Who is meant by a name, and how the service explains it; asked of invented notices. */
class IdentityTest {
  private static final String NOTICE =
      """
      绍兴市人民政府办公室关于建立屋顶苔藓虚构联席会议制度的通知
      绍虚政办发〔2024〕1号

      各区、县（市）人民政府，市级有关单位：
      为做好屋顶苔藓的虚构工作，建立市屋顶苔藓联席会议制度。现通知如下：
      一、成员单位
      联席会议由市卫生健康委、市委编办、市事业单位登记管理局、市老龄办、市公安局、市公安局交警支队组成，市卫生健康委为牵头单位。
      二、职责分工
      市卫生健康委：负责苔藓的日常检查。
      市事业单位登记管理局：负责苔藓机构的登记。

      绍兴市人民政府办公室
      2024年5月6日
      """;

  @BeforeAll
  static void ingest() throws Exception {
    Ingest ingest = new Ingest(TestGraph.cleared().writer());
    ingest.ingest("notice.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anAffiliateIsAnAgencyOfItsOwnBoundToTheMainOrgan() {
    JsonNode registry = agency("事业单位登记管理局");
    assertThat(registry.get("affiliate").asString()).isEqualTo("事业单位登记管理局");
    assertThat(registry.get("families").get(0).asString()).isEqualTo("机构编制");
    JsonNode organ = registry.get("related").get(0);
    assertThat(organ.get("relation").asString()).isEqualTo("ORGAN");
    assertThat(organ.get("tie").asString()).isEqualTo("AFFILIATE");
    assertThat(organ.get("reason").asString()).contains("事业单位登记管理局", "机构编制");
    JsonNode staffing = organ.get("agency");
    assertThat(staffing.get("name").asString()).isEqualTo("绍兴市委编办");
    assertThat(staffing.get("affiliate").isNull()).isTrue();
    assertThat(names(agency("编办").get("related"))).containsExactly("绍兴市事业单位登记管理局");
    assertThat(names(agency("交警").get("related"))).containsExactly("绍兴市公安局");
  }

  @Test
  void anAffiliateWithAFamilyOfItsOwnIsBoundByTheFamily() {
    JsonNode ageing = agency("老龄办").get("related").get(0);
    assertThat(ageing.get("agency").get("name").asString()).isEqualTo("绍兴市卫生健康委");
    assertThat(ageing.get("tie").asString()).isEqualTo("COMMISSION_OFFICE");
  }

  private static List<String> names(JsonNode related) {
    return related.valueStream().map(r -> r.get("agency").get("name").asString()).toList();
  }

  private static JsonNode agency(String text) {
    return Served.data(
            """
            query ($text: String!) {
              agencies(filter: {text: $text}) { edges { node {
                name families affiliate
                related { relation tie reason agency { name affiliate } }
              } } }
            }
            """,
            Map.of("text", text))
        .get("agencies")
        .get("edges")
        .get(0)
        .get("node");
  }
}
