package org.zhengtu.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.reuse.Clause.Kind;
import org.zhengtu.reuse.Clause.Owner;
import org.zhengtu.text.Span;

class ClausesTest {
  private final Clauses clauses = new Clauses();

  @Test
  void cutsAtMarksAndLineEndsAndLeavesNumberingOut() {
    assertThat(
            quotes(
                """
                一、苔藓种植的总体安排与年度步骤
                （一）每栋公共建筑在屋顶留出三分之一的平地；雨季来临之前清理排水沟里的落叶。
                  2．苗圃按月公布各个品种苔藓的库存数量
                第三条 严禁从自然保护地挖取野生苔藓用于装饰。
                """))
        .containsExactly(
            "苔藓种植的总体安排与年度步骤",
            "每栋公共建筑在屋顶留出三分之一的平地",
            "雨季来临之前清理排水沟里的落叶",
            "苗圃按月公布各个品种苔藓的库存数量",
            "严禁从自然保护地挖取野生苔藓用于装饰");
  }

  @Test
  void joinsALineThatBreaksOffWithinASentence() {
    assertThat(quotes("对愿意让出阳台种植耐旱品种的住户减收半年的绿化养\n\n护费并在小区门口张榜公布。\n"))
        .containsExactly("对愿意让出阳台种植耐旱品种的住户减收半年的绿化养\n\n护费并在小区门口张榜公布");
  }

  @Test
  void figuresOfYearsAndSharesAreNoNumbering() {
    assertThat(quotes("2031年底前全市三成屋顶铺设苔藓垫层。\n1.5倍的积温条件下开展越冬试验并记录。"))
        .containsExactly("2031年底前全市三成屋顶铺设苔藓垫层", "1.5倍的积温条件下开展越冬试验并记录");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将《云泽市屋顶苔藓种植三年行动方案》印发给你们，请结合实际认真贯彻落实。",
        "经市人民政府同意，现就有关事项通知如下：",
        "本办法自2031年5月1日起施行，有效期至2036年4月30日。",
        "（此件公开发布）",
        "联席会议不刻制印章，不正式行文，请按照有关文件精神认真组织开展工作。",
        "领导小组成员因工作变动需要调整的，由所在单位向领导小组办公室提出，按程序报领导小组组长批准。",
        "根据《云泽市人民政府关于屋顶苔藓种植工作的意见》（云政发〔2031〕5号）要求，",
        "2031年3月5日至2031年4月28日，2031年6月30日前",
      })
  void formulasTitlesAndDatesCarryNothing(String line) {
    assertThat(quotes(line)).isEmpty();
  }

  @Test
  void namesOfUnitsCarryNothing() {
    String text = "市苔藓种植管理局、市屋顶花园建设办公室、市孢子检验中心";
    List<Unit> units = new ArrayList<>();
    for (String name : text.split("、")) {
      int at = text.indexOf(name);
      units.add(unit(name, at));
    }
    assertThat(clauses.of(text, document(text, null, units, List.of()))).isEmpty();
    assertThat(quotes(text)).hasSize(1);
  }

  @Test
  void theDocumentsOwnTitleIsItsName() {
    String text = "云泽市屋顶苔藓种植三年行动分工一览表";
    assertThat(clauses.of(text, document(text, "云泽市屋顶苔藓种植三年行动方案", List.of(), List.of()))).isEmpty();
  }

  @Test
  void aClauseKnowsTheDutyThatItLiesIn() {
    String text = "前言说明种植苔藓的缘由与经过以及来历。市苔藓局：负责按月公布各个品种苔藓的库存数量。";
    int from = text.indexOf("负责");
    Duty duty =
        new Duty(
            unit("市苔藓局", text.indexOf("市苔藓局")),
            text.substring(from),
            List.of(),
            List.of(),
            Evidence.quoted(new Span(from, text.length())));
    assertThat(clauses.of(text, document(text, null, List.of(), List.of(duty))))
        .extracting(Clause::owner)
        .containsExactly(null, new Owner(Kind.DUTY, 0));
  }

  @Test
  void whatIsSaidAgainCountsOnce() {
    String line = "苗圃按月公布各个品种苔藓的库存数量。\n";
    assertThat(quotes(line + line)).hasSize(1);
  }

  @Test
  void withoutABodyThereAreNoClauses() {
    PolicyDocument unknown =
        new PolicyDocument(
            null, null, null, List.of(), null, null, null, null, null, null, null, List.of(), null,
            List.of(), null, List.of(), List.of(), List.of(), List.of(), null);
    assertThat(clauses.of("苗圃按月公布各个品种苔藓的库存数量。", unknown)).isEmpty();
  }

  @Test
  void everyClauseOfAnyTextStandsInItsBodyAndHoldsItsWords() {
    Random random = new Random(5);
    String alphabet = "苔藓种植屋顶负责。；\n 　#*1２（)《》、，一第条年月日A\ud86d\udd53";
    for (int round = 0; round < 300; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        words.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = words.toString();
      Span body = new Span(random.nextInt(50), text.length() - random.nextInt(50));
      int last = body.start();
      for (Clause clause : clauses.of(text, document(body, null, List.of(), List.of()))) {
        assertThat(clause.span().start()).isGreaterThanOrEqualTo(last);
        last = clause.span().end();
        assertThat(last).isLessThanOrEqualTo(body.end());
        assertThat(Clauses.holds(clause.span().of(text), clause.words())).isTrue();
        assertThat(clause.words().length()).isGreaterThanOrEqualTo(Clauses.FEWEST_WORDS);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "《", "、", "\n", " ", "一", "1.", "年", "自", "联席会议", "苔藓", "由所在"})
  void endlessTextsTakeLittleTime(String token) {
    String text = token.repeat(1_000_000 / token.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> quotes(text));
  }

  private List<String> quotes(String text) {
    return clauses.of(text, document(text, null, List.of(), List.of())).stream()
        .map(clause -> clause.span().of(text))
        .toList();
  }

  private static Unit unit(String name, int at) {
    return new Unit(
        name, null, List.of(), false, Evidence.quoted(new Span(at, at + name.length())));
  }

  private static PolicyDocument document(
      String text, @Nullable String title, List<Unit> members, List<Duty> duties) {
    return document(new Span(0, text.length()), title, members, duties);
  }

  private static PolicyDocument document(
      Span body, @Nullable String title, List<Unit> members, List<Duty> duties) {
    return new PolicyDocument(
        null, title, null, List.of(), null, null, null, null, null, null, null, List.of(), null,
        List.of(), null, members, List.of(), duties, List.of(), body);
  }
}
