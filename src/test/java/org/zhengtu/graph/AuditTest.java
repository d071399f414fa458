package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.QueryProfile;
import org.zhengtu.graph.InventedSources.Source;
import org.zhengtu.graph.read.DocumentReader;
import org.zhengtu.graph.read.Reads;

/** Each rule finds the one thing that is wrong, shows it, and finds nothing where all adds up. */
class AuditTest {
  private static final Graph graph = TestGraph.start();

  @BeforeEach
  void clear() {
    TestGraph.cleared(graph);
  }

  @Test
  void nothingIsFoundWhereAllAddsUp() {
    AuditCases.chain().forEach(this::write);
    write(AuditCases.notice(1).source());
    write(AuditCases.notice(2).source());
    assertThat(found()).isEmpty();
  }

  @Test
  void everyRuleFindsTheOneThingThatIsWrongAndForgetsItWithItsSource() {
    AuditCases.chain().forEach(this::write);
    TreeSet<String> seen = new TreeSet<>();
    AuditCases.wrong()
        .forEach(
            (expected, sources) -> {
              sources.forEach(this::write);
              assertThat(found()).as(expected).containsExactly(expected(expected, sources));
              seen.add(expected.split(" ")[0]);
              sources.forEach(source -> graph.writer().remove(source.text().sha256()));
              assertThat(found()).as("without " + expected).isEmpty();
            });
    assertThat(seen)
        .containsExactlyElementsOf(
            FindingRules.load(graph.statements()).all().stream().map(FindingRule::code).toList());
  }

  private static String expected(String expected, List<Source> sources) {
    return expected.startsWith("DUPLICATE") ? expected + " " + other(sources) : expected;
  }

  /** The source whose words are not taken: the one with the larger digest. */
  private static String other(List<Source> sources) {
    return sources.stream()
        .map(source -> source.text().sha256())
        .max(String::compareTo)
        .map(digest -> org.zhengtu.resolve.IdType.SOURCE.id(digest))
        .orElseThrow();
  }

  @Test
  void aTitleThatOnlyOneOfThreeCitesByIsFoundBesideOneOfTheOthers() {
    AuditCases.chain().forEach(this::write);
    List<Source> sources = AuditCases.citedByTwoTitles();
    String expected = "CITED_TITLE_DIFFERS 《关于虚构地衣事业的意见》（通测发〔2020〕290号）";
    write(sources.get(0));
    write(sources.get(1));
    assertThat(differing()).as("by one each: the longer title is shown").containsExactly(expected);
    write(sources.get(2));
    assertThat(differing()).containsExactly(expected);
    assertThat(
            rows(
                "MATCH (f:Finding {code: 'CITED_TITLE_DIFFERS'})-[s:SHOWS]->(d) RETURN d.number AS"
                    + " number ORDER BY s.ordinal"))
        .extracting(row -> row.get("number").asString())
        .first()
        .isEqualTo("通测发〔2024〕29号");
    graph.writer().remove(sources.get(1).text().sha256());
    graph.writer().remove(sources.get(2).text().sha256());
    assertThat(differing()).as("nothing to differ from").isEmpty();
  }

  private List<String> differing() {
    return found().stream().filter(one -> one.startsWith("CITED_TITLE_DIFFERS")).toList();
  }

  @Test
  void aMissingLevelNamesTheDocumentThatWasPassedOver() {
    AuditCases.chain().forEach(this::write);
    AuditCases.wrong().get("MISSING_LEVEL 江苏省").forEach(this::write);
    String finding =
        rows("MATCH (f:Finding {code: 'MISSING_LEVEL'}) RETURN f.id AS id")
            .getFirst()
            .get("id")
            .asString();
    Reads reads =
        new Reads(graph.driver(), graph.statements(), Duration.ofMinutes(1), (name, took) -> {});
    assertThat(new DocumentReader(reads).lookAt(List.of(finding)).get(finding))
        .extracting(document -> document.number())
        .containsExactly(AuditCases.PROVINCE);
  }

  @Test
  void everyFindingShowsWhereAndSaysItInTwoLanguages() {
    AuditCases.chain().forEach(this::write);
    AuditCases.wrong().values().forEach(sources -> sources.forEach(this::write));
    for (Record row :
        rows(
            """
            MATCH (f:Finding) WHERE f.rule IS NOT NULL
            RETURN f.message AS message, f.code AS code, COUNT { (f)-[:SHOWS]->() } AS shows,
                   COUNT { (f)-[a:ABOUT]->(:Document) WHERE a.also IS NULL } AS about
            """)) {
      String message = row.get("message").asString();
      assertThat(message).doesNotContain("{").doesNotContain("null").contains(" / ");
      assertThat(message.split(" / ")[1]).as(message).matches("(?s).*[a-z]{2}.*");
      assertThat(row.get("about").asInt()).as(message).isOne();
      int sides =
          switch (row.get("code").asString()) {
            case "CITED_NOT_COLLECTED", "MISSING_LEVEL", "RESPONSIBILITY_WITHOUT_LEAD" -> 1;
            default -> 2;
          };
      assertThat(row.get("shows").asInt()).as(message).isGreaterThanOrEqualTo(sides);
    }
  }

  @Test
  void theSameIsFoundInAnyOrderAfterRemovalsAndOnDemand() {
    List<Source> all = new ArrayList<>(AuditCases.chain());
    AuditCases.wrong().values().forEach(all::addAll);
    all.addAll(AuditCases.citedByTwoTitles());
    all.addAll(InventedSources.all());
    all.forEach(this::write);
    List<String> inOrder = TestGraph.lines(graph);
    graph.audit().run();
    assertThat(TestGraph.lines(graph)).as("on demand").isEqualTo(inOrder);
    for (int turn = 0; turn < 1; turn++) {
      Random random = new Random(turn);
      Collections.shuffle(all, random);
      for (Source source : all.subList(0, 8)) {
        graph.writer().remove(source.text().sha256());
      }
      all.subList(0, 8).reversed().forEach(this::write);
      assertThat(TestGraph.lines(graph)).as("turn " + turn).isEqualTo(inOrder);
    }
    TestGraph.cleared(graph);
    all.forEach(this::write);
    assertThat(TestGraph.lines(graph)).as("another order").isEqualTo(inOrder);
    assertThat(Verification.of(graph).failures())
        .filteredOn(failure -> !failure.code().equals("QUOTE_DIFFERS")) // the texts are filled up
        .isEmpty();
  }

  @Test
  void lookingAtADocumentCostsTheSameInALargerGraph() {
    write(1, 12);
    Map<String, Long> few = hits();
    write(13, 60);
    Map<String, Long> many = hits();
    System.out.println("Database hits of the rules at one document: " + few + ", then " + many);
    few.forEach(
        (rule, hits) ->
            assertThat(many.get(rule)).as(rule).isLessThanOrEqualTo(hits + hits / 4 + 20));
  }

  private void write(int from, int to) {
    for (int n = from; n <= to; n++) {
      write(InventedSources.generated(n));
    }
  }

  /** Database hits of each rule at the first of the generated documents. */
  private Map<String, Long> hits() {
    String id =
        rows("MATCH (d:Document {number: '通测发〔2025〕1号'}) RETURN d.id AS id")
            .getFirst()
            .get("id")
            .asString();
    Map<String, Long> hits = new TreeMap<>();
    try (Session session = graph.driver().session()) {
      // a plan made for a smaller graph would be kept for some seconds
      session.run("CALL db.clearQueryCaches()").consume();
      for (FindingRule rule : FindingRules.load(graph.statements()).all()) {
        var result =
            session.run(
                "PROFILE " + graph.statements().get(rule.statement()), Map.of("ids", List.of(id)));
        hits.put(rule.code(), hits(result.consume().queryProfile().orElseThrow()));
      }
    }
    return hits;
  }

  private static long hits(QueryProfile plan) {
    return plan.dbHits().orElse(0) + plan.children().stream().mapToLong(AuditTest::hits).sum();
  }

  private void write(Source source) {
    graph.writer().write(source.text(), source.content());
  }

  private List<String> found() {
    return rows(
            "MATCH (f:Finding) WHERE f.rule IS NOT NULL RETURN f.code AS code, f.subjects AS"
                + " subjects")
        .stream()
        .map(
            row ->
                (row.get("code").asString()
                        + " "
                        + String.join(" ", row.get("subjects").asList(Value::asString)))
                    .strip())
        .toList();
  }

  private List<Record> rows(String query) {
    return graph.driver().executableQuery(query).execute().records();
  }
}
