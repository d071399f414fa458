package org.zhengtu.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How clauses with much the same words are found and compared. */
class AlignmentTest {
  private static final String WORDS = "苗圃按月公布各个品种苔藓的库存数量和预计出圃日子";

  /** The first key of those words, for good: stores hold keys. */
  private static final long FIRST_KEY = 6865172469480104006L;

  @Test
  void theSameWordsAreTakenWhole() {
    assertThat(Alignment.of(WORDS, WORDS))
        .isEqualTo(new Alignment(WORDS.length(), 1, 1, WORDS.length()));
  }

  @Test
  void runsCountInOrderAndFromFourCharactersOn() {
    Alignment found = Alignment.of("苗圃按月公布甲乙各个品种苔藓的库存丙丁数量", WORDS);
    assertThat(found.characters()).isEqualTo("苗圃按月公布".length() + "各个品种苔藓的库存".length());
    assertThat(found.longest()).isEqualTo("各个品种苔藓的库存".length());
    assertThat(found.isTaken()).isFalse();
  }

  @Test
  void aClauseThatHoldsAllOfAnotherAndGoesOnTookIt() {
    Alignment found = Alignment.of(WORDS + "并在小区门口张榜逐户通知同时安排志愿者上门解说浇水要领以及搬运办法", WORDS);
    assertThat(found.share()).isLessThan(0.6);
    assertThat(found.kept()).isEqualTo(1);
    assertThat(found.isTaken()).isTrue();
  }

  @Test
  void aFewWordsInCommonAreNotTaken() {
    assertThat(Alignment.of(WORDS, "博物馆按月公布各个展品的修缮进度").isTaken()).isFalse();
  }

  @Test
  void noCharacterCountsTwice() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      String a = random(random, 60);
      String b = random(random, 60);
      Alignment found = Alignment.of(a, b);
      assertThat(found.characters()).isBetween(0, Math.min(a.length(), b.length()));
      assertThat(found.share()).isBetween(0.0, 1.0);
      assertThat(found.kept()).isBetween(0.0, 1.0);
      assertThat(found.characters() == 0 || found.characters() >= 4).isTrue();
    }
  }

  @Test
  void keysAreTheSameForTheSameWordsEverywhere() {
    assertThat(Bands.of(WORDS)).hasSize(Bands.BANDS).isEqualTo(Bands.of(WORDS));
    assertThat(Bands.of(WORDS)[0]).isEqualTo(FIRST_KEY);
    assertThat(Bands.of("苔藓")).isEmpty();
  }

  @Test
  void muchTheSameWordsShareAKeyAndOthersDoNot() {
    Random random = new Random(4);
    int near = 0;
    int far = 0;
    for (int round = 0; round < 200; round++) {
      String a = random(random, 40);
      near += share(a, a.substring(0, 33) + random(random, 7)) ? 1 : 0;
      far += share(a, random(random, 40)) ? 1 : 0;
    }
    assertThat(near).isGreaterThan(190);
    assertThat(far).isZero();
  }

  private static boolean share(String a, String b) {
    Set<Long> keys = Arrays.stream(Bands.of(a)).boxed().collect(Collectors.toSet());
    Set<Long> common = new HashSet<>(keys);
    common.retainAll(Arrays.stream(Bands.of(b)).boxed().collect(Collectors.toSet()));
    return !common.isEmpty();
  }

  private static String random(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append((char) (0x4e00 + random.nextInt(2000)));
    }
    return words.toString();
  }
}
