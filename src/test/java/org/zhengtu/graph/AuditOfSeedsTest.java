package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtu.SharedFolder;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;

/**
 * The rules over the five measured documents: what a careful reader finds there, no less, no more.
 */
class AuditOfSeedsTest {
  private static final Pattern NUMBER = Pattern.compile("[^（》]*〔\\d{4}〕\\d+号|财政部公告2019年第76号");

  private final Graph graph = TestGraph.shared();
  private final List<SourceText> seeds = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    TestGraph.cleared();
    for (Path seed : SharedFolder.files("seeds", ".txt")) {
      String words = Files.readString(seed);
      seeds.add(
          new SourceText(seed.getFileName().toString(), Digest.sha256(words), "text/plain", words));
    }
  }

  @Test
  void findExactlyWhatACarefulReaderFinds() {
    seeds.forEach(this::write);
    assertThat(found())
        .containsExactlyInAnyOrder(
            // two lists of one notice that do not name the same units
            "通政办发〔2022〕87号 DUTY_WITHOUT_MEMBERSHIP 市地方金融监督管理局",
            "通政办发〔2022〕87号 MEMBER_WITHOUT_PERSON 计划生育协会",
            "通政办发〔2022〕87号 PERSON_OF_NON_MEMBER 市事业单位登记管理局",
            "通政办发〔2022〕87号 UNIT_NAME_VARIES 市大数据局 市大数据管理局",
            "通政办发〔2022〕87号 UNIT_NAME_VARIES 共青团南通市委 共青团南通市委委员会",
            "杜政办〔2021〕11号 MEMBER_WITHOUT_PERSON 区计生协会",
            "青政办函〔2021〕138号 MEMBER_WITHOUT_DUTY 省老龄委",
            "青政办函〔2021〕138号 RULES_CONFLICT 联席会议确定 联席会议办公室备案",
            "连政办发〔2020〕53号 MEMBER_WITHOUT_DUTY 市应急局",
            "连政办发〔2020〕53号 DUTY_WITHOUT_MEMBERSHIP 机关事务管理部门",
            "连政办发〔2020〕53号 DUTY_WITHOUT_MEMBERSHIP 工会组织",
            "连政办发〔2020〕53号 DUTY_WITHOUT_MEMBERSHIP 共青团组织",
            "连政办发〔2020〕53号 DUTY_WITHOUT_MEMBERSHIP 妇联组织",
            "连政办发〔2020〕53号 DUTY_WITHOUT_MEMBERSHIP 计划生育协会",
            "连政办发〔2020〕53号 UNIT_LEVEL_DOUBTFUL 市消防救援大队",
            // one duty, in one place with the one family, in the other with the other
            "连政办发〔2020〕53号 SAME_DUTY_DIFFERENT_BODY 市场监管部门 通政办规〔2020〕5号 行政审批部门",
            "通政办发〔2022〕87号 SAME_DUTY_DIFFERENT_BODY 市行政审批局 连政办发〔2020〕53号 市场监管部门",
            "杜政办〔2021〕11号 SAME_DUTY_DIFFERENT_BODY 区市场局 通政办规〔2020〕5号 行政审批部门",
            // nobody leads
            "连政办发〔2020〕53号 RESPONSIBILITY_WITHOUT_LEAD",
            "海政办发〔2021〕64号 RESPONSIBILITY_WITHOUT_LEAD",
            "通政办规〔2020〕5号 RESPONSIBILITY_WITHOUT_LEAD",
            // cited and not among the five
            "通政办发〔2022〕87号 CITED_NOT_COLLECTED 苏政办发〔2020〕1号",
            "杜政办〔2021〕11号 CITED_NOT_COLLECTED 淮政〔2018〕40号",
            "杜政办〔2021〕11号 CITED_NOT_COLLECTED 淮政办秘〔2021〕2号",
            "杜政办〔2021〕11号 CITED_NOT_COLLECTED 财政部公告2019年第76号",
            "青政办函〔2021〕138号 CITED_NOT_COLLECTED 青政办〔2019〕103号",
            "青政办函〔2021〕138号 CITED_NOT_COLLECTED 划拨用地目录",
            "青政办函〔2021〕138号 CITED_NOT_COLLECTED 财政部公告2019年第76号",
            "海政办发〔2021〕64号 CITED_NOT_COLLECTED 国办发〔2019〕15号",
            "海政办发〔2021〕64号 CITED_NOT_COLLECTED 苏政办发〔2020〕1号",
            "海政办发〔2021〕64号 CITED_NOT_COLLECTED 托育机构设置",
            "海政办发〔2021〕64号 CITED_NOT_COLLECTED 划拨用地目录",
            "通政办规〔2020〕5号 CITED_NOT_COLLECTED 国办发〔2019〕15号",
            "通政办规〔2020〕5号 CITED_NOT_COLLECTED 苏政办发〔2020〕1号",
            "通政办规〔2020〕5号 CITED_NOT_COLLECTED 划拨用地目录",
            "连政办发〔2020〕53号 CITED_NOT_COLLECTED 国办发〔2019〕15号",
            "连政办发〔2020〕53号 CITED_NOT_COLLECTED 苏政办发〔2020〕1号",
            "连政办发〔2020〕53号 CITED_NOT_COLLECTED 托育机构登记",
            "连政办发〔2020〕53号 CITED_NOT_COLLECTED 中华人民共和",
            "连政办发〔2020〕53号 CITED_NOT_COLLECTED 划拨用地目录");
  }

  @Test
  void findTheSameInAnyOrderAndAfterRemovals() {
    seeds.forEach(this::write);
    List<String> inOrder = TestGraph.lines(graph);
    for (int turn = 0; turn < 3; turn++) {
      TestGraph.cleared();
      Random random = new Random(turn);
      List<SourceText> shuffled = new ArrayList<>(seeds);
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::write);
      SourceText again = shuffled.get(random.nextInt(shuffled.size()));
      graph.writer().remove(again.sha256());
      write(again);
      assertThat(TestGraph.lines(graph)).as("order of seed " + turn).isEqualTo(inOrder);
    }
  }

  private void write(SourceText text) {
    graph.writer().write(text, new PolicyParser().parse(text));
  }

  private List<String> found() {
    return graph
        .driver()
        .executableQuery(
            """
            MATCH (f:Finding)-[about:ABOUT]->(d:Document)
            WHERE f.rule IS NOT NULL AND about.also IS NULL
            RETURN d.number AS number, f.code AS code, f.subjects AS subjects
            """)
        .execute()
        .records()
        .stream()
        .map(
            row -> {
              List<String> subjects =
                  row.get("subjects").asList(subject -> brief(subject.asString())).stream()
                      .filter(subject -> !subject.matches("..|..."))
                      .toList();
              String head = row.get("number").asString() + " " + row.get("code").asString();
              return (head + " " + String.join(" ", subjects)).strip();
            })
        .toList();
  }

  private static String brief(String subject) {
    if (!subject.startsWith("《")) {
      return subject;
    }
    Matcher number = NUMBER.matcher(subject);
    return number.find() ? number.group() : subject.substring(1, 7);
  }
}
