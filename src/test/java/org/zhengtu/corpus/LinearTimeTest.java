package org.zhengtu.corpus;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;

final class LinearTimeTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Duration BOUND = Duration.ofSeconds(20);

  private final PolicyParser parser = new PolicyParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "、",
        "，",
        " ",
        "\n",
        "　",
        "\t",
        "《",
        "》",
        "〔",
        "〈",
        "：",
        "；",
        "。",
        "1",
        "一",
        "第",
        "市",
        "号",
        "年",
        "组",
        "（（）",
        "《〈",
        "责任单位：",
        "（责任单位：",
        "市教育局、",
        "一、",
        "（一）",
        "1.",
        "附件",
        "附件：",
        "成员：",
        "组长：张三",
        "周 健 ",
        "各县",
        "人民政府",
        "关于",
        "国办发〔2020〕",
        "〔2020〕1号",
        "2020年",
        "负责",
        "牵头，",
        "（市教育局负责",
        "市教育局：负责。",
        "抄送：",
        "索引号：",
        "联席会议",
        "办公室设在",
        "副主任",
        "第一条",
        "— 1 —\n",
        "序号    任务        责任单位\n",
        "序号    任务        责任单位\n 1     修建步道并       市林业局\n       养护好        市水利局\n",
        "类别\n项目\n主要任务\n牵头单位\n一、规划\n编制\n细化标准\n市林业局\n",
        "根据《",
        "\n附件\n",
        "序号\t",
        "|",
        "\u200b",
        "责任单位：市教育局\n",
        "张  三  市教育局局长\n",
        "一、二、",
        "（一）（1）①",
        "等部门",
        "\ud83d"
      })
  void aMegabyteOfOneThingIsReadInBoundedTime(String unit) {
    String text = unit.repeat(MEGABYTE / unit.length());
    assertTimeoutPreemptively(BOUND, () -> parser.parse(source(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800000000 ",
        "1. ",
        "一 ",
        "|领导小组责任单位：(1)",
        "\t市教育局（1）",
        "市\n办公室\n责任单位：",
        "责任单位：市教育局\n 1\n"
      })
  void aMegabyteBehindAHeadIsReadInBoundedTime(String unit) {
    String head = "云泽市人民政府关于成立虚构工作领导小组的通知\n云政发〔2020〕1号\n各县人民政府：\n　　一、总体要求\n　　（一）做好工作。";
    String text = head + unit.repeat(MEGABYTE / unit.length());
    assertTimeoutPreemptively(BOUND, () -> parser.parse(source(text)));
  }

  @Test
  void oneEndlessLineIsReadInBoundedTime() {
    String line = corpusText().replaceAll("\\s+", "");
    assertTimeoutPreemptively(BOUND, () -> parser.parse(source(upTo(line, MEGABYTE))));
  }

  @Test
  void timeGrowsWithTheTextAndNotFaster() {
    parser.parse(source(longDocument(MEGABYTE)));
    long quarter = nanos(longDocument(5 * MEGABYTE / 2));
    long whole = nanos(longDocument(10 * MEGABYTE));
    double ratio = (double) whole / quarter;
    System.out.printf(
        "10 MB in %.1f s, 2.5 MB in %.1f s: %.1f times%n", whole / 1e9, quarter / 1e9, ratio);
    assertTrue(ratio < 10, () -> "four times the text took " + ratio + " times as long");
  }

  private long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int n = 0; n < 2; n++) {
      long from = System.nanoTime();
      assertTimeoutPreemptively(BOUND.multipliedBy(6), () -> parser.parse(source(text)));
      best = Math.min(best, System.nanoTime() - from);
    }
    return best;
  }

  /** One document whose tasks go on and on. */
  private static String longDocument(int length) {
    String text =
        Sample.corpus().stream()
            .filter(s -> s.name().equals("province-lead-and-participants"))
            .findFirst()
            .orElseThrow()
            .source()
            .text();
    int body = text.indexOf("\n一、");
    return text.substring(0, body) + upTo(text.substring(body), length - body);
  }

  private static String corpusText() {
    return Sample.corpus().stream().map(s -> s.source().text()).collect(Collectors.joining("\n\n"));
  }

  private static String upTo(String text, int length) {
    return text.repeat(length / text.length() + 1).substring(0, length);
  }

  private static SourceText source(String text) {
    return new SourceText("long.txt", "0".repeat(64), "text/plain", text);
  }
}
