package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtu.graph.HandedDown.CITY;
import static org.zhengtu.graph.HandedDown.DISTRICT;
import static org.zhengtu.graph.HandedDown.OTHER_CITY;
import static org.zhengtu.graph.HandedDown.PROVINCE;
import static org.zhengtu.graph.HandedDown.document;
import static org.zhengtu.graph.HandedDown.own;
import static org.zhengtu.graph.HandedDown.sentence;
import static org.zhengtu.graph.HandedDown.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.zhengtu.graph.InventedSources.Source;

/** Words handed down from document to document. */
class ReuseTest {
  private static final Source OPINION = document("通测发〔2020〕5号", null, CITY, sentences(0, 10));
  private static final Source NOTICE =
      document("通测发〔2022〕8号", "2022-09-08", CITY, with(sentences(4, 9), own("甲", 1)));
  private static final Source PLAN =
      document(
          "海测发〔2021〕6号", "2021-09-30", DISTRICT, with(sentences(1, 7), own("乙", 1)), "通测发〔2020〕5号");
  private static final Source OTHER =
      document("连测发〔2021〕3号", "2021-05-01", OTHER_CITY, sentences(0, 10));

  private final Graph graph = TestGraph.shared();

  @BeforeEach
  void clear() {
    TestGraph.cleared();
  }

  @Test
  void wordsComeFromEarlierDocumentsOfTheSamePlaceAndOfPlacesAbove() {
    write(OPINION, NOTICE, PLAN, OTHER);
    assertThat(reuses())
        .containsExactly("海测发〔2021〕6号 6 通测发〔2020〕5号 cited", "通测发〔2022〕8号 5 通测发〔2020〕5号 uncited");
  }

  @Test
  void onOneDayTheHigherLevelIsTheOrigin() {
    write(
        document("苏测发〔2020〕1号", "2020-03-01", PROVINCE, sentences(0, 5)),
        document("通测发〔2020〕2号", "2020-03-01", CITY, sentences(0, 5)),
        document("通测发〔2020〕3号", "2020-03-01", CITY, sentences(0, 5)));
    assertThat(reuses())
        .containsExactly("通测发〔2020〕2号 5 苏测发〔2020〕1号 uncited", "通测发〔2020〕3号 5 苏测发〔2020〕1号 uncited");
  }

  @Test
  void withoutDateAndYearNothingIsShown() {
    write(OPINION, document("通测发号外", null, CITY, sentences(0, 10)));
    assertThat(reuses()).isEmpty();
  }

  @Test
  void aSentenceOrTwoMayComeToAnybody() {
    write(OPINION, document("通测发〔2022〕9号", "2022-01-01", CITY, sentences(2, 4)));
    assertThat(reuses()).isEmpty();
    write(document("通测发〔2022〕10号", "2022-01-02", CITY, sentences(2, 5)));
    assertThat(reuses()).containsExactly("通测发〔2022〕10号 3 通测发〔2020〕5号 uncited");
  }

  @Test
  void dutiesKnowTheDutiesThatTheyComeFrom() {
    write(OPINION, NOTICE);
    assertThat(
            rows(
                """
                MATCH (t:Duty)-[r:REUSES]->(s:Duty)
                WHERE r.share = 1.0 AND t.clauses = s.clauses
                RETURN t.statement AS line
                """))
        .hasSize(5);
  }

  @Test
  void whatStandsInEightDocumentsIsTakenFromNobody() {
    List<Source> others = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      others.add(
          document(
              "连测发〔2019〕" + i + "号", "2019-01-01", OTHER_CITY, List.of(sentence(4), own("丁", i))));
    }
    write(OPINION, NOTICE);
    write(others.subList(0, 5).toArray(new Source[0]));
    assertThat(reuses()).containsExactly("通测发〔2022〕8号 5 通测发〔2020〕5号 uncited");
    List<String> seven = TestGraph.lines(graph);
    write(others.get(5));
    assertThat(reuses()).containsExactly("通测发〔2022〕8号 4 通测发〔2020〕5号 uncited");
    graph.writer().remove("连测发〔2019〕5号.txt");
    assertThat(TestGraph.lines(graph)).isEqualTo(seven);
    write(others.get(5));
    graph.writer().remove("通测发〔2022〕8号.txt");
    write(NOTICE);
    assertThat(reuses()).containsExactly("通测发〔2022〕8号 4 通测发〔2020〕5号 uncited");
  }

  @Test
  void anyOrderWithRemovalsGivesTheSameGraph() {
    List<Source> sources = new ArrayList<>(List.of(OPINION, NOTICE, PLAN, OTHER));
    for (int i = 0; i < 7; i++) {
      sources.add(
          document(
              "苏测发〔2019〕" + i + "号",
              "2019-02-01",
              PROVINCE,
              with(sentences(3, 6 + i), own("戊", i))));
    }
    write(sources.toArray(new Source[0]));
    List<String> inOrder = TestGraph.lines(graph);
    for (int seed = 0; seed < 4; seed++) {
      TestGraph.cleared();
      Random random = new Random(seed);
      List<Source> shuffled = new ArrayList<>(sources);
      shuffled.addAll(sources);
      Collections.shuffle(shuffled, random);
      for (Source source : shuffled) {
        write(source);
        if (random.nextInt(3) == 0) {
          Source gone = sources.get(random.nextInt(sources.size()));
          graph.writer().remove(gone.text().name());
        }
      }
      write(sources.toArray(new Source[0]));
      assertThat(TestGraph.lines(graph)).as("order of seed " + seed).isEqualTo(inOrder);
    }
  }

  @Test
  void everyPassageStandsWhereItSays() {
    write(OPINION, NOTICE, PLAN, OTHER);
    List<Record> rows =
        rows(
            """
            MATCH (s:Source)<-[:READ_FROM {winner: true}]-(t:Document)-[r:REUSES]->(o:Document)-[:READ_FROM {winner: true}]->(q:Source)
            RETURN s.text AS text, q.text AS origin, r.spans AS spans
            """);
    assertThat(rows).hasSize(2);
    for (Record row : rows) {
      List<Integer> spans = row.get("spans").asList(v -> v.asInt());
      for (int i = 0; i < spans.size(); i += 4) {
        String taken = row.get("text").asString().substring(spans.get(i), spans.get(i + 1));
        String from = row.get("origin").asString().substring(spans.get(i + 2), spans.get(i + 3));
        assertThat(taken).startsWith("市苔藓局：").isEqualTo(from);
      }
    }
  }

  @Test
  void aRecordThatAPersonWroteTakesNoPart() {
    write(OPINION);
    graph.writer().writeCurated(NOTICE.content());
    assertThat(reuses()).isEmpty();
    assertThat(rows("MATCH (c:Clause) RETURN c")).hasSize(10);
    write(NOTICE);
    assertThat(reuses()).hasSize(1);
    graph.writer().remove(NOTICE.text().sha256());
    assertThat(reuses()).isEmpty();
  }

  @Test
  void nothingIsLeftOfRemovedDocuments() {
    write(OPINION, NOTICE, PLAN, OTHER);
    Stream.of(OPINION, NOTICE, PLAN, OTHER)
        .forEach(source -> graph.writer().remove(source.text().sha256()));
    assertThat(rows("MATCH (n:Clause|Band) RETURN n")).isEmpty();
  }

  private static List<String> with(List<String> sentences, String own) {
    List<String> all = new ArrayList<>(sentences);
    all.add(own);
    return all;
  }

  private void write(Source... sources) {
    for (Source source : sources) {
      graph.writer().write(source.text(), source.content());
    }
  }

  private List<String> reuses() {
    return rows(
            """
            MATCH (t:Document)-[r:REUSES]->(s:Document)
            RETURN t.number + ' ' + r.passages + ' ' + s.number
              + CASE WHEN EXISTS { (t)-[:CITES]->(s) } THEN ' cited' ELSE ' uncited' END AS line
            ORDER BY line
            """)
        .stream()
        .map(row -> row.get("line").asString())
        .toList();
  }

  private List<Record> rows(String query) {
    return graph.driver().executableQuery(query).execute().records();
  }
}
