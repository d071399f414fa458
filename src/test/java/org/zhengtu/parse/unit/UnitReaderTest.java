package org.zhengtu.parse.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.record.Unit;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

class UnitReaderTest {
  private final Jurisdictions jurisdictions = Jurisdictions.load();
  private final UnitReader units = new UnitReader(jurisdictions, Families.load());

  /** Each line of the table: the document's place, the words, the units read from them. */
  @Test
  void namesAndListsAreReadAsTheTableSays() throws IOException {
    List<String> table = lines("/units/names-and-lists.tsv");
    List<String> read =
        table.stream()
            .map(line -> line.split("\t"))
            .map(row -> row[0] + "\t" + row[1] + "\t" + read(row[0], row[1]))
            .toList();
    assertThat(read).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "市教育局副局长, 市教育局",
    "市卫生健康委员会副主任, 市卫生健康委员会",
    "市委办公室副主任, 市委办公室",
    "市委常委、常务副市长, 市委",
    "市政府副秘书长, 市政府",
    "市公安局交警支队支队长, 市公安局交警支队",
    "教育部门负责指导托育机构, 教育部门",
    "各县（市、区）人民政府要加强领导, 各县（市、区）人民政府",
    "各县、区人民政府负责, 各县、区人民政府",
    "区党工委、管委会办公室副主任, 区党工委、管委会办公室",
    "国家税务总局云泽市税务局局长, 国家税务总局",
    "云帆集团有限公司总经理, 云帆集团有限公司",
    "省军区副司令员, 省军区",
    "市人大常委会副主任, 市人大常委会",
    "团市委书记, 团市委",
  })
  void theLongestNameAtTheStartOfAnEntryIsFound(String entry, String unit) {
    Reading reading = Reading.of(entry);
    int end = units.leading(reading, 0, reading.length());
    assertThat(end).as(entry).isPositive();
    assertThat(reading.text(0, end)).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"副市长", "教授", "加强组织领导", "财政", "局长", "负责组织实施", "二级调研员", "、", "局"})
  void whatIsNoNameDoesNotLookLikeOne(String words) {
    Reading reading = Reading.of(words);
    assertThat(units.looksLikeUnit(reading, 0, reading.length())).isFalse();
  }

  @Test
  void evidenceIsThePlaceOfTheName() {
    Reading reading = Reading.of("责任单位：市教育局、市 财政局等");
    List<Unit> list = units.list(reading, 0, reading.length(), Home.UNKNOWN);
    assertThat(list).hasSize(2);
    assertThat(list.get(1).name()).isEqualTo("市财政局");
    assertThat(list.get(1).evidence().span().of(reading.raw())).isEqualTo("市 财政局");
  }

  @Test
  void whatUnitsAreToldToDoIsNoPartOfTheirNames() {
    Reading reading = Reading.of("市教育局、市国资委分别牵头做好信息公开指导、督促、考评工作；各县（市）、区政府做好本地公开工作");
    assertThat(
            units.answering(reading, 0, reading.length(), new Home(jurisdictions.byCode("330600"))))
        .extracting(Unit::name)
        .containsExactly("市教育局", "市国资委", "各县（市）、区政府");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "、", "市", "市教育局", "和", "各县（", "等", "市教育局和"})
  void endlessWordsStayFast(String word) {
    Reading reading = Reading.of(word.repeat(200_000 / word.length()));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          units.list(reading, 0, reading.length(), Home.UNKNOWN);
          units.leading(reading, 0, reading.length());
          units.looksLikeUnit(reading, 0, reading.length());
        });
  }

  private String read(String home, String words) {
    Reading reading = Reading.of(words);
    Home place = new Home(jurisdictions.byCode(home));
    return units.list(reading, 0, reading.length(), place).stream()
        .map(UnitReaderTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Unit unit) {
    String families = unit.families().isEmpty() ? "-" : String.join("+", unit.families());
    String group = unit.group() ? " group" : "";
    return unit.name() + " " + unit.jurisdiction() + " " + families + group;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = UnitReaderTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
