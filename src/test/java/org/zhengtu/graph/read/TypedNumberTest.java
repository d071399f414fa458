package org.zhengtu.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国虚发〔2019〕15号",
        "国虚发[2019]15号",
        "国虚发（2019）15号",
        "国虚发【2019】第15号",
        " 国虚发 ［２０１９］ １５ 号",
        "国虚发〔2019〕15"
      })
  void knowsANumberHoweverItIsTyped(String typed) {
    assertThat(TypedNumber.forms(typed)).contains("国虚发〔2019〕15号");
  }

  @Test
  void knowsHalvesOfNumbersFromOtherTexts() {
    assertThat(TypedNumber.part("国虚发[2019")).isEqualTo("国虚发〔2019");
    assertThat(TypedNumber.part("2019]15号")).isEqualTo("2019〕15号");
    assertThat(TypedNumber.part("15号")).isEqualTo("15号");
    assertThat(TypedNumber.part("备案")).isNull();
    assertThat(TypedNumber.part("号")).isNull();
  }
}
