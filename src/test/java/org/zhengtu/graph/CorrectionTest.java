package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Correction;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.SourceText;

/** What people correct, in any order, for as long as they stand by it. */
class CorrectionTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);
  private static final String NOTICE =
      """
      云泽市人民政府办公室关于建设老年食堂的通知
      云政办发〔2022〕7号

      各县（市、区）人民政府：
      为了方便老年人就餐，现将有关事项通知如下。
      一、选址。结合社区实际选址。（责任单位：市民政局、市住建局）
      二、供餐。按照口味供餐。（责任单位：市商务局）
      三、监管。定期检查后厨。（责任单位：市市场监管局）

      云泽市人民政府办公室
      2022年3月4日
      """;

  private final Graph graph = TestGraph.shared();
  private final SourceText text =
      new SourceText("notice.txt", Digest.sha256(NOTICE), "text/plain", NOTICE);
  private final PolicyRecord read = new PolicyParser().parse(text);

  @BeforeEach
  void clear() {
    TestGraph.cleared();
  }

  @Test
  void whatIsEditedIsCuratedAndWhatIsNotStaysQuoted() {
    write();
    correct("云苔", MONDAY, this::better);
    assertThat(tasks())
        .containsExactly(
            "选址 QUOTED 结合社区实际选址。: 市住房城乡建设局 CURATED, 市民政局 QUOTED",
            "供餐 CURATED 按照老人口味供餐。: 市商务局 QUOTED",
            "送餐 CURATED 上门送餐。: 市民政局 CURATED");
    assertThat(one("MATCH (d:Document {collected: true}) RETURN d.number AS x"))
        .isEqualTo("云政办发〔2022〕8号");
    assertThat(one("MATCH (s:Source) RETURN s.record AS x")).isEqualTo(RecordJson.write(read));
  }

  @Test
  void aCorrectionSurvivesReadingTheTextAgainAndRemovingIt() {
    write();
    correct("云苔", MONDAY, this::better);
    List<String> corrected = TestGraph.lines(graph);
    write();
    assertThat(TestGraph.lines(graph)).isEqualTo(corrected);
    graph.writer().remove("notice.txt");
    assertThat(tasks()).isEmpty();
    write();
    assertThat(TestGraph.lines(graph)).isEqualTo(corrected);
  }

  @Test
  void aCorrectionTakenBackIsAsIfItHadNeverBeen() {
    write();
    List<String> before = TestGraph.lines(graph);
    CorrectionReport report = correct("云苔", MONDAY, this::better);
    assertThat(graph.writer().remove(report.id())).hasSize(1);
    assertThat(TestGraph.lines(graph)).isEqualTo(before);
  }

  @Test
  void theLaterOfTwoCorrectionsIsInForceInAnyOrder() {
    Correction first = Correction.of(read, edit(read, this::better), "云苔", MONDAY);
    Correction second =
        Correction.of(
            read, edit(read, r -> r.replace("定期检查后厨", "每日检查后厨")), "石青", MONDAY.plusDays(1));
    List<Runnable> writes =
        new ArrayList<>(
            List.of(
                this::write,
                () -> graph.writer().correct(first),
                () -> graph.writer().correct(second)));
    writes.forEach(Runnable::run);
    List<String> inOrder = TestGraph.lines(graph);
    assertThat(tasks()).contains("监管 CURATED 每日检查后厨。: 市市场监管局 QUOTED").hasSize(3);
    for (int seed = 0; seed < 5; seed++) {
      TestGraph.cleared();
      Collections.shuffle(writes, new Random(seed));
      writes.forEach(Runnable::run);
      assertThat(TestGraph.lines(graph)).isEqualTo(inOrder);
    }
    assertThat(graph.writer().correct(first).isSuperseded()).isTrue();
    graph.writer().remove(KeptCorrection.id(second));
    assertThat(tasks()).contains("送餐 CURATED 上门送餐。: 市民政局 CURATED");
  }

  @Test
  void aCorrectionHoldsWhenALaterParserReadsOtherwise() {
    write();
    correct("云苔", MONDAY, this::better);
    PolicyRecord later = edit(read, r -> r.replace("按照口味供餐。", "按照口味供餐").replace("定期检查后厨", "定期查后厨"));
    graph.writer().write(text, later);
    assertThat(tasks())
        .containsExactly(
            "选址 QUOTED 结合社区实际选址。: 市住房城乡建设局 CURATED, 市民政局 QUOTED",
            "供餐 CURATED 按照老人口味供餐。: 市商务局 QUOTED",
            "送餐 CURATED 上门送餐。: 市民政局 CURATED",
            "监管 QUOTED 定期查后厨。: 市市场监管局 QUOTED");
  }

  @Test
  void whatFitsNothingIsRefusedAndChangesNothing() {
    assertThatThrownBy(() -> correct("云苔", MONDAY, this::better))
        .isInstanceOf(CorrectionRefusedException.class)
        .hasMessageContaining("not in the graph; ingest notice.txt first");
    write();
    List<String> before = TestGraph.lines(graph);
    assertThatThrownBy(() -> correct("云苔", MONDAY, r -> r)).hasMessageContaining("nothing else");
    assertThatThrownBy(
            () -> correct("云苔", MONDAY, r -> r.replace(text.sha256(), Digest.sha256("other"))))
        .hasMessageContaining("another file called notice.txt");
    assertThat(TestGraph.lines(graph)).isEqualTo(before);
  }

  /** Another number; a unit's name and a statement changed; one task gone, one new. */
  private String better(String json) {
    int third = json.indexOf("{\"section\":[],\"heading\":\"监管\"");
    int end = json.indexOf("],\"body\"");
    return (json.substring(0, third)
            + """
            {"heading":"送餐","statement":"上门送餐。","responsible":[{"name":"市民政局","families":["民政"]}]}\
            """
            + json.substring(end))
        .replace("7号", "8号")
        .replace("市住建局", "市住房城乡建设局")
        .replace("按照口味供餐", "按照老人口味供餐");
  }

  private void write() {
    graph.writer().write(text, read);
  }

  private CorrectionReport correct(String by, LocalDate on, UnaryOperator<String> change) {
    return graph.writer().correct(edit(read, change), by, on);
  }

  private static PolicyRecord edit(PolicyRecord read, UnaryOperator<String> change) {
    return RecordJson.read(change.apply(RecordJson.write(read)));
  }

  private List<String> tasks() {
    return graph
        .driver()
        .executableQuery(
            """
            MATCH (t:Task)<-[r:RESPONSIBLE_FOR]-()
            WITH t, r ORDER BY r.asWritten
            WITH t, collect(r.asWritten + ' ' + r.kind) AS units ORDER BY t.ordinal
            RETURN t.heading + ' ' + t.kind + ' ' + t.statement + ': '
              + reduce(all = head(units), u IN tail(units) | all + ', ' + u) AS x
            """)
        .execute()
        .records()
        .stream()
        .map(row -> row.get("x").asString())
        .toList();
  }

  private String one(String query) {
    List<Record> rows =
        graph.driver().executableQuery(query).withParameters(Map.of()).execute().records();
    return rows.getFirst().get("x").asString();
  }
}
