package org.zhengtu.parse.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Finding;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;

/** An invented page on which an advertiser's phrase stands for 关于 and for part of the issuer. */
class PollutionTest {
  private static final String PAGE =
      """
      发布机构: 姜堰区政府办公室 文号: 泰姜政办发〔2021〕964号
      成文日期: 2021-10-07 发布日期: 2021-10-08 有效性: 有效
      名称: 区政府办公室低价机票网印发《低价机票网优待老年乘客的实施方案》的通知
      区政府办公室低价机票网印发《低价机票网优待老年乘客的实施方案》的通知

      各镇人民政府,区各有关部门:

      现将《低价机票网优待老年乘客的实施方案》印发给你们,请认真贯彻执行。

      泰州市低价机票网办公室
      2021年9月30日

      区政府办公室低价机票网优待老年乘客的实施方案

      为优待低价机票网乘客,根据《江苏省人民政府办公厅低价机票网促进公交发展的实施意见》(苏政办发〔2020〕901号),制定本方案。

      一、总体要求

      优待老年乘客。
      """;

  private final PolicyParser parser = new PolicyParser();

  private PolicyRecord parse(String text) {
    return parser.parse(new SourceText("t.txt", "0".repeat(64), "text/plain", text));
  }

  @Test
  void theFormOfTitlesProvesWhatThePhraseStandsFor() {
    PolicyDocument document = parse(PAGE).documents().getFirst();
    assertEquals("区政府办公室关于印发《关于优待老年乘客的实施方案》的通知", document.title());
    assertEquals("通知", document.kind());
    assertEquals("江苏省人民政府办公厅关于促进公交发展的实施意见", document.citations().getFirst().title());
  }

  @Test
  void theTableProvesTheIssuerOfTheSignature() {
    PolicyDocument document = parse(PAGE).documents().getFirst();
    assertEquals(List.of("泰州市姜堰区人民政府办公室"), document.issuers());
    assertEquals("321204", document.jurisdiction());
  }

  @Test
  void pollutionAndEveryRepairAreReported() {
    List<String> codes = parse(PAGE).findings().stream().map(Finding::code).toList();
    assertTrue(codes.contains("TEXT_POLLUTED"), codes::toString);
    assertEquals(3, codes.stream().filter("RECONSTRUCTED"::equals).count(), codes::toString);
  }

  @Test
  void aCleanPageIsLeftAsItIs() {
    PolicyRecord record = parse(PAGE.replace("低价机票网办公室", "姜堰区人民政府办公室").replace("低价机票网", "关于"));
    assertFalse(
        record.findings().stream()
            .anyMatch(f -> f.code().equals("TEXT_POLLUTED") || f.code().equals("RECONSTRUCTED")));
    assertEquals(List.of("泰州市姜堰区人民政府办公室"), record.documents().getFirst().issuers());
  }

  @Test
  void titlesThatNeedNo关于AreNoPollution() {
    String text =
        """
        泰州市姜堰区人民政府办公室关于印发《全面加强湿地保护的实施方案》的通知

        各镇人民政府：

        根据《全面推进湿地修复的意见》《全面加强河道管理的意见》《全面开展水质监测的意见》，制定本方案。

        泰州市姜堰区人民政府办公室
        2021年9月30日
        """;
    assertFalse(parse(text).findings().stream().anyMatch(f -> f.code().equals("TEXT_POLLUTED")));
  }

  @Test
  void aWordOfTheMatterThatStandsInManyTitlesIsNoPollution() {
    String text =
        """
        泰州市人民政府办公室废止风车总部经济政策的通知

        根据《泰州市扶持总部经济发展的若干措施》《泰州市促进总部经济发展的实施办法》和享受总部经济发展的优惠政策的规定，现决定废止《泰州市进一步促进总部经济发展的实施办法》。

        泰州市人民政府办公室
        2021年12月9日
        """;
    for (String page : List.of(text, text.replace("废止风车", "关于废止"))) {
      PolicyRecord record = parse(page);
      assertFalse(record.findings().stream().anyMatch(f -> f.code().equals("TEXT_POLLUTED")));
      assertTrue(
          record.documents().getFirst().citations().stream()
              .anyMatch(c -> "泰州市扶持总部经济发展的若干措施".equals(c.title())));
    }
  }
}
