package org.zhengtu.parse.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

/** Layouts of rosters, with invented people. A line of the result is name, role, unit and post. */
class RosterTest {
  private final Roster roster =
      new Roster(RosterVocabulary.load(new UnitReader(Jurisdictions.load(), Families.load())));

  private List<String> people(String text) {
    return read(text).people().stream().map(RosterTest::line).toList();
  }

  private Appointments read(String text) {
    Reading reading = Reading.of(text);
    return roster.read(reading, 0, reading.length(), Home.UNKNOWN, new Findings());
  }

  private static String line(Appointment p) {
    String unit = p.unit() == null ? "-" : p.unit().name();
    return p.name() + " " + p.role() + " " + unit + " " + (p.post() == null ? "-" : p.post());
  }

  @Test
  void aNamePaddedWithFullWidthSpacesIsOneName() {
    assertThat(
            people(
                """
                召 集 人：沈　岳　　市政府副市长
                副召集人：顾大川　　市政府副秘书长
                　　　　　欧阳　青　市教育局局长
                成　　员：陆一鸣　　市民政局副局长、二级调研员
                """))
        .containsExactly(
            "沈岳 CONVENOR 市政府 副市长",
            "顾大川 DEPUTY_CONVENOR 市政府 副秘书长",
            "欧阳青 DEPUTY_CONVENOR 市教育局 局长",
            "陆一鸣 MEMBER 市民政局 副局长、二级调研员");
  }

  @Test
  void aPlaceBeforeTheTitleOfItsHeadIsNoOrgan() {
    assertThat(
            people(
                """
                组长：沈岳　虚构省副省长
                成员：陆一鸣　云泽区区长、区委副书记
                　　　顾大川　虚构自治区主席
                　　　林云　云泽区委书记
                　　　何平　石桥镇党委书记、镇长
                """))
        .containsExactly(
            "沈岳 CONVENOR - 虚构省副省长",
            "陆一鸣 MEMBER - 云泽区区长、区委副书记",
            "顾大川 MEMBER - 虚构自治区主席",
            "林云 MEMBER 云泽区委 书记",
            "何平 MEMBER 石桥镇党委 书记、镇长");
  }

  @Test
  void aSentenceUnderTheListNamesNobody() {
    assertThat(
            people(
                """
                主  任：沈岳　副市长
                成  员：陆一鸣　市民政局副局长
                  此外，待云泽投资有限公司成立后，其主要领导兼任管委会副主任。
                """))
        .containsExactly("沈岳 CONVENOR - 副市长", "陆一鸣 MEMBER 市民政局 副局长");
  }

  @Test
  void aTableOfBarsNeedsNoHeadingRow() {
    String[] forms = {
      """
      组长|沈岳|县委副书记、县长
      副组长|顾大川|副县长
      成员|陆一鸣|县民政局局长
      |欧阳青|县教育局局长
      """,
      """
      | 组长 | 沈岳 | 县委副书记、县长 |
      | 副组长 | 顾大川 | 副县长 |
      | 成员 | 陆一鸣 | 县民政局局长 |
      | 成员 | 欧阳青 | 县教育局局长 |
      """,
      """
      1|组长|沈岳|县委|副书记、县长
      2|副组长|顾大川||副县长
      3|成员|陆一鸣|县民政局|局长
      4||欧阳青|县教育局|局长
      """
    };
    for (String form : forms) {
      assertThat(people(form))
          .containsExactly(
              "沈岳 CONVENOR 县委 副书记、县长",
              "顾大川 DEPUTY_CONVENOR - 副县长",
              "陆一鸣 MEMBER 县民政局 局长",
              "欧阳青 MEMBER 县教育局 局长");
    }
  }

  @Test
  void aSecondRoleInBracketsIsNoPartOfThePost() {
    assertThat(people("副组长：\n沈岳　省统计局局长（兼领导小组办公室主任）\n"))
        .containsExactly("沈岳 DEPUTY_CONVENOR 省统计局 局长", "沈岳 OFFICE_DIRECTOR - -");
  }

  @Test
  void aWaterOverItsChiefIsNobody() {
    assertThat(
            people(
                """
                总河长：
                沈岳　市委书记
                白沙江
                河长：陆一鸣　副市长
                青石河
                河长：顾大江　副市长
                """))
        .containsExactly("沈岳 CONVENOR 市委 书记", "陆一鸣 MEMBER - 副市长", "顾大江 MEMBER - 副市长");
  }

  @Test
  void aLabelMayBeBrokenOverLines() {
    assertThat(people("组\n\n长：沈岳 县委副书记、县长\n成\n\n员：陆鸣 县民政局局长\n"))
        .containsExactly("沈岳 CONVENOR 县委 副书记、县长", "陆鸣 MEMBER 县民政局 局长");
  }

  @Test
  void aLabelMayStandAloneOverItsPeople() {
    assertThat(
            people(
                """
                组　长：
                沈岳（市委常委、常务副市长）
                副组长：
                顾大川（市政府副秘书长）
                孟川（市水利局局长）
                成　员：
                陆一鸣（市民政局副局长）
                """))
        .containsExactly(
            "沈岳 CONVENOR 市委 常委、常务副市长",
            "顾大川 DEPUTY_CONVENOR 市政府 副秘书长",
            "孟川 DEPUTY_CONVENOR 市水利局 局长",
            "陆一鸣 MEMBER 市民政局 副局长");
  }

  @Test
  void aNameMayRunStraightIntoItsPost() {
    assertThat(
            people(
                """
                组长：沈岳省委常委、常务副省长
                副组长：顾大川副省长
                成员：陆一鸣省教育厅副厅长
                孟川省公安厅副厅长
                """))
        .containsExactly(
            "沈岳 CONVENOR 省委 常委、常务副省长",
            "顾大川 DEPUTY_CONVENOR - 副省长",
            "陆一鸣 MEMBER 省教育厅 副厅长",
            "孟川 MEMBER 省公安厅 副厅长");
  }

  @Test
  void everythingMayRunTogether() {
    assertThat(
            people(
                "组成人员组长：沈岳国务院副总理副组长：顾大川国土资源部部长孟一川国务院副秘书长"
                    + "成员：陆鸣发展改革委副主任邱山教育部党组成员、副部长杜远财政部副部长三、工作机构"))
        .containsExactly(
            "沈岳 CONVENOR 国务院 副总理",
            "顾大川 DEPUTY_CONVENOR 国土资源部 部长",
            "孟一川 DEPUTY_CONVENOR 国务院 副秘书长",
            "陆鸣 MEMBER 发展改革委 副主任",
            "邱山 MEMBER 教育部 党组成员、副部长",
            "杜远 MEMBER 财政部 副部长");
  }

  @Test
  void severalPeopleMayStandOnALine() {
    assertThat(
            people(
                """
                成员：陆一鸣 市教育局副局长  孟 川 市公安局副局长
                      邱远山 市财政局总会计师  杜 衡 市水利局副局长
                """))
        .containsExactly(
            "陆一鸣 MEMBER 市教育局 副局长",
            "孟川 MEMBER 市公安局 副局长",
            "邱远山 MEMBER 市财政局 总会计师",
            "杜衡 MEMBER 市水利局 副局长");
  }

  @Test
  void bracketsMaySeparatePeopleOnALine() {
    assertThat(people("组长：沈岳（县长），副组长：顾大川（副县长）、孟川（县政府办公室主任）；" + "成员：陆一鸣（县教育局）、邱远山（县公安局副局长）。"))
        .containsExactly(
            "沈岳 CONVENOR - 县长",
            "顾大川 DEPUTY_CONVENOR - 副县长",
            "孟川 DEPUTY_CONVENOR 县政府办公室 主任",
            "陆一鸣 MEMBER 县教育局 -",
            "邱远山 MEMBER 县公安局 副局长");
  }

  @Test
  void thePostMayStandBeforeTheName() {
    assertThat(
            people(
                """
                组　长：副市长　沈岳
                副组长：市政府副秘书长　顾大川
                成　员：市教育局副局长　陆一鸣
                市公安局　孟川
                市财政局总会计师邱远山
                """))
        .containsExactly(
            "沈岳 CONVENOR - 副市长",
            "顾大川 DEPUTY_CONVENOR 市政府 副秘书长",
            "陆一鸣 MEMBER 市教育局 副局长",
            "孟川 MEMBER 市公安局 -",
            "邱远山 MEMBER 市财政局 总会计师");
  }

  @Test
  void namesMayStandAlone() {
    assertThat(people("主任委员：沈岳\n副主任委员：顾大川、孟川\n委员：陆一鸣、欧阳青\n"))
        .containsExactly(
            "沈岳 CONVENOR - -",
            "顾大川 DEPUTY_CONVENOR - -",
            "孟川 DEPUTY_CONVENOR - -",
            "陆一鸣 MEMBER - -",
            "欧阳青 MEMBER - -");
  }

  @Test
  void namesOfMinoritiesNeedNoFamilyName() {
    assertThat(
            people(
                """
                成　员：才旦卓玛　省民政厅副厅长
                　　　　阿不都·克里木　省水利厅副厅长
                　　　　索朗旺堆　团省委副书记
                """))
        .containsExactly("才旦卓玛 MEMBER 省民政厅 副厅长", "阿不都·克里木 MEMBER 省水利厅 副厅长", "索朗旺堆 MEMBER 团省委 副书记");
  }

  @Test
  void aTableMayHaveTwoColumnsOfTelephones() {
    Appointments read =
        read(
            """
            联络员名单
            序号\t单位\t姓名\t职务\t办公电话\t手机
            1\t市教育局\t陆一鸣\t科长\t0999-8123456\t13900000000
            2\t市公安局\t孟　川\t\t8123457\t13900000001
            """);
    assertThat(read.people().stream().map(RosterTest::line))
        .containsExactly("陆一鸣 LIAISON 市教育局 科长", "孟川 LIAISON 市公安局 -");
  }

  @Test
  void aTableMayBeFlattenedToOneCellALine() {
    assertThat(
            people(
                """
                领导小组成员名单
                姓名
                单位
                职务
                手机
                办公电话
                陆一鸣
                市教育局
                副局长
                13900000000
                8123456
                孟川
                市公安局
                副局长
                13900000001
                8123457
                """))
        .containsExactly("陆一鸣 MEMBER 市教育局 副局长", "孟川 MEMBER 市公安局 副局长");
  }

  @Test
  void aTableMayNameTheRoleInAColumn() {
    assertThat(
            people(
                """
                组内职务\t姓名\t单位及职务
                组长\t沈岳\t县委副书记、县长
                副组长\t顾大川\t县政府副县长
                \t孟川\t县水利局局长
                成员\t陆一鸣\t县教育局副局长
                """))
        .containsExactly(
            "沈岳 CONVENOR 县委 副书记、县长",
            "顾大川 DEPUTY_CONVENOR 县政府 副县长",
            "孟川 DEPUTY_CONVENOR 县水利局 局长",
            "陆一鸣 MEMBER 县教育局 副局长");
  }

  @Test
  void telephoneNumbersStayOutOfThePost() {
    assertThat(people("联络员：陆一鸣 市教育局科长 13900000000\n孟川 市公安局 副科长（电话：8123456）\n"))
        .containsExactly("陆一鸣 LIAISON 市教育局 科长", "孟川 LIAISON 市公安局 副科长");
  }

  @Test
  void departmentsAndExpertsAreMembersAlike() {
    assertThat(
            people(
                """
                主任委员：沈岳　市政府副市长
                秘书长：顾大川　市司法局局长
                部门委员（按姓氏笔画为序）：
                陆一鸣　市公安局副局长
                专家委员：
                孟川　云泽大学法学院教授
                """))
        .containsExactly(
            "沈岳 CONVENOR 市政府 副市长",
            "顾大川 MEMBER 市司法局 局长",
            "陆一鸣 MEMBER 市公安局 副局长",
            "孟川 MEMBER 云泽大学法学院 教授");
  }

  @Test
  void aGroupIsNoPerson() {
    Appointments read =
        read(
            """
            组　长：分管教育工作的副市长
            副组长：市教育局主要负责同志
            成　员：陆一鸣　市公安局副局长
            　　　　各县（市、区）人民政府分管负责同志
            """);
    assertThat(read.people().stream().map(RosterTest::line)).containsExactly("陆一鸣 MEMBER 市公安局 副局长");
    assertThat(read.memberUnits().stream().map(u -> u.name()))
        .containsExactly("市公安局", "各县（市、区）人民政府");
  }

  @Test
  void membersMayBeOrgansAlone() {
    Appointments read =
        read(
            """
            组　长：分管副市长
            成　员：市教育局、市公安局、市卫生健康委员会、市自然
            资源和规划局分管负责同志。
            """);
    assertThat(read.people()).isEmpty();
    assertThat(read.memberUnits().stream().map(u -> u.name()))
        .containsExactly("市教育局", "市公安局", "市卫生健康委员会", "市自然资源和规划局");
  }

  @Test
  void aSentenceMayAppoint() {
    assertThat(
            people(
                "成立领导小组，由县委副书记、县长沈岳任组长，副县长顾大川、孟川任副组长。"
                    + "领导小组办公室设在县教育局，办公室主任由县教育局局长陆一鸣兼任；"
                    + "副主任由县公安局副局长邱远山，县财政局副局长杜衡兼任。"))
        .containsExactly(
            "沈岳 CONVENOR 县委 副书记、县长",
            "顾大川 DEPUTY_CONVENOR - 副县长",
            "孟川 DEPUTY_CONVENOR - -",
            "陆一鸣 OFFICE_DIRECTOR 县教育局 局长",
            "邱远山 OFFICE_DEPUTY_DIRECTOR 县公安局 副局长",
            "杜衡 OFFICE_DEPUTY_DIRECTOR 县财政局 副局长");
  }

  @Test
  void aPostWithoutANameAppointsNobody() {
    assertThat(people("联席会议由市政府分管副市长任召集人，市教育局主要负责同志任副召集人，" + "各成员单位分管负责同志为成员，办公室主任由市教育局局长兼任。"))
        .isEmpty();
  }

  @Test
  void comradesAreTakenAtTheirNames() {
    assertThat(people("领导小组办公室设在市水利局，孟川同志兼任办公室主任，陆一鸣同志任办公室副主任。"))
        .containsExactly("孟川 OFFICE_DIRECTOR - -", "陆一鸣 OFFICE_DEPUTY_DIRECTOR - -");
  }

  @Test
  void theOfficesPeopleMayHaveLabelsOfTheirOwn() {
    assertThat(
            people(
                """
                组　长：沈岳　副市长
                成　员：陆一鸣　市教育局副局长
                领导小组下设办公室，办公室设在市水利局。
                主　任：孟川　市水利局局长
                副主任：邱远山　市水利局副局长
                """))
        .containsExactly(
            "沈岳 CONVENOR - 副市长",
            "陆一鸣 MEMBER 市教育局 副局长",
            "孟川 OFFICE_DIRECTOR 市水利局 局长",
            "邱远山 OFFICE_DEPUTY_DIRECTOR 市水利局 副局长");
  }

  @Test
  void riverChiefsServeUnderTheChiefOfThemAll() {
    assertThat(
            people(
                """
                总河长：沈岳 县委书记
                顾大川 县委副书记、县长
                副总河长：孟川 副县长
                县级河长：陆一鸣 县政协副主席
                """))
        .containsExactly(
            "沈岳 CONVENOR 县委 书记",
            "顾大川 CONVENOR 县委 副书记、县长",
            "孟川 DEPUTY_CONVENOR - 副县长",
            "陆一鸣 MEMBER 县政协 副主席");
  }

  @Test
  void aPostBrokenByTheLinesEndIsWhole() {
    assertThat(
            people(
                """
                成员：陆一鸣  市发展和改革委员会党组成员、
                              副主任
                      孟川    市自然资源和规划局副局
                              长
                      邱远山  市公安局副局长
                """))
        .containsExactly(
            "陆一鸣 MEMBER 市发展和改革委员会 党组成员、副主任", "孟川 MEMBER 市自然资源和规划局 副局长", "邱远山 MEMBER 市公安局 副局长");
  }

  @Test
  void theEvidenceOfAnEntryIsItsWords() {
    String text = "成　员：陆　鸣　　市教育局副局长　13900000000\n";
    Appointment person = read(text).people().getFirst();
    assertThat(person.evidence()).isNotNull();
    assertThat(text.substring(person.evidence().start(), person.evidence().end()))
        .isEqualTo("陆　鸣　　市教育局副局长");
  }

  @Test
  void aNameBrokenByTheLinesEndIsWhole() {
    assertThat(people("成 员：顾大川 县教育局副局长\n陆 一\n鸣 县水利局副局长\n孟 川 县公安局副局长\n"))
        .containsExactly("顾大川 MEMBER 县教育局 副局长", "陆一鸣 MEMBER 县水利局 副局长", "孟川 MEMBER 县公安局 副局长");
  }

  @Test
  void namesInSentencesNeedNoFamilyNameBehindAPost() {
    assertThat(
            people(
                "副组长由市民政局局长呼和巴雅尔担任，成员由市财政局副局长陆一鸣、市水利局副局长阿拉坦其其格、" + "各旗县人民政府分管负责人组成。办公室主任由呼和巴雅尔兼任。"))
        .containsExactly(
            "呼和巴雅尔 DEPUTY_CONVENOR 市民政局 局长",
            "呼和巴雅尔 OFFICE_DIRECTOR - -",
            "陆一鸣 MEMBER 市财政局 副局长",
            "阿拉坦其其格 MEMBER 市水利局 副局长");
  }

  @Test
  void whatIsPersonalStaysOutOfThePost() {
    assertThat(people("组　长：沈岳（县委副书记、县长，苗族）\n副组长：陆鸣（女，县政协副主席）\n成　员：孟一川（女）、邱山、杜衡\n"))
        .containsExactly(
            "沈岳 CONVENOR 县委 副书记、县长",
            "陆鸣 DEPUTY_CONVENOR 县政协 副主席",
            "孟一川 MEMBER - -",
            "邱山 MEMBER - -",
            "杜衡 MEMBER - -");
  }

  @Test
  void membersAndLiaisonsMayShareATable() {
    assertThat(
            people(
                """
                联席会议成员及联络员名单
                单位\t成员\t职务\t联络员\t职务\t联系电话
                区教育局\t陆一鸣\t副局长\t孟川\t科长\t13900000000
                区公安局\t邱山\t副局长\t杜衡\t\t13900000001
                """))
        .containsExactly(
            "陆一鸣 MEMBER 区教育局 副局长", "孟川 LIAISON 区教育局 科长", "邱山 MEMBER 区公安局 副局长", "杜衡 LIAISON 区公安局 -");
  }

  @Test
  void aRiverBehindThePostIsNoName() {
    assertThat(people("总河长：沈岳 县委书记\n县级河长：陆一鸣 县政协副主席    白沙河\n"))
        .containsExactly("沈岳 CONVENOR 县委 书记", "陆一鸣 MEMBER 县政协 副主席");
  }

  @Test
  void headingsMayNameTheRoles() {
    assertThat(
            people(
                """
                一、召集人
                沈 岳  副市长
                二、成员
                陆一鸣  市教育局副局长
                三、联络员
                孟 川  市教育局基教科科长
                """))
        .containsExactly("沈岳 CONVENOR - 副市长", "陆一鸣 MEMBER 市教育局 副局长", "孟川 LIAISON 市教育局 基教科科长");
  }

  @Test
  void aLetterheadIsNoLabel() {
    assertThat(people("云泽县防汛抗旱\n指 挥 部 文 件\n云防指字〔2031〕8号\n关于印发云泽县防汛方案的通知\n")).isEmpty();
    assertThat(people("指 挥：沈 岳  县长\n")).containsExactly("沈岳 CONVENOR - 县长");
  }

  @Test
  void aLabelOfAnotherKindIsNoName() {
    assertThat(people("河长：沈岳 市委书记\n协助：市水利局\n")).containsExactly("沈岳 MEMBER 市委 书记");
  }

  @Test
  void aMemberOfAPartyGroupIsNotWhatACommitteeIsComposedOf() {
    assertThat(people("办公室主任由市民政局局长沈岳兼任；副主任由市公安局副局长陆鸣，市教育局党组成员孟一川兼任。"))
        .containsExactly(
            "沈岳 OFFICE_DIRECTOR 市民政局 局长",
            "陆鸣 OFFICE_DEPUTY_DIRECTOR 市公安局 副局长",
            "孟一川 OFFICE_DEPUTY_DIRECTOR 市教育局 党组成员");
  }

  @Test
  void theIssuerUnderARosterIsNoMember() {
    Appointments read = read("成　员：沈岳 市教育局局长\n陆鸣 市公安局副局长\n云泽市人民政府办公室\n2031年5月8日\n");
    assertThat(read.memberUnits().stream().map(Unit::name)).containsExactly("市教育局", "市公安局");
  }

  @Test
  void aTableMayStandBetweenBars() {
    assertThat(
            people(
                """
                | 职务 | 姓名 | 单位及职务 |
                | --- | --- | --- |
                | 组长 | 沈岳 | 区长 |
                | 成员 | 陆 鸣 | 区教育局局长 |
                |  | 孟一川 | 区公安局政委 |
                """))
        .containsExactly("沈岳 CONVENOR - 区长", "陆鸣 MEMBER 区教育局 局长", "孟一川 MEMBER 区公安局 政委");
  }

  @Test
  void aBracketClosesAPostBeforeTheNextLine() {
    Appointments read = read("成员：沈岳（区水务局局长）、\n陆鸣（区公安局副局长）、孟一川（区消防救援大队大队长）、\n各镇镇长、各街道办事处主任\n");
    assertThat(read.people().stream().map(RosterTest::line))
        .containsExactly("沈岳 MEMBER 区水务局 局长", "陆鸣 MEMBER 区公安局 副局长", "孟一川 MEMBER 区消防救援大队 大队长");
    assertThat(read.memberUnits().stream().map(Unit::name))
        .containsExactly("区水务局", "区公安局", "区消防救援大队", "各镇", "各街道办事处");
  }

  @Test
  void aRankEndsTheNameBeforeIt() {
    assertThat(people("林长：沈岳区人大常委会副主任\n成员：陆鸣区教育局局长、周全区公安局副局长\n"))
        .containsExactly("沈岳 MEMBER 区人大常委会 副主任", "陆鸣 MEMBER 区教育局 局长", "周全 MEMBER 区公安局 副局长");
  }

  @Test
  void aNameMaySpreadOverItsCells() {
    assertThat(people("成　员：沈 岳 信省教育厅副厅长\n杨三省 省公安厅副厅长\n"))
        .containsExactly("沈岳信 MEMBER 省教育厅 副厅长", "杨三省 MEMBER 省公安厅 副厅长");
  }

  @Test
  void sentencesMayNameThePersonBeforeThePost() {
    assertThat(people("沈岳区长任组长，副主任由陆鸣（区教育局副局长）、孟一川（区公安局副局长）担任。"))
        .containsExactly(
            "沈岳 CONVENOR - 区长", "陆鸣 DEPUTY_CONVENOR 区教育局 副局长", "孟一川 DEPUTY_CONVENOR 区公安局 副局长");
    assertThat(people("常务副区长任组长，纪委书记任副组长，安委会主任任成员。")).isEmpty();
  }

  @Test
  void organsMayServeBesideAPerson() {
    assertThat(people("省政府副秘书长沈岳及省统计局、省财政厅相关负责人任副组长，陆永和任成员。"))
        .containsExactly("沈岳 DEPUTY_CONVENOR 省政府 副秘书长", "陆永和 MEMBER - -");
  }

  @Test
  void aRiverIsNoPersonOfTheRoleBefore() {
    assertThat(people("副总河长：分管副区长\n白沙河河长：沈岳（区委常委）\n")).containsExactly("沈岳 MEMBER 区委 常委");
  }

  @Test
  void postsWithoutNamesLeaveTheirOrgans() {
    Appointments read = read("召 集 人：副区长\n成　　员：区教育局副局长\n　　　　　区公安局副局长\n");
    assertThat(read.people()).isEmpty();
    assertThat(read.memberUnits().stream().map(Unit::name)).containsExactly("区教育局", "区公安局");
  }

  @Test
  void aPageMayHaveLostTheFirstCharacterOfALabel() {
    assertThat(people(" 长：沈岳（县委常委）\n副组长：陆鸣（县政府办公室主任）\n孟一川县公安局副局长）\n"))
        .containsExactly(
            "沈岳 CONVENOR 县委 常委", "陆鸣 DEPUTY_CONVENOR 县政府办公室 主任", "孟一川 DEPUTY_CONVENOR 县公安局 副局长");
  }

  @Test
  void aNameIsNotTakenFromAnOrgan() {
    assertThat(people("成　员：王   曦   党建办公室主任\n")).containsExactly("王曦 MEMBER 党建办公室 主任");
  }

  @Test
  void aPostEndsBeforeAFamilyNameOfTwoCharacters() {
    assertThat(people("副组长由县委组织部副部长孙立同志、县财政局副局长欧阳青同志担任。"))
        .containsExactly("孙立 DEPUTY_CONVENOR 县委组织部 副部长", "欧阳青 DEPUTY_CONVENOR 县财政局 副局长");
  }

  @Test
  void aBracketMayHoldAnOrganAloneOrNothingOfUse() {
    assertThat(people("成员：沈岳（市教育局）、陆鸣（市公安局）、孟一川（市水务局）\n"))
        .containsExactly("沈岳 MEMBER 市教育局 -", "陆鸣 MEMBER 市公安局 -", "孟一川 MEMBER 市水务局 -");
    assertThat(people("成　员：沈　岳（待定）\n陆　鸣（区公安局副局长）\n"))
        .containsExactly("沈岳 MEMBER - -", "陆鸣 MEMBER 区公安局 副局长");
  }

  @Test
  void aLabelMayNameTheMechanism() {
    assertThat(people("成员：沈岳 陆鸣\n领导小组办公室主任：沈岳（兼）\n"))
        .containsExactly("沈岳 MEMBER - -", "陆鸣 MEMBER - -", "沈岳 OFFICE_DIRECTOR - -");
  }

  @Test
  void aLabelMayRunDownTheFirstColumn() {
    assertThat(
            people(
                """
                组　长：沈　岳　　市长
                副　　　陆大川　　市委常委、副市长
                组　　　孟　青　　市政府秘书长
                长：　　林　云　　市财政局局长
                成　　　何　平　　市公安局副局长
                员：　　方　远　　市水务局副局长
                　　　　顾一鸣　　市文化局副局长
                """))
        .containsExactly(
            "沈岳 CONVENOR - 市长",
            "陆大川 DEPUTY_CONVENOR 市委 常委、副市长",
            "孟青 DEPUTY_CONVENOR 市政府 秘书长",
            "林云 DEPUTY_CONVENOR 市财政局 局长",
            "何平 MEMBER 市公安局 副局长",
            "方远 MEMBER 市水务局 副局长",
            "顾一鸣 MEMBER 市文化局 副局长");
  }

  @Test
  void aPaddedNameMayHaveARareSurname() {
    assertThat(people("成　员：陆大川　省财政厅厅长\n　　　　佴　云　省民政厅副厅长\n　　　　尕　藏　省民委副主任\n"))
        .containsExactly("陆大川 MEMBER 省财政厅 厅长", "佴云 MEMBER 省民政厅 副厅长", "尕藏 MEMBER 省民委 副主任");
  }

  @Test
  void aNameTakesNothingFromTheOrganItRunsInto() {
    assertThat(
            people(
                """
                成　员：沈　岳　社区建设和服务办公室主任
                　　　　陆鸣　房屋管理办事处主任
                　　　　唐凯住房城乡建设部总规划师
                　　　　陈爱民梧州学院副院长
                　　　　李东城区教育局局长
                　　　　顾川（市市政局）
                　　　　张 勇广州市委常委
                　　　　林建国家税务总局副局长
                """))
        .containsExactly(
            "沈岳 MEMBER 社区建设和服务办公室 主任",
            "陆鸣 MEMBER 房屋管理办事处 主任",
            "唐凯 MEMBER 住房城乡建设部 总规划师",
            "陈爱民 MEMBER 梧州学院 副院长",
            "李东城 MEMBER 区教育局 局长",
            "顾川 MEMBER 市市政局 -",
            "张勇 MEMBER 广州市委 常委",
            "林建 MEMBER 国家税务总局 副局长");
  }

  @Test
  void aNameMayStandBetweenItsOrganAndItsPost() {
    assertThat(people("由市应急管理局沈岳处长任组长，市公安局陆大川副支队长任副组长。"))
        .containsExactly("沈岳 CONVENOR 市应急管理局 处长", "陆大川 DEPUTY_CONVENOR 市公安局 副支队长");
  }

  @Test
  void dotsInjectedIntoAPostEndNoEntry() {
    assertThat(people("成员：沈岳外交部.党.委.书.记.、副部长陆大川民政部副部长孟青水利部副部长\n"))
        .containsExactly("沈岳 MEMBER 外交部 党委书记、副部长", "陆大川 MEMBER 民政部 副部长", "孟青 MEMBER 水利部 副部长");
  }

  @Test
  void aLabelMayBeFollowedByPostsWithTheNamesBehindThem() {
    assertThat(
            people(
                """
                组　长：市长沈岳
                副组长：市政府副秘书长陆鸣、市委宣传部副部长、市文明办主任孟青
                成　员：市教育局副局长林云、市财政局总会计师何平及市城管局局长方远，各区分管副区长
                """))
        .containsExactly(
            "沈岳 CONVENOR - 市长",
            "陆鸣 DEPUTY_CONVENOR 市政府 副秘书长",
            "孟青 DEPUTY_CONVENOR 市委宣传部 副部长、市文明办主任",
            "林云 MEMBER 市教育局 副局长",
            "何平 MEMBER 市财政局 总会计师",
            "方远 MEMBER 市城管局 局长");
  }

  @Test
  void aTelephoneNumberInABracketStaysOutOfThePost() {
    assertThat(people("成员：沈岳（市林业局科长，电话：13900000000）、陆鸣（0575-80000000）、孟青 市财政局科长\n"))
        .containsExactly("沈岳 MEMBER 市林业局 科长", "陆鸣 MEMBER - -", "孟青 MEMBER 市财政局 科长");
  }

  @Test
  void peopleRunTogetherArePartedByTheirPosts() {
    assertThat(people("成员：沈岳越城区区长陆大川副市长孟青区域发展办公室主任林云镇人大副主席何平市民政局纪检组长方远水利部副部长\n"))
        .containsExactly(
            "沈岳 MEMBER - 越城区区长",
            "陆大川 MEMBER - 副市长",
            "孟青 MEMBER 区域发展办公室 主任",
            "林云 MEMBER 镇人大 副主席",
            "何平 MEMBER 市民政局 纪检组长",
            "方远 MEMBER 水利部 副部长");
  }

  @Test
  void aPostBrokenByTheLineIsOnePost() {
    assertThat(
            people(
                """
                成　员：沈　岳　市发展改革委
                主任
                　　　　陆　鸣　云泽湿地投资控股有限公司董事
                长
                　　　　孟　青　省总工会党组成员、女职工委员
                会主任
                """))
        .containsExactly(
            "沈岳 MEMBER 市发展改革委 主任", "陆鸣 MEMBER 云泽湿地投资控股有限公司 董事长", "孟青 MEMBER 省总工会 党组成员、女职工委员会主任");
  }

  @Test
  void aLabelMayStandOverPostsWithTheNamesBehindThem() {
    assertThat(people("副组长：\n妇联主席　沈岳\n团委书记　陆鸣\n万秀区区长　朱宏任\n成员：卫生计生委副主任孟青、市环保局局长林云\n"))
        .containsExactly(
            "沈岳 DEPUTY_CONVENOR 妇联 主席",
            "陆鸣 DEPUTY_CONVENOR 团委 书记",
            "朱宏任 DEPUTY_CONVENOR - 万秀区区长",
            "孟青 MEMBER 卫生计生委 副主任",
            "林云 MEMBER 市环保局 局长");
  }

  @Test
  void namesOfManyKindsRunIntoTheirOrgans() {
    assertThat(
            people(
                """
                成员：索朗德吉团省委副书记
                欧阳红林区公安分局副局长
                周宁省财政厅副厅长
                曹俊城镇建设管理中心主任
                陈博团区委副书记
                """))
        .containsExactly(
            "索朗德吉 MEMBER 团省委 副书记",
            "欧阳红林 MEMBER 区公安分局 副局长",
            "周宁 MEMBER 省财政厅 副厅长",
            "曹俊 MEMBER 城镇建设管理中心 主任",
            "陈博 MEMBER 团区委 副书记");
  }

  @Test
  void shortPostsInBracketsAreNoNotes() {
    assertThat(people("成员：沈岳（副省长）、陆鸣（妇联主席）\n"))
        .containsExactly("沈岳 MEMBER - 副省长", "陆鸣 MEMBER 妇联 主席");
  }

  @Test
  void theLastMemberOverTheSignatureIsNoIssuer() {
    assertThat(people("成　员：沈　岳　旅游局局长\n　　　　陆　鸣　旅游局党组成员\n云泽市人民政府办公室\n2021年5月6日\n"))
        .containsExactly("沈岳 MEMBER 旅游局 局长", "陆鸣 MEMBER 旅游局 党组成员");
  }

  @Test
  void anOfficeThatSignsAboveItsDateAndMembersWhoAreAddressedOpenNoRoles() {
    String text =
        """
        各县步道办，市步道委员会成员单位：
        现就步道办法征求意见，请于五日内反馈，逾期视为无意见。
        云泽市步道建设委员会办公室
        2022年11月8日
        云泽市步道建设委员会组成人员
        主　任：沈　岳　市政府副市长
        副主任：陆　鸣　市教育局局长
        """;
    assertThat(people(text)).containsExactly("沈岳 CONVENOR 市政府 副市长", "陆鸣 DEPUTY_CONVENOR 市教育局 局长");
  }

  @Test
  void aPostLetterSpacedAsTheNameIsOnePost() {
    assertThat(people("总 指 挥：沈 岳 市 长\n副总指挥：陆 鸣 副市长\n成 员：顾 川 市林业局局长\n"))
        .containsExactly("沈岳 CONVENOR - 市长", "陆鸣 DEPUTY_CONVENOR - 副市长", "顾川 MEMBER 市林业局 局长");
  }

  @Test
  void aRoleThatAPostHoldsWithoutANameHasNoPerson() {
    assertThat(people("联席会议总召集人由常务副市长担任，市财政局局长担任召集人。\n")).isEmpty();
  }

  @Test
  void aHeadingOverTheSentenceIsNoPartOfAnOrgan() {
    assertThat(people("二、组织领导\n市公安局成立党委委员沈岳任组长，法制支队支队长陆鸣任副组长的专班。\n"))
        .first()
        .asString()
        .startsWith("沈岳 CONVENOR")
        .doesNotContain("组织领导");
  }

  @Test
  void theCommitteeOfOnesOwnBureauIsTheOrgan() {
    assertThat(people("组长：沈岳（局党委委员、副局长）\n")).containsExactly("沈岳 CONVENOR 局党委 委员、副局长");
  }

  @Test
  void twoOfficesThatShareAPostAreOneOrgan() {
    assertThat(people("成员：沈岳（区委办、区府办副主任）\n陆鸣（区财政局、区税务局局长）\n"))
        .first()
        .isEqualTo("沈岳 MEMBER 区委办、区府办 副主任");
  }

  @Test
  void aNameEndsThePostBeforeItAndTheOrganFollowsBehindABlank() {
    assertThat(
            people(
                "组 长：沈岳 区委委员、副区长 副组长：顾大川 区政府办公室副主任陈佳 区农业农村局副局长（主持工作） "
                    + "成 员：陆一鸣 区公安局副局长林强 区财政局职工 何平 区水利局局务会成员、"
                    + "事业干部领导小组下设办公室，设在区农业农村局。"))
        .containsExactly(
            "沈岳 CONVENOR 区委 委员、副区长",
            "顾大川 DEPUTY_CONVENOR 区政府办公室 副主任",
            "陈佳 DEPUTY_CONVENOR 区农业农村局 副局长（主持工作）",
            "陆一鸣 MEMBER 区公安局 副局长",
            "林强 MEMBER 区财政局 职工",
            "何平 MEMBER 区水利局 局务会成员、事业干部");
  }

  @Test
  void thoseWhoAnswerForThingsMakeUpNoBody() {
    assertThat(
            people(
                """
                序号\t水库名称\t政府责任人\t主管部门责任人
                序号\t水库名称\t姓名\t单位及职务\t姓名\t单位及职务
                1\t石桥水库\t沈岳\t市政府副市长\t顾大川\t市水利局局长
                2\t东滩水库\t陆一鸣\t石桥镇镇长\t林云\t市水利局副局长
                """))
        .isEmpty();
  }

  @Test
  void anAdverbMayStandBeforeWhoServes() {
    assertThat(people("领导小组组长均由市林业局局长沈岳担任，副组长分别由市水利局局长顾大川、市财政局副局长陈佳担任。"))
        .containsExactly(
            "沈岳 CONVENOR 市林业局 局长", "顾大川 DEPUTY_CONVENOR 市水利局 局长", "陈佳 DEPUTY_CONVENOR 市财政局 副局长");
  }

  @Test
  void endlessMarksTakeNoLongerThanTheirLength() {
    for (String mark : List.of("（", "、", "组长：", "成员：张", "由", "任", "办公室", "联席会议")) {
      String text = mark.repeat(1_000_000 / mark.length());
      long start = System.nanoTime();
      read(text);
      assertThat(System.nanoTime() - start).as(mark).isLessThan(3_000_000_000L);
    }
  }

  @Test
  void aSecondPostOnALineOfItsOwnBelongsToThePersonAbove() {
    assertThat(
            people(
                """
                副总指挥：沈　岳　　区党工委副书记
                　　　　　　　　　区委组织部部长
                成　　员：顾大川　　区环境与国土资源局局长
                区规划局局长
                　　　　　陆一鸣　　区社会事业局卫生处处长
                """))
        .containsExactly(
            "沈岳 DEPUTY_CONVENOR 区党工委 副书记区委组织部部长",
            "顾大川 MEMBER 区环境与国土资源局 局长区规划局局长",
            "陆一鸣 MEMBER 区社会事业局 卫生处处长");
  }

  @Test
  void rolesInOneClauseHaveEachItsOwnPerson() {
    assertThat(people("成立以区党工委副书记沈岳为指挥长、区公安局局长顾大川为副指挥长的“云网”战役指挥部。"))
        .containsExactly("沈岳 CONVENOR 区党工委 副书记", "顾大川 DEPUTY_CONVENOR 区公安局 局长");
  }

  @Test
  void aJointOfficeIsOneOrgan() {
    assertThat(people("成　员：沈　岳　区党工委、管委会办公室副主任\n")).containsExactly("沈岳 MEMBER 区党工委、管委会办公室 副主任");
  }

  @Test
  void theCommitteeOfOnesOwnHouseIsAnOrgan() {
    assertThat(
            people(
                """
                组　长：沈　岳　党委委员、副局长
                成　员：顾大川　机关党委专职副书记
                        陆一鸣　党委副书记
                """))
        .containsExactly("沈岳 CONVENOR 党委 委员、副局长", "顾大川 MEMBER 机关党委 专职副书记", "陆一鸣 MEMBER 党委 副书记");
  }

  @Test
  void someoneServesAsTheMeetingsChiefLiaison() {
    assertThat(people("联席会议办公室由沈岳同志兼任办公室主任，顾大川同志作为联席会议总联络员，负责联络。"))
        .containsExactly("沈岳 OFFICE_DIRECTOR - -", "顾大川 LIAISON - -");
  }
}
