package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.resolve.Overrides;
import org.zhengtu.resolve.Resolver;

/** Overrides settle mentions, and leave nothing behind when they are taken out again. */
class OverridesInForceTest {
  private static final String HEADING = "source,mention,meaning,reason\n";
  private static final List<String> ROWS =
      List.of(
          "city-opinion.txt,苔藓办,agency 320600 林业和草原,苔藓办设在林业局",
          "city-opinion.txt,市苔藓协会,unresolved,名称有误",
          "city-opinion.txt,市卫健委,agency 320614 卫生健康,指海门",
          "city-opinion.txt,石青,person 320600 卫生健康,见名单",
          "city-opinion.txt,国测发〔2023〕9号,document 320000 苏测发〔2023〕9号,文号误植",
          "district-notice.txt,测云发〔2024〕2号,document 320600 测云发〔2024〕2号,通知所附",
          "district-notice.txt,石青,unresolved,重名",
          "district-notice.txt,海门区人民政府办公室,agency 320614 海门区苔藓办,借用名义",
          "district-notice.txt,卫生健康部门,agency 320600 卫生健康,指市里",
          "namesake.txt,通测发〔2024〕1号,unresolved,不知所指",
          "nobody.txt,市局,unresolved,没有这个来源");

  private final Graph graph = TestGraph.shared();
  private final OverridesInForce inForce = new OverridesInForce(graph.driver(), graph.statements());

  @BeforeEach
  void clear() {
    TestGraph.cleared();
    inForce.put(Overrides.NONE);
  }

  @AfterEach
  void forget() {
    clear();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aTablePutInForceLaterGivesTheGraphThatItGivesFromTheStart(long seed) {
    Random random = new Random(seed);
    List<InventedSources.Source> sources = new ArrayList<>(InventedSources.all());
    write(Overrides.NONE, sources);
    List<String> without = TestGraph.lines(graph);
    for (int round = 0; round < 3; round++) {
      Overrides table = some(random);
      inForce.put(table);
      List<String> later = TestGraph.lines(graph);
      TestGraph.cleared();
      Collections.shuffle(sources, random);
      write(table, sources);
      assertThat(TestGraph.lines(graph)).as(table.table()).isEqualTo(later);
    }
    inForce.put(Overrides.NONE);
    assertThat(TestGraph.lines(graph)).isEqualTo(without);
  }

  @Test
  void theTableGivenLastStaysInForceAndItsReasonsAreShown() {
    write(Overrides.NONE, InventedSources.all());
    Overrides all = Overrides.read(HEADING + String.join("\n", ROWS) + "\n", "t.csv");
    inForce.put(all);
    assertThat(inForce.put(null).table()).isEqualTo(all.table());
    List<String> lines = TestGraph.lines(graph);
    assertThat(lines).anyMatch(line -> line.contains("\"override\":\"苔藓办设在林业局\""));
    assertThat(lines).anyMatch(line -> line.contains("\"personOverride\":\"见名单\""));
    assertThat(lines).anyMatch(line -> line.contains("人工裁定，文号误植"));
    assertThat(lines).anyMatch(line -> line.contains("UNRESOLVED") && line.contains("人工裁定，名称有误"));
  }

  @Test
  void theGraphKeepsItsOwnTableWhenItIsOpenedAgain() {
    Overrides one = Overrides.read(HEADING + ROWS.getFirst() + "\n", "t.csv");
    inForce.put(one);
    try (Graph again = Graph.at(graph.uri(), org.neo4j.driver.AuthTokens.none())) {
      assertThat(again.overrides().table()).isEqualTo(one.table());
    }
  }

  private void write(Overrides table, List<InventedSources.Source> sources) {
    GraphWriter writer =
        new GraphWriter(graph.driver(), graph.statements(), Resolver.load().with(table));
    sources.forEach(source -> writer.write(source.text(), source.content()));
  }

  private static Overrides some(Random random) {
    List<String> rows = ROWS.stream().filter(row -> random.nextBoolean()).toList();
    return Overrides.read(HEADING + String.join("\n", rows) + "\n", "t.csv");
  }
}
