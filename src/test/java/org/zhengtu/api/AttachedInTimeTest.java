package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.TestGraph;
import tools.jackson.databind.JsonNode;

/** Attached documents go with their carriers, and many documents cost as much as few. */
class AttachedInTimeTest {
  private static final String ALL =
      "{ documents(filter: {asOf: \"2022-01-01\"}, first: 50) { edges { node { inForce(asOf:"
          + " \"2022-01-01\") { state by { document { id } } } repealedBy { document { id }"
          + " evidence { quote } } amendedBy { document { id } } citations { relation"
          + " relationEvidence { quote } } lineage(direction: ANCESTORS, relations: [IMPLEMENTS],"
          + " attachments: true) { citations { relation relationEvidence { quote } } attachments {"
          + " attached { id } carrier { id } } } } } } holes(first: 50) { totalCount edges { node {"
          + " document { id } citedBy { citing { id } evidence { quote } } } } } agencies(filter:"
          + " {asOf: \"2022-01-01\"}, first: 50) { edges { node { memberships(asOf: \"2022-01-01\")"
          + " { asWritten } people(asOf: \"2022-01-01\") { post } issued(asOf: \"2022-01-01\") {"
          + " totalCount edges { node { id } } } responsibilities(asOf: \"2022-01-01\") {"
          + " totalCount edges { node { id } } } } } } }";

  @Test
  void anAttachmentWithoutADateComesAndGoesWithItsCarrier() {
    InventedGraph.fill(3);
    run("MATCH (d:Document {id: 'doc-1'}) REMOVE d.issuedOn");
    assertThat(standing("2021-02-28")).isEmpty();
    assertThat(standing("2021-03-01")).containsExactlyInAnyOrder("doc-0", "doc-1", "doc-2");
    assertThat(inForce("doc-1", "2021-02-28")).isEqualTo("NOT_YET_ISSUED");
    run(
        "MATCH (a:Document {id: 'doc-2'}), (b:Document {id: 'doc-0'}) SET a.issuedOn ="
            + " date('2021-05-01') CREATE (a)-[:REPEALS {statedAs: 'doc-0', kind:"
            + " 'CURATED'}]->(b)");
    assertThat(standing("2021-04-30")).containsExactlyInAnyOrder("doc-0", "doc-1");
    assertThat(standing("2021-05-01")).containsExactly("doc-2");
    assertThat(inForce("doc-1", "2021-05-01")).isEqualTo("CARRIER_REPEALED");
    assertThat(inForce("doc-0", "2021-05-01")).isEqualTo("REPEALED");
  }

  @Test
  void lineageShowsAttachmentsWhereTheyAreAskedFor() {
    InventedGraph.fill(2);
    String query =
        "{ document(id: \"doc-1\") { lineage(direction: ANCESTORS, relations: [FORWARDS],"
            + " attachments: true) { documents { id } citations { depth } attachments { depth"
            + " attached { id } carrier { id } evidence { kind } } } plain: lineage(direction:"
            + " ANCESTORS) { attachments { depth } } } }";
    JsonNode document = Served.data(query, Map.of()).get("document");
    assertThat(document.at("/lineage/attachments/0/carrier/id").asString()).isEqualTo("doc-0");
    assertThat(document.at("/lineage/attachments/0/evidence/kind").asString()).isEqualTo("DERIVED");
    assertThat(document.at("/lineage/documents/0/id").asString()).isEqualTo("doc-0");
    assertThat(document.at("/lineage/citations").isEmpty()).isTrue();
    assertThat(document.at("/plain/attachments").isEmpty()).isTrue();
  }

  @Test
  void holesComeInPagesThatNeitherRepeatNorLose() {
    InventedGraph.fill(3);
    String query =
        "query($a: String) { holes(first: 1, after: $a) { totalCount pageInfo { hasNextPage"
            + " endCursor } edges { node { documents document { id } } } } }";
    JsonNode first = Served.data(query, Map.of()).get("holes");
    JsonNode second =
        Served.data(query, Map.of("a", first.at("/pageInfo/endCursor").asString())).get("holes");
    assertThat(first.get("totalCount").asInt()).isEqualTo(2);
    assertThat(first.at("/edges/0/node/documents").asInt()).isEqualTo(3);
    assertThat(
            List.of(
                first.at("/edges/0/node/document/id").asString(),
                second.at("/edges/0/node/document/id").asString()))
        .containsExactly("doc-state", "doc-province");
    assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(Served.code("{ holes(after: \"x\") { totalCount } }", Map.of()))
        .isEqualTo("INVALID_ARGUMENT");
    assertThat(Served.code("{ holes(within: \"999999\") { totalCount } }", Map.of()))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void manyDocumentsTakeAsManyStatementsAsFew() {
    long few = statements(2);
    assertThat(statements(6)).isEqualTo(few).isLessThan(50);
  }

  private static long statements(int size) {
    InventedGraph.fill(size);
    run(
        """
        MATCH (d:Document {collected: true})-[c:CITES]->(cited)
        SET c.relation = 'IMPLEMENTS', c.relationStart = c.start, c.relationEnd = c.end, c.relationKind = c.kind
        WITH d, cited, c WHERE cited.id = 'doc-0'
        CREATE (d)-[:REPEALS {statedAs: cited.id, kind: 'CURATED'}]->(cited),
          (cited)-[:AMENDS {statedAs: d.id, kind: 'CURATED'}]->(d)
        """);
    Served.data(ALL, Map.of());
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = Served.statements();
      Served.data(ALL, Map.of());
      least = Math.min(least, Served.statements() - before);
    }
    return least;
  }

  private static List<String> standing(String asOf) {
    return Served.data(
            "query($d: Date) { documents(filter: {asOf: $d}) { edges { node { id } } } }",
            Map.of("d", asOf))
        .at("/documents/edges")
        .valueStream()
        .map(edge -> edge.at("/node/id").asString())
        .toList();
  }

  private static String inForce(String id, String asOf) {
    return Served.data(
            "query($id: ID, $d: Date) { document(id: $id) { inForce(asOf: $d) { reason } } }",
            Map.of("id", id, "d", asOf))
        .at("/document/inForce/reason")
        .asString();
  }

  private static void run(String statement) {
    TestGraph.shared().driver().executableQuery(statement).execute();
  }
}
