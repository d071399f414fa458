package org.zhengtu.parse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.Unit;
import org.zhengtu.text.SourceText;

/** Pages that a converter broke at one width, with invented places and people. */
class WrappedLinesTest {
  private static final String GROUP =
      """
      云泽市人民政府办公室关于建立步道建设联席会议制度的通知
      云政办发〔2021〕913号
      各县区人民政府：
      为加强步道建设，经市政府同意，建立步道建设联席会议（以下简称联席会议）制度，现将有关事项通知如下。
      一、成员单位
      联席会议由市林业局、市财政局、市教育局、市公安局、市自然资源局、市生态环境局、市交通运输局、市水利局等部门和单位组成，市林业局为牵头单位，其他单位按照分工做好步道建设有关工作。
      二、重点任务
      （一）打通断头步道。逐条排查城区断头步道，列出清单，分年打通，到2023年底基本消除。（责任单位：市林业局、市自然资源局、市交通运输局、各县区人民政府）
      （二）完善夜间照明。按照《云泽市步道建设管理办法（2020年修订）》和《云泽市照明规划》补齐步道照明。（责任单位：市水利局、市财政局）
      云泽市人民政府办公室
      2021年5月6日
      """;

  private static final String DUTIES =
      "（二）各单位职责。各有关单位在联席会议领导下，负责本单位步道建设。各有关单位职责如下："
          + "1.林业部门。组织编制步道规划，指导步道建设；负责步道绿化养护。"
          + "2.财政部门。保障步道建设资金，监督资金使用，提高资金使用效益。"
          + "3.水利部门。配合做好沿河步道建设，保障沿河步道防洪安全和通行安全。"
          + "4.教育部门。组织中小学生参加步道徒步活动，做好活动安全教育和管理工作。"
          + "5.交通部门。做好步道与城市道路的衔接，设置步道标志标线和过街设施。"
          + "6.公安部门。维护步道治安秩序，依法处理损坏步道设施、占用步道经营等行为。";

  private static PolicyDocument parsed(String text) {
    return new PolicyParser()
        .parse(new SourceText("a.txt", "0".repeat(64), "text/plain", text))
        .documents()
        .getFirst();
  }

  private static String wrapped(String text, int width, int page) {
    StringBuilder out = new StringBuilder();
    int lines = 0;
    for (String line : text.split("\n")) {
      int from = 0;
      while (from < line.length()) {
        int end = from;
        int free = 2 * width;
        while (end < line.length()
            && (free >= printed(line.charAt(end)) || "，。、；：）》".indexOf(line.charAt(end)) >= 0)) {
          free -= printed(line.charAt(end++));
        }
        out.append(line, from, end).append('\n');
        from = end;
        if (++lines % page == 0) {
          out.append("\n— ").append(lines / page).append(" —\n\n");
        }
      }
    }
    return out.toString();
  }

  private static int printed(char c) {
    return c < 0x80 ? 1 : 2;
  }

  private static String names(List<Unit> units) {
    return units.stream().map(Unit::name).toList().toString();
  }

  private static List<String> facts(PolicyDocument document) {
    return List.of(
        document.title() + " " + document.number() + " " + document.issuedOn(),
        names(document.memberUnits()),
        document.tasks().stream()
            .map(t -> t.section() + t.heading() + t.statement() + names(t.responsible()))
            .toList()
            .toString(),
        document.duties().stream().map(d -> d.unit().name() + d.statement()).toList().toString());
  }

  @Test
  void aPageBrokenAtAnyWidthSaysWhatItSaidUnbroken() {
    List<String> whole = facts(parsed(GROUP));
    assertThat(whole.get(1)).contains("市林业局", "市水利局");
    assertThat(whole.get(2)).contains("打通断头步道", "完善夜间照明");
    for (int width = 22; width <= 40; width++) {
      assertThat(facts(parsed(wrapped(GROUP, width, 12)))).as("width %d", width).isEqualTo(whole);
    }
  }

  @Test
  void aPageCutAfterSoManyCharactersSaysWhatItSaidUncut() {
    List<String> whole = facts(parsed(GROUP));
    for (int width = 22; width <= 40; width++) {
      String cut = GROUP.replaceAll("(.{" + width + "})(?=.)", "$1\n");
      assertThat(facts(parsed(cut))).as("width %d", width).isEqualTo(whole);
    }
  }

  @Test
  void anIndentBeginsAParagraphWhereThePageIndentsThem() {
    String full = "发布时间：二〇二一年五月六日　来源：云泽市林业局　浏览次数　字体\n";
    String page =
        full + "　　各县区人民政府，市政府各部门：\n" + ("　　为加强步道建设，完善步道照明，各县区要逐条排查城区断头步道，\n" + "分年打通。\n").repeat(6);
    assertThat(Reading.of(page).lines()).hasSize(8);
  }

  @Test
  void blankLinesBetweenAllLinesPartNothing() {
    List<String> whole = facts(parsed(GROUP));
    for (int width = 22; width <= 40; width++) {
      String spaced = wrapped(GROUP, width, 90).replace("\n", "\n\n");
      assertThat(facts(parsed(spaced))).as("width %d", width).isEqualTo(whole);
    }
  }

  @Test
  void dutiesRunTogetherAndThenBrokenAreReadOneByOne() {
    for (int width = 22; width <= 40; width++) {
      assertThat(parsed(wrapped(DUTIES, width, 40)).duties().stream().map(d -> d.unit().name()))
          .as("width %d", width)
          .containsExactly("林业部门", "财政部门", "水利部门", "教育部门", "交通部门", "公安部门");
    }
  }

  @Test
  void aDocumentOnOneLineIsCutAfterItsBrokenLinesAreJoined() {
    String line =
        "云泽市人民政府关于推进步道建设的意见 云政发〔2021〕914号 各县区人民政府： 为推进步道建设，现提出以下意见。"
            + " 一、总体要求 坚持规划先行，分步实施，到2023年建成步道一百公里。 二、重点任务 （一）打通断头步道。"
            + " 逐条排查，列出清单，分年打通。（市林业局、市财政局负责） （二）完善照明。 补齐步道照明，方便夜间通行。"
            + "（市水利局负责） 各县区要抓好落实，重大情况及时报告市政府。 云泽市人民政府 2021年5月6日";
    for (int width = 22; width <= 40; width++) {
      PolicyDocument document = parsed(wrapped(line, width, 90));
      assertThat(document.title()).isEqualTo("云泽市人民政府关于推进步道建设的意见");
      assertThat(document.number()).isEqualTo("云政发〔2021〕914号");
      assertThat(document.tasks().stream().map(t -> t.heading()))
          .as("width %d", width)
          .containsExactly("打通断头步道", "完善照明");
    }
  }

  @Test
  void theNumberOfTheFirstPageIsNoTextBehindASentenceEither() {
    String sentence = "各县区要把步道建设作为改善出行的重要抓手。\n";
    String page = sentence.repeat(14) + "1\n" + sentence.repeat(3);
    assertThat(Reading.of(page).compact()).doesNotContain("1");
    assertThat(Reading.of("序号\n" + page).compact()).contains("1");
  }

  @Test
  void aListOfTitlesWithTheirDaysKeepsItsLines() {
    String list =
        """
        云泽市人民政府关于推进全市步道建设工作的若干意见　　　2022-08-30
        云泽市人民政府办公室关于调整步道建设领导小组的通知　　2022-08-12
        云泽市人民政府关于禁止在步道上燃放烟花爆竹的通告　　　2022-07-29
        云泽市人民政府办公室关于做好二〇二二年步道照明的通知　2022-07-14
        云泽市人民政府关于印发云泽市步道发展规划的通知正文版　2022-06-21
        """;
    assertThat(Reading.of(list).lines()).hasSize(5);
  }

  @Test
  void millionsOfBrokenLinesAreJoinedInOnePass() {
    String page = ("步道建设（（（、，".repeat(3) + "\n").repeat(60_000);
    assertThat(Reading.of(page).length()).isEqualTo(page.length() - 60_000);
  }

  /** Each printed line in pieces, as a converter leaves justified text: cut behind its marks. */
  private static String inPieces(String wrapped, int width) {
    StringBuilder out = new StringBuilder();
    for (String line : wrapped.split("\n")) {
      boolean full = line.chars().map(c -> printed((char) c)).sum() >= width - 6;
      out.append(full ? line.replaceAll("([，、。])(?=.)", "$1\n") : line).append('\n');
    }
    return out.toString();
  }

  @Test
  void aNumberAloneOnItsLineBeginsTheItemBelowIt() {
    String text =
        """
        云泽市步道建设要点
        一、
        摸清底数。
        对全市现有步道逐条登记造册，查明权属、长度、宽度、铺装、照明等情况，建立一道一档，
        每年更新，
        并向社会公布，
        广泛听取意见。
        （责任单位：市林业局）
        二、
        多方筹资。
        市县两级财政安排专项资金，鼓励企业、社会组织、市民捐建步道，捐建者可以为步道命名，
        资金使用情况接受审计监督，
        结果向社会公布，
        并报市政府。
        （责任单位：市财政局）
        """;
    assertThat(parsed(text).tasks().stream().map(task -> task.heading()).toList())
        .containsExactly("摸清底数", "多方筹资");
  }

  @Test
  void pagesWhoseJustifiedLinesAreInPiecesAreReadLikeWholeOnes() {
    String whole =
        GROUP
            + """
            附件
            云泽市步道建设任务
            一、摸清底数
            对全市现有步道逐条登记造册，查明权属、长度、宽度、铺装、照明等情况，建立一道一档，每年更新，并向社会公布。
            （责任单位：市林业局、市自然资源局、市统计局、各县区人民政府）
            二、多方筹资
            市县两级财政安排专项资金，鼓励企业、社会组织、市民捐建步道，捐建者可以为步道命名，资金使用情况接受审计监督。
            （责任单位：市财政局、市民政局、市审计局、市工商联、各县区人民政府）
            """;
    PolicyDocument expected = parsed(whole);
    PolicyDocument found = parsed(inPieces(wrapped(whole, 30, 99), 60));
    assertThat(expected.tasks()).hasSize(4);
    assertThat(found.tasks().stream().map(task -> task.heading() + task.statement()).toList())
        .isEqualTo(
            expected.tasks().stream().map(task -> task.heading() + task.statement()).toList());
    assertThat(
            found.tasks().stream()
                .map(task -> task.responsible().stream().map(Unit::name).toList())
                .toList())
        .isEqualTo(
            expected.tasks().stream()
                .map(task -> task.responsible().stream().map(Unit::name).toList())
                .toList());
  }
}
