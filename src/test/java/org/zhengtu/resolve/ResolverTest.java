package org.zhengtu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.SharedFolder;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRole;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Level;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Unit;
import org.zhengtu.resolve.Resolution.Ambiguous;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolution.Unresolved;

class ResolverTest {
  private final Resolver resolver = Resolver.load();

  @Test
  void oneAgencyUnderAllItsNamesHasOneId() {
    PolicyDocument city = document("330600", null);
    Set<String> ids = new HashSet<>();
    ids.add(id(city, "市卫健委", "330600", "卫生健康"));
    ids.add(id(city, "绍兴市卫生健康委员会", "330600", "卫生健康"));
    ids.add(id(document("330603", null), "卫生健康部门", "330600", "卫生健康"));
    assertThat(ids).hasSize(1).allMatch(id -> id.matches("agy-[0-9a-f]{20}"));
    assertThat(id(city, "区卫健委", "330603", "卫生健康")).isNotIn(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "330600, 市政府, 绍兴市人民政府, true",
    "330600, 市委, 中共绍兴市委, true",
    "330603, 安昌镇, 安昌镇人民政府, true",
    "330603, 安昌镇人民政府, 区人民政府, false",
    "330603, 开发区管委会, 区政府, false",
    "330603, 柯桥街道, 柯桥街道办事处, true",
    "330600, 市文旅集团, 绍兴市文旅集团, true",
    "330600, 市文旅集团, 市交通集团, false",
    "330600, 各县（市、区）人民政府, 各县(市、区)人民政府, true",
    "330600, 市有关部门, 绍兴市有关部门, true",
    "000000, 国务院, 国务院办公厅, false",
  })
  void agenciesOfOneFamilyInOnePlaceAreToldApartByNamesOfTheirOwn(
      String place, String one, String other, boolean same) {
    PolicyDocument document = document(place, null);
    assertThat(issuer(document, one).equals(issuer(document, other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "市委编办, 市事业单位登记管理局, 机构编制, false",
    "市委编办, 绍兴市委机构编制委员会办公室, 机构编制, true",
    "市事业单位登记局, 市委编办, 机构编制, true",
    "市公安局, 市公安局交警支队, 公安, false",
    "市公安局交警支队, 市交警支队, 公安, true",
    "市市场监管局, 市食安办, 市场监管, false",
    "市食安办, 市食品安全委员会办公室, 市场监管, true",
    "市卫健委, 市疾控中心, 卫生健康, false",
    "市统计局, 国家统计局绍兴调查队, 统计, false",
    "越城区财政局, 市财政局, 财政, true",
  })
  void anAffiliateIsNotTheMainOrganOfItsFamily(
      String one, String other, String family, boolean same) {
    PolicyDocument city = document("330600", null);
    assertThat(id(city, one, "330600", family).equals(id(city, other, "330600", family)))
        .isEqualTo(same);
  }

  @Test
  void aPlaceNameWithSeveralMeaningsLeavesCandidates() {
    PolicyDocument document = document("000000", null);
    Unit unit = new Unit("鼓楼区教育局", null, List.of("教育"), false, null);
    Resolution<AgencyKey> resolution = resolver.agency(unit, document);
    assertThat(resolution).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous<AgencyKey>) resolution).candidates())
        .extracting(AgencyKey::jurisdiction)
        .contains("320106", "320302", "350102", "410204");
    assertThat(resolution.reason()).contains("鼓楼区");
  }

  @Test
  void aUnitOfNoPlaceIsUnresolvedAndSaysSo() {
    Unit unit = new Unit("教育局", null, List.of("教育"), false, null);
    Resolution<AgencyKey> resolution = resolver.agency(unit, document(null, null));
    assertThat(resolution).isInstanceOf(Unresolved.class);
    assertThat(resolution.reason()).contains("教育局");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "330603, 浙政办发〔2021〕3号, -, number | 330000 | 浙政办发〔2021〕3号",
        "330603, 绍政发〔2021〕3号, -, number | 330600 | 绍政发〔2021〕3号",
        "330603, 国办发〔2021〕3号, -, number | 000000 | 国办发〔2021〕3号",
        "330603, 云政发〔2021〕3号, -, number | ? | 云政发〔2021〕3号",
        "630000, 青政办〔2019〕103号, -, number | 630000 | 青政办〔2019〕103号",
        "370200, 青政办〔2019〕103号, -, number | 370200 | 青政办〔2019〕103号",
        "370000, 青政办〔2019〕103号, -, number | ? | 青政办〔2019〕103号",
        "370000, 青政办〔2019〕103号, 青岛市人民政府办公厅, number | 370200 | 青政办〔2019〕103号",
        "320614, 海政发〔2018〕9号, 海门市人民政府, number | 320614 | 海政发〔2018〕9号",
        "330600, 财政部公告2019年第9号, 财政部、税务总局, number | 000000 | 财政部公告2019年第9号",
      })
  void aNumberIsTheIssuersOrElseStaysBare(
      String place, String number, @Nullable String issuer, String key) {
    assertThat(cited(place, new Citation(number, null, issuer, CitationRole.BASIS, null)))
        .isEqualTo(key);
  }

  @Test
  void aNumberThatNothingProvesNamesThePlacesThatItCanBeOf() {
    Citation citation = new Citation("青政办〔2019〕103号", null, null, CitationRole.BASIS, null);
    assertThat(resolver.cited(citation, record(document("321200", null)), 0).reason())
        .isEqualTo(
            "青政办〔2019〕103号：文中未说明发文机关，可指 青海省、青岛市 / nothing proves whose number it is;"
                + " it can be of 青海省, 青岛市");
    Citation proven = new Citation("青政办〔2019〕103号", null, "青岛市人民政府", CitationRole.BASIS, null);
    assertThat(resolver.cited(proven, record(document("321200", null)), 0).reason())
        .startsWith("青政办〔2019〕103号：青岛市 370200，据发文机关");
  }

  @ParameterizedTest
  @CsvSource({
    "中华人民共和国食品安全法, title | 000000 | 食品安全法",
    "食品安全法, title | 000000 | 食品安全法",
    "食品安全法（修订）, title | 000000 | 食品安全法(修订)",
    "云泽机构管理办法（试行）, title | ? | 云泽机构管理办法(试行)",
    "浙江省养老服务条例, title | 330000 | 浙江省养老服务条例",
    "国务院关于加强某项工作的意见, title | 000000 | 国务院关于加强某项工作的意见",
  })
  void aTitleAloneIsTheIdentityAndLawsAreTheStates(String title, String key) {
    assertThat(cited("330600", new Citation(null, title, null, CitationRole.BASIS, null)))
        .isEqualTo(key);
  }

  @Test
  void whatIsPrintedInFullBesideIsTheCitedDocument() {
    PolicyDocument carrier = document("330603", "柯政发〔2022〕1号");
    PolicyDocument attached = document("330600", "某政办发〔2021〕8号");
    PolicyRecord policyRecord = record(carrier, attached);
    Citation citation = new Citation("某政办发〔2021〕8号", null, null, CitationRole.BASIS, null);
    assertThat(resolver.cited(citation, policyRecord, 0))
        .isEqualTo(
            new Resolved<>(
                resolver.document(policyRecord, 1),
                resolver.cited(citation, policyRecord, 0).reason()));
  }

  @Test
  void withinOneMechanismTheNameAloneIsThePerson() {
    Unit health = new Unit("市卫健委", "330600", List.of("卫生健康"), false, null);
    Unit school = new Unit("市教育局", "330600", List.of("教育"), false, null);
    Appointment named = person("苏虚构", MechanismRole.DEPUTY_CONVENOR, health);
    Appointment again = person("苏虚构", MechanismRole.OFFICE_DIRECTOR, null);
    Appointment alone = person("李虚构", MechanismRole.MEMBER, null);
    Appointment one = person("王虚构", MechanismRole.MEMBER, health);
    Appointment other = person("王虚构", MechanismRole.MEMBER, school);
    Appointment unclear = person("王虚构", MechanismRole.OFFICE_DEPUTY_DIRECTOR, null);
    PolicyDocument document = document("330600", null, named, again, alone, one, other, unclear);
    assertThat(who(again, document)).isEqualTo(who(named, document));
    assertThat(who(alone, document)).isEqualTo(new PersonKey("李虚构", "mec-1"));
    assertThat(who(one, document)).isNotEqualTo(who(other, document));
    assertThat(resolver.person(unclear, document, "mec-1")).isInstanceOf(Ambiguous.class);
  }

  @Test
  void whatSaysTheSameTwiceKeepsTwoIdsThatDoNotChange() {
    Unit unit = new Unit("市教育局", "330600", List.of("教育"), false, null);
    Duty duty = new Duty(unit, "负责某事。", List.of("负责某事"), List.of("职责"), null);
    PolicyRecord policyRecord = record(withDuties(List.of(duty, duty)));
    List<String> ids = resolver.statementIds(policyRecord, 0).duties();
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(resolver.statementIds(record(withDuties(List.of(duty))), 0).duties())
        .containsExactly(ids.get(0));
  }

  @Test
  void everyMeasuredMentionResolves() throws Exception {
    List<String> open = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    for (Path file : SharedFolder.files("gold", ".json")) {
      PolicyRecord policyRecord = RecordJson.read(Files.readString(file));
      for (int i = 0; i < policyRecord.documents().size(); i++) {
        PolicyDocument document = policyRecord.documents().get(i);
        documents.add(resolver.document(policyRecord, i).key());
        int index = i;
        document.memberUnits().forEach(u -> check(resolver.agency(u, document), open));
        document.issuers().forEach(n -> check(resolver.issuer(n, document), open));
        document.people().forEach(p -> check(resolver.person(p, document, "mec-1"), open));
        for (Citation citation : document.citations()) {
          Resolution<DocumentKey> cited = resolver.cited(citation, policyRecord, index);
          check(cited, open);
          if (cited instanceof Resolved<DocumentKey> it
              && it.key() instanceof DocumentKey.BareNumber) {
            open.add(cited.reason());
          }
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(documents).hasSize(6);
  }

  private static void check(Resolution<?> resolution, List<String> open) {
    if (!(resolution instanceof Resolved<?>)) {
      open.add(resolution.reason());
    }
  }

  private String id(PolicyDocument document, String name, String place, String family) {
    Unit unit = new Unit(name, place, List.of(family), false, null);
    return ((Resolved<AgencyKey>) resolver.agency(unit, document)).key().id();
  }

  private AgencyKey issuer(PolicyDocument document, String name) {
    return ((Resolved<AgencyKey>) resolver.issuer(name, document)).key();
  }

  private String cited(String place, Citation citation) {
    return ((Resolved<DocumentKey>) resolver.cited(citation, record(document(place, null)), 0))
        .key()
        .key();
  }

  private PersonKey who(Appointment appointment, PolicyDocument document) {
    return ((Resolved<PersonKey>) resolver.person(appointment, document, "mec-1")).key();
  }

  private static Appointment person(String name, MechanismRole role, @Nullable Unit unit) {
    return new Appointment(name, role, unit, null, null);
  }

  private static PolicyRecord record(PolicyDocument... documents) {
    return new PolicyRecord(
        new SourceInfo("a.txt", "ab", null, null), List.of(documents), List.of());
  }

  private static PolicyDocument document(
      @Nullable String place, @Nullable String number, Appointment... people) {
    return document(place, number, List.of(people), List.of());
  }

  private static PolicyDocument withDuties(List<Duty> duties) {
    return document("330600", "绍政发〔2022〕1号", List.of(), duties);
  }

  private static PolicyDocument document(
      @Nullable String place,
      @Nullable String number,
      List<Appointment> people,
      List<Duty> duties) {
    return new PolicyDocument(
        number,
        "虚构题名",
        "通知",
        List.of(),
        Level.CITY,
        place,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        people,
        duties,
        List.of(),
        null);
  }
}
