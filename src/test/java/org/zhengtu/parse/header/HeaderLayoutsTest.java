package org.zhengtu.parse.header;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.Finding;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;

/** Heads of invented documents in the layouts of real offices and portals: one file each. */
class HeaderLayoutsTest {
  private static final Set<String> CODES =
      Set.of(
          "TEXT_POLLUTED",
          "RECONSTRUCTED",
          "NUMBER_MISSING",
          "ISSUER_UNCERTAIN",
          "DATE_MISSING",
          "DATE_CONFLICT",
          "TITLE_CONFLICT",
          "ATTACHMENT_MISSING",
          "NOT_A_POLICY_DOCUMENT",
          "TRUNCATED");

  private final PolicyParser parser = new PolicyParser();

  @TestFactory
  Stream<DynamicTest> everyLayoutGivesItsFacts() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/headers")).toURI());
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder)) {
      files = paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    return files.stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private void check(Path path) {
    String file = read(path);
    int cut = file.indexOf("----\n");
    PolicyRecord record =
        parser.parse(
            new SourceText(
                path.getFileName().toString(),
                "0".repeat(64),
                "text/plain",
                file.substring(cut + 5)));
    Map<String, String> found = new LinkedHashMap<>();
    found.put("documents", String.valueOf(record.documents().size()));
    found.put("findings", codes(record.findings()));
    record.documents().stream().limit(1).forEach(document -> found.putAll(facts(document)));
    assertAll(
        file.substring(0, cut)
            .lines()
            .map(line -> line.split(": ", 2))
            .map(
                field -> (Executable) () -> assertEquals(field[1], found.get(field[0]), field[0])));
  }

  private static String codes(List<Finding> findings) {
    return list(findings.stream().map(Finding::code).filter(CODES::contains).sorted().toList());
  }

  private static Map<String, String> facts(PolicyDocument document) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("number", text(document.number()));
    facts.put("title", text(document.title()));
    facts.put("kind", text(document.kind()));
    facts.put("issuers", list(document.issuers()));
    facts.put("level", text(document.level()));
    facts.put("jurisdiction", text(document.jurisdiction()));
    facts.put("issuedOn", text(document.issuedOn()));
    facts.put("publishedOn", text(document.publishedOn()));
    facts.put("indexNumber", text(document.indexNumber()));
    facts.put("subject", text(document.subject()));
    facts.put("validity", text(document.validity()));
    facts.put("addressees", list(document.addressees()));
    return facts;
  }

  private static String text(Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? "-" : String.join(";", values);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
