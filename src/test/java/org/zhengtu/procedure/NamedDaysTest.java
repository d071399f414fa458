package org.zhengtu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.text.Span;

/** The day from which on a repeal holds, in invented sentences about moss. */
class NamedDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本办法自2021年3月1日起施行，《苔藓办法》同时废止。| 2021-03-01 | 自2021年3月1日起施行
          本办法自二〇二一年十二月二十一日起正式施行。《苔藓办法》同时废止。| 2021-12-21 | 自二〇二一年十二月二十一日起正式施行
          《苔藓办法》自2022年 1 月 31 日起停止执行。| 2022-01-31 | 自2022年 1 月 31 日起停止执行
          本通知自2022年1月31日之日起，予以施行。原《苔藓办法》废止。| 2022-01-31 | 自2022年1月31日之日起，予以施行
          本办法自2021年3月1日起施行，自2015年1月1日起施行的《苔藓办法》同时废止。| 2021-03-01 | 自2021年3月1日起施行
          本办法自印发之日起施行，《苔藓办法》同时废止。||
          新收费自2021年3月1日起执行。《苔藓办法》同时废止。||
          本办法自2021年3月1日起施行。《苔藓办法》自本通知印发之日起废止。||
          本办法自2021年2月30日起施行，《苔藓办法》同时废止。||
          甲自2021年3月1日起施行，乙自2022年3月1日起施行，《苔藓办法》废止。||
          """)
  void theDayIsTheOneOfTheSentenceOrOfTheDocumentItself(
      String text, @Nullable String day, @Nullable String words) {
    int at = text.lastIndexOf("《苔藓办法》");
    NamedDay found =
        new NamedDays(text, new Span(0, text.length())).of(new Span(at, text.length() - 1));
    assertThat(found == null ? null : found.day().toString()).isEqualTo(day);
    assertThat(found == null ? null : found.span().of(text)).isEqualTo(words);
  }

  @Test
  void oneEndlessLineStaysCheap() {
    String text = "自2021年".repeat(200_000);
    Instant begun = Instant.now();
    assertThat(new NamedDays(text, new Span(0, text.length())).of(new Span(5, 9))).isNull();
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
  }
}
