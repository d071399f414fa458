package org.zhengtu.parse.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.Jurisdictions;

class PlacesInLineTest {
  private final Jurisdictions jurisdictions = Jurisdictions.load();

  @Test
  void aDistrictNamedInShortIsTheOneThatLiesInTheCityNamedBeside() {
    String text = "为落实《步道提升泰州行动方案》要求，结合我区实际，提出以下方案。\n一、修步道。（区财政局、区教育局负责）\n";
    assertThat(place("步道提升姜堰行动方案", text)).isEqualTo("321204");
  }

  @Test
  void aCityNamedTwiceInShortIsTheOneWhoseBureausTheTextNames() {
    assertThat(place("关于步道的意见", "为泰州步道提供保障，结合泰州实际，提出以下意见。责任单位：市财政局、市教育局。")).isEqualTo("321200");
  }

  @Test
  void provincialBureausAreThoseOfTheProvinceAfterWhichBranchesAreNamed() {
    assertThat(place("", "省财政厅：负责经费。\n省教育厅：负责宣传。\n浙江证监局：负责查处。\n浙江保监局：负责处置。\n人民银行杭州中心支行：负责调查。\n"))
        .isEqualTo("330000");
  }

  @Test
  void placesOfTwoProvincesTellNothing() {
    assertThat(place("", "学习泰州经验，学习泰州做法，赴绍兴考察。责任单位：市财政局、市教育局。")).isNull();
  }

  private @Nullable String place(String title, String text) {
    Jurisdiction place = PlacesInLine.find(jurisdictions, Reading.of(text), title);
    return place == null ? null : place.code();
  }
}
