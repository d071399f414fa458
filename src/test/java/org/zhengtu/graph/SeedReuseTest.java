package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtu.SharedFolder;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;

/** What the measured documents took from each other. */
class SeedReuseTest {
  private final Graph graph = TestGraph.shared();

  @BeforeEach
  void read() throws IOException {
    TestGraph.cleared();
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      String words = Files.readString(seed);
      SourceText text =
          new SourceText(seed.getFileName().toString(), Digest.sha256(words), "text/plain", words);
      graph.writer().write(text, new PolicyParser().parse(text));
    }
  }

  @Test
  void findsWhatWasHandedDownAndNothingElse() {
    assertThat(reuses())
        .containsExactly(
            "海政办发〔2021〕64号 takes 33 from 通政办规〔2020〕5号, cited",
            "通政办发〔2022〕87号 takes 21 from 通政办规〔2020〕5号, not cited");
  }

  private List<String> reuses() {
    return graph
        .driver()
        .executableQuery(
            """
            MATCH (t:Document)-[r:REUSES]->(s:Document)
            RETURN t.number + ' takes ' + r.passages + ' from ' + s.number
              + CASE WHEN EXISTS { (t)-[:CITES]->(s) } THEN ', cited' ELSE ', not cited' END AS line
            ORDER BY line
            """)
        .execute()
        .records()
        .stream()
        .map(row -> row.get("line").asString())
        .toList();
  }
}
