package org.zhengtu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Finding;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;

/** Findings speak where something is wrong and are silent on a clean document. */
class FindingsTest {
  private static final PolicyParser PARSER = new PolicyParser();

  static List<Sample> corpus() {
    return Sample.corpus();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void areThoseThatACarefulReaderNotes(Sample sample) {
    assertThat(codes(PARSER.parse(sample.source()))).isEqualTo(codes(sample.expected()));
  }

  @Test
  void tellALineOfARosterThatIsNotUnderstood() {
    assertThat(
            codes(
                """
                南通市人民政府办公室关于成立水车保护工作领导小组的通知
                通政办发〔2031〕902号
                各县（市、区）人民政府：
                决定成立南通市水车保护工作领导小组。组成人员如下：
                组  长：周远山  副市长
                成  员：成志明  市教育局副局长
                ㊣◇◇◇后补
                孙立文  市财政局副局长
                南通市人民政府办公室
                2031年3月5日
                """))
        .contains("ROSTER_UNCLEAR");
  }

  @Test
  void tellADutyWhoseOrganIsNotUnderstood() {
    assertThat(
            codes(
                """
                南通市人民政府办公室关于水车保护工作的通知
                通政办发〔2031〕903号
                各县（市、区）人民政府：
                一、职责分工
                市教育局：负责编写水车读本。
                市财政局：负责安排水车资金。
                水车护理组：负责每日巡查水车。
                市水利局：负责水车用水。
                南通市人民政府办公室
                2031年3月5日
                """))
        .containsAnyOf("DUTY_UNIT_UNCLEAR", "UNIT_UNRESOLVED");
  }

  private static Set<String> codes(String text) {
    return codes(PARSER.parse(new SourceText("invented.txt", "0".repeat(64), "text/plain", text)));
  }

  private static Set<String> codes(PolicyRecord content) {
    Set<String> codes = new TreeSet<>();
    content.findings().stream().map(Finding::code).forEach(codes::add);
    return codes;
  }
}
