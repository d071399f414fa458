package org.zhengtu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.record.Level;

class JurisdictionsTest {
  private final Jurisdictions jurisdictions = Jurisdictions.load();

  @ParameterizedTest
  @CsvSource({
    "320614, 海门区, 海门, COUNTY, 320600",
    "340602, 杜集区, 杜集, COUNTY, 340600",
    "110000, 北京市, 北京, PROVINCE, 000000",
    "110105, 朝阳区, 朝阳, COUNTY, 110000",
    "429004, 仙桃市, 仙桃, COUNTY, 420000",
    "659001, 石河子市, 石河子, COUNTY, 650000",
    "441900, 东莞市, 东莞, CITY, 440000",
    "460400, 儋州市, 儋州, CITY, 460000",
    "450000, 广西壮族自治区, 广西, PROVINCE, 000000",
    "522600, 黔东南苗族侗族自治州, 黔东南, CITY, 520000",
    "632800, 海西蒙古族藏族自治州, 海西, CITY, 630000",
    "654000, 伊犁哈萨克自治州, 伊犁, CITY, 650000",
    "150724, 鄂温克族自治旗, 鄂温克, COUNTY, 150700",
    "341823, 泾县, 泾县, COUNTY, 341800",
    "152500, 锡林郭勒盟, 锡林郭勒, CITY, 150000",
    "620200, 嘉峪关市, 嘉峪关, CITY, 620000",
    "810000, 香港特别行政区, 香港, PROVINCE, 000000",
  })
  void everyPlaceHasItsLevelItsParentAndAnEverydayName(
      String code, String name, String shortName, Level level, String parent) {
    Jurisdiction place = jurisdictions.byCode(code);
    assertThat(place).isEqualTo(new Jurisdiction(code, name, level, parent));
    assertThat(place.shortName()).isEqualTo(shortName);
  }

  @Test
  void theTableIsWhole() {
    assertThat(jurisdictions.all()).hasSizeGreaterThan(3_200);
    for (Jurisdiction place : jurisdictions.all()) {
      assertThat(place.isState() || jurisdictions.parent(place) != null).as(place.name()).isTrue();
      if (!place.isRetired()) {
        assertThat(jurisdictions.named(place.name())).contains(place);
        assertThat(jurisdictions.named(place.shortName())).contains(place);
      }
    }
    assertThat(jurisdictions.children(jurisdictions.state())).hasSize(34);
  }

  @Test
  void aNameThatSeveralPlacesShareMeansAllOfThem() {
    assertThat(jurisdictions.named("鼓楼区"))
        .extracting(Jurisdiction::code)
        .containsExactly("320106", "320302", "350102", "410204");
    assertThat(jurisdictions.named("吉林"))
        .extracting(Jurisdiction::code)
        .containsExactly("220000", "220200");
    assertThat(jurisdictions.named("虚构")).isEmpty();
  }

  @Test
  void aCountyLiesInItsCityAndADistrictOfAMunicipalityInThat() {
    assertThat(jurisdictions.city(place("320614"))).isEqualTo(place("320600"));
    assertThat(jurisdictions.city(place("110105"))).isEqualTo(place("110000"));
    assertThat(jurisdictions.city(place("429004"))).isNull();
    assertThat(jurisdictions.ancestors(place("320614")))
        .extracting(Jurisdiction::code)
        .containsExactly("320600", "320000", "000000");
  }

  @ParameterizedTest
  @CsvSource({
    "在连云港市教育局, 1, 连云港市, true",
    "南通银保监分局, 0, 南通, false",
    "新疆生产建设兵团, 0, 新疆, false",
  })
  void theLongestPlaceNameAtAnOffsetIsFound(String text, int from, String name, boolean full) {
    PlaceMatch match = jurisdictions.longestAt(text, from);
    assertThat(match).isNotNull();
    assertThat(text.substring(from, match.end())).isEqualTo(name);
    assertThat(match.full()).isEqualTo(full);
    assertThat(jurisdictions.longestAt(text, text.length() - 1)).isNull();
  }

  @Test
  void familiesStandInTheOrderOfTheContract() {
    Families families = Families.load();
    assertThat(families.all()).hasSize(88);
    assertThat(families.sorted(List.of("体育", "教育", "体育"))).containsExactly("教育", "体育");
    assertThat(families.named("虚构")).isNull();
  }

  private Jurisdiction place(String code) {
    Jurisdiction place = jurisdictions.byCode(code);
    assertThat(place).isNotNull();
    return place;
  }

  @Test
  void aPlaceThatIsNoMoreKeepsItsCodeAndTellsWhatItBecame() {
    Jurisdiction former = jurisdictions.named("滦县").getFirst();
    assertThat(former.code()).isEqualTo("130223");
    assertThat(former.until()).isEqualTo(2018);
    assertThat(jurisdictions.today(former).name()).isEqualTo("滦州市");
    assertThat(jurisdictions.named("襄樊市")).extracting(Jurisdiction::name).containsExactly("襄阳市");
    assertThat(jurisdictions.named("宣武区")).extracting(Jurisdiction::code).containsExactly("110104");
  }

  /** 海门 is 海门区, though there was a 海门市; 莱芜 is 莱芜区. */
  @Test
  void noFormerPlaceTakesANameOfToday() {
    assertThat(jurisdictions.named("海门")).extracting(Jurisdiction::code).containsExactly("320614");
    assertThat(jurisdictions.named("莱芜")).extracting(Jurisdiction::code).containsExactly("370116");
    for (Jurisdiction place : jurisdictions.all()) {
      assertThat(jurisdictions.named(place.name()))
          .as(place.name())
          .anyMatch(named -> named.name().equals(place.name()) || named.isRetired());
      if (place.isRetired()) {
        assertThat(jurisdictions.today(place).isRetired()).as(place.name()).isFalse();
        assertThat(jurisdictions.parent(place)).as(place.name()).isNotNull();
        assertThat(jurisdictions.named(place.shortName()))
            .as(place.shortName())
            .allMatch(named -> !named.isRetired() || named.shortName().equals(named.name()));
      } else {
        assertThat(jurisdictions.named(place.name())).as(place.name()).contains(place);
      }
    }
  }

  @Test
  void inADocumentOfAFormerPlaceItsWordsMeanItself() {
    Organs organs = Organs.load();
    Jurisdiction former = jurisdictions.byCode("320684");
    for (String name : new String[] {"海门市教育局", "市教育局", "海门公安局"}) {
      OrganName organ = organs.read(name, 0, name.length(), former);
      assertThat(organ.place()).as(name).isEqualTo(former);
    }
    String today = "海门区教育局";
    assertThat(organs.read(today, 0, today.length(), former).place())
        .isEqualTo(jurisdictions.byCode("320614"));
    String then = "海门市教育局";
    assertThat(organs.read(then, 0, then.length(), jurisdictions.byCode("320600")).place())
        .isEqualTo(former);
  }
}
