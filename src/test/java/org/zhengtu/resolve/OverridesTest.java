package org.zhengtu.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;

class OverridesTest {
  private static final String HEADING = "source,mention,meaning,reason\n";
  private static final PolicyDocument CITY = document("330600");

  @Test
  void theTableIsReadAndWrittenInOneForm() {
    Overrides overrides =
        Overrides.read(
            "\uFEFF"
                + HEADING
                + "# a remark\n\n"
                + "b.txt,市有关办公室,agency 330600 卫生健康,\"办公地点相同, 见 \"\"三定\"\" 规定\"\n"
                + "a.txt,〔2021〕3号,document 330600 绍测发[2021] 3号,前文所述\n",
            "t.csv");
    assertThat(overrides.all()).extracting(Ruling::words).containsExactly("卫生健康", "绍测发〔2021〕3号");
    assertThat(overrides.all().getFirst().reason()).isEqualTo("办公地点相同, 见 \"三定\" 规定");
    assertThat(Overrides.read(overrides.table(), "again").table()).isEqualTo(overrides.table());
    assertThat(overrides.differing(Overrides.NONE)).containsExactlyInAnyOrder("a.txt", "b.txt");
    assertThat(overrides.differing(Overrides.read(overrides.table(), "again"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt,市局,agency 330600 卫生健康 | line 2: 4 cells are needed, not 3",
        "a.txt,市局,agency 330600 卫生健康, | line 2: the cell “reason” is empty",
        "a.txt,市局,agency 999999 卫生健康,x | line 2: no place has the code “999999”",
        "a.txt,市局,agency 330600,x | line 2: write “agency CODE FAMILY” or “… CODE NAME”",
        "a.txt,市局,document 330600,x | line 2: write “document CODE NUMBER”",
        "a.txt,市局,office 330600 卫生健康,x | line 2: “office” is no meaning; write agency CODE NAME",
        "a.txt,市局,unresolved 330600,x | line 2: “unresolved” stands alone",
        "a.txt,\"市局,unresolved,x | line 2: a quotation mark is not closed",
      })
  void aFaultIsToldWithItsLineAndWhatToDo(String row, String message) {
    assertThatThrownBy(() -> Overrides.read(HEADING + row + "\n", "t.csv"))
        .isInstanceOf(OverrideFormatException.class)
        .hasMessageStartingWith("t.csv, ")
        .hasMessageContaining(message);
  }

  @Test
  void aMentionIsSettledOnceAndUnderTheHeading() {
    String row = "a.txt,市局,unresolved,x\n";
    assertThatThrownBy(() -> Overrides.read(HEADING + row + row, "t.csv"))
        .hasMessageContaining("line 3: “市局” of a.txt stands above already");
    assertThatThrownBy(() -> Overrides.read(row, "t.csv"))
        .hasMessageContaining("line 1: the heading must be “source,mention,meaning,reason”");
    assertThatThrownBy(() -> Overrides.read("", "t.csv")).hasMessageContaining("the file is empty");
  }

  @Test
  void anOverrideGoesBeforeTheRulesInItsSourceAlone() {
    Resolver resolver =
        Resolver.load()
            .with(
                Overrides.read(
                    HEADING
                        + "a.txt,市苔藓办,agency 330600 市林业局,挂牌于林业局\n"
                        + "a.txt,市教育局,unresolved,疑为笔误\n"
                        + "a.txt,王虚构,person 330600 教育,见名单\n"
                        + "a.txt,测发〔2021〕3号,document 330603 测发〔2021〕3号,发文机关见附件\n",
                    "t.csv"));
    Resolver there = resolver.in(new SourceInfo("a.txt", null, null, null));
    Resolver elsewhere = resolver.in(new SourceInfo("b.txt", null, null, null));
    Unit office = new Unit("市苔藓办", "330600", List.of(), false, null);
    Unit school = new Unit("市教育局", "330600", List.of("教育"), false, null);
    AgencyKey forestry = new AgencyKey("330600", List.of("林业和草原"), false, "");
    assertThat(there.agency(office, CITY))
        .isEqualTo(new Resolved<>(forestry, "“市苔藓办”：人工裁定，挂牌于林业局 / override: settled by hand"));
    assertThat(there.agency(school, CITY)).isInstanceOf(Unresolved.class);
    assertThat(elsewhere.agency(office, CITY)).isEqualTo(Resolver.load().agency(office, CITY));
    assertThat(elsewhere.agency(school, CITY)).isEqualTo(Resolver.load().agency(school, CITY));
    Appointment wang = new Appointment("王虚构", MechanismRole.MEMBER, null, null, null);
    AgencyKey education = new AgencyKey("330600", List.of("教育"), false, "");
    assertThat(there.person(wang, CITY, "mec-1"))
        .extracting(r -> ((Resolved<PersonKey>) r).key())
        .isEqualTo(new PersonKey("王虚构", education.id()));
    Citation citation = new Citation("测发〔2021〕3号", null, null, CitationRole.BASIS, null);
    PolicyRecord content =
        new PolicyRecord(new SourceInfo("a.txt", null, null, null), List.of(CITY), List.of());
    assertThat(there.cited(citation, content, 0))
        .extracting(r -> ((Resolved<DocumentKey>) r).key().key())
        .isEqualTo("number | 330603 | 测发〔2021〕3号");
  }

  private static PolicyDocument document(String place) {
    return new PolicyDocument(
        null, null, null, List.of(), null, place, null, null, null, null, null, List.of(), null,
        List.of(), null, List.of(), List.of(), List.of(), List.of(), null);
  }
}
