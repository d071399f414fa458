package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One matter from the state down to a district. */
class ChainTest {
  private static final String CHAIN =
      "query($f: String, $t: String, $d: Date) { chain(of: \"320614\", family: $f, text: $t, asOf:"
          + " $d) { columns { jurisdiction { code } responsibilities { statement evidence { quote }"
          + " } } steps { from { code } to { code } kept { to { text } } changed { from { text } to"
          + " { text } share diff { op text } } dropped { text responsibility { document { number }"
          + " } } added { text } } } }";

  @BeforeAll
  static void fill() {
    InventedLine.fill();
  }

  @Test
  void setsTheLevelsSideBySideAndTellsWhatEachMadeOfTheOther() {
    JsonNode chain = Served.data(CHAIN, Map.of("f", "林业和草原")).get("chain");
    assertThat(texts(chain.get("columns"), "/jurisdiction/code"))
        .containsExactly("000000", "320000", "320600", "320614");
    assertThat(chain.at("/columns/0/responsibilities").isEmpty()).isTrue();
    assertThat(chain.at("/columns/3/responsibilities/0/evidence/quote").asString())
        .isEqualTo("负责苔藓种植的日常巡查。");
    JsonNode step = chain.at("/steps/0");
    assertThat(chain.get("steps").size()).isEqualTo(1);
    assertThat(step.at("/from/code").asString()).isEqualTo("320600");
    assertThat(texts(step.get("changed"), "/to/text")).containsExactly("负责苔藓种植的日常巡查");
    assertThat(texts(step.get("dropped"), "/text")).contains("检查屋顶苔藓长势");
    assertThat(texts(step.at("/changed/0/diff"), "/op")).contains("EQUAL", "INSERT", "DELETE");
  }

  @Test
  void aDayLeavesOutWhatDidNotStand() {
    JsonNode chain = Served.data(CHAIN, Map.of("f", "林业和草原", "d", "2022-01-01")).get("chain");
    assertThat(texts(chain.at("/columns/2/responsibilities"), "/statement"))
        .containsExactly("负责苔藓种植的登记和统计。");
    assertThat(chain.at("/columns/3/responsibilities").isEmpty()).isTrue();
    assertThat(chain.get("steps").isEmpty()).isTrue();
  }

  @Test
  void asksForAFamilyOrAText() {
    assertThat(Served.code(CHAIN, Map.of())).isEqualTo("INVALID_ARGUMENT");
    assertThat(Served.code(CHAIN, Map.of("f", "苔藓"))).isEqualTo("INVALID_ARGUMENT");
    JsonNode chain = Served.data(CHAIN, Map.of("t", "登记")).get("chain");
    assertThat(chain.at("/columns/2/responsibilities").size()).isEqualTo(2);
  }

  @Test
  void takesAFewStatementsWhateverItHolds() {
    Served.data(CHAIN, Map.of("t", "苔藓"));
    long before = Served.statements();
    Served.data(CHAIN, Map.of("t", "苔藓"));
    assertThat(Served.statements() - before).isLessThanOrEqualTo(12);
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return list.valueStream().map(one -> one.at(pointer).asString()).toList();
  }
}
