package org.zhengtu.parse.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Finding;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;

/** Organs that cannot be placed or explained are reported; all others are not. */
class UnresolvedUnitsTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private final PolicyParser parser = new PolicyParser();

  private List<Finding> unresolved(SourceText source) {
    return parser.parse(source).findings().stream()
        .filter(f -> f.code().equals("UNIT_UNRESOLVED"))
        .toList();
  }

  private static SourceText notice(String members) {
    return new SourceText(
        "notice.txt",
        "0".repeat(64),
        "text/plain",
        """
        南通市人民政府办公室关于成立南通市湿地保护领导小组的通知
        通政办发〔2031〕8号
        各县（市、区）人民政府：
        市政府决定成立南通市湿地保护领导小组（以下简称领导小组）。
        领导小组由%s等单位组成。
        南通市人民政府办公室
        2031年5月8日
        """
            .formatted(members));
  }

  @Test
  void aNameThatNoVocabularyExplainsIsReportedOnce() {
    List<Finding> findings = unresolved(notice("市教育局、市公安局、市林业局、持续改进"));
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().message()).contains("“持续改进”", "no known kind of organ");
    assertThat(findings.getFirst().evidence()).isNotNull();
  }

  @Test
  void knownKindsOfBodiesNeedNoFamily() {
    assertThat(unresolved(notice("市教育局、市公安局、云泽大学、市城投集团、云泽公路段"))).isEmpty();
  }

  @Test
  void noCleanDocumentHasOne() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(UnresolvedUnitsTest::isSource).sorted().toList()) {
        assertThat(unresolved(Sources.read(file))).as(file.toString()).isEmpty();
      }
    }
  }

  private static boolean isSource(Path file) {
    return file.getFileName().toString().startsWith("source.");
  }
}
