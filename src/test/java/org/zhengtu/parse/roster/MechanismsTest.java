package org.zhengtu.parse.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

/** Which mechanism a document founds, who leads it, who belongs to it; with invented names. */
class MechanismsTest {
  private final Mechanisms mechanisms =
      new Mechanisms(new UnitReader(Jurisdictions.load(), Families.load()));
  private final Findings findings = new Findings();

  private Membership read(String text) {
    Reading reading = Reading.of(text);
    return mechanisms.read(reading, 0, reading.length(), Home.UNKNOWN, findings);
  }

  private static String name(Membership membership) {
    return membership.mechanism() == null ? "-" : membership.mechanism().name();
  }

  private static List<String> units(Membership membership) {
    return membership.memberUnits().stream().map(Unit::name).toList();
  }

  private List<String> codes() {
    return findings.all().stream().map(Finding::code).toList();
  }

  @Test
  void theNameIsTheOneThatTheOpeningFounds() {
    Membership read =
        read(
            """
            云泽市人民政府办公室关于建立云泽市湿地保护
            联席会议制度的通知

            各县（市、区）人民政府：

            根据《虚构省人民政府办公厅关于建立虚构省湿地保护联席会议制度的通知》（虚政办〔2021〕7号）要求，
            市政府决定建立云泽市湿地保护联席会议（以下简称联席会议）制度。

            联席会议由市林业局、市水利局、市生态环境局等3个成员单位组成，市林业局为牵头单位。
            联席会议办公室设在市林业局，承担日常工作。
            """);
    assertThat(name(read)).isEqualTo("云泽市湿地保护联席会议");
    assertThat(read.mechanism().leadUnit().name()).isEqualTo("市林业局");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("市林业局");
    assertThat(read.mechanism().declaredMembers()).isEqualTo(3);
    assertThat(units(read)).containsExactly("市林业局", "市水利局", "市生态环境局");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aCommaWithinQuotationMarksPartsNoName() {
    Membership read =
        read(
            """
            石桥镇人民政府关于成立深化“整治步道管护不规范等问题，维护群众利益”工作领导小组的通知

            各村：

            经研究，成立深化“整治步道管护不规范等问题，维护群众利益”工作领导小组，成员名单如下：
            组　长：沈岳　镇长
            """);
    assertThat(name(read)).isEqualTo("深化“整治步道管护不规范等问题，维护群众利益”工作领导小组");
  }

  @Test
  void aSentenceGoesOnBehindThoseWhoServe() {
    Membership read =
        read(
            """
            云泽市步道应急预案

            云泽市步道管理联席会议（以下简称“联席会议”）负责统一指挥。联席会议由副市长担任召集人，\
            成员由市林业局、市水利局、市公安局等部门的主要负责人担任，并可根据需要进行调整。
            """);
    assertThat(units(read)).containsExactly("市林业局", "市水利局", "市公安局");
  }

  @Test
  void theShortNameMayStandBetweenAMechanismAndItsMembers() {
    Membership read =
        read(
            """
            云泽市步道保护办法

            第五条 云泽市成立步道和露台保护委员会（以下简称“步保委”），由市林业局、市水利局和镇人民政府等组成，\
            协调解决保护工作中的重大问题。
            """);
    assertThat(name(read)).isEqualTo("步道和露台保护委员会");
    assertThat(units(read)).containsExactly("市林业局", "市水利局", "镇人民政府");
  }

  @Test
  void aPlanFoundsTheMechanismWhoseLeaderItsSentenceNames() {
    String decided = "市成立步道养护领导小组，市委主要领导任组长，办公室设在市林业局。";
    assertThat(name(read("云泽市养护步道的决定\n\n（一）加强组织领导。" + decided))).isEqualTo("步道养护领导小组");
    assertThat(name(read("云泽市养护步道的决定\n\n（一）加强组织领导。各区要成立步道养护领导小组，主要领导任组长。"))).isEqualTo("-");
  }

  @Test
  void aCommitteeWhoseMembersAreNamedNextIsAMechanism() {
    Membership read =
        read(
            """
            云泽市人民政府办公厅关于成立云泽农业园（东滩）建设管理委员会的通知

            各区人民政府：

            决定成立云泽农业园（东滩）建设管理委员会（以下简称“管委会”），其组成人员如下：
            主　任：沈岳　副市长
            成　员：陆一鸣　市财政局副局长
            管委会下设办公室（设在市农业农村委）。
            """);
    assertThat(name(read)).isEqualTo("云泽农业园（东滩）建设管理委员会");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("市农业农村委");
    assertThat(units(read)).containsExactly("市财政局");
  }

  @Test
  void aLeadingGroupThatOnlyItsListNamesIsTheMechanism() {
    Membership read =
        read(
            """
            一、领导小组组成人员
            组　长：沈岳　副市长
            成　员：陆一鸣　财政局副局长
            顾川　林业局副局长
            """);
    assertThat(name(read)).isEqualTo("领导小组");
    assertThat(units(read)).containsExactly("财政局", "林业局");
  }

  @Test
  void theOfficeMayBeAtADivisionAndNotAtADeadline() {
    Membership read =
        read(
            """
            成立云泽市林业局湿地保护领导小组，由局主要领导担任组长。
            领导小组办公室在5个工作日内将问题分解到各科室。领导小组下设办公室，挂靠局湿地管理科。
            """);
    assertThat(read.mechanism().officeAt().name()).isEqualTo("局湿地管理科");
  }

  @Test
  void neitherTheNumberOfAnArticleNorWhatAnOfficeBearsBeginsAName() {
    assertThat(name(read("第四条云泽市城镇建设专班由市住建局、市财政局、市林业局组成，市住建局为牵头单位。\n"))).isEqualTo("云泽市城镇建设专班");
    assertThat(
            name(
                read(
                    """
                    领导小组办公室设在市民政局，承担领导小组日常工作。
                    领导小组由市民政局、市教育局、市财政局组成。
                    """)))
        .isEqualTo("领导小组");
    Membership named =
        read(
            """
            决定成立云泽市河长制工作领导小组，由市水利局、市财政局、市林业局组成。
            领导小组办公室（市河长制办公室）设在市水利局。
            """);
    assertThat(named.mechanism().officeAt().name()).isEqualTo("市水利局");
  }

  @Test
  void aHeadingOfMembersBeginsWithTheWholeName() {
    Membership read =
        read(
            """
            云泽县推进果业高质量发展领导小组组成人员名单

            组　长：陶大川　县林业局局长
            成　员：陆一鸣　县财政局副局长
            领导小组下设办公室，办公地点设在县林业局。
            """);
    assertThat(name(read)).isEqualTo("云泽县推进果业高质量发展领导小组");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("县林业局");
    assertThat(name(read("现将云泽城市管理委员会组成人员调整如下：\n主　任：陶大川（区长）\n委　员：陆一鸣（区财政局副局长）\n")))
        .isEqualTo("云泽城市管理委员会");
  }

  @Test
  void anItemHeadedOfficeTellsItsSeatAndItsDirector() {
    Membership read =
        read(
            """
            决定成立云泽市防汛工作指挥部，由市林业局、市水利局、市财政局组成。
            （一）办公室。设在市水利局，主任由陆一鸣同志担任。负责综合协调。
            """);
    assertThat(read.mechanism().officeAt().name()).isEqualTo("市水利局");
    assertThat(read.people())
        .extracting(p -> p.name() + " " + p.role())
        .containsExactly("陆一鸣 OFFICE_DIRECTOR");
  }

  @Test
  void whoStandsForAMemberOrganMayBeNamedInBracketsBehindIt() {
    for (String link : List.of("为：", "：", "包括")) {
      Membership read =
          read(
              """
              成立云泽市步道建设工作专班，组长由市林业局局长、市水利局局长共同担任，成员单位%s市林业局（陶大川）、市水利局（陆一鸣）、市财政局（沈岳）。
              """
                  .formatted(link));
      assertThat(units(read)).containsExactly("市林业局", "市水利局", "市财政局");
      assertThat(read.people())
          .extracting(p -> p.name() + " " + p.role())
          .containsExactly("陶大川 MEMBER", "陆一鸣 MEMBER", "沈岳 MEMBER");
    }
  }

  @Test
  void organsMayServeAsMembersOfAGroupByAnotherWord() {
    assertThat(units(read("成立市步道建设推进小组，由分管副市长任组长，市林业局、市水利局、市财政局分管领导为组员。推进小组办公室设在市林业局。\n")))
        .containsExactly("市林业局", "市水利局", "市财政局");
  }

  @Test
  void organsThatHeadACommitteeAreAmongItsMembers() {
    Membership read =
        read(
            """
            云泽市人民政府办公室关于调整云泽市步道建设委员会成员单位的函

            一、主任单位：市政府
            二、副主任单位：市林业局、市财政局
            三、委员单位：市教育局、市公安局、各乡镇人民政府。
            四、办公室设在市林业局，市水利局为召集单位。
            """);
    assertThat(units(read)).containsExactly("市政府", "市林业局", "市财政局", "市教育局", "市公安局", "各乡镇人民政府");
    assertThat(read.mechanism().leadUnit().name()).isEqualTo("市水利局");
  }

  @Test
  void membersStandBehindTheirVerbALabelOrBeforeTheirCommittee() {
    String founded = "市政府决定成立云泽市湿地保护委员会（以下简称市湿地委），其成员和职责如下。\n";
    for (String members :
        List.of(
            "市湿地委成员为市林业局、市水利局有关负责人。\n",
            "组成部门：市林业局、市水利局。办公室设在市林业局。\n",
            "主任由市长担任，副主任由分管副市长担任，市林业局、市水利局主要负责人为委员。\n")) {
      assertThat(units(read(founded + members))).as(members).containsExactly("市林业局", "市水利局");
    }
  }

  @Test
  void theMechanismIsTheOneThatTheMembersCompose() {
    Membership read = read("在云泽市数据建设领导小组领导下，组建由市数据局、公安局、民政局等部门负责同志组成的云泽市“免证可办”工作专班，建立沟通机制。\n");
    assertThat(name(read)).isEqualTo("云泽市“免证可办”工作专班");
    assertThat(units(read)).containsExactly("市数据局", "公安局", "民政局");
  }

  @Test
  void theHeadquartersWhoseMembersAreListedIsTheOneNamedInFull() {
    Membership read =
        read(
            """
            市防震减灾领导小组震时自动转为市抗震救灾指挥部，负责抗震救灾工作。
            市地震局承担市抗震救灾指挥部日常工作。
            指挥部成员单位：市地震局、市水利局
            、市应急局
            """);
    assertThat(name(read)).isEqualTo("市抗震救灾指挥部");
    assertThat(units(read)).containsExactly("市地震局", "市水利局", "市应急局");
  }

  @Test
  void aTitleInASitesListFoundsNothing() {
    assertThat(
            name(
                read(
                    """
                    关于成立森林防火指挥部的通知2031-05-05
                    云泽市人民政府办公室关于加强湿地保护的通知
                    各区人民政府：
                    为加强湿地保护，现通知如下。
                    """)))
        .isEqualTo("-");
  }

  @Test
  void thoseWhoServeBesideTheLeadersAreNoPartOfAnOrgan() {
    Membership read = read("市公安局成立湿地保护工作领导小组，由局长任组长，各湿地派出所负责人及大队班子为成员。\n");
    assertThat(units(read)).containsExactly("各湿地派出所");
  }

  @Test
  void theListUnderItsLabelMayRepeatItsSubject() {
    Membership read =
        read(
            """
            云泽市湿地保护联席会议制度

            二、成员单位
            联席会议由市林业局、市水利局、市生态环境局等部门和单位组成。
            """);
    assertThat(units(read)).containsExactly("市林业局", "市水利局", "市生态环境局");
  }

  @Test
  void wordsForAnyGroupAreNoName() {
    Membership read =
        read(
            """
            各级人民政府要设立相应的人口普查领导小组及其办公室。
            附件：云泽省人口普查领导小组组成人员名单
            组长：沈岳　副省长
            """);
    assertThat(name(read)).isEqualTo("云泽省人口普查领导小组");
  }

  @Test
  void aNoteThatMembersAreListedBelowIsNoPartOfAName() {
    Membership read =
        read(
            """
            云泽省将成立人口普查领导小组（以下简称领导小组）。
            成员单位包括省统计局、省公安厅、武警部队（成员名单附后）。
            """);
    assertThat(units(read)).containsExactly("省统计局", "省公安厅", "武警部队");
  }

  @Test
  void theListOfMembersNamesTheMechanismBeforeAMention() {
    Membership read =
        read(
            """
            (一)省联席会议原则上每半年召开一次。
            附件：虚构省步道统计工作联席会议组成人员名单
            召集人：沈岳　省统计局局长
            成员：陆一鸣　省编办副主任
            　　　各镇（街道）镇长（主任）
            """);
    assertThat(name(read)).isEqualTo("虚构省步道统计工作联席会议");
    assertThat(units(read)).containsExactly("省编办", "各镇（街道）");
  }

  @Test
  void theTitleAloneMayFound() {
    Membership read =
        read(
            """
            云泽县人民政府办公室
            关于调整云泽县粮食安全工作领导小组成员的通知

            各乡镇人民政府：
            因人事变动，现将领导小组成员调整如下：
            组　长：沈岳　县委副书记、县长
            成　员：陆一鸣　县教育局副局长
            """);
    assertThat(name(read)).isEqualTo("云泽县粮食安全工作领导小组");
    assertThat(units(read)).containsExactly("县教育局");
  }

  @Test
  void aCommitteeIsAMechanismWhereItsMembersAreNamed() {
    assertThat(
            name(
                read(
                    """
                    云泽市人民政府关于调整云泽市食品安全委员会组成人员的通知
                    主　任：沈岳　市长
                    副主任：顾大川　副市长
                    委　员：陆一鸣　市教育局局长
                    """)))
        .isEqualTo("云泽市食品安全委员会");
  }

  @Test
  void aMechanismOnlyMentionedIsNone() {
    assertThat(
            name(
                read(
                    "（二）加强部门协同。建立湿地保护联席会议制度，定期商议解决重大问题。各县要成立领导小组。"
                        + "健全区联席会议制度和部门协作机制。市卫生健康委员会负责指导。")))
        .isEqualTo("-");
  }

  @Test
  void theSubjectOfTheSentenceIsTheNameInRunningText() {
    Membership read =
        read(
            "要加强统筹协调，建立联席会议制度。市联席会议由市政府分管副市长任召集人，市政府副秘书长任副召集人，"
                + "市教育局、市公安局、市民政局分管负责人为成员，办公室设在市民政局，办公室主任由市民政局局长担任。");
    assertThat(name(read)).isEqualTo("市联席会议");
    assertThat(units(read)).containsExactly("市教育局", "市公安局", "市民政局");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("市民政局");
    assertThat(read.mechanism().leadUnit()).isNull();
  }

  @Test
  void aMechanismNamedByItsAliasIsNamedInFull() {
    Membership read =
        read(
            """
            第一条　为规范县森林防火指挥部（以下简称县森防指）工作，制定本规则。
            第二条　县森防指由县林业局、县应急管理局、县公安局等部门组成。
            """);
    assertThat(name(read)).isEqualTo("县森林防火指挥部");
    assertThat(units(read)).containsExactly("县林业局", "县应急管理局", "县公安局");
  }

  @Test
  void aReplyFoundsAMechanismLedByItsAsker() {
    Membership read =
        read(
            """
            国务院同意建立由水利部牵头的江河治理部际联席会议制度。
            附件：江河治理部际联席会议制度
            附件
            江河治理部际联席会议制度
            经国务院同意，建立江河治理部际联席会议（以下简称联席会议）制度。
            联席会议由水利部、财政部、自然资源部等3个部门组成。
            """);
    assertThat(name(read)).isEqualTo("江河治理部际联席会议");
    assertThat(read.mechanism().leadUnit().name()).isEqualTo("水利部");
  }

  @Test
  void oneUnitTooFewIsSaid() {
    read("市政府决定建立云泽市湿地保护联席会议制度。联席会议由市林业局、市水利局、市生态环境局、市财政局等5个成员单位组成。");
    assertThat(codes()).containsExactly("MEMBER_COUNT_MISMATCH");
  }

  @Test
  void aListThatNamesOnlySomeIsNoMismatch() {
    Membership read = read("市政府决定建立云泽市湿地保护联席会议制度。联席会议由市林业局、市水利局等二十四家单位组成。");
    assertThat(read.mechanism().declaredMembers()).isEqualTo(24);
    assertThat(units(read)).containsExactly("市林业局", "市水利局");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aPassageThatCountsSeatsListsNoOrgans() {
    Membership read =
        read(
            """
            区政府决定设立云泽区人民政府行政复议委员会。
            委员会由1名主任委员、2名副主任委员、若干名委员组成。
            主任委员：沈岳　区政府副区长
            委员：陆一鸣　区司法局局长
            """);
    assertThat(name(read)).isEqualTo("云泽区人民政府行政复议委员会");
    assertThat(units(read)).containsExactly("区司法局");
  }

  @Test
  void quotationMarksBelongToTheName() {
    assertThat(
            name(
                read("市政府决定建立云泽市“渔家乐”工程联席会议制度（以下简称联席会议）。\n" + "总召集人：沈岳 市政府副市长\n召集人：顾大川 市政府副秘书长\n")))
        .isEqualTo("云泽市“渔家乐”工程联席会议");
  }

  @Test
  void aSentenceMayFoundAndFillAMechanism() {
    Membership read = read("（一）加强组织领导。成立由县长任组长，县教育局、县公安局主要负责人为成员的湿地保护工作领导小组，" + "领导小组办公室设在县林业局。");
    assertThat(name(read)).isEqualTo("湿地保护工作领导小组");
    assertThat(units(read)).containsExactly("县教育局", "县公安局");
  }

  @Test
  void aPlanThatSetsUpItsLeadersHasAMechanism() {
    Membership read =
        read(
            """
            一、组织领导
            成立云溪镇防汛工作领导小组：
            组　长：沈岳　镇党委书记
            成　员：陆一鸣　镇派出所所长
            领导小组下设办公室于镇水利站，由陆一鸣兼任办公室主任。
            """);
    assertThat(name(read)).isEqualTo("云溪镇防汛工作领导小组");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("镇水利站");
    assertThat(read.people()).hasSize(3);
  }

  @Test
  void aTitleAboveIsNoPartOfTheName() {
    Membership read =
        read(
            """
            关于印发云泽县防汛方案的通知
            县防汛抗旱指挥部各成员单位：
            2.1 组织机构
            成员：县教育局、县公安局、县水利局等单位负责人。
            """);
    assertThat(name(read)).isEqualTo("县防汛抗旱指挥部");
    assertThat(units(read)).containsExactly("县教育局", "县公安局", "县水利局");
  }

  @Test
  void aSentenceMaySayWhomAMechanismIncludes() {
    Membership read =
        read(
            "为加强协调，建立云泽市湿地保护联席会议制度。由分管市领导担任召集人，市林业局主要负责同志担任副召集人。"
                + "成员包括市教育局、市公安局、\n市林业局等单位分管负责同志。");
    assertThat(name(read)).isEqualTo("云泽市湿地保护联席会议");
    assertThat(units(read)).containsExactly("市教育局", "市公安局", "市林业局");
  }

  @Test
  void aCommitteeWithRulesOfItsOwnMayAnnounceItsMembers() {
    Membership read =
        read(
            """
            云泽区食品安全委员会工作规则
            （一）区食安委办公室（以下简称区食安办）设在区市场监管局。
            （二）区食安委主任由区长担任，成员由下列单位负责人担任：区教育局、区公安局、公安分局和各街道办事处。
            """);
    assertThat(name(read)).isEqualTo("云泽区食品安全委员会");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("区市场监管局");
    assertThat(units(read)).containsExactly("区教育局", "区公安局", "公安分局", "各街道办事处");
  }

  @Test
  void aSystemMayBeFoundedAndLedInOneSentence() {
    assertThat(name(read("建立市湿地保护联席会议制度，由市政府分管副市长任召集人，市林业局主要负责人任副召集人。"))).isEqualTo("市湿地保护联席会议");
  }

  @Test
  void wordsThatOpenASentenceBelongToNoMember() {
    assertThat(units(read("县湿地保护领导小组由县长任组长。另外县教育局、县公安局、县林业局的分管副职任小组成员。")))
        .containsExactly("县教育局", "县公安局", "县林业局");
  }

  @Test
  void membersMayServeByTheirLeaders() {
    assertThat(units(read("区政府决定成立云泽区湿地保护领导小组。组长由区长沈岳同志担任；成员由区教育局、区公安局、区财政局主要负责同志担任。")))
        .containsExactly("区教育局", "区公安局", "区财政局");
    assertThat(units(read("县政府设立云泽县抗震救灾指挥部。县指挥部成员为：县教育局、县公安局、县水利局等单位负责同志。")))
        .containsExactly("县教育局", "县公安局", "县水利局");
  }

  @Test
  void memberUnitsMayStandInManyForms() {
    String founded = "区政府决定建立云泽区湿地保护联席会议制度。\n";
    List<String> members = List.of("区教育局", "区公安局", "区林业局");
    for (String form :
        List.of(
            "（二）成员单位。区教育局、区公安局、区林业局。区林业局为牵头单位。",
            "二、成员单位\n1.区教育局\n2.区公安局\n3.区林业局\n",
            "（三）成员：区教育局、区公安局分管副局长，区林业局分管负责人。",
            "二、成员单位\n区教育局、区公安局、区林业局（共3个单位）。")) {
      assertThat(units(read(founded + form))).as(form).containsExactlyElementsOf(members);
    }
  }

  @Test
  void aMechanismMayBeLedInManyForms() {
    String founded = "区政府决定建立云泽区湿地保护联席会议制度。\n";
    for (String form :
        List.of(
            "二、成员单位\n区林业局（牵头单位）、区教育局、区公安局（共3个单位）。办事机构设在区林业局。",
            "牵头单位：区林业局\n成员单位（共3家）：区教育局、区公安局、区财政局\n联席会议日常办事机构设在区林业局。")) {
      Membership read = read(founded + form);
      assertThat(read.mechanism().leadUnit().name()).as(form).isEqualTo("区林业局");
      assertThat(read.mechanism().officeAt().name()).as(form).isEqualTo("区林业局");
      assertThat(read.mechanism().declaredMembers()).as(form).isEqualTo(3);
    }
  }

  @Test
  void membersMayBeNamedByTheWordForThem() {
    Membership read =
        read(
            """
            县政府决定成立县湿地保护指挥部（以下简称指挥部）。
            成员由县委宣传部、县林业局、云泽生态环境局、武警云泽中队等分管领导组成。
            指挥部日常工作人员由县林业局、县水利局业务骨干共同组成。
            """);
    assertThat(units(read)).containsExactly("县委宣传部", "县林业局", "云泽生态环境局", "武警云泽中队");
  }

  @Test
  void membersOfAnotherBodyMayServeToo() {
    assertThat(units(read("成立云泽市湿地保护领导小组，由市长任组长，市林业局、各乡镇、市防汛办成员单位主要领导为成员。")))
        .containsExactly("市林业局", "各乡镇", "市防汛办成员单位");
  }

  @Test
  void aMechanismMayBecomeAnother() {
    assertThat(name(read("经市政府同意，将湿地保护协作小组调整为云泽市湿地保护领导小组（以下简称领导小组）。组长：沈岳（副市长）")))
        .isEqualTo("云泽市湿地保护领导小组");
    assertThat(name(read("市政府决定对市湿地保护领导小组组成人员进行调整。组长：沈岳（副市长）"))).isEqualTo("市湿地保护领导小组");
  }

  @Test
  void aNameThatBreaksOffWithItsPageIsNone() {
    assertThat(units(read("成立云泽市湿地保护领导小组。\n成员单位：市林业局、市外宣办、市水"))).containsExactly("市林业局", "市外宣办");
  }

  @Test
  void aHeadingRunIntoANameIsNoPartOfIt() {
    assertThat(name(read("2.组织指挥体系及职责市湿地保护领导小组由市长任组长。"))).isEqualTo("市湿地保护领导小组");
  }

  @Test
  void aListMayBreakOffWithItsPage() {
    assertThat(units(read("成立云泽市湿地保护领导小组，成员由林业、水利、公安、农机、")))
        .containsExactly("林业", "水利", "公安", "农机");
  }

  @Test
  void theTitleMayNameThePlaceThatTheTextLeavesOut() {
    Membership read =
        read(
            """
            云泽县人民政府办公室关于成立云泽县湿地保护指挥部的通知
            各乡镇人民政府：
            县人民政府决定成立县湿地保护指挥部（以下简称指挥部）。
            成员单位包括县林业局、县水利局。
            """);
    assertThat(name(read)).isEqualTo("云泽县湿地保护指挥部");
  }

  @Test
  void aStandingCommitteeThatIsOnlySpokenOfIsNone() {
    assertThat(name(read("市安委会成立以副市长沈岳为组长的督查组，由市应急管理局陆鸣处长任副组长。"))).isEqualTo("-");
  }

  @Test
  void aHeadingOfWorkingGroupsNamesNoMechanism() {
    assertThat(name(read("3.2 工作组\n（5）维稳组：由市公安局、市民政局、市司法局组成，牵头单位为市公安局。"))).isEqualTo("-");
  }

  @Test
  void aPlanFoundsItsMechanismUnderTheHeadingOnOrganisation() {
    Membership read = read("2.1 指挥机构\n市政府成立步道抢险应急指挥部。指挥部办公室设在市水利局。\n");
    assertThat(name(read)).isEqualTo("步道抢险应急指挥部");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("市水利局");
    assertThat(name(read("2.1 指挥机构\n市步道抢险指挥部由市水利局、市公安局、市财政局组成。\n"))).isEqualTo("市步道抢险指挥部");
    assertThat(name(read("（一）加强组织领导\n各县（市、区）政府成立步道建设领导小组。\n"))).isEqualTo("-");
    assertThat(name(read("（三）改造步道\n成立步道建设领导小组，改造步道十公里。\n"))).isEqualTo("-");
  }

  @Test
  void whoCallsAMeetingLeadsItAndIsNoMember() {
    Membership read = read("建立云泽市湿地保护联席会议制度，联席会议由市林业局（市湿地办）召集，市财政局、市水利局、农发行云泽分行为成员，负责研究重要事项。");
    assertThat(read.mechanism().leadUnit().name()).isEqualTo("市林业局（市湿地办）");
    assertThat(units(read)).containsExactly("市财政局", "市水利局", "农发行云泽分行");
  }

  @Test
  void thoseOfTheOfficeAreNoMembersAndTheTextNamesTheWholeMechanism() {
    Membership read =
        read(
            """
            （8）气象局：负责监测，并向市应急指挥部提供信息。
            （八）应急指挥部办公室
            市重大冰雪灾害应急指挥部下设办公室，办公室设在市应急局，办公室主任由市应急局分管副局长担任，成员由市应急局办公室、计财科、信息科等部门负责人组成。
            """);
    assertThat(name(read)).isEqualTo("市重大冰雪灾害应急指挥部");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("市应急局");
    assertThat(units(read)).isEmpty();
  }

  @Test
  void aMechanismCalledByTheShortNameOfItsProjectHasTheNameOfTheTitle() {
    Membership read =
        read(
            """
            云泽市人民政府办公室关于同意建立云泽市“虚构省青少年阅读推广双十工程”联席会议制度的函
            市教育局：
            请示收悉。为推进“虚构省青少年阅读推广双十工程”（以下简称“双十工程”），建立“双十工程”联席会议（以下简称联席会议）制度。
            成员包括市教育局、市财政局、市妇联等单位分管负责同志。
            """);
    assertThat(name(read)).isEqualTo("云泽市“虚构省青少年阅读推广双十工程”联席会议");
  }

  @Test
  void theOfficeMayBeAttachedToADivisionOrBeASecondNameOfAnOrgan() {
    assertThat(office("领导小组下设办公室，简称区渣土办，挂靠在区交通与建设局。")).isEqualTo("区交通与建设局");
    assertThat(office("领导小组下设办公室，挂靠区市场监管局质监处办公，作为日常办事机构。")).isEqualTo("区市场监管局质监处");
    assertThat(office("市政府办公室加挂市应急委员会办公室牌子，作为领导小组的办事机构。")).isEqualTo("市政府办公室");
  }

  private String office(String words) {
    Membership read = read("市政府决定成立云泽市渣土整治领导小组，组成人员如下：\n组　长：沈　岳　副市长\n成　员：顾大川　市公安局副局长\n" + words);
    return read.mechanism().officeAt().name();
  }

  @Test
  void whoTakesPartBesideTheLeaderIsAMember() {
    Membership read = read("云泽市人民政府关于建立湖岸修复协调机制的通知\n一、建立协调机制。由市林业局牵头，市财政局、市水利局参加，统筹推进各项任务。");
    assertThat(name(read)).isEqualTo("湖岸修复协调机制");
    assertThat(read.mechanism().leadUnit().name()).isEqualTo("市林业局");
    assertThat(units(read)).containsExactly("市林业局", "市财政局", "市水利局");
  }

  @Test
  void aNameFoundedInQuotationMarksIsTheMechanisms() {
    Membership read =
        read(
            """
            云泽区管委会关于成立区房屋征收推进工作领导小组的通知
            经研究决定，成立“云泽区房屋征收司法执行工作领导小组”，负责跟踪指导。现通知如下：
            组　长：沈　岳　副区长
            成　员：顾大川　区法院副院长
            """);
    assertThat(name(read)).isEqualTo("云泽区房屋征收司法执行工作领导小组");
  }

  @Test
  void leadersOfCollectivesDoNotStandForARoster() {
    Membership read =
        read(
            """
            建立云泽区电梯安全联席会议制度，联席会议由分管领导任召集人，区直有关单位分管领导、各乡（镇）长为成员。
            附件：云泽区电梯安全联席会议成员名单
            召集人：沈　岳　区市场监管局局长
            成　员：顾大川　区公安局副局长
            　　　　陆一鸣　区财政局副局长
            　　　　何　平　区教育局副局长
            """);
    assertThat(units(read)).containsExactly("区公安局", "区财政局", "区教育局");
  }

  @Test
  void membersBehindTheOfficesHeadAreTheOffices() {
    Membership read =
        read(
            """
            云泽区管委会关于建立全区社区建设联席会议制度的通知
            经研究，决定建立云泽实验区社区建设联席会议制度，组成人员如下：
            组　长：沈　岳　区党工委委员
            成　员：顾大川　区民政局副局长
            下设办公室，办公室主任：陆一鸣　区民政局科长
            成　员：何　平　区教育局干部
            """);
    assertThat(name(read)).isEqualTo("云泽实验区社区建设联席会议");
    assertThat(units(read)).containsExactly("区民政局");
  }

  @Test
  void aVerbBehindThePlaceIsPartOfTheName() {
    Membership read =
        read(
            """
            附件
            云泽县推进脐橙产业高质量发展领导小组组成人员名单
            组　长：沈　岳　副县长
            成　员：顾大川　县果业发展中心主任
            　　　　陆一鸣　县财政局副局长
            各乡（镇）党委书记、乡（镇）长
            领导小组下设办公室，办公地点设在县果业发展中心，何平同志兼任办公室主任。
            """);
    assertThat(name(read)).isEqualTo("云泽县推进脐橙产业高质量发展领导小组");
    assertThat(read.mechanism().officeAt().name()).isEqualTo("县果业发展中心");
    assertThat(units(read)).containsExactly("县果业发展中心", "县财政局", "各乡（镇）党委");
  }

  @Test
  void memberOrgansMayHaveEachItsPersonInBrackets() {
    Membership read =
        read(
            """
            街道成立电动自行车整治领导小组，组长由街道党工委书记、办事处主任共同担任。
            成员单位为：党政办（沈岳）、综合治理办（顾大川）、派出所（陆一鸣）。
            """);
    assertThat(units(read)).containsExactly("党政办", "综合治理办", "派出所");
    assertThat(read.people())
        .extracting(p -> p.name() + " " + p.role() + " " + p.unit().name())
        .containsExactly("沈岳 MEMBER 党政办", "顾大川 MEMBER 综合治理办", "陆一鸣 MEMBER 派出所");
  }

  @Test
  void theOfficeIsWhereAClauseSeatsIt() {
    for (String seat :
        List.of(
            "领导小组下设办公室，依托于县水利局，承担日常工作。",
            "领导小组下设办公室（以下简称领导小组办），由县水利局具体承担，由局长兼任主任。",
            "领导小组下设办公室，在县水利局办公，负责日常工作。",
            "领导小组下设办公室，由成员单位派员组成，设在县水利局，实行集中办公。")) {
      Membership read = read("县政府决定成立云东县节水工作领导小组（以下简称领导小组）。" + seat);
      assertThat(read.mechanism().officeAt().name()).as(seat).isEqualTo("县水利局");
    }
  }

  @Test
  void theMechanismFoundedAnewIsNotTheOneThatItReplaces() {
    assertThat(name(read("调整完善全市信用建设局际联席会议，建立云泽市信用建设市级联席会议，由分管副市长任召集人，各成员单位负责人为成员。")))
        .isEqualTo("云泽市信用建设市级联席会议");
  }

  @Test
  void aMechanismInAHeadingIsNoNameBesideTheTitleOfARoster() {
    Membership read =
        read(
            """
            四、建立上下联动的工作机制
            各部门要加强协同。
            附件
            市推进绿色矿山建设专项工作组名单
            组　长：沈　岳　副市长
            成　员：顾大川　市自然资源局副局长
            专项工作组办公室设在市自然资源局，顾大川同志兼任办公室主任。
            """);
    assertThat(name(read)).isEqualTo("市推进绿色矿山建设专项工作组");
    assertThat(read.people()).hasSize(4 - 1);
  }

  @Test
  void memberUnitsThatANoticeAddressesAreNoListOfThem() {
    Membership read =
        read(
            """
            市节水工作委员会成员单位：

            根据市政府办公室通知精神，为充分发挥市水利局、市财政局的作用，确保计划落实，现印发给你们。
            """);
    assertThat(units(read)).isEmpty();
  }

  @Test
  void aBranchOfABankThatEndsAListOfMembersIsNoPerson() {
    Membership read =
        read(
            """
            县政府决定成立云东县金融风险防范工作领导小组（以下简称领导小组），由副县长沈岳任组长，\
            县法院、县公安局、人行云东县支行等单位分管负责同志为成员。\
            领导小组下设办公室（地点在县金融中心三楼会议室）。
            """);
    assertThat(units(read)).containsExactly("县法院", "县公安局", "人行云东县支行");
    assertThat(read.people()).hasSize(1);
    assertThat(read.mechanism().officeAt().name()).isEqualTo("县金融中心");
  }
}
