package org.zhengtu.parse.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Task;
import org.zhengtu.text.SourceText;

/** Which parts of an invented source are documents of their own. */
class PortionsTest {
  private static final String HEAD = "姜堰区人民政府办公室关于%s的通知\n泰姜政办发〔2021〕964号\n\n各镇人民政府：\n\n";
  private static final String FOOT = "\n\n泰州市姜堰区人民政府办公室\n2021年9月30日\n\n";
  private static final String TEXT = "为加强湿地保护，保持水质。\n一、总体要求\n坚持保护。\n二、主要任务\n做好保护。修复湿地。监测水质。\n";

  private final PolicyParser parser = new PolicyParser();

  private List<PolicyDocument> documents(String text) {
    return parser.parse(new SourceText("t.txt", "0".repeat(64), "text/plain", text)).documents();
  }

  @Test
  void whatANoticeIssuesBelongsToIt() {
    String text =
        HEAD.formatted("印发姜堰区湿地保护实施方案")
            + "现将《姜堰区湿地保护实施方案》印发给你们。"
            + FOOT
            + "附件\n\n姜堰区湿地保护实施方案\n\n"
            + TEXT;
    assertEquals(1, documents(text).size());
  }

  @Test
  void listsAndDivisionsOfDutiesBelongToTheirDocument() {
    String text =
        HEAD.formatted("加强湿地保护")
            + TEXT
            + FOOT
            + "附件1\n湿地保护领导小组成员名单\n组长：周某 副区长\n附件2\n湿地保护部门职责分工\n"
            + TEXT.repeat(4);
    assertEquals(1, documents(text).size());
  }

  @Test
  void anAttachmentWithItsOwnIssuerIsADocumentNumberedByItsCarrier() {
    String text =
        HEAD.formatted("加强湿地保护")
            + "根据《泰州市人民政府办公室关于加强湿地保护的实施意见》（泰政办发〔2020〕905号），现通知如下。\n"
            + TEXT
            + FOOT
            + "附件\n\n泰州市人民政府办公室关于加强湿地\n保护的实施意见\n\n"
            + TEXT;
    List<PolicyDocument> documents = documents(text);
    assertEquals(2, documents.size());
    assertEquals("泰州市人民政府办公室关于加强湿地保护的实施意见", documents.get(1).title());
    assertEquals("泰政办发〔2020〕905号", documents.get(1).number());
    assertEquals(0, documents.get(1).attachedTo());
    assertEquals("321200", documents.get(1).jurisdiction());
  }

  @Test
  void aRuleThatTheCarrierDoesNotIssueIsADocument() {
    String text =
        HEAD.formatted("开展湿地评估")
            + TEXT
            + FOOT
            + "附件\n\n湿地评估专家管理办法\n\n"
            + "第一条 为规范评估，制定本办法。\n第二条 专家应当公正。\n".repeat(20);
    assertEquals(2, documents(text).size());
  }

  @Test
  void theHeadOfAColumnOfThoseWhoAnswerIsNoEndOfThePage() {
    String text =
        HEAD.formatted("印发湿地保护事项目录")
            + "现将《湿地保护事项目录》印发给你们。"
            + FOOT
            + "附件\n\n湿地保护事项\n\n序号\n\n决策事项名称\n\n承办单位\n\n"
            + "1\n\n溱湖湿地修复方案\n\n区水利局\n\n2\n\n湿地监测方案\n\n202";
    List<Task> tasks = documents(text).getFirst().tasks();
    assertEquals(List.of("溱湖湿地修复方案"), tasks.stream().map(Task::statement).toList());
  }

  @Test
  void whatThePortalPrintsUnderTheArticleIsInNoDocument() {
    String text =
        HEAD.formatted("加强湿地保护") + TEXT + FOOT + "解读：《湿地办法》（苏政发〔2020〕902号）\n上一篇：关于道路的通知\n";
    assertEquals(List.of(), documents(text).getFirst().citations());
  }
}
