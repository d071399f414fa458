package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;
import tools.jackson.databind.JsonNode;

/** Words handed down, asked for over HTTP. Both documents are invented. */
class ReuseTest {
  private static final String OPINION =
      """
      南通市人民政府关于推进屋顶苔藓种植的实施意见
      通政发〔2031〕5号
      各县（市、区）人民政府：
      　　为美化虚构的屋顶，提出如下意见。
      　　一、职责分工
      　　林业部门：负责按月公布各个品种苔藓的库存数量和预计出圃日子；负责对野外挖取苔藓用于城区装饰的行为巡查劝止。
      　　教育部门：负责把观察孢子萌发列入春季自然课并保存完整记录；负责组织学生辨认叶片上的水珠并且手绘图册。
      　　水利部门：负责在连续二十天无降水时调配空调冷凝水用于喷洒屋面。
      南通市人民政府
      2031年3月5日
      """;
  private static final String NOTICE =
      """
      南通市人民政府办公室关于建立云上花园联席会议制度的通知
      通政办发〔2032〕17号
      各县（市、区）人民政府：
      　　为做好虚构的花园，经市政府同意，建立云上花园联席会议制度。
      　　一、职责分工
      　　市林业局：负责按季公布各个品种苔藓的库存数量和预计出圃日子；负责核发屋顶承重检验的黄色铭牌。
      　　市教育局：负责把观察孢子萌发列入春季自然课并保存完整记录；负责组织学生辨认叶片上的水珠并且手绘图册。
      南通市人民政府办公室
      2032年9月8日
      """;

  @BeforeAll
  static void write() throws Exception {
    addTo(TestGraph.cleared());
  }

  /** Adds the two documents to what a graph has. */
  static void addTo(Graph graph) throws Exception {
    for (String words : List.of(NOTICE, OPINION)) {
      SourceText text =
          Sources.read(words.substring(0, 12) + ".txt", words.getBytes(StandardCharsets.UTF_8));
      graph.writer().write(text, new PolicyParser().parse(text));
    }
  }

  @Test
  void aDocumentTellsWhatItTookFromWhere() {
    JsonNode document =
        ask("""
        query { document(number: "通政办发〔2032〕17号") { reuses { cited share kind source { number }
          passages { share quote { quote kind source { id } } origin { quote } diff { op text } } } } }
        """)
            .get("document");
    JsonNode reuse = document.get("reuses").get(0);
    assertThat(document.get("reuses").size()).isEqualTo(1);
    assertThat(reuse.get("source").get("number").asString()).isEqualTo("通政发〔2031〕5号");
    assertThat(reuse.get("cited").asBoolean()).isFalse();
    assertThat(reuse.get("kind").asString()).isEqualTo("DERIVED");
    assertThat(texts(reuse.get("passages"), "quote", "quote"))
        .containsExactly(
            "市林业局：负责按季公布各个品种苔藓的库存数量和预计出圃日子",
            "市教育局：负责把观察孢子萌发列入春季自然课并保存完整记录",
            "负责组织学生辨认叶片上的水珠并且手绘图册");
    assertThat(diff(reuse.get("passages").get(0)))
        .isEqualTo("+市=林业-部门+局=：负责按-月+季=公布各个品种苔藓的库存数量和预计出圃日子");
  }

  @Test
  void aDocumentTellsWhoTookItsWords() {
    JsonNode reusedBy =
        ask("query { document(number: \"通政发〔2031〕5号\") { reusedBy { document { number } cited share"
                + " } } }")
            .get("document")
            .get("reusedBy");
    assertThat(reusedBy.size()).isEqualTo(1);
    assertThat(reusedBy.get(0).get("document").get("number").asString()).isEqualTo("通政办发〔2032〕17号");
    assertThat(reusedBy.get(0).get("share").asDouble()).isBetween(0.5, 0.9);
  }

  @Test
  void twoDocumentsSideBySideShowWhatWasLeftOutAndAdded() {
    String document = id("通政办发〔2032〕17号");
    String source = id("通政发〔2031〕5号");
    String query =
        """
        query($a: ID!, $b: ID!) { reuseComparison(document: $a, source: $b) {
          passages { share } dropped { quote } added { quote } } }
        """;
    JsonNode reuse = Served.data(query, Map.of("a", document, "b", source)).get("reuseComparison");
    assertThat(texts(reuse.get("dropped"), "quote"))
        .containsExactly("负责对野外挖取苔藓用于城区装饰的行为巡查劝止", "水利部门：负责在连续二十天无降水时调配空调冷凝水用于喷洒屋面");
    assertThat(texts(reuse.get("added"), "quote")).contains("负责核发屋顶承重检验的黄色铭牌");
    assertThat(
            Served.data(query, Map.of("a", source, "b", document)).get("reuseComparison").isNull())
        .isTrue();
  }

  @Test
  void aDutyTellsWhereItComesFromAndWhoTookItOver() {
    JsonNode duties =
        ask("""
        query { document(number: "通政办发〔2032〕17号") { duties { statement
          origins { share origin { statement document { number } } dropped { quote } added { quote } } } } }
        """)
            .get("document")
            .get("duties");
    JsonNode origin = duties.get(0).get("origins").get(0);
    assertThat(origin.get("origin").get("document").get("number").asString())
        .isEqualTo("通政发〔2031〕5号");
    assertThat(texts(origin.get("dropped"), "quote")).containsExactly("负责对野外挖取苔藓用于城区装饰的行为巡查劝止");
    assertThat(texts(origin.get("added"), "quote")).containsExactly("负责核发屋顶承重检验的黄色铭牌");
    JsonNode before =
        ask("""
        query { document(number: "通政发〔2031〕5号") { duties {
          takenOverBy { cited responsibility { ... on Duty { statement } } } } } }
        """)
            .get("document")
            .get("duties");
    assertThat(
            before
                .get(0)
                .get("takenOverBy")
                .get(0)
                .get("responsibility")
                .get("statement")
                .asString())
        .startsWith("负责按季公布");
    assertThat(before.get(2).get("takenOverBy").size()).isZero();
  }

  private static JsonNode ask(String query) {
    return Served.data(query, Map.of());
  }

  private static String id(String number) {
    return Served.data("query($n: String) { document(number: $n) { id } }", Map.of("n", number))
        .get("document")
        .get("id")
        .asString();
  }

  private static String diff(JsonNode passage) {
    StringBuilder diff = new StringBuilder();
    for (JsonNode part : passage.get("diff")) {
      diff.append(
          switch (part.get("op").asString()) {
            case "EQUAL" -> '=';
            case "INSERT" -> '+';
            default -> '-';
          });
      diff.append(part.get("text").asString());
    }
    return diff.toString();
  }

  private static List<String> texts(JsonNode list, String... path) {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : list) {
      JsonNode at = node;
      for (String name : path) {
        at = at.get(name);
      }
      texts.add(at.asString());
    }
    return texts;
  }
}
