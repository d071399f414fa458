package org.zhengtu.parse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingCodesTest {
  private static final Pattern ADDED =
      Pattern.compile("indings(?:\\(\\))?\\s*\\.add\\(\\s*\"([A-Z_]+)\"");

  @Test
  void everyCodeThatTheParserGivesIsListed() throws IOException {
    TreeSet<String> given = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/zhengtu/parse"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher added = ADDED.matcher(Files.readString(file));
        while (added.find()) {
          given.add(added.group(1));
        }
      }
    }
    assertThat(given).hasSizeGreaterThan(9);
    assertThat(FindingCodes.ALL).isSorted().containsAll(given);
  }

  @Test
  void everyCodeIsExplainedOnTheFrontPage() throws IOException {
    List<String> page = Files.readAllLines(Path.of("README.md"));
    assertThat(FindingCodes.ALL)
        .allSatisfy(
            code -> assertThat(page).anyMatch(line -> line.startsWith("| `" + code + "` | ")));
  }
}
