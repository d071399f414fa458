package org.zhengtu.parse.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;

/**
 * What an invented document cites, as {@code number|title|issuer|role}, absent values as {@code -}.
 */
class CitationsTest {
  private static final String HEAD =
      """
      泰州市姜堰区人民政府办公室关于加强小微湿地保护的通知
      泰姜政办发〔2021〕964号

      各镇人民政府，区各有关部门：

      """;
  private static final String FOOT =
      """

      泰州市姜堰区人民政府办公室
      2021年9月30日
      """;

  private final PolicyParser parser = new PolicyParser();

  private List<String> cited(String body) {
    return record(body).documents().getFirst().citations().stream()
        .map(CitationsTest::line)
        .toList();
  }

  private List<String> citedBy(String text) {
    return parse(text).documents().getFirst().citations().stream()
        .map(CitationsTest::line)
        .toList();
  }

  private PolicyRecord record(String body) {
    return parse(HEAD + body + FOOT);
  }

  private PolicyRecord parse(String text) {
    return parser.parse(new SourceText("t.txt", "0".repeat(64), "text/plain", text));
  }

  private static String line(Citation citation) {
    return String.join(
        "|",
        Objects.requireNonNullElse(citation.number(), "-"),
        Objects.requireNonNullElse(citation.title(), "-"),
        Objects.requireNonNullElse(citation.issuer(), "-"),
        citation.role().toString());
  }

  @Test
  void whatIsEnumeratedWithABasisIsOneToo() {
    assertEquals(
        List.of(
            "-|江苏省湿地保护条例|-|BASIS", "苏政发〔2020〕901号|关于推进湿地保护的意见|-|BASIS", "-|泰州市湿地保护规定|-|REFERENCE"),
        cited(
            """
            《江苏省湿地保护条例》、《关于推进湿地保护的意见》（苏政发〔2020〕901号）要求，现通知如下。
            《泰州市湿地保护规定》另行宣传。

            一、抓好落实
            """));
  }

  @Test
  void thatAnOrganIsNoMoreIsNoPartOfItsNumber() {
    assertEquals(
        List.of(
            "国家质量监督检验检疫总局公告2013年第920号|-|国家质量监督检验检疫总局|REFERENCE",
            "海关总署公告2018年第950号|-|海关总署|REFERENCE"),
        cited("为加强检验，现通知如下。\n\n一、原国家质量监督检验检疫总局公告2013年第920号、海关总署公告2018年第950号同时废止。\n"));
  }

  @Test
  void aListOfTitlesAndNumbersMayStandOneCellALine() {
    assertEquals(
        List.of(
            "泰政发〔2013〕912号|泰州市人民政府关于加强供水管理的意见|泰州市人民政府|REFERENCE",
            "泰政办发〔2012〕958号|泰州市人民政府办公室关于印发《泰州市步道办法》的通知|泰州市人民政府办公室|REFERENCE"),
        cited(
            """
            为做好清理工作，现通知如下。

            一、下列文件予以废止
            序号
            文件名称
            文号
            1
            泰州市人民政府关于加强供水管理的意见
            泰政发〔2013〕912号
            2
            泰州市人民政府办公室关于印发《泰州市
            步道办法》的通知
            泰政办发〔2012〕958号
            """));
  }

  @Test
  void theOrganBeforeANumberIsItsIssuer() {
    assertEquals(
        List.of("苏环发〔2017〕922号|-|江苏省生态环境厅|BASIS"), cited("按照省生态环境厅苏环发〔2017〕922号文件要求，现通知如下。\n"));
  }

  @Test
  void ofAGroupOfOrgansInATitleThoseNamedAreTheIssuers() {
    assertEquals(
        List.of("教基〔2022〕902号|教育部等七部门关于步道的通知|教育部|BASIS", "国办函〔2021〕932号|关于步道的指导意见|司法部|BASIS"),
        cited("根据《教育部等七部门关于步道的通知》（教基〔2022〕902号）、国务院办公厅转发司法部《关于步道的指导意见》（国办函〔2021〕932号），现通知如下：\n"));
  }

  @Test
  void inAZonesPaperItsOwnOrgansBearItsName() {
    assertEquals(
        List.of(
            "岚综管综〔2021〕915号|关于步道的意见|平潭综合实验区管委会|BASIS",
            "-|步道资金管理办法|平潭综合实验区财政局|BASIS",
            "岚综委〔2021〕905号|关于步道的决定|平潭综合实验区党工委、平潭综合实验区管委会|BASIS"),
        citedBy(
            """
            平潭综合实验区管委会办公室关于加强步道管理的通知
            岚综管办〔2021〕964号

            区直各单位：

            根据区管委会《关于步道的意见》（岚综管综〔2021〕915号）、区财政局《步道资金管理办法》和区党工委、管委会《关于步道的决定》（岚综委〔2021〕905号），现通知如下：

            一、加强组织领导。

            平潭综合实验区管委会办公室
            2021年9月30日
            """));
  }

  @Test
  void theIssuerBeforeTwoTitlesIsThatOfBoth() {
    assertEquals(
        List.of(
            "-|关于步道的意见|中共中央办公厅、国务院办公厅|BASIS",
            "-|关于绿道的意见|中共中央办公厅、国务院办公厅|BASIS",
            "-|江苏省步道条例|-|BASIS"),
        cited("根据中共中央办公厅、国务院办公厅《关于步道的意见》《关于绿道的意见》《江苏省步道条例》要求，现通知如下：\n"));
  }

  @Test
  void whatAReplyHasReceivedIsOfItsAddressee() {
    assertEquals(
        List.of("泰林请〔2021〕924号|-|泰州市林业局|REFERENCE"),
        citedBy(
            """
            泰州市人民政府办公室关于建立步道联席会议制度的函
            泰政办函〔2021〕964号

            市林业局：

            泰林请〔2021〕924号文收悉。市政府同意建立步道联席会议制度。

            泰州市人民政府办公室
            2021年9月30日
            """));
  }

  @Test
  void whatADocumentAmendsItDoesNotRestOn() {
    assertEquals(
        List.of("-|江苏省步道条例|-|BASIS", "建设部令第989号|步道招标办法|建设部|REFERENCE"),
        cited("为贯彻落实《江苏省步道条例》，决定对《步道招标办法》（建设部令第989号）作如下修改：\n一、删去第二条。\n"));
  }

  @Test
  void thoseWhoJoinAnUnnamedOrganAreNotTheIssuers() {
    assertEquals(
        List.of("苏林办函〔2021〕964号|关于步道的通知|-|BASIS"),
        cited("根据我厅会同财政厅印发的《关于步道的通知》（苏林办函〔2021〕964号），现通知如下：\n"));
  }

  @Test
  void shortNamesOfMinistriesAreGivenInFull() {
    assertEquals(
        List.of(
            "建办规〔2021〕943号|关于步道的紧急通知|住房和城乡建设部办公厅|BASIS", "公消〔2021〕917号|关于步道的通知|公安部、中央综治办|BASIS"),
        cited(
            "根据住建部办公厅《关于步道的紧急通知》（建办规〔2021〕943号），按照全国步道建设会议精神和公安部、中央综治办《关于步道的通知》（公消〔2021〕917号）要求，现通知如下：\n"));
  }

  @Test
  void aDecreeUnderTheSignOfItsProvinceIsOfThatGovernment() {
    assertEquals(List.of("苏府令第935号|江苏省步道办法|江苏省人民政府|BASIS"), cited("根据《江苏省步道办法》（苏府令935号），现通知如下：\n"));
  }

  @Test
  void aDocumentOfTheSameNameThatIsRepealedOrAGroundIsAnother() {
    String head =
        """
        泰州市姜堰区人民政府办公室关于印发姜堰区步道应急预案的通知
        泰姜政办发〔2021〕964号

        各镇人民政府：

        """;
    assertEquals(
        List.of("-|步道应急预案|泰州市林业局|BASIS", "-|姜堰区步道应急预案|泰州市姜堰区人民政府办公室|REFERENCE"),
        citedBy(
            head
                + "根据市林业局《步道应急预案》，现将《姜堰区步道应急预案》印发给你们。"
                + "2017年区政府办公室印发的《姜堰区步道应急预案》同时废止。\n"
                + FOOT));
  }

  @Test
  void whatANoticeOfAnotherTitleHandsOutIsItsOwn() {
    assertEquals(List.of(), cited("因人事调整，现将调整后的《姜堰区步道长名录》印发给你们，请抓好落实。\n"));
  }

  @Test
  void severalSerialsOfOneCodeAreSeveralDocuments() {
    assertEquals(
        List.of(
            "苏政办发〔2013〕905号|省政府办公厅关于湿地的意见|江苏省人民政府办公厅|BASIS", "苏政办发〔2013〕906号|-|江苏省人民政府办公厅|BASIS"),
        cited("根据《省政府办公厅关于湿地的意见》（苏政办发〔2013〕905号、906号），现通知如下。\n\n一、抓好落实\n"));
  }

  @Test
  void aTitleInsideTheOwnTitleIsAnotherDocument() {
    String text =
        """
        关于印发《〈湿地保护“十四五”方案〉实施办法》的通知
        泰姜政办发〔2021〕965号
        各镇人民政府：
        为贯彻《湿地保护“十四五”方案》，制定了《〈湿地保护“十四五”方案〉实施办法》，现印发给你们。
        泰州市姜堰区人民政府办公室
        2021年9月30日
        """;
    assertEquals(
        List.of("-|湿地保护“十四五”方案|-|BASIS"),
        parser
            .parse(new SourceText("t.txt", "0".repeat(64), "text/plain", text))
            .documents()
            .getFirst()
            .citations()
            .stream()
            .map(CitationsTest::line)
            .toList());
  }

  @Test
  void anUnclosedTitleEndsWithItsSentence() {
    assertEquals(
        List.of("-|中华人民共和国湿地保护法|-|REFERENCE"),
        cited("你镇《关于湿地的请示收悉。现批复如下，按《中华人民共和国湿地保护法》办理。\n").stream()
            .map(line -> line.replace("BASIS", "REFERENCE"))
            .toList());
  }

  @Test
  void titleAndNumberInTheOpeningAreABasis() {
    assertEquals(
        List.of(
            "苏政办发〔2020〕901号|省政府办公厅关于加强湿地保护的意见|江苏省人民政府办公厅|BASIS",
            "泰政办发〔2020〕905号|市政府办公室关于加强湿地保护的实施意见|泰州市人民政府办公室|BASIS"),
        cited(
            "根据《省政府办公厅关于加强湿地保护的意见》（苏政办发〔2020〕901号）和"
                + "《市政府办公室关于加强湿地保护的实施意见》（泰政办发〔2020〕905号）精神，现通知如下：\n"
                + "一、总体要求\n坚持保护。"));
  }

  @Test
  void theOrganBeforeATitleIsItsIssuer() {
    assertEquals(
        List.of("国办发〔2019〕915号|关于加强湿地保护的指导意见|国务院办公厅|BASIS", "-|关于湿地的意见|中共泰州市委、泰州市人民政府|BASIS"),
        cited("为贯彻落实国务院办公厅《关于加强湿地保护的指导意见》（国办发〔2019〕915号）和市委、市政府《关于湿地的意见》，现通知如下："));
  }

  @Test
  void onlyTheOrgansRightBeforeATitleAreItsIssuers() {
    assertEquals(
        List.of(
            "泰发〔2021〕909号|关于养护湿地的实施意见|中共泰州市委、泰州市人民政府|BASIS",
            "中发〔2021〕901号|关于湿地的意见|中共中央、国务院|BASIS",
            "苏府〔2003〕930号|关于湿地目录的通知|江苏省人民政府|REFERENCE",
            "苏府〔2003〕932号|-|江苏省人民政府|REFERENCE"),
        cited(
            "根据省委、省政府总体部署和市委、市政府《关于养护湿地的实施意见》（泰发〔2021〕909号）、党中央、国务院"
                + "《关于湿地的意见》（中发〔2021〕901号）要求，现通知如下：\n一、情况\n"
                + "省政府下发了《关于湿地目录的通知》（苏府〔2003〕930号，省以苏府〔2003〕932号转发）。"));
  }

  @Test
  void whatAPlanNamesAsItsGroundsIsABasisOnOneLineToo() {
    assertEquals(
        List.of("-|中华人民共和国湿地保护法|-|BASIS", "-|江苏省湿地保护条例|-|BASIS"),
        cited(
            "现将预案发给你们。\n一、总则 1.编制目的 保护湿地。 2.编制依据 《中华人民共和国湿地保护法》、"
                + "《江苏省湿地保护条例》等有关规定。 3.适用范围 本区湿地。\n二、职责\n保护湿地。"));
  }

  @Test
  void groundsThatEndWithThePageAreABasis() {
    assertEquals(
        List.of("-|中华人民共和国湿地保护法|-|BASIS", "-|江苏省湿地保护条例|-|BASIS"),
        cited("现将预案发给你们。\n一、总则 （一）编制目的 保护湿地。 （二）编制依据 《中华人民共和国湿地保护法》 " + "《江苏省湿地保护条例》"));
  }

  @Test
  void aNumberAloneBeforeATitleOrInPlainWordsIsACitation() {
    assertEquals(
        List.of(
            "苏政发〔2020〕902号|-|江苏省人民政府|BASIS",
            "泰政发〔2019〕973号|关于加强公路管护的意见|-|BASIS",
            "泰政办发〔2018〕977号|市政府办公室关于做好水系连通工作的通知|泰州市人民政府办公室|BASIS"),
        cited(
            "根据苏政发〔2020〕902号文件、泰政发〔2019〕973号《关于加强公路管护的意见》和"
                + "市政府办公室关于做好水系连通工作的通知（泰政办发〔2018〕977号）要求，现通知如下："));
  }

  @Test
  void severalTitlesShareOneBracketOfNumbers() {
    assertEquals(
        List.of("苏政发〔2020〕902号|湿地甲办法|-|BASIS", "苏政发〔2020〕903号|湿地乙办法|-|BASIS"),
        cited("根据《湿地甲办法》《湿地乙办法》（苏政发〔2020〕902号、苏政发〔2020〕903号），现通知如下："));
  }

  @Test
  void lawsShortNamesAndRepetitionsAreOneCitation() {
    assertEquals(
        List.of("-|中华人民共和国湿地保护法|-|BASIS"),
        cited("根据《中华人民共和国湿地保护法》（以下简称《湿地法》），现通知如下：\n一、依法保护\n" + "严格执行《湿地法》和《湿地保护法》。"));
  }

  @Test
  void whatIsCitedInTheBodyIsAReference() {
    assertEquals(
        List.of("财政部公告2019年第976号|财政部税务总局关于湿地税收优惠政策的公告|财政部、税务总局|REFERENCE", "-|划拨用地目录|-|REFERENCE"),
        cited(
            "为加强保护，现通知如下：\n一、落实政策\n执行《财政部 税务总局关于湿地税收优惠政策的公告》"
                + "（财政部公告〔2019〕年第976号），用地符合《划拨用地目录》。"));
  }

  @Test
  void theDocumentItselfItsAttachmentsAndOtherPapersAreNotCited() {
    assertEquals(
        List.of(),
        cited(
            "为贯彻《关于加强小微湿地保护的通知》（泰姜政办发〔2021〕964号），填写《湿地申报表》，持《营业执照》，"
                + "制定《工作方案》，按《湿地保护清单》执行，《姜堰日报》应当报道。\n附件：湿地保护清单\n"));
  }

  @Test
  void theReportOfTheGovernmentIsCitedWhoeverDividesItsTasks() {
    assertEquals(
        List.of("-|政府工作报告|-|BASIS"),
        cited("区十届人大二次会议审议通过的《政府工作报告》，确定了今年的目标。为落实好任务，现通知如下：\n一、按《政府工作报告》建设湿地。"));
  }

  @Test
  void aTitleThatLostItsOpeningMarkAmongOthersIsOneOfThem() {
    assertEquals(
        List.of("-|江苏省湿地保护条例|-|BASIS", "-|泰州市湿地保护办法|-|BASIS", "-|泰州市步道管理办法|-|BASIS"),
        cited("根据《江苏省湿地保护条例》、泰州市湿地保护办法》、《泰州市步道管理办法》等规定，现通知如下："));
  }

  @Test
  void theRowsOfAListOfDocumentsAreTitlesAndNumbers() {
    assertEquals(
        List.of("泰姜政发〔2000〕965号|关于湿地规划管理的通知|-|REFERENCE", "泰姜政发〔2001〕966号|步道管理暂行办法|-|REFERENCE"),
        cited(
            "经过清理，下列文件停止使用（目录见附件）。\n附件：目录\n序号 文件名称 文号 说明\n"
                + "1 关于湿地规划管理的通知 泰姜政发〔2000〕965号 依据已改变\n"
                + "2 | 步道管理暂行办法 | 泰姜政发〔2001〕966号 | 已有新规定 |\n"));
  }

  @Test
  void whoHasAlreadyIssuedADocumentIsItsIssuer() {
    assertEquals(
        List.of("泰政办发〔2018〕978号|关于做好水系连通工作的通知|泰州市人民政府办公室|REFERENCE"),
        cited("现通知如下：\n一、水系连通\n市政府办公室已另行下发了《关于做好水系连通工作的通知》（泰政办发〔2018〕978号），请照办。"));
  }

  @Test
  void theOrgansNamedBeforeOthersThatJoinThemAreTheIssuers() {
    assertEquals(
        List.of("苏交路〔2010〕955号|步道治理实施方案|江苏省交通运输厅、江苏省公安厅|BASIS", "-|步道普查意见|教育部|BASIS"),
        cited("根据省交通运输厅、公安厅等十部门下发的《步道治理实施方案》（苏交路〔2010〕955号）和教育部等九部门《步道普查意见》，现通知如下："));
  }

  @Test
  void aCommitteeByItsShortNameIsGivenItsFullOne() {
    assertEquals(
        List.of("苏安委〔2019〕937号|关于做好步道检查的通知|江苏省安全生产委员会|BASIS"),
        cited("根据省安委会《关于做好步道检查的通知》（苏安委〔2019〕937号）要求，现通知如下："));
  }

  @Test
  void aNoticeCitedWithoutMarksKeepsTheNameOfWhatItIssues() {
    assertEquals(
        List.of("苏林造〔2020〕943号|江苏省林业局关于印发《江苏省步道建设方案》的通知|江苏省林业局|BASIS"),
        cited("根据江苏省林业局关于印发《江苏省步道建设方案》的通知（苏林造〔2020〕943号）要求，现通知如下："));
  }

  @Test
  void aNumberWithinTheMarksOfATitleIsNoPartOfIt() {
    assertEquals(
        List.of("苏政办发〔2020〕945号|江苏省人民政府办公厅关于加强步道工作的意见|江苏省人民政府办公厅|BASIS"),
        cited("根据《江苏省人民政府办公厅关于加强步道工作的意见（苏政办发〔2020〕945号）》要求，现通知如下："));
  }

  @Test
  void regulationsOfShortNamesAndTheOfficesOfTheCentreAreKnown() {
    assertEquals(
        List.of("中办发〔2020〕943号|关于步道建设的意见|中共中央办公厅、国务院办公厅|BASIS", "-|步道条例|-|BASIS"),
        cited("根据中办、国办印发的《关于步道建设的意见》（中办发〔2020〕943号）和《步道条例》，现通知如下："));
  }

  @Test
  void whatANoticeHandsOutIsNotCitedThoughItsTitleDoesNotSaySo() {
    assertEquals(
        List.of("-|江苏省步道条例|-|BASIS"), cited("根据《江苏省步道条例》，结合我区实际，制定《泰州市步道建设行动方案》，现印发给你们，请认真组织实施。"));
  }

  @Test
  void aDecreeNumberedWithoutItsOrdinalWordIsOne() {
    assertEquals(
        List.of("建设部令第981号|步道监督规定|建设部|BASIS", "-|步道工作操作流程|-|BASIS"),
        cited("根据《步道监督规定》（建设部981号令）和《步道工作操作流程》，现通知如下："));
  }

  @Test
  void whatASentenceDrawsItsOwnOnIsABasis() {
    assertEquals(
        List.of("苏府专议〔2009〕942号|研究步道有关问题会议纪要|江苏省人民政府|BASIS"),
        cited("省人民政府《研究步道有关问题会议纪要》（苏府专议〔2009〕942号）明确要求尽快修好步道。据此，决定成立指挥部。"));
  }

  @Test
  void aMarkClosedTwiceStillHasItsNumber() {
    assertEquals(
        List.of("苏政发〔2006〕928号|转发国务院关于开展湿地普查的通知|江苏省人民政府|REFERENCE"),
        cited("现将省人民政府《转发国务院关于开展湿地普查的通知》》（苏政发〔2006〕928号）转发给你们。"));
  }

  @Test
  void theLawWhoseRulesATitleSuspendsAndThePlanThatItApprovesAreOthers() {
    String law =
        """
        国务院关于在云泽暂时调整实施《中华人民共和国湿地保护法实施条例》有关规定的决定
        国发〔2018〕943号
        各省、自治区、直辖市人民政府：
        为支持试点，国务院决定在云泽暂时调整实施《中华人民共和国湿地保护法实施条例》第三条的规定。
        国务院
        2018年12月21日
        """;
    String plan =
        """
        江苏省人民政府关于《泰州市湿地规划（2019—2030）》的批复
        苏政复〔2020〕902号
        泰州市人民政府：
        你市《关于批准湿地规划的请示》（泰政发〔2019〕983号）收悉。经研究，现批复如下：
        一、同意《泰州市湿地规划（2019—2030）（2019年修改版）》（以下简称《湿地规划》）。
        江苏省人民政府
        2020年11月30日
        """;
    assertEquals(List.of("-|中华人民共和国湿地保护法实施条例|-|REFERENCE"), citedBy(law));
    assertEquals(
        List.of(
            "泰政发〔2019〕983号|关于批准湿地规划的请示|泰州市人民政府|REFERENCE",
            "-|泰州市湿地规划（2019—2030）（2019年修改版）|-|REFERENCE"),
        citedBy(plan));
  }

  @Test
  void evidenceQuotesTheTitle() {
    String body = "根据《江苏省湿地保护条例》，现通知如下：";
    Citation citation = record(body).documents().getFirst().citations().getFirst();
    Evidence evidence = Objects.requireNonNull(citation.evidence());
    assertEquals(
        citation.title(), (HEAD + body + FOOT).substring(evidence.start(), evidence.end()));
  }

  @Test
  void the_number_behind_a_title_and_the_words_for_its_notice_is_the_titles() {
    assertEquals(
        List.of("苏农办〔2022〕108号|护河服务平台接口规范（试行）|江苏省农业农村厅|BASIS"),
        cited("根据省农业农村厅《护河服务平台接口规范（试行）》的通知（苏农办〔2022〕108号）精神，现就有关事项通知如下。"));
  }

  @Test
  void two_organs_of_the_state_run_together_are_two() {
    assertEquals(
        List.of("办场字〔2020〕39号|国家林业和草原局办公室国家发展改革委办公厅关于林场供电的通知|国家林业和草原局办公室、国家发展改革委办公厅|BASIS"),
        cited("根据《国家林业和草原局办公室国家发展改革委办公厅关于林场供电的通知》（办场字〔2020〕39号），现将有关事项通知如下。"));
  }

  @Test
  void whoSendsOutADocumentIsItsIssuer() {
    assertEquals(
        List.of("苏林电〔2008〕98号|关于做好护林工作的紧急通知|江苏省林业局|REFERENCE"),
        cited("春节即将到来，江苏省林业局专门发出《关于做好护林工作的紧急通知》（苏林电〔2008〕98号），请照此执行。"));
  }

  @Test
  void titlesInAngleBracketsAndNumbersWithinTheMarksAreRead() {
    List<String> cited = List.of("苏林造〔2020〕943号|江苏省步道管理办法|-|BASIS");
    assertEquals(cited, cited("根据〈江苏省步道管理办法〉（苏林造〔2020〕943号）要求，现将有关事项通知如下。"));
    assertEquals(cited, cited("根据<<江苏省步道管理办法>>（苏林造〔2020〕943号）要求，现将有关事项通知如下。"));
    assertEquals(cited, cited("根据《江苏省步道管理办法（苏林造〔2020〕943号）》要求，现将有关事项通知如下。"));
  }

  @Test
  void whoHandsOutATitleWithoutMarksBelongsToIt() {
    assertEquals(
        List.of("苏林造〔2020〕943号|江苏省林业局印发关于建设步道试行细则的通知|江苏省林业局|BASIS"),
        cited("根据江苏省林业局印发关于建设步道试行细则的通知（苏林造〔2020〕943号）要求，现将有关事项通知如下。"));
  }

  @Test
  void whatAnOrganIssuedUnderATitleThatLostItsKindIsADocument() {
    assertEquals(
        List.of("-|关于支持江苏在新时代爱护湿地上作示范|国务院|BASIS", "-|江苏省爱护河（湖）总体方案|-|BASIS"),
        cited("根据国务院《关于支持江苏在新时代爱护湿地上作示范》等文件精神，按照《江苏省爱护河（湖）总体方案》等文件要求，结合水利部印发的要点，现通知如下。"));
  }

  @Test
  void aCodeIsOfAllTheOrgansThatTheTextNamesForIt() {
    assertEquals(
        List.of(
            "中发〔2015〕908号|关于爱护湿地的若干意见|中共中央、国务院|BASIS",
            "中发〔2016〕904号|国家湿地战略纲要|中共中央、国务院|BASIS",
            "苏发〔2015〕911号|贯彻落实〈中共中央、国务院关于爱护湿地的若干意见〉的实施意见|中共江苏省委、江苏省人民政府|BASIS"),
        cited(
            "根据中共中央、国务院《关于爱护湿地的若干意见》（中发〔2015〕908号）、《国家湿地战略纲要》（中发〔2016〕904号）"
                + "和省委、省政府《贯彻落实〈中共中央、国务院关于爱护湿地的若干意见〉的实施意见》（苏发〔2015〕911号）精神，现通知如下。"));
  }

  @Test
  void whatAPlanCarriesOutTogetherWithAnotherIsADocumentOfItsOwn() {
    String plan =
        """
        湿地保护纲要和湿地规划实施计划

        为贯彻落实《湿地保护纲要》和《湿地养护办法》，制定本计划。
        一、保护湿地。
        二、修复湿地。
        """;
    assertEquals(List.of("-|湿地保护纲要|-|BASIS", "-|湿地养护办法|-|BASIS"), citedBy(plan));
  }

  @Test
  void aTitleInMarksOfItsOwnBehindItsIssuerIsTheTitle() {
    assertEquals(List.of("-|步道应急预案|交通运输部|BASIS"), cited("根据《交通运输部<步道应急预案>》要求，现通知如下。\n"));
  }

  @Test
  void organsJoinedOrWithoutTheirPlaceAreNamedEachInFull() {
    assertEquals(
        List.of(
            "苏财社〔2020〕903号|关于步道的通知|江苏省财政厅、江苏省人力资源和社会保障厅|BASIS",
            "泰建发〔2020〕904号|关于步道的请示|泰州市住房和城乡建设局、泰州市水利局|BASIS"),
        cited(
            "根据省财政厅、人力资源和社会保障厅《关于步道的通知》（苏财社〔2020〕903号）"
                + "和市住建局和市水利局《关于步道的请示》（泰建发〔2020〕904号），现通知如下。\n"));
  }

  @Test
  void aTitleOfAnotherCodeHasNotTheIssuerOfTheOneBefore() {
    assertEquals(
        List.of("国办发〔2020〕991号|关于步道的意见|国务院办公厅|BASIS", "苏政办发〔2020〕992号|关于步道的实施意见|-|BASIS"),
        cited("根据《关于步道的意见》（国办发〔2020〕991号）、《关于步道的实施意见》（苏政办发〔2020〕992号）精神，现通知如下。\n"));
  }

  @Test
  void whatOrgansGaveTitlesOfTheirOwnIsCitedWhateverItsKind() {
    assertEquals(
        List.of(
            "-|关于步道的建议|中共江苏省委|BASIS", "-|江苏省步道专篇编制深度（试行）|-|BASIS", "-|健康步道行动（2020—2030年）|-|BASIS"),
        cited("根据中共江苏省委《关于步道的建议》、《江苏省步道专篇编制深度（试行）》和《健康步道行动（2020—2030年）》，现通知如下。\n"));
  }

  @Test
  void anEarlyArticleSaysWhatRulesRestOn() {
    String rules =
        """
        姜堰区步道管理办法
        第一条 为加强步道管理，制定本办法。
        第二条 本办法依据《江苏省步道条例》制定。
        第三条 有关部门应当执行《泰州市步道规定》。
        """;
    assertEquals(List.of("-|江苏省步道条例|-|BASIS", "-|泰州市步道规定|-|REFERENCE"), citedBy(rules));
  }

  @Test
  void whatIsRepealedIsNoGround() {
    assertEquals(
        List.of("苏政发〔2018〕907号|关于步道的通知|-|REFERENCE"),
        cited("本通知自印发之日起实施，《关于步道的通知》（苏政发〔2018〕907号）同时废止。\n"));
    assertEquals(
        List.of("泰政办发〔2019〕903号|泰州市步道办法|-|REFERENCE"),
        cited("为推动步道建设，经研究对《泰州市步道办法》（泰政办发〔2019〕903号）进行了部分修订，现印发给你们。\n"));
  }

  @Test
  void theOfficesOfAGroupOfOrgansAreTheirs() {
    assertEquals(
        List.of("商办函〔2025〕908号|商务部等8部门办公厅关于步道的通知|商务部办公厅|BASIS"),
        cited("根据《商务部等8部门办公厅关于步道的通知》（商办函〔2025〕908号），现通知如下。\n"));
    assertEquals(
        List.of("教办〔2025〕908号|教育部办公厅等关于步道的通知|教育部办公厅|BASIS"),
        cited("根据《教育部办公厅等关于步道的通知》（教办〔2025〕908号），现通知如下。\n"));
  }

  @Test
  void anOrganInACellOfItsOwnIssuedNothing() {
    assertEquals(
        List.of("苏政办发〔2020〕909号|步道实施意见|-|REFERENCE"),
        cited("一、抓好步道\n\n区住建局\n\n《步道实施意见》（苏政办发〔2020〕909号）\n"));
  }

  @Test
  void whatOffendersAreJudgedByIsNoGround() {
    assertEquals(
        List.of("-|江苏省步道条例|-|BASIS", "-|中华人民共和国治安管理处罚法|-|REFERENCE"),
        cited("根据《江苏省步道条例》通告如下。对毁坏步道的，将依照《中华人民共和国治安管理处罚法》依法给予处罚。\n"));
  }

  @Test
  void aNumberBeginsBehindTheWordThatLeadsToIt() {
    assertEquals(
        List.of("苏政办〔2021〕909号|-|江苏省人民政府办公厅|REFERENCE"),
        cited("一、学习文件\n该文已由省政府办公厅以苏政办〔2021〕909号文转发。\n"));
  }

  @Test
  void aProposalIsADocument() {
    assertEquals(List.of("-|关于增加步道的建议|-|REFERENCE"), cited("您提出的《关于增加步道的建议》已收悉。\n"));
  }
}
