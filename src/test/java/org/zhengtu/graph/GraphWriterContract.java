package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengtu.graph.InventedSources.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.zhengtu.graph.InventedSources.Source;
import org.zhengtu.graph.WriteReport.Outcome;
import org.zhengtu.graph.WriteReport.State;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.resolve.Resolver;

/** What holds of the writer on any Neo4j. */
abstract class GraphWriterContract {
  private final Graph graph;
  private final List<Source> sources = InventedSources.all();

  GraphWriterContract(Graph graph) {
    this.graph = graph;
  }

  @BeforeEach
  void clear() {
    TestGraph.cleared(graph);
  }

  @Test
  void writesWhatASourceSays() {
    WriteReport report = write(sources.get(0));
    assertThat(report.outcome()).isEqualTo(Outcome.ADDED);
    assertThat(report.documents())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.state()).isEqualTo(State.WRITTEN);
              assertThat(document.label()).isEqualTo("通测发〔2024〕1号");
            });
    assertThat(report.counts())
        .containsEntry("members", 3)
        .containsEntry("duties", 1)
        .containsEntry("tasks", 1);
    assertThat(report.open()).extracting(open -> open.text()).containsExactly("苔藓办");
  }

  @Test
  void ingestingTwiceEqualsOnce() {
    sources.forEach(this::write);
    List<String> once = export();
    sources.forEach(this::write);
    assertThat(export()).isEqualTo(once);
  }

  @Test
  void anyOrderGivesTheSameGraph() {
    sources.forEach(this::write);
    List<String> inOrder = export();
    for (int seed = 0; seed < 6; seed++) {
      TestGraph.cleared(graph);
      List<Source> shuffled = new ArrayList<>(sources);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.forEach(this::write);
      assertThat(export()).as("order of seed " + seed).isEqualTo(inOrder);
    }
  }

  @Test
  void removingASourceLeavesTheGraphOfTheOthers() {
    for (Source removed : sources) {
      TestGraph.cleared(graph);
      sources.stream().filter(source -> source != removed).forEach(this::write);
      List<String> without = export();
      write(removed);
      List<String> with = export();
      graph.writer().remove(removed.text().name());
      assertThat(export()).as("without " + removed.text().name()).isEqualTo(without);
      write(removed);
      assertThat(export()).as("with " + removed.text().name()).isEqualTo(with);
    }
  }

  @Test
  void removingEverySourceLeavesPlacesAndFamiliesOnly() {
    List<String> empty = export();
    sources.forEach(this::write);
    sources.forEach(source -> graph.writer().remove(source.text().sha256()));
    assertThat(export()).isEqualTo(empty);
  }

  @Test
  void writingAtOnceGivesTheSameGraph() throws Exception {
    sources.forEach(this::write);
    List<String> inOrder = export();
    TestGraph.cleared(graph);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<WriteReport>> writes =
          sources.stream().map(source -> (Callable<WriteReport>) () -> write(source)).toList();
      for (var write : threads.invokeAll(writes)) {
        write.get();
      }
    }
    assertThat(export()).isEqualTo(inOrder);
  }

  @Test
  void aFailureHalfwayLeavesTheGraphAsItWas() {
    sources.subList(1, 4).forEach(this::write);
    List<String> before = export();
    for (int after = 1; after < 30; after += 3) {
      int left = after;
      GraphWriter failing =
          new GraphWriter(
              graph.driver(),
              graph.statements(),
              Resolver.load(),
              cypher -> new FailingCypher(cypher, left));
      Source source = sources.get(0);
      assertThatThrownBy(() -> failing.write(source.text(), source.content()))
          .hasMessage("failed on purpose");
      assertThat(export()).isEqualTo(before);
    }
  }

  @Test
  void aWriteBeginsAnewWhereTheStoreReadsWhatItHasTakenAway() {
    sources.forEach(this::write);
    List<String> before = export();
    for (int after = 5; after < 30; after += 8) {
      int left = after;
      AtomicInteger attempts = new AtomicInteger();
      GraphWriter failing =
          new GraphWriter(
              graph.driver(),
              graph.statements(),
              Resolver.load(),
              cypher ->
                  attempts.getAndIncrement() > 0
                      ? cypher
                      : new FailingCypher(
                          cypher,
                          left,
                          new ClientException(
                              "Neo.ClientError.Statement.EntityNotFound", "on purpose")));
      Source source = sources.get(0);
      failing.remove(source.text().sha256());
      assertThat(attempts).hasValue(2);
      assertThat(export()).isNotEqualTo(before);
      failing.write(source.text(), source.content());
      assertThat(export()).isEqualTo(before);
    }
  }

  @Test
  void aTextTakesThePlaceOfACuratedRecordAndGivesItBack() {
    Source source = sources.get(0);
    graph.writer().writeCurated(source.content());
    List<String> curated = export();
    assertThat(kinds()).containsExactly("CURATED");
    WriteReport report = write(source);
    assertThat(report.documents()).extracting(d -> d.state()).containsExactly(State.REPLACED);
    assertThat(kinds()).containsExactly("QUOTED");
    graph.writer().remove(source.text().sha256());
    assertThat(export()).isEqualTo(curated);
  }

  @Test
  void showsAnAgencyByItsPlaceAndTheLongestFormSeen() {
    sources.forEach(this::write);
    Record agency =
        one(
            "MATCH (a:Agency)-[:OF]->(:Jurisdiction {code: '320600'}) WHERE '卫生健康' IN a.families"
                + " RETURN a");
    assertThat(agency.get("a").get("name").asString()).isEqualTo("南通市卫生健康委员会");
    assertThat(agency.get("a").get("asWritten").asList(v -> v.asString()))
        .containsExactly("南通市卫生健康委员会", "市卫健委");
  }

  @Test
  void aBareNumberLeadsToTheOneDocumentThatHasIt() {
    write(sources.get(1));
    assertThat(cited("海测发〔2024〕7号")).contains("测云发〔2024〕2号 of ?");
    write(sources.get(3));
    assertThat(cited("海测发〔2024〕7号")).contains("测云发〔2024〕2号 of 320614");
    write(sources.get(4));
    assertThat(cited("海测发〔2024〕7号")).contains("测云发〔2024〕2号 of ?");
    assertThat(
            one("MATCH (d {number: '测云发〔2024〕2号'})-[:MAY_BE]->(c) RETURN count(c) AS n")
                .get("n")
                .asInt())
        .isEqualTo(2);
    graph.writer().remove("other-plan.txt");
    assertThat(cited("海测发〔2024〕7号")).contains("测云发〔2024〕2号 of 320700");
  }

  @Test
  void whatEndsADocumentLeadsWhereItsCitationLeads() {
    write(sources.get(1));
    assertThat(ended()).containsExactly("AMENDS 海门区苔藓种植三年行动虚构方案", "REPEALS 测云发〔2024〕2号 of ?");
    write(sources.get(2));
    assertThat(ended()).containsExactly("AMENDS 海测发〔2024〕8号 of 320614", "REPEALS 测云发〔2024〕2号 of ?");
    write(sources.get(4));
    assertThat(ended())
        .containsExactly("AMENDS 海测发〔2024〕8号 of 320614", "REPEALS 测云发〔2024〕2号 of 320700");
    graph.writer().remove("district-notice.txt");
    assertThat(ended()).isEmpty();
  }

  @Test
  void aTitleLeadsToTheNumberedDocumentThatHasIt() {
    write(sources.get(1));
    write(sources.get(2));
    assertThat(cited("海测发〔2024〕7号")).contains("海测发〔2024〕8号 of 320614");
  }

  /** With its number under two titles, and by its title alone; before and after it comes. */
  @Test
  void aDocumentCitedInManyWaysIsOneAndKeepsItsId() {
    PolicyDocument opinion = InventedSources.opinion();
    String number = "通测发〔2024〕1号";
    List<Citation> ways =
        List.of(
            citation(number, opinion.title(), "南通市人民政府", CitationRole.BASIS, 10),
            citation(number, "屋顶苔藓意见", "南通市人民政府", CitationRole.REFERENCE, 10),
            citation(number, null, null, CitationRole.REFERENCE, 10),
            citation(null, opinion.title(), null, CitationRole.REFERENCE, 10));
    for (int i = 0; i < 2; i++) {
      write(citing(i, ways.get(i)));
    }
    String id =
        one("MATCH (d:Document {numberKey: '通测发〔2024〕1号'}) RETURN d.id AS id").get("id").asString();
    write(sources.get(0));
    for (int i = 2; i < 4; i++) {
      write(citing(i, ways.get(i)));
    }
    List<Record> cited =
        rows(
            "MATCH (:Document {kind: '意见'})-[c:CITES]->(d) WHERE c.start = 10 RETURN DISTINCT d.id"
                + " AS id");
    assertThat(cited).hasSize(1);
    assertThat(cited.getFirst().get("id").asString()).isEqualTo(id);
  }

  private static Source citing(int n, Citation citation) {
    return InventedSources.source(
        "citing-" + n + ".txt",
        List.of(
            InventedSources.document(
                "海测发〔2024〕5" + n + "号",
                "海门区人民政府关于第" + n + "件苔藓事务的虚构意见",
                InventedSources.DISTRICT,
                List.of("海门区人民政府"),
                null,
                List.of(citation),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of())));
  }

  @Test
  void aDocumentThatNobodyCollectedIsShownByItsCitations() {
    sources.forEach(this::write);
    Record hole =
        one(
            """
            MATCH (d:Document {numberKey: '国测发〔2023〕9号'})-[:OF]->(j), (d)-[:ISSUED_BY]->(a)
            RETURN d.title AS title, d.collected AS collected, d.level AS level, j.code AS code, a.name AS issuer
            """);
    assertThat(hole.asMap())
        .isEqualTo(
            Map.of(
                "title", "国务院关于虚构苔藓事业的指导意见",
                "collected", false,
                "level", "NATIONAL",
                "code", "000000",
                "issuer", "国务院"));
  }

  @Test
  void theSameBytesUnderTwoNamesAreOneSource() {
    Source source = sources.get(0);
    write(source);
    var again =
        new org.zhengtu.text.SourceText(
            "a-copy.txt", source.text().sha256(), "text/plain", source.text().text());
    WriteReport report = graph.writer().write(again, source.content());
    assertThat(report.outcome()).isEqualTo(Outcome.REPLACED);
    Record found = one("MATCH (s:Source) RETURN s.name AS name, s.names AS names");
    assertThat(found.get("name").asString()).isEqualTo("a-copy.txt");
    assertThat(found.get("names").asList(v -> v.asString()))
        .containsExactly("a-copy.txt", "city-opinion.txt");
  }

  @Test
  void keepsEveryIdWhenATextReplacesItself() {
    sources.forEach(this::write);
    List<Object> before = ids();
    write(sources.get(1));
    assertThat(ids()).isEqualTo(before);
  }

  private List<Object> ids() {
    return rows("MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id").stream()
        .map(row -> row.get("id").asObject())
        .toList();
  }

  private List<String> cited(String number) {
    return rows(
            """
            MATCH (:Document {number: '%s'})-[:CITES]->(d:Document)
            RETURN coalesce(d.number, d.title) + ' of ' + coalesce(d.place, '?') AS cited
            """
                .formatted(number))
        .stream()
        .map(row -> row.get("cited").asString())
        .toList();
  }

  /** What is ended or changed, its number and place. */
  private List<String> ended() {
    return rows(
            """
            MATCH ()-[r:REPEALS|AMENDS]->(d)
            RETURN type(r) + ' ' + CASE WHEN d.number IS NULL THEN coalesce(d.title, d.statedTitle)
              ELSE d.number + ' of ' + coalesce(d.place, '?') END AS it ORDER BY it
            """)
        .stream()
        .map(row -> row.get("it").asString())
        .toList();
  }

  private List<String> kinds() {
    return rows("MATCH ()-[r]->() WHERE r.kind IS NOT NULL RETURN DISTINCT r.kind AS kind").stream()
        .map(row -> row.get("kind").asString())
        .toList();
  }

  private WriteReport write(Source source) {
    return graph.writer().write(source.text(), source.content());
  }

  private List<String> export() {
    return TestGraph.lines(graph);
  }

  private Record one(String query) {
    List<Record> rows = rows(query);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private List<Record> rows(String query) {
    return graph.driver().executableQuery(query).execute().records();
  }
}
