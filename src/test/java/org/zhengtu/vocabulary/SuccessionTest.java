package org.zhengtu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.vocabulary.Succession.Change;
import org.zhengtu.vocabulary.Succession.Stage;

class SuccessionTest {
  private final Succession succession = Succession.load();

  @ParameterizedTest
  @CsvSource({
    "市卫计委, 卫生健康, 卫生局 人口和计划生育委员会 卫生和计划生育委员会 卫生健康委员会",
    "市法制办, 司法行政, 法制办公室 司法局",
    "省扶贫办, 乡村振兴, 扶贫开发领导小组办公室 乡村振兴局 农业农村局",
    "市银监分局, 金融监管, 银行业监督管理委员会 银行保险监督管理委员会 金融监督管理总局",
    "市市场监管局, 市场监管, 价格监督检查局 工商行政管理局 质量技术监督局 食品药品监督管理局 市场监督管理局",
    "市工商局, 市场监管, 工商行政管理局 市场监督管理局",
    "市大数据局, 大数据, 大数据管理局 数据局",
    "市国税局, 税务, 国家税务局 税务局",
  })
  void aLineIsWhatAnOrganCameFromAndWhatItBecame(String form, String family, String line) {
    Stage stage = succession.of(form, List.of(family));
    assertThat(stage).isNotNull();
    assertThat(succession.line(List.of(stage), false))
        .extracting(Stage::name)
        .containsExactlyInAnyOrder(line.split(" "));
  }

  @Test
  void aStageLastsFromOneReformToTheNext() {
    Stage stage = succession.stage("卫生和计划生育委员会");
    assertThat(stage.from()).isEqualTo(LocalDate.of(2013, 3, 14));
    assertThat(stage.until()).isEqualTo(LocalDate.of(2018, 3, 17));
    assertThat(succession.current("卫生健康")).extracting(Stage::name).containsExactly("卫生健康委员会");
  }

  /** 铁道部 went into 交通运输部; no city had one. */
  @Test
  void whatOnlyTheStateHadIsInNoOtherLine() {
    Stage stage = succession.stage("交通运输局");
    assertThat(succession.line(List.of(stage), true)).extracting(Stage::name).contains("铁道部");
    assertThat(succession.line(List.of(stage), false))
        .extracting(Stage::name)
        .doesNotContain("铁道部");
  }

  /** A name of the table is read as an organ of the family that the table gives it. */
  @Test
  void namesOfTheTableHaveItsFamilies() {
    Organs organs = Organs.load();
    Jurisdiction city = Jurisdictions.load().byCode("330600");
    for (Change change : succession.changes()) {
      for (Stage stage :
          List.of(succession.stage(change.before()), succession.stage(change.after()))) {
        for (String name : stage.names()) {
          String form = (name.endsWith("部") || name.endsWith("总局") ? "" : "市") + name;
          assertThat(organs.read(form, 0, form.length(), city).families())
              .as(form)
              .contains(stage.family());
        }
      }
      assertThat(change.since()).isBefore(LocalDate.of(2026, 1, 1));
      assertThat(change.source()).isNotBlank();
    }
  }
}
