package org.zhengtu.parse.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Citation;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.Evidence;
import org.zhengtu.text.SourceText;

/** What invented documents are told to do to those that they cite, and what they are not. */
class RelationsTest {
  private static final String HEAD = "\n泰发〔2024〕900号\n各县人民政府：\n";
  private static final String FOOT = "\n泰州市人民政府\n2024年3月4日\n";

  private final PolicyParser parser = new PolicyParser();

  @TestFactory
  Stream<DynamicTest> theWordsSayWhatADocumentDoesToAnother() {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.title + " · " + one.expected.getFirst(),
                    () -> assertThat(told(one)).containsExactlyElementsOf(one.expected)));
  }

  @Test
  void manyNamesInOneSentenceAreReadInLinearTime() {
    String names = "《泰州市苔藓种植暂行办法》、".repeat(40_000);
    String text = "泰州市苔藓种植管理办法" + HEAD + "第一条 " + names + "《泰州市蕨类办法》同时废止。" + FOOT;
    long begin = System.nanoTime();
    List<Citation> citations = citations(text);
    assertThat(citations).hasSize(2);
    assertThat(citations).allMatch(citation -> citation.relation() == CitationRelation.REPEALS);
    assertThat(System.nanoTime() - begin).isLessThan(15_000_000_000L);
  }

  private List<String> told(Case one) {
    String text = one.title + HEAD + one.text + FOOT;
    return citations(text).stream().map(citation -> line(citation, text)).toList();
  }

  private List<Citation> citations(String text) {
    return parser
        .parse(new SourceText("t.txt", "0".repeat(64), "text/plain", text))
        .documents()
        .getFirst()
        .citations();
  }

  private static String line(Citation citation, String text) {
    String name =
        citation.number() == null ? Objects.requireNonNull(citation.title()) : citation.number();
    if (citation.relation() == null) {
      return name + " = -";
    }
    Evidence words = citation.relationEvidence();
    return name
        + " = "
        + citation.relation()
        + (words == null ? "" : ": " + text.substring(words.start(), words.end()));
  }

  private record Case(String title, String text, List<String> expected) {}

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : resource().split("\n= ")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (lines.isEmpty()) {
        continue;
      }
      cases.add(
          new Case(
              lines.getFirst(),
              String.join("\n", lines.stream().skip(1).filter(l -> !l.startsWith("> ")).toList()),
              lines.stream().filter(l -> l.startsWith("> ")).map(l -> l.substring(2)).toList()));
    }
    return cases;
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(RelationsTest.class.getResourceAsStream("/relations/cases.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
