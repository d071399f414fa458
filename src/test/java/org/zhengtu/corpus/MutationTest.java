package org.zhengtu.corpus;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;

final class MutationTest {
  /** How often each change happens to a text that is changed mildly. */
  private static final Map<Mutation, Integer> MILD =
      Map.of(
          Mutation.DELETE_LINE, 1,
          Mutation.DOUBLE_LINE, 1,
          Mutation.SPLIT_LINE, 3,
          Mutation.JOIN_LINES, 2,
          Mutation.SWAP_WIDTH, 10,
          Mutation.SWAP_BRACKET, 2,
          Mutation.INJECT_SPACE, 15);

  private final PolicyParser parser = new PolicyParser();

  @Test
  void aMildlyChangedSeedIsStillRead() {
    Score score = new Score();
    for (Sample seed : Sample.seeds()) {
      for (int n = 0; n < 5; n++) {
        Random random = new Random(1000L * n + seed.name().hashCode());
        SourceText changed = with(seed.source(), mild(seed.source().text(), random));
        score.add(seed.name() + " " + n, seed.expected(), parser.parse(changed));
      }
    }
    System.out.print(score.table("mildly changed seeds"));
    assertTrue(score.all().f1() >= 0.9, () -> "F1 " + score.all().f1());
  }

  @Test
  void everyKindOfChangeByItselfLeavesMostOfASeedReadable() {
    List<Sample> seeds = Sample.seeds();
    for (Mutation mutation : MILD.keySet()) {
      Score score = new Score();
      for (Sample seed : seeds) {
        Random random = new Random(7L + seed.name().hashCode());
        String text = seed.source().text();
        for (int n = 0; n < MILD.get(mutation); n++) {
          text = mutation.apply(text, random);
        }
        score.add(seed.name(), seed.expected(), parser.parse(with(seed.source(), text)));
      }
      System.out.printf("%-14s F1 %.4f%n", mutation, score.all().f1());
      assertTrue(score.all().f1() >= 0.9, () -> mutation + " F1 " + score.all().f1());
    }
  }

  @Test
  void noChangeMakesTheParserFailOrPointOutsideTheText() {
    for (Sample sample : Sample.corpus()) {
      Random random = new Random(sample.name().hashCode());
      for (int n = 0; n < 20; n++) {
        String text = wild(sample.source().text(), random, 1 + random.nextInt(60));
        checked(sample.name() + " " + n, with(sample.source(), text));
      }
    }
  }

  @Test
  void noHeapOfOfficialWordsMakesTheParserFail() {
    List<String> words =
        List.of(
            "\n",
            "（",
            "）",
            "〔2020〕",
            "号",
            "责任单位：",
            "牵头",
            "市教育局",
            "、",
            "组长：",
            "成  员：",
            "附件",
            "一、",
            "（一）",
            "1.",
            "《",
            "》",
            "负责",
            "办公室设在",
            "各县区人民政府",
            "2021年3月5日",
            "\t",
            "序号",
            "关于",
            "的通知",
            "索引号：",
            "第三条",
            "：",
            "。",
            "；",
            "张  三",
            "市委",
            "副市长",
            "抄送：",
            "— 3 —",
            "|");
    Random random = new Random(42);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(200); k >= 0; k--) {
        text.append(words.get(random.nextInt(words.size())));
      }
      checked("heap " + n, new SourceText("heap", "0".repeat(64), "text/plain", text.toString()));
    }
  }

  private void checked(String name, SourceText source) {
    PolicyRecord read =
        assertDoesNotThrow(() -> parser.parse(source), () -> name + ":\n" + source.text());
    assertEquals(
        List.of(), EvidenceCheck.faults(read, source.text()), () -> name + ":\n" + source.text());
  }

  private static String mild(String text, Random random) {
    String changed = text;
    for (Mutation mutation : Mutation.values()) {
      for (int n = MILD.getOrDefault(mutation, 0); n > 0; n--) {
        changed = mutation.apply(changed, random);
      }
    }
    return changed;
  }

  private static String wild(String text, Random random, int changes) {
    String changed = text;
    Mutation[] all = Mutation.values();
    for (int n = 0; n < changes && !changed.isEmpty(); n++) {
      int mutation = random.nextInt(all.length);
      if (all[mutation] != Mutation.CUT_OFF || random.nextInt(10) == 0) {
        changed = all[mutation].apply(changed, random);
      }
    }
    return changed;
  }

  private static SourceText with(SourceText source, String text) {
    return new SourceText(source.name(), source.sha256(), source.mediaType(), text);
  }
}
