package org.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingRulesTest {
  private final List<FindingRule> rules = FindingRules.load(Statements.load()).all();

  @Test
  void thePageListsEveryRuleAsItsHeaderSays() throws Exception {
    List<String> table =
        rules.stream()
            .map(
                rule ->
                    "| `%s` | %s | %s %s |"
                        .formatted(
                            rule.code(),
                            rule.severity(),
                            rule.meaningInEnglish(),
                            rule.toDoInEnglish()))
            .toList();
    assertThat(Files.readAllLines(Path.of("README.md")))
        .as("the table in README.md; it should be\n" + String.join("\n", table))
        .containsSubsequence(table);
  }

  @Test
  void everyHeaderSpeaksChineseAndEnglish() {
    assertThat(rules).hasSizeGreaterThanOrEqualTo(16);
    for (FindingRule rule : rules) {
      assertThat(rule.code()).matches("[A-Z]+(_[A-Z]+)+");
      for (String chinese : List.of(rule.meaning(), rule.toDo(), rule.message())) {
        assertThat(chinese).as(rule.code()).matches("(?s).*[\\u4e00-\\u9fff]{2}.*");
      }
      for (String english :
          List.of(rule.meaningInEnglish(), rule.toDoInEnglish(), rule.messageInEnglish())) {
        assertThat(english).as(rule.code()).matches("(?s).*[a-z]{2} [a-z].*");
      }
    }
  }

  @Test
  void aHeaderThatLacksSomethingOrSaysTooMuchIsRefusedByName() {
    assertThatThrownBy(() -> FindingRule.read("findings/x", "// code: X\nRETURN 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("findings/x: its header lacks severity");
    assertThatThrownBy(() -> FindingRule.read("findings/x", "// nothing\nRETURN 1"))
        .hasMessage("findings/x: no header line: // nothing");
  }
}
