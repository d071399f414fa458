package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.SharedFolder;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.ingest.Ingest;
import tools.jackson.databind.JsonNode;

/**
 * What the service must be able to say of the five real documents, asked with the contract's own
 * operations.
 */
class AnswersTest {
  private static final String HAIMEN = "海政办发〔2021〕64号";
  private static final String STATE = "国办发〔2019〕15号";

  @BeforeAll
  static void ingest() throws Exception {
    List<Path> seeds = SharedFolder.files("seeds", ".txt");
    Graph graph = TestGraph.cleared();
    Ingest ingest = new Ingest(graph.writer());
    for (Path seed : seeds) {
      ingest.ingest(seed);
    }
  }

  @Test
  void tellsWhatADocumentRestsOnAndShowsTheHoles() {
    JsonNode documents = lineage(HAIMEN, "ANCESTORS").get("documents");
    assertThat(texts(documents, "number"))
        .containsExactlyInAnyOrder("通政办规〔2020〕5号", "苏政办发〔2020〕1号", STATE);
    documents.forEach(
        document ->
            assertThat(document.get("collected").asBoolean())
                .isEqualTo(document.get("number").asString().startsWith("通")));
    lineage(HAIMEN, "ANCESTORS")
        .get("citations")
        .forEach(
            citation -> assertThat(citation.get("evidence").get("quote").asString()).endsWith("。"));
  }

  @Test
  void tellsWhatRestsOnADocumentThatNobodyCollected() {
    assertThat(texts(lineage("国办发[2019]15号", "DESCENDANTS").get("documents"), "number"))
        .containsExactlyInAnyOrder(HAIMEN, "通政办规〔2020〕5号", "连政办发〔2020〕53号");
  }

  @Test
  void tellsFromWhichTwoSentencesItFollowsWhoDirectsAnOffice() {
    JsonNode people =
        Served.data(
                """
                { people(filter: {role: OFFICE_DIRECTOR}) { edges { node { name appointments {
                    role evidence { kind } derivedFrom { kind quote } } } } } }
                """,
                Map.of())
            .get("people")
            .get("edges");
    List<JsonNode> derived = new ArrayList<>();
    people.forEach(
        edge ->
            edge.path("node")
                .path("appointments")
                .forEach(
                    one -> {
                      if (one.path("evidence").path("kind").asString().equals("DERIVED")) {
                        derived.add(one);
                      }
                    }));
    assertThat(derived).isNotEmpty();
    for (JsonNode one : derived) {
      assertThat(one.path("role").asString()).isEqualTo("OFFICE_DIRECTOR");
      assertThat(one.path("derivedFrom").path(0).path("quote").asString()).contains("办公室主任由");
      assertThat(one.path("derivedFrom").path(1).path("quote").asString()).contains("主任");
      assertThat(one.path("derivedFrom").path(1).path("kind").asString()).isEqualTo("QUOTED");
    }
  }

  @Test
  void findsEveryWayFromOneDocumentToAnother() {
    JsonNode ways =
        ask("lineage-paths", Map.of("from", id(HAIMEN), "to", id(STATE))).get("lineagePaths");
    assertThat(ways.valueStream().map(way -> way.get("length").asInt())).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"320600,市行政审批局", "320700,市场监管部门", "340602,区市场局", "630000,省市场监管局"})
  void namesWhoAnswersInEachPlace(String place, String agency) {
    JsonNode found =
        ask("who-is-responsible", Map.of("text", "营利性", "within", place)).get("responsibilities");
    List<JsonNode> nodes = found.get("edges").valueStream().map(edge -> edge.get("node")).toList();
    assertThat(nodes)
        .anySatisfy(
            node -> {
              assertThat(texts(node.get("assignments"), "asWritten")).contains(agency);
              assertThat(node.get("evidence").get("quote").asString()).contains("营利性");
              assertThat(node.get("evidence").get("kind").asString()).isEqualTo("QUOTED");
            });
  }

  @Test
  void knowsCounterpartsAcrossLevels() {
    JsonNode agencies = ask("agency-across-levels", Map.of("family", "卫生健康")).get("agencies");
    assertThat(agencies.get("totalCount").asInt()).isGreaterThanOrEqualTo(5);
    JsonNode district = agencyOf(agencies, "320614");
    JsonNode city = agencyOf(agencies, "320600");
    assertThat(district.get("superior").get("id")).isEqualTo(city.get("id"));
    assertThat(city.get("subordinates").valueStream().map(a -> a.get("id")))
        .contains(district.get("id"));
  }

  @Test
  void findsAPersonWithTheLineThatSaysSo() {
    JsonNode person =
        ask("people", Map.of("name", "陈冬梅")).get("people").get("edges").get(0).get("node");
    JsonNode appointment = person.get("appointments").get(0);
    assertThat(appointment.get("role").asString()).isEqualTo("CONVENOR");
    assertThat(appointment.get("asWritten").asString()).isEqualTo("市政府副市长");
    assertThat(appointment.get("mechanism").get("name").asString()).startsWith("南通市");
    assertThat(appointment.get("evidence").get("quote").asString())
        .contains("召集人", "陈冬梅", "市政府副市长")
        .doesNotContain("\n");
  }

  @Test
  void quotesExactlyWhatStandsInTheSource() {
    JsonNode document = ask("document-audit", Map.of("number", "通政办发〔2022〕87号")).get("document");
    String text = document.get("source").get("text").asString();
    List<JsonNode> evidence = document.findValues("evidence");
    assertThat(evidence).hasSizeGreaterThan(50);
    for (JsonNode proof : evidence) {
      if (proof.hasNonNull("start")) {
        assertThat(proof.get("quote").asString())
            .isEqualTo(text.substring(proof.get("start").asInt(), proof.get("end").asInt()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"消防", "税", "苏政办发〔2020〕1号", "国办发[2019"})
  void findsWordsCharactersAndNumbers(String text) {
    assertThat(ask("search", Map.of("text", text)).get("search").get("totalCount").asInt())
        .isPositive();
  }

  @Test
  void resolvesEveryIdThatItGave() {
    for (String operation :
        List.of("document-audit", "agency-across-levels", "people", "findings")) {
      Map<String, Object> variables = Map.of("number", HAIMEN, "family", "民政", "name", "陈冬梅");
      for (JsonNode id : ask(operation, variables).findValues("id")) {
        JsonNode node = ask("node", Map.of("id", id.asString())).get("node");
        assertThat(node.isNull()).as(id.asString()).isFalse();
        assertThat(node.get("id")).isEqualTo(id);
      }
    }
  }

  private static JsonNode lineage(String number, String direction) {
    return ask("lineage", Map.of("number", number, "direction", direction))
        .get("document")
        .get("lineage");
  }

  private static String id(String number) {
    return ask("document-audit", Map.of("number", number)).get("document").get("id").asString();
  }

  private static JsonNode agencyOf(JsonNode agencies, String place) {
    return agencies
        .get("edges")
        .valueStream()
        .map(edge -> edge.get("node"))
        .filter(node -> node.get("jurisdiction").get("code").asString().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.valueStream().map(item -> item.get(field).asString()).toList();
  }

  private static JsonNode ask(String operation, Map<String, Object> variables) {
    try {
      Path file = SharedFolder.folder("contract/operations").resolve(operation + ".graphql");
      return Served.data(Files.readString(file), variables);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
