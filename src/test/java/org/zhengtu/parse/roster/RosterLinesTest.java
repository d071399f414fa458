package org.zhengtu.parse.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.text.SourceText;

/** A line of a roster asks nothing of the organ that it ends in. */
class RosterLinesTest {
  @Test
  void aNumberedRosterHoldsNoTask() {
    PolicyDocument document =
        read(
            """
            一、组　长：沈岳（市委常委、副市长）
            二、副组长：陆鸣（市政府办公室主任）
            三、成　员：孟一川（市教育局局长）
            四、加强宣传。开展湿地保护宣传。（责任单位：市教育局）
            """);
    assertThat(document.people()).hasSize(3);
    assertThat(document.tasks()).hasSize(1);
    assertThat(document.tasks().getFirst().heading()).isEqualTo("加强宣传");
  }

  private static PolicyDocument read(String body) {
    String text =
        """
        南通市人民政府办公室关于成立南通市湿地保护领导小组的通知
        通政办发〔2031〕8号
        各县（市、区）人民政府：
        市政府决定成立南通市湿地保护领导小组。
        """
            + body
            + "南通市人民政府办公室\n2031年5月8日\n";
    return new PolicyParser()
        .parse(new SourceText("notice.txt", "0".repeat(64), "text/plain", text))
        .documents()
        .getFirst();
  }
}
