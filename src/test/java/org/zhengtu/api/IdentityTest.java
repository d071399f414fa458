package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.Level;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.DocumentKey;
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

  private static final String OLDER =
      """
      绍兴市人民政府办公室关于成立屋顶苔藓虚构领导小组的通知
      绍虚政办发〔2015〕9号

      各区、县（市）人民政府，市级有关单位：
      为做好屋顶苔藓的虚构工作，决定成立领导小组。现将名单通知如下：
      组  长：苏虚构  市政府副市长
      成  员：王虚构  市卫计委主任
              李虚构  市扶贫办主任
              赵虚构  市法制办主任
              云虚构  市农业局局长
              石虚构  市食药监局局长

      绍兴市人民政府办公室
      2015年5月6日
      """;

  /** A record of a document of the state whose leader could be of many places. */
  private static final PolicyRecord UNCLEAR =
      new PolicyRecord(
          new SourceInfo("unclear.json", null, "application/json", null),
          List.of(
              new PolicyDocument(
                  "国虚发〔2024〕3号",
                  "国务院办公厅关于屋顶苔藓的虚构通知",
                  "通知",
                  List.of("国务院办公厅"),
                  Level.NATIONAL,
                  "000000",
                  LocalDate.of(2024, 5, 6),
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  null,
                  List.of(),
                  new Mechanism(
                      "屋顶苔藓虚构专班",
                      new Unit("鼓楼区教育局", null, List.of("教育"), false, null),
                      null,
                      null,
                      null),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  null)),
          List.of());

  @BeforeAll
  static void ingest() throws Exception {
    Graph graph = TestGraph.cleared();
    graph.writer().writeCurated(UNCLEAR);
    Ingest ingest = new Ingest(graph.writer());
    ingest.ingest("older.txt", OLDER.getBytes(StandardCharsets.UTF_8));
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

  @Test
  void aNameOfItsDayStandsInTheLineOfItsAgency() {
    JsonNode line =
        ask("卫生健康委", "line { name family from until began asWritten agency { name } }").get("line");
    assertThat(line.valueStream().map(stage -> stage.get("name").asString()))
        .containsExactly("人口和计划生育委员会", "卫生局", "卫生和计划生育委员会", "卫生健康委员会");
    JsonNode then = line.get(2);
    assertThat(then.get("from").asString()).isEqualTo("2013-03-14");
    assertThat(then.get("until").asString()).isEqualTo("2018-03-17");
    assertThat(then.get("began").asString()).contains("2013");
    assertThat(then.get("asWritten").get(0).asString()).isEqualTo("市卫计委");
    assertThat(then.get("agency").get("name").asString()).isEqualTo("绍兴市卫生健康委");
  }

  @Test
  void agenciesThatBecameOthersAreLinkedThoughTheyAreNotOne() {
    JsonNode poverty =
        ask("扶贫办", "successors { before after since reform source agency { name } }");
    assertThat(poverty.get("successors")).hasSize(1);
    JsonNode became = poverty.get("successors").get(0);
    assertThat(became.get("agency").get("name").asString()).isEqualTo("绍兴市农业局");
    assertThat(became.get("before").asString()).isEqualTo("乡村振兴局");
    assertThat(became.get("after").asString()).isEqualTo("农业农村局");
    assertThat(became.get("since").asString()).isEqualTo("2023-03-16");
    assertThat(became.get("source").asString()).contains("2023");
    JsonNode line = ask("扶贫办", "line { name agency { name } }").get("line");
    assertThat(line.valueStream().map(stage -> stage.get("name").asString()))
        .containsExactly("扶贫开发领导小组办公室", "乡村振兴局", "农业农村局");
    assertThat(line.get(2).get("agency").get("name").asString()).isEqualTo("绍兴市农业局");
    List<JsonNode> agriculture =
        agencies("filter: {family: \"农业农村\", within: \"330600\", predecessors: true}");
    assertThat(agriculture.stream().map(a -> a.get("name").asString()))
        .containsExactlyInAnyOrder("绍兴市农业局", "绍兴市扶贫办");
    assertThat(agencies("filter: {family: \"农业农村\", within: \"330600\"}")).hasSize(1);
    assertThat(Served.code("{ agencies(filter: {predecessors: true}) { totalCount } }", Map.of()))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void aResolutionSaysWhichWordsWhichPlaceRuleAndWhichRowsOfTheTables() {
    JsonNode members = document("绍虚政办发〔2024〕1号").get("members");
    JsonNode registry = members.get(2).get("resolution");
    assertThat(registry.get("words").asString()).isEqualTo("市事业单位登记管理局");
    assertThat(registry.get("rule").asString()).isEqualTo("RANK_WORD");
    assertThat(registry.get("placeWords").asString()).isEqualTo("市");
    assertThat(registry.get("place").get("code").asString()).isEqualTo("330600");
    assertThat(registry.get("vocabulary").valueStream().map(row -> row.get("table").asString()))
        .containsExactly("families.csv", "affiliates.csv");
    assertThat(registry.get("vocabulary").get(0).get("word").asString()).isEqualTo("事业单位登记管理局");
    assertThat(registry.get("reason").asString()).contains("绍兴市 330600", "机构编制");
    JsonNode issuer = document("绍虚政办发〔2024〕1号").get("issuedBy").get(0);
    assertThat(issuer.get("resolution").get("rule").asString()).isEqualTo("PLACE_NAMED");
    JsonNode person = document("绍虚政办发〔2015〕9号").get("people").get(1);
    assertThat(person.get("unit").asString()).isEqualTo("市卫计委");
    assertThat(person.get("personReason").asString()).contains("姓名与单位");
    assertThat(person.get("resolution").get("vocabulary").get(0).get("word").asString())
        .isEqualTo("卫计委");
  }

  @Test
  void aLeaderThatDoesNotResolveIsShownWithItsWords() {
    JsonNode mechanism = document("国虚发〔2024〕3号").get("mechanism");
    assertThat(mechanism.get("leadAgency").isNull()).isTrue();
    JsonNode lead = mechanism.get("lead");
    assertThat(lead.get("asWritten").asString()).isEqualTo("鼓楼区教育局");
    assertThat(lead.get("agency").isNull()).isTrue();
    assertThat(lead.get("resolution").isNull()).isTrue();
    assertThat(lead.get("mention").get("state").asString()).isEqualTo("AMBIGUOUS");
    assertThat(mechanism.get("office").isNull()).isTrue();
  }

  @Test
  void anIdentityThatSaidTooLittleAnswersForWhatItTurnedOutToBe() {
    Graph graph = TestGraph.shared();
    String number = "测虚云发〔2023〕2号";
    String bare = new DocumentKey.BareNumber(number).id();
    Citation citation = new Citation(number, null, null, CitationRole.BASIS, null);
    graph.writer().writeCurated(record("citing.json", "绍虚发〔2024〕8号", "330600", citation));
    assertThat(node(bare).get("collected").asBoolean()).isFalse();
    assertThat(node(bare).get("id").asString()).isEqualTo(bare);
    graph.writer().writeCurated(record("one.json", number, "330603"));
    String one = new DocumentKey.Numbered("330603", number).id();
    assertThat(node(bare).get("id").asString()).isEqualTo(one);
    assertThat(node(bare).get("mayBe").isEmpty()).isTrue();
    graph.writer().writeCurated(record("other.json", number, "330604"));
    String other = new DocumentKey.Numbered("330604", number).id();
    assertThat(node(bare).get("id").asString()).isEqualTo(bare);
    assertThat(node(bare).get("mayBe").valueStream().map(d -> d.get("id").asString()))
        .containsExactlyInAnyOrder(one, other);
    for (String source : List.of("citing.json", "one.json", "other.json")) {
      graph.writer().remove(source);
    }
  }

  private static JsonNode node(String id) {
    return Served.data(
            "query ($id: ID!) { node(id: $id) { ... on Document { id collected mayBe { id } } } }",
            Map.of("id", id))
        .get("node");
  }

  private static PolicyRecord record(
      String name, String number, String place, Citation... citations) {
    return new PolicyRecord(
        new SourceInfo(name, null, "application/json", null),
        List.of(
            new PolicyDocument(
                number,
                "关于屋顶苔藓" + place + "的虚构通知",
                "通知",
                List.of(),
                null,
                place,
                LocalDate.of(2024, 5, 6),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(citations),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null)),
        List.of());
  }

  private static JsonNode document(String number) {
    return Served.data(
            """
            query ($number: String!) {
              document(number: $number) {
                issuedBy { asWritten agency { name } resolution { rule } }
                members { resolution {
                  words rule placeWords place { code } vocabulary { table row column word } reason } }
                people { unit personReason resolution { rule vocabulary { word } } }
                mechanism { leadAgency { name } lead { asWritten agency { name } mention { state }
                  resolution { rule } evidence { kind } } office { asWritten } }
              }
            }
            """,
            Map.of("number", number))
        .get("document");
  }

  private static JsonNode ask(String text, String fields) {
    return Served.data(
            "query ($text: String!) { agencies(filter: {text: $text}) { edges { node { name "
                + fields
                + " } } } }",
            Map.of("text", text))
        .get("agencies")
        .get("edges")
        .get(0)
        .get("node");
  }

  private static List<JsonNode> agencies(String arguments) {
    return Served.data("{ agencies(" + arguments + ") { edges { node { name } } } }", Map.of())
        .get("agencies")
        .get("edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .toList();
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
