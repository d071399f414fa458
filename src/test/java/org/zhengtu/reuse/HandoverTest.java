package org.zhengtu.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.reuse.Handover.Pair;

class HandoverTest {
  @Test
  void tellsWhatALevelKeptChangedDroppedAndAdded() {
    Handover handover =
        Handover.of(
            List.of("负责苔藓种植场所的登记", "指导各县开展苔藓病害防治", "发布苔藓种植规划"),
            List.of("组织苔藓展览", "负责苔藓种植场所的登记。", "开展苔藓病害防治和普查"));
    assertThat(handover.pairs()).extracting(Pair::above).containsExactly(0, 1);
    assertThat(handover.pairs()).extracting(Pair::below).containsExactly(1, 2);
    assertThat(handover.pairs()).extracting(Pair::isKept).containsExactly(true, false);
    assertThat(handover.dropped()).containsExactly(2);
    assertThat(handover.added()).containsExactly(0);
  }

  @Test
  void wordsThatOnlySoundAlikeAreTwoClauses() {
    Handover handover = Handover.of(List.of("负责苔藓登记"), List.of("负责水稻统计"));
    assertThat(handover.pairs()).isEmpty();
    assertThat(handover.dropped()).containsExactly(0);
    assertThat(handover.added()).containsExactly(0);
  }

  @Test
  void marksDoNotCountAndNothingIsTheSameAsNothing() {
    assertThat(Handover.of(List.of("登记，统计苔藓"), List.of("登记、统计苔藓")).pairs()).allMatch(Pair::isKept);
    assertThat(Handover.of(List.of(), List.of()).pairs()).isEmpty();
  }
}
