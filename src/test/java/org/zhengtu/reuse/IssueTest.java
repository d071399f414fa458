package org.zhengtu.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.record.Level;

/** Which of two documents can have handed words down to the other. */
class IssueTest {

  @ParameterizedTest(name = "{0} {1} to {2} {3}: {4}")
  @CsvSource({
    "320600, 2020-01-01, 320600, 2021-01-01, true",
    "320000, 2020-01-01, 320614, 2021-01-01, true",
    "000000, 2020-01-01, 320614, 2021-01-01, true",
    "320600, 2021-01-01, 320600, 2020-01-01, false",
    "320614, 2020-01-01, 320600, 2021-01-01, false",
    "320700, 2020-01-01, 320600, 2021-01-01, false",
    "320000, 2020-01-01, 320600, 2020-01-01, true",
    "320600, 2020-01-01, 320000, 2020-01-01, false",
    "320600, 2020-01-01, 320600, 2020-01-01, false",
  })
  void earlierFromTheSamePlaceOrAbove(
      String from, LocalDate was, String to, LocalDate is, boolean handed) {
    assertThat(issue(from, was, null).mayHandDownTo(issue(to, is, null))).isEqualTo(handed);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "通测发〔2020〕5号, 通测发〔2021〕1号, true",
    "通测发〔2021〕5号, 通测发〔2021〕6号, false",
    "云测部公告2020年第7号, 通测发〔2021〕1号, true",
    "通测发5号, 通测发〔2021〕1号, false",
    "通测发〔20〕5号, 通测发〔2021〕1号, false",
  })
  void theYearOfTheNumberStandsForADayThatNobodyKnows(String was, String is, boolean handed) {
    assertThat(issue("320600", null, was).mayHandDownTo(issue("320600", null, is)))
        .isEqualTo(handed);
  }

  @Test
  void withoutAPlaceNobodyKnows() {
    Issue unknown = Issue.of(LocalDate.EPOCH, null, null, List.of());
    assertThat(unknown.mayHandDownTo(issue("320600", LocalDate.now(), null))).isFalse();
    assertThat(issue("320600", LocalDate.EPOCH, null).mayHandDownTo(unknown)).isFalse();
  }

  @Test
  void neverBothWays() {
    Random random = new Random(1);
    String[] places = {"000000", "320000", "320600", "320614", "320700"};
    for (int round = 0; round < 2000; round++) {
      Issue a = random(random, places);
      Issue b = random(random, places);
      assertThat(a.mayHandDownTo(b) && b.mayHandDownTo(a)).isFalse();
    }
  }

  private static Issue random(Random random, String[] places) {
    LocalDate day = random.nextInt(3) == 0 ? null : LocalDate.of(2020, 1, 1 + random.nextInt(3));
    return issue(
        places[random.nextInt(places.length)], day, "测〔" + (2019 + random.nextInt(3)) + "〕");
  }

  private static Issue issue(String place, @Nullable LocalDate day, @Nullable String number) {
    String city = place.substring(0, 4) + "00";
    String province = place.substring(0, 2) + "0000";
    List<String> places = List.of(place, city, province, "000000").stream().distinct().toList();
    Level level =
        place.equals("000000")
            ? Level.NATIONAL
            : place.equals(province)
                ? Level.PROVINCE
                : place.equals(city) ? Level.CITY : Level.COUNTY;
    return Issue.of(day, number, level, places);
  }
}
