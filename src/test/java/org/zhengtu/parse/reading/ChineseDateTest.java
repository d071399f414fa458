package org.zhengtu.parse.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as official texts and portals write them. */
class ChineseDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年9月8日           | 2022-09-08
          2022年09月08日         | 2022-09-08
          2023 年2 月24 日       | 2023-02-24
          ２０２２年９月８日     | 2022-09-08
          二○一二年十月八日      | 2012-10-08
          二〇一二年十二月二十一日 | 2012-12-21
          二0一二年五月三日      | 2012-05-03
          二OO八年五月五日       | 2008-05-05
          二零二一年十一月三十日 | 2021-11-30
          2021-09-30             | 2021-09-30
          2021-09-30 10:22:11    | 2021-09-30
          2021/9/30              | 2021-09-30
          2021.9.30              | 2021-09-30
          20210930               | 2021-09-30
          发布于2021年9月30日    | 2021-09-30
          2018年03月27           | 2018-03-27
          2021年13月1日          |
          2021年2月30日          |
          2021年9月              |
          1921年9月1日           |
          第20210930123号        |
          """)
  void aDayIsReadOrRefused(String text, String expected) {
    String folded = Reading.of(text).folded();
    ChineseDate date = ChineseDate.find(folded, 0, folded.length());
    assertEquals(expected, date == null ? null : date.date().toString(), text);
  }
}
