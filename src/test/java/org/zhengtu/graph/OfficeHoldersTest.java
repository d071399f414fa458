package org.zhengtu.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.SharedFolder;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;

/** Offices that a document gives to a post, and who holds them by its roster. */
class OfficeHoldersTest {
  private static final String NOTICE =
      """
      南通市人民政府办公室关于建立屋顶苔藓工作联席会议制度的通知
      通测办发〔2023〕9号

      各县（市、区）人民政府，市各有关部门：
      经市人民政府同意，建立南通市屋顶苔藓工作联席会议制度。
      联席会议办公室设在市民政局，承担日常工作。%s。

      南通市人民政府办公室
      2023年3月4日

      附件

      南通市屋顶苔藓工作联席会议成员名单

      召集人：石青山  副市长
      副召集人：云长河  市民政局党组书记、局长
      成员：林晓月  市民政局副局长
            方小舟  市财政局副局长
            丁一凡  市财政局副局长
            何大江  市教育局局长
      """;

  private final Graph graph = TestGraph.shared();

  @BeforeEach
  void clear() {
    TestGraph.cleared();
  }

  @ParameterizedTest
  @CsvSource({
    "联席会议办公室主任由市民政局局长兼任, 云长河 OFFICE_DIRECTOR 市民政局局长 DERIVED",
    "联席会议办公室主任由市民政局主要负责同志兼任, 云长河 OFFICE_DIRECTOR 市民政局主要负责同志 DERIVED",
    "办公室主任由市民政局分管副局长担任, 林晓月 OFFICE_DIRECTOR 市民政局分管副局长 DERIVED",
    "由市教育局局长兼任联席会议办公室主任, 何大江 OFFICE_DIRECTOR 市教育局局长 DERIVED",
    "办公室副主任由市民政局副局长担任, 林晓月 OFFICE_DEPUTY_DIRECTOR 市民政局副局长 DERIVED"
  })
  void theOneOfThatPostInTheRosterHoldsTheOffice(String sentence, String appointment)
      throws Exception {
    write(sentence);
    assertThat(offices()).containsExactly(appointment);
    assertThat(Verification.of(graph).failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"办公室主任由市财政局副局长兼任", "办公室主任由市民政局分管负责同志兼任", "办公室主任由市卫生健康委主任兼任", "办公室主任由市民政局局长云长河兼任"})
  void nothingIsDerivedWhereTwoFitOrNobodyDoesOrTheTextNamesTheHolder(String sentence)
      throws Exception {
    write(sentence);
    assertThat(offices()).noneMatch(office -> office.endsWith("DERIVED"));
  }

  @Test
  void twoThatFitAreAMentionThatMayBeEither() throws Exception {
    write("办公室主任由市财政局副局长兼任");
    assertThat(
            rows(
                """
                MATCH (m:Mention {kind: 'PERSON', state: 'AMBIGUOUS'})-[:CANDIDATE]->(p:Person)
                RETURN m.text + ' ' + p.name AS x ORDER BY x
                """))
        .containsExactly("市财政局副局长 丁一凡", "市财政局副局长 方小舟");
  }

  @Test
  void theMeasuredNoticeSaysWhoHoldsItsOffice() throws Exception {
    var seed = SharedFolder.files("seeds", ".txt").getFirst();
    SourceText text = Sources.read(seed);
    graph.writer().write(text, new PolicyParser().parse(text));
    assertThat(offices()).hasSize(1).first().asString().endsWith("DERIVED").contains("兵");
  }

  private void write(String sentence) throws Exception {
    SourceText text = Sources.read("notice.txt", NOTICE.formatted(sentence).getBytes(UTF_8));
    graph.writer().write(text, new PolicyParser().parse(text));
  }

  private List<String> offices() {
    return rows(
        """
        MATCH (p:Person)-[:HOLDS]->(x:Appointment) WHERE x.role STARTS WITH 'OFFICE'
        RETURN p.name + ' ' + x.role + ' ' + coalesce(x.asWritten, '') + coalesce(x.post, '') + ' ' + x.kind AS x
        """);
  }

  private List<String> rows(String query) {
    return graph.driver().executableQuery(query).execute().records().stream()
        .map(row -> row.get("x").asString())
        .toList();
  }
}
