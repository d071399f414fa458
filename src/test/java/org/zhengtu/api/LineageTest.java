package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.TestGraph;
import tools.jackson.databind.JsonNode;

class LineageTest {
  private static final String LINEAGE =
      "query($id: ID!, $d: LineageDirection!, $depth: Int) { document(id: $id) { lineage(direction:"
          + " $d, maxDepth: $depth) { documents { id collected } citations { depth citing { id }"
          + " cited { id } evidence { quote start end source { text } } } } } }";

  @BeforeAll
  static void fill() {
    InventedGraph.fill(3);
    TestGraph.shared()
        .driver()
        .executableQuery(
            """
            MATCH (a:Document {id: 'doc-0'}), (b:Document {id: 'doc-1'})
            CREATE (a)-[:CITES {role: 'BASIS', ordinal: 9, kind: 'CURATED'}]->(b)
            """)
        .execute();
  }

  @Test
  void endsWhereACycleBegan() {
    JsonNode lineage = lineage("doc-2", "ANCESTORS", 20);
    assertThat(ids(lineage.get("documents")))
        .containsExactlyInAnyOrder("doc-state", "doc-province", "doc-0", "doc-1");
    assertThat(ids(lineage("doc-0", "ANCESTORS", 20).get("documents"))).doesNotContain("doc-0");
  }

  @Test
  void showsWhatNobodyCollected() {
    JsonNode documents = lineage("doc-2", "ANCESTORS", 1).get("documents");
    documents.forEach(
        d ->
            assertThat(d.get("collected").asBoolean())
                .isEqualTo(!d.get("id").asString().matches("doc-[sp].*")));
    assertThat(ids(lineage("doc-state", "DESCENDANTS", 1).get("documents")))
        .containsExactlyInAnyOrder("doc-0", "doc-1", "doc-2");
  }

  @Test
  void quotesTheWholeCitingSentenceInUtf16() {
    JsonNode citation = lineage("doc-2", "ANCESTORS", 1).get("citations").get(1);
    JsonNode evidence = citation.get("evidence");
    String text = evidence.get("source").get("text").asString();
    int start = evidence.get("start").asInt();
    int end = evidence.get("end").asInt();
    assertThat(evidence.get("quote").asString())
        .isEqualTo(text.substring(start, end))
        .startsWith("根据")
        .endsWith("𬱖定本办法。");
  }

  private static JsonNode lineage(String id, String direction, int depth) {
    return Served.data(LINEAGE, Map.of("id", id, "d", direction, "depth", depth))
        .get("document")
        .get("lineage");
  }

  private static java.util.List<String> ids(JsonNode documents) {
    return documents.valueStream().map(d -> d.get("id").asString()).toList();
  }
}
