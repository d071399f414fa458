package org.zhengtu.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengtu.reuse.Diff.Op;
import org.zhengtu.reuse.Diff.Part;

class DiffTest {

  @Test
  void tellsWhatWasTakenOutAndWhatCame() {
    assertThat(Diff.of("苗圃按月公布库存数量", "苗圃按季度公布库存数量和日子"))
        .containsExactly(
            new Part(Op.EQUAL, "苗圃按"),
            new Part(Op.DELETE, "月"),
            new Part(Op.INSERT, "季度"),
            new Part(Op.EQUAL, "公布库存数量"),
            new Part(Op.INSERT, "和日子"));
  }

  @Test
  void whiteSpaceAndWidthOfMarksAreNoChange() {
    assertThat(Diff.of("按月公布,\n 逐户通知", "按月公布，逐户通知"))
        .containsExactly(new Part(Op.EQUAL, "按月公布，逐户通知"));
  }

  @Test
  void aSingleCharacterBetweenTwoChangesIsShownAsChanged() {
    assertThat(Diff.of("甲甲甲的乙乙乙苔藓垫层", "丙丙丙的丁丁丁苔藓垫层"))
        .containsExactly(
            new Part(Op.DELETE, "甲甲甲的乙乙乙"),
            new Part(Op.INSERT, "丙丙丙的丁丁丁"),
            new Part(Op.EQUAL, "苔藓垫层"));
  }

  @Test
  void thePartsMakeBothTextsAgain() {
    Random random = new Random(9);
    for (int round = 0; round < 300; round++) {
      String from = random(random);
      String to = random(random);
      List<Part> parts = Diff.of(from, to);
      assertThat(joined(parts, Op.INSERT)).isEqualTo(from);
      assertThat(joined(parts, Op.DELETE)).isEqualTo(to);
    }
  }

  private static String joined(List<Part> parts, Op without) {
    return parts.stream()
        .filter(part -> part.op() != without)
        .map(Part::text)
        .collect(Collectors.joining());
  }

  private static String random(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      words.append("苔藓屋顶种植".charAt(random.nextInt(6)));
    }
    return words.toString();
  }
}
