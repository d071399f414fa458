package org.zhengtu.parse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;

/** Documents that a page prints on one line, with invented places and people. */
class OneLineTest {
  private static final String TEXT =
      "云泽市人民政府办公室关于成立步道建设领导小组的通知 云政办发〔2021〕912号 各县区人民政府，市政府各部门："
          + " 为推进步道建设，市政府决定成立步道建设领导小组，现将有关事项通知如下： 一、组成人员 组　长：沈 岳 副市长"
          + " 成　员：陆一鸣 市财政局副局长 顾大川 市林业局副局长 二、工作机构 领导小组办公室设在市林业局，承担日常工作。"
          + " (一)定期召开会议。 (二)督促检查落实，把步道建设列入议事日程，逐级分解任务，按期完成，并将完成情况按时报送市政府办公室。"
          + " 附件：步道建设任务表 云泽市人民政府办公室 2021年5月6日 （此件公开发布）";

  private static List<String> lines(String text) {
    Reading reading = Reading.of(text);
    return reading.lines().stream().map(l -> reading.text(l.from(), l.to())).toList();
  }

  @Test
  void headHeadingsSentencesAndSignatureStandOnLinesOfTheirOwn() {
    assertThat(lines(TEXT))
        .containsSubsequence(
            "云泽市人民政府办公室关于成立步道建设领导小组的通知",
            "云政办发〔2021〕912号",
            "各县区人民政府，市政府各部门：",
            "一、组成人员",
            "二、工作机构",
            "领导小组办公室设在市林业局，承担日常工作。",
            "(一)定期召开会议。",
            "附件：步道建设任务表",
            "云泽市人民政府办公室2021年5月6日",
            "（此件公开发布）");
  }

  @Test
  void aLongParagraphAmongOthersStaysOne() {
    String paragraph = "为推进步道建设， 提升出行环境，加强步道管理。 现通知如下。".repeat(20);
    assertThat(lines(paragraph + "\n" + "各县区要抓好落实。\n".repeat(40))).hasSize(41);
  }

  @Test
  void labelsKeepTheirBlanksAndValuesAndNumbersTheirLastWord() {
    String text =
        "索 引 号： 0123/2021-9 主题分类： 林业 / 步道 名称： 云泽市 云东区步道建设方案 文号： 云政办发〔2021〕 912 号 "
            + "各县区人民政府，市政府各部门： 《步道建设方案》已经市政府同意，现印发给你们。 2021年5月6日 云泽市云东区步道建设管理方案 "
            + "为建设步道，制定本方案。 一、总体要求 建成步道。".repeat(9);
    assertThat(lines(text))
        .containsSubsequence(
            "索引号：0123/2021-9",
            "主题分类：林业/步道",
            "名称：云泽市云东区步道建设方案",
            "文号：云政办发〔2021〕912号",
            "各县区人民政府，市政府各部门：",
            "《步道建设方案》已经市政府同意，现印发给你们。",
            "2021年5月6日",
            "云泽市云东区步道建设管理方案");
  }

  @Test
  void whatStandsOnOneLineSaysTheSame() {
    PolicyParser parser = new PolicyParser();
    var document =
        parser
            .parse(new SourceText("a.txt", "0".repeat(64), "text/plain", TEXT))
            .documents()
            .getFirst();
    assertThat(document.number()).isEqualTo("云政办发〔2021〕912号");
    assertThat(document.issuedOn()).hasToString("2021-05-06");
    assertThat(document.people().stream().map(p -> p.name() + " " + p.role()))
        .containsExactly("沈岳 CONVENOR", "陆一鸣 MEMBER", "顾大川 MEMBER");
    assertThat(document.memberUnits().stream().map(u -> u.name())).containsExactly("市财政局", "市林业局");
  }
}
