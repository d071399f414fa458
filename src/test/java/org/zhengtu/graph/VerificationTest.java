package org.zhengtu.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.graph.VerificationReport.Failure;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.SourceText;

/** Each kind of tampering with a store is found, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {
  private static final String NOTICE = "/corpus/duties-shared-by-several-units/source.txt";

  /** An office that is given to a post, and a roster. */
  private static final String OFFICE =
      """
      南通市人民政府办公室关于建立屋顶苔藓工作联席会议制度的通知
      通测办发〔2023〕9号

      各县（市、区）人民政府，市各有关部门：
      经市人民政府同意，建立南通市屋顶苔藓工作联席会议制度。
      联席会议办公室设在市民政局，承担日常工作。办公室主任由市民政局局长兼任。

      南通市人民政府办公室
      2023年3月4日

      附件

      南通市屋顶苔藓工作联席会议成员名单

      召集人：石青山  副市长
      副召集人：云长河  市民政局局长
      成员：方小舟  市财政局副局长
            何大江  市教育局局长
      """;

  private final Graph graph = TestGraph.shared();
  private final SourceText office =
      new SourceText("office.txt", Digest.sha256(OFFICE), "text/plain", OFFICE);
  private final PolicyRecord read = new PolicyParser().parse(office);
  private final PolicyRecord corrected =
      RecordJson.read(RecordJson.write(read).replace("方小舟", "方大舟"));
  private Graph empty;

  @BeforeAll
  void open(@TempDir Path store) {
    empty = Graph.embedded(store, 0);
  }

  @AfterAll
  void close() {
    empty.close();
  }

  @BeforeEach
  void write() throws IOException {
    TestGraph.cleared();
    TestGraph.cleared(empty);
    String words = new String(getClass().getResourceAsStream(NOTICE).readAllBytes(), UTF_8);
    SourceText text = new SourceText("notice.txt", Digest.sha256(words), "text/plain", words);
    graph.writer().write(text, new PolicyParser().parse(text));
    graph.writer().writeCurated(InventedSources.all().get(1).content());
    graph.writer().write(office, read);
    graph.writer().correct(corrected, "云苔", LocalDate.of(2024, 5, 6));
  }

  @Test
  void aGraphAsItWasWrittenIsSound() {
    VerificationReport report = Verification.of(graph, empty);
    assertThat(report.failures()).isEmpty();
    assertThat(report.sources()).isEqualTo(3);
    assertThat(report.facts()).isGreaterThan(5);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SOURCE_CHANGED    | MATCH (s:Source {curated: false}) SET s.text = s.text + '。'",
        "SOURCE_CHANGED    | MATCH (s:Source {curated: true}) SET s.record = s.record + ' '",
        "SOURCE_UNREADABLE | MATCH (s:Source) WITH s LIMIT 1 REMOVE s.record",
        "IDENTITY_DIFFERS  | MATCH (s:Source) SET s.sha256 = reverse(s.sha256)",
        "EVIDENCE_MISSING  | MATCH (d:Duty {kind: 'QUOTED'}) WITH d LIMIT 1 SET d.start = 'x'",
        "QUOTE_DIFFERS     | MATCH (d:Duty {kind: 'QUOTED'}) WITH d LIMIT 1 SET d.statement ="
            + " '负责一切'",
        "QUOTE_DIFFERS     | MATCH (d:Duty {kind: 'QUOTED'}) WITH d LIMIT 1 SET d.start = d.start -"
            + " 1",
        "EVIDENCE_OUTSIDE  | MATCH (d:Duty {kind: 'QUOTED'}) WITH d LIMIT 1 SET d.end = 1000000",
        "EVIDENCE_MISSING  | MATCH (d:Duty {kind: 'QUOTED'}) WITH d LIMIT 1 REMOVE d.end",
        "ORPHAN            | MATCH (d:Duty) WITH d LIMIT 1 MATCH (d)-[r:STATED_IN]->() DELETE r",
        "QUOTE_DIFFERS     | MATCH (c:Clause) WITH c LIMIT 1 SET c.words = '一切'",
        "EVIDENCE_OUTSIDE  | MATCH (c:Clause) WITH c LIMIT 1 SET c.end = 1000000",
        "QUOTE_DIFFERS     | MATCH (c:Clause), (o:Clause) WHERE c.id < o.id WITH c, o LIMIT 1"
            + " CREATE (c)-[:ECHOES {characters: 30, longest: 30, share: 1.0}]->(o)",
        "ORPHAN            | MATCH (:Clause)-[r:CLAUSE_OF]->() WITH r LIMIT 1 DELETE r",
        "COUNT_DIFFERS     | MATCH (b:Band) WITH b LIMIT 1 SET b.documents = 9",
        "COUNT_DIFFERS     | MATCH (d:Document)<-[:CLAUSE_OF]-(:Clause) WITH d LIMIT 1 MATCH"
            + " (o:Document) WHERE o <> d WITH d, o LIMIT 1 CREATE (d)-[:REUSES {share: 1.0,"
            + " passages: 1, spans: [0, 1, 0, 1], shares: [1.0]}]->(o)",
        "COUNT_DIFFERS     | MATCH (:Agency)-[r:RESPONSIBLE_FOR]->(:Duty) WITH r LIMIT 1 DELETE r",
        "COUNT_DIFFERS     | CREATE (:Agency {id: 'agy-0', key: 'x', asWritten: ['x'],"
            + " asWrittenCounts: [1]})",
        "IDENTITY_DIFFERS  | MATCH (a:Agency) WITH a LIMIT 1 SET a.key = a.key + '！'",
        "UNFOUNDED         | MATCH (a:Agency) WITH a LIMIT 1 SET a.name = '云上苔藓局'",
        "UNFOUNDED         | CREATE (:Agency {id: 'agy-0', key: 'x', asWritten: ['x'],"
            + " asWrittenCounts: [1]})",
        "MISSING           | MATCH (f:Finding) WITH f LIMIT 1 DETACH DELETE f",
        "MISSING           | MATCH (:Document)-[c:CITES]->() WITH c LIMIT 1 DELETE c",
        "ORPHAN            | MATCH ()-[r:REPEALS]->() DELETE r",
        "ORPHAN            | MATCH ()-[c:CITES {relation: 'REPEALS'}]->() SET c.relation ="
            + " 'IMPLEMENTS'",
        "UNFOUNDED         | MATCH ()-[c:CITES]->() WITH c LIMIT 1 SET c.relation = 'FORWARDS'",
        "CORRECTION_CHANGED | MATCH (c:Correction) SET c.edits = '[]'",
        "MISSING           | MATCH (c:Correction) SET c.by = '石青'",
        "IDENTITY_DIFFERS  | MATCH (c:Correction) SET c.key = 'x'",
        "ORPHAN            | MATCH (:Correction)-[r:CORRECTS]->() DELETE r",
        "UNFOUNDED         | MATCH (:Correction)-[r:CORRECTS]->() SET r.inForce = false",
        "UNFOUNDED         | MATCH (c:Correction) DETACH DELETE c",
        "ORPHAN            | MATCH ()-[r:DERIVED_FROM]->() DELETE r",
        "EVIDENCE_OUTSIDE  | MATCH (x:Appointment {kind: 'DERIVED'}) SET x.end = 1000000",
        "UNFOUNDED         | MATCH (x:Appointment {kind: 'DERIVED'}) SET x.kind = 'QUOTED'",
        "MISSING           | MATCH (f:Finding) WHERE f.rule IS NOT NULL WITH f LIMIT 1 DETACH"
            + " DELETE f"
      })
  void tamperingIsFound(String code, String tampering) {
    graph.driver().executableQuery(tampering).execute();
    List<Failure> failures = Verification.of(graph, empty).failures();
    assertThat(failures).extracting(Failure::code).contains(code);
  }

  @Test
  void aLostConstraintIsFound() {
    graph.driver().executableQuery("DROP CONSTRAINT mention_id").execute();
    try {
      assertThat(Verification.of(graph).failures())
          .extracting(Failure::code)
          .containsExactly("CONSTRAINT_MISSING");
    } finally {
      graph
          .driver()
          .executableQuery("CREATE CONSTRAINT mention_id FOR (n:Mention) REQUIRE n.id IS UNIQUE")
          .execute();
    }
  }
}
