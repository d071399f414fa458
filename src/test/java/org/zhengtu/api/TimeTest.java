package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who answered on which day, what ended and changed what, and what is in force. */
class TimeTest {
  @BeforeAll
  static void fill() {
    InventedLine.fill();
  }

  @Test
  void aDocumentTellsWhatRepealsAndAmendsItInTheVeryWords() {
    JsonNode old =
        Served.data(
                "query($n: String) { document(number: $n) { repealedBy { document { number } on"
                    + " evidence { quote } } amendedBy { document { number } on evidence { quote }"
                    + " } } }",
                Map.of("n", InventedLine.OLD))
            .get("document");
    JsonNode repeal = old.get("repealedBy").get(0);
    assertThat(repeal.at("/document/number").asString()).isEqualTo(InventedLine.NEW);
    assertThat(repeal.get("on").asString()).isEqualTo("2020-07-08");
    assertThat(repeal.at("/evidence/quote").asString()).endsWith("同时废止。");
    assertThat(old.at("/amendedBy/0/evidence/quote").asString()).contains("作如下修改");
    assertThat(old.get("amendedBy").size()).isEqualTo(1);
  }

  @Test
  void whetherItIsInForceIsSaidWithItsReasonAndNeverGuessed() {
    assertThat(inForce(InventedLine.OLD, null)).isEqualTo("NO REPEALED");
    assertThat(inForce(InventedLine.OLD, "2020-07-08")).isEqualTo("NO REPEALED");
    assertThat(inForce(InventedLine.OLD, "2020-07-07")).isEqualTo("YES REPEALED_LATER");
    assertThat(inForce(InventedLine.OLD, "2015-03-01")).isEqualTo("NO NOT_YET_ISSUED");
    assertThat(inForce(InventedLine.NEW, null)).isEqualTo("UNKNOWN NOTHING_SAYS");
    assertThat(inForce("海政发〔2021〕905号", "2022-01-01")).isEqualTo("UNKNOWN DATE_UNKNOWN");
    assertThat(inForce(InventedLine.HOLE, null)).isEqualTo("UNKNOWN NOTHING_SAYS");
  }

  @Test
  void aRepealHoldsFromTheDayThatItsTextNames() {
    String amending = "通政发〔2018〕904号";
    assertThat(inForce(amending, "2021-06-08")).isEqualTo("YES REPEALED_LATER");
    assertThat(inForce(amending, "2021-08-31")).isEqualTo("YES REPEALED_LATER");
    assertThat(inForce(amending, "2021-09-01")).isEqualTo("NO REPEALED");
    JsonNode repeal =
        Served.data(
                "query($n: String) { document(number: $n) { repealedBy { on since evidence { quote"
                    + " } sinceEvidence { quote } } } }",
                Map.of("n", amending))
            .at("/document/repealedBy/0");
    assertThat(repeal.get("on").asString()).isEqualTo("2021-06-07");
    assertThat(repeal.get("since").asString()).isEqualTo("2021-09-01");
    assertThat(repeal.at("/evidence/quote").asString()).contains("决定废止");
    assertThat(repeal.at("/sinceEvidence/quote").asString()).isEqualTo("本通知自2021年9月1日起施行。");
    assertThat(numbersOn("2021-08-31")).contains(amending);
    assertThat(numbersOn("2021-09-01")).doesNotContain(amending);
    JsonNode old =
        Served.data(
                "query($n: String) { document(number: $n) { repealedBy { on since sinceEvidence {"
                    + " quote } } } }",
                Map.of("n", InventedLine.OLD))
            .at("/document/repealedBy/0");
    assertThat(old.get("since")).isEqualTo(old.get("on"));
    assertThat(old.get("sinceEvidence").isNull()).isTrue();
  }

  private static List<String> numbersOn(String day) {
    return Served.data(
            "query($d: Date) { documents(filter: {asOf: $d}) { edges { node { number } } } }",
            Map.of("d", day))
        .at("/documents/edges")
        .valueStream()
        .map(edge -> edge.at("/node/number").asString())
        .toList();
  }

  private static String inForce(String number, String asOf) {
    JsonNode found =
        Served.data(
                "query($n: String, $d: Date) { document(number: $n) { inForce(asOf: $d) { state"
                    + " reason explanation } } }",
                asOf == null ? Map.of("n", number) : Map.of("n", number, "d", asOf))
            .at("/document/inForce");
    return found.get("state").asString() + " " + found.get("reason").asString();
  }

  @Test
  void responsibilitiesAreThoseOfDocumentsThatStoodOnTheDay() {
    String query =
        "query($d: Date) { responsibilities(filter: {text: \"苔藓\", asOf: $d}) { totalCount edges {"
            + " node { statement } } } }";
    assertThat(statements(Served.data(query, Map.of("d", "2014-01-01")))).isEmpty();
    assertThat(statements(Served.data(query, Map.of("d", "2016-01-01"))))
        .containsExactlyInAnyOrder("负责苔藓种植的登记；检查屋顶苔藓长势。", "负责苔藓知识进校园。");
    assertThat(statements(Served.data(query, Map.of("d", "2022-01-01"))))
        .containsExactlyInAnyOrder("负责苔藓种植的登记和统计。", "负责苔藓用水保障。");
    assertThat(statements(Served.data(query, Map.of()))).hasSize(5);
  }

  private static List<String> statements(JsonNode data) {
    JsonNode found = data.get("responsibilities");
    List<String> statements =
        found.get("edges").valueStream().map(e -> e.at("/node/statement").asString()).toList();
    assertThat(found.get("totalCount").asInt()).isEqualTo(statements.size());
    return statements;
  }

  @Test
  void agenciesAndWhatTheyAnswerForFollowTheDay() {
    String query =
        "query($d: Date) { agencies(filter: {within: \"320600\", asOf: $d}, first: 50) { totalCount"
            + " edges { node { name responsibilities(asOf: $d) { totalCount edges { node { id } } }"
            + " memberships(asOf: $d) { asWritten } people(asOf: $d) { post } issued(asOf: $d) {"
            + " totalCount } } } } }";
    JsonNode then = Served.data(query, Map.of("d", "2016-01-01")).get("agencies");
    assertThat(names(then)).contains("南通市教育局", "南通市林业局").doesNotContain("南通市水利局", "南通市海门区林业局");
    JsonNode now = Served.data(query, Map.of("d", "2022-01-01")).get("agencies");
    assertThat(names(now)).contains("南通市水利局", "南通市林业局").doesNotContain("南通市教育局");
    now.get("edges")
        .forEach(
            edge -> {
              if (edge.at("/node/name").asString().equals("南通市林业局")) {
                assertThat(edge.at("/node/responsibilities/totalCount").asInt()).isEqualTo(1);
              }
              if (edge.at("/node/name").asString().equals("南通市人民政府")) {
                assertThat(edge.at("/node/issued/totalCount").asInt()).isEqualTo(2);
              }
            });
    assertThat(then.get("totalCount").asInt()).isEqualTo(then.get("edges").size());
  }

  private static List<String> names(JsonNode agencies) {
    return agencies.get("edges").valueStream().map(e -> e.at("/node/name").asString()).toList();
  }

  @Test
  void documentsOfADayLeaveOutTheRepealedTheLaterAndTheUndated() {
    JsonNode found =
        Served.data(
                "query($d: Date) { documents(filter: {asOf: $d}) { totalCount edges { node {"
                    + " number } } } people(filter: {asOf: $d}) { totalCount } }",
                Map.of("d", "2019-01-01"))
            .get("documents");
    assertThat(found.get("edges").valueStream().map(e -> e.at("/node/number").asString()).toList())
        .containsExactly("通政发〔2018〕904号", InventedLine.OLD);
    assertThat(found.get("totalCount").asInt()).isEqualTo(2);
  }

  @Test
  void holesAreWhatMostDocumentsCiteWithWhoCitesThem() {
    JsonNode holes =
        Served.data(
                "{ holes(within: \"320600\", first: 1) { totalCount pageInfo { hasNextPage"
                    + " endCursor } edges { node { documents citations asBasis document { number"
                    + " collected } citedBy { citing { number } relation evidence { quote } } } } }"
                    + " }",
                Map.of())
            .get("holes");
    assertThat(holes.get("totalCount").asInt()).isEqualTo(1);
    JsonNode first = holes.at("/edges/0/node");
    assertThat(first.at("/document/number").asString()).isEqualTo(InventedLine.HOLE);
    assertThat(first.get("documents").asInt()).isEqualTo(2);
    assertThat(first.get("asBasis").asInt()).isEqualTo(2);
    assertThat(first.get("citedBy").valueStream().map(c -> c.at("/citing/number").asString()))
        .containsExactly(InventedLine.NEW, InventedLine.OLD);
    assertThat(first.at("/citedBy/1/relation").asString()).isEqualTo("IMPLEMENTS");
  }

  @Test
  void lineageFollowsOneRelationWhateverItsRole() {
    String query =
        "query($n: String, $r: [CitationRelation!]) { document(number: $n) { lineage(direction:"
            + " ANCESTORS, relations: $r) { citations { depth role relation relationEvidence {"
            + " quote } cited { number } } } } }";
    JsonNode ended =
        Served.data(query, Map.of("n", InventedLine.NEW, "r", List.of("REPEALS")))
            .at("/document/lineage/citations");
    assertThat(ended.size()).isEqualTo(1);
    assertThat(ended.at("/0/cited/number").asString()).isEqualTo(InventedLine.OLD);
    assertThat(ended.at("/0/relationEvidence/quote").asString()).contains("同时废止");
    JsonNode basis =
        Served.data(query, Map.of("n", "海政发〔2021〕905号")).at("/document/lineage/citations");
    assertThat(basis.valueStream().map(c -> c.at("/cited/number").asString()))
        .containsExactly(InventedLine.NEW, InventedLine.HOLE);
  }
}
