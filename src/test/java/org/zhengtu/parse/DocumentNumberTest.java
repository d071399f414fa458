package org.zhengtu.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw forms of invented numbers, each with its normal form. */
class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云政办发〔2022〕87号        | 云政办发〔2022〕87号
          云政办发[2013]89号          | 云政办发〔2013〕89号
          云政办发［2013］89号        | 云政办发〔2013〕89号
          云政办发【2021】5号         | 云政办发〔2021〕5号
          云政办发(2017)12号          | 云政办发〔2017〕12号
          云政办发（2017）12号        | 云政办发〔2017〕12号
          云政办发(2017〕12号         | 云政办发〔2017〕12号
          云政办发〔2017)12号         | 云政办发〔2017〕12号
          云政办发〔2017]12号         | 云政办发〔2017〕12号
          云政办发【2017〕12号        | 云政办发〔2017〕12号
          云政办发﹝2017﹞12号        | 云政办发〔2017〕12号
          云政办发〈2017〉12号        | 云政办发〔2017〕12号
          云政办发「2017」12号        | 云政办发〔2017〕12号
          云政办发〔2014〕号16        | 云政办发〔2014〕16号
          云政办发〔2014〕16          | 云政办发〔2014〕16号
          云政办发〔2014〕第16号      | 云政办发〔2014〕16号
          云政办发〔2014〕年16号      | 云政办发〔2014〕16号
          云政办发〔2014年〕16号      | 云政办发〔2014〕16号
          云政办发〔2014年〕第16号    | 云政办发〔2014〕16号
          云政办发〔2014〕字第16号    | 云政办发〔2014〕16号
          云政办发〔2014第16号        | 云政办发〔2014〕16号
          云政办发2014〕16号          | 云政办发〔2014〕16号
          云政办发〔２０１４〕１６号  | 云政办发〔2014〕16号
          云政办发〔二〇一四〕十六号  |
          云政办发〔二〇一四〕一六号  | 云政办发〔2014〕16号
          云政办发〔二○一四〕16号     | 云政办发〔2014〕16号
          云 政 办 发 〔 2014 〕 16 号 | 云政办发〔2014〕16号
          云政办发 〔2014〕 16 号     | 云政办发〔2014〕16号
          云政办发〔20 14〕16号       | 云政办发〔2014〕16号
          云政办发　〔2014〕　16号    | 云政办发〔2014〕16号
          云政办发\u200b〔2014〕\u200b16号 | 云政办发〔2014〕16号
          \ufeff云政办发〔2014〕16号  | 云政办发〔2014〕16号
          （云政办发〔2014〕16号）    | 云政办发〔2014〕16号
          【云政办发〔2014〕16号】    | 云政办发〔2014〕16号
          文号：云政办发〔2014〕16号  |
          云政办发〔2014〕16号文件    | 云政办发〔2014〕16号
          云政办发〔2014〕16号。      | 云政办发〔2014〕16号
          云政办发〔86〕16号          | 云政办发〔1986〕16号
          云政办发[1998]16号          | 云政办发〔1998〕16号
          云政〔2018〕40号            | 云政〔2018〕40号
          云政办秘〔2021〕2号         | 云政办秘〔2021〕2号
          云政办函〔2021〕138号       | 云政办函〔2021〕138号
          云政办规〔2020〕5号         | 云政办规〔2020〕5号
          云府办〔2020〕5号           | 云府办〔2020〕5号
          云发〔2020〕5号             | 云发〔2020〕5号
          云办字〔2020〕5号           | 云办字〔2020〕5号
          国发〔2013〕35号            | 国发〔2013〕35号
          国办发明电〔2020〕10号      | 国办发明电〔2020〕10号
          中发〔2016〕24号            | 中发〔2016〕24号
          中办发〔2019〕1号           | 中办发〔2019〕1号
          厅字〔2018〕22号            | 厅字〔2018〕22号
          财税〔2019〕1号             | 财税〔2019〕1号
          发改价格规〔2019〕1001号    | 发改价格规〔2019〕1001号
          国卫基层发〔2019〕1001号    | 国卫基层发〔2019〕1001号
          工信部联节〔2019〕1号       | 工信部联节〔2019〕1号
          人社部发〔2019〕10001号     | 人社部发〔2019〕10001号
          国市监食生发〔2019〕1号     | 国市监食生发〔2019〕1号
          日政办发〔2019〕1号         | 日政办发〔2019〕1号
          月政办发〔2019〕1号         | 月政办发〔2019〕1号
          和政办发〔2019〕1号         | 和政办发〔2019〕1号
          将政办〔2019〕1号           | 将政办〔2019〕1号
          即政发〔2019〕1号           | 即政发〔2019〕1号
          依政办发〔2019〕1号         | 依政办发〔2019〕1号
          三政办发〔2019〕1号         | 三政办发〔2019〕1号
          五政发〔2019〕1号           | 五政发〔2019〕1号
          九府发〔2019〕1号           | 九府发〔2019〕1号
          云泽市人民政府办公室云政办发〔2019〕1号 |
          虚构部公告2019年第76号      | 虚构部公告2019年第76号
          虚构部公告〔2019〕年第76号  | 虚构部公告2019年第76号
          虚构部公告〔2019〕第76号    | 虚构部公告2019年第76号
          虚构部公告〔2019〕76号      | 虚构部公告2019年第76号
          虚构部 税务虚构总局公告2019年第76号 | 虚构部税务虚构总局公告2019年第76号
          公告2018年第14号            | 公告2018年第14号
          虚构总局公告2018年第 14 号  | 虚构总局公告2018年第14号
          虚构省人民政府令第278号     | 虚构省人民政府令第278号
          虚构省人民政府令第 278 号   | 虚构省人民政府令第278号
          虚构省人民政府令（第278号） | 虚构省人民政府令第278号
          国务院令第588号             | 国务院令第588号
          中华人民共和国主席令第九号  | 中华人民共和国主席令第9号
          中华人民共和国主席令第二十九号 | 中华人民共和国主席令第29号
          中华人民共和国主席令第一〇五号 | 中华人民共和国主席令第105号
          虚构委员会令2019年第29号    | 虚构委员会令2019年第29号
          令第12号                    |
          云政办发〔2014〕0号         |
          云政办发〔2014〕            |
          云政办发〔〕16号            |
          云政办发16号                |
          云政办发〔1014〕16号        |
          云政办发〔2914〕16号        |
          云政办发〔205〕16号         |
          云政办发〔20145〕16号       |
          云政办发〔2014〕123456号    |
          云政办发〔2014〕3月         |
          云〔2014〕16号              |
          〔2014〕16号                |
          2014年16号                  |
          无                          |
          暂无文号                    |
          根据〔2014〕16号            |
          见附件〔2014〕2号           |
          增长率（2014）3.5%          |
          云政办发〔2014〕16-20号     |
          云政办发〔2014〕16、20号    |
          """)
  void rawFormsNormaliseOrAreRefused(String raw, String expected) {
    DocumentNumber number =
        DocumentNumber.parse(raw.replace("\\u200b", "\u200b").replace("\\ufeff", "\ufeff"));
    if (expected == null) {
      assertNull(number, () -> raw + " gave " + number);
    } else {
      assertEquals(expected, number == null ? null : number.normal(), raw);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据云政办发〔2020〕1号文件精神                   | 云政办发〔2020〕1号
          按照虚政发〔2020〕1号和云政办发〔2020〕2号要求    | 虚政发〔2020〕1号;云政办发〔2020〕2号
          （虚政发〔2020〕1号、云政办发〔2020〕2号）        | 虚政发〔2020〕1号;云政办发〔2020〕2号
          虚政发〔2020〕1号和和政办发〔2020〕2号            | 虚政发〔2020〕1号;和政办发〔2020〕2号
          市政府云政办发〔2020〕2号文件                     | 云政办发〔2020〕2号
          云泽市人民政府办公室云政办发〔2020〕2号           | 云政办发〔2020〕2号
          （虚构部公告2019年第76号）                        | 虚构部公告2019年第76号
          公布《虚构条例》（国务院令第588号）               | 国务院令第588号
          2021年7月1日云政办发〔2020〕2号                   | 云政办发〔2020〕2号
          到2020年（2021年）增加5个                         |
          """)
  void runningTextGivesTheNumberWithoutTheWordsBefore(String text, String expected) {
    Reading reading = Reading.of(text);
    List<String> found =
        DocumentNumberScanner.all(reading, 0, reading.length()).stream()
            .map(m -> m.number().normal())
            .toList();
    assertEquals(expected == null ? "" : expected, String.join(";", found));
  }

  @Test
  void aNumberUnderTheIssuersLineBeginsOnItsOwnLine() {
    Reading reading = Reading.of("云泽市发展和改革局\n云发改〔2020〕2号\n");
    assertEquals(
        "云发改〔2020〕2号",
        DocumentNumberScanner.all(reading, 0, reading.length()).getFirst().number().normal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "〔2", "令第", "告", "〔2014〕", "云", "1"})
  void aMegabyteOfOneMarkStaysFast(String mark) {
    Reading reading = Reading.of(mark.repeat(1_000_000 / mark.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> DocumentNumberScanner.all(reading, 0, reading.length()));
  }
}
