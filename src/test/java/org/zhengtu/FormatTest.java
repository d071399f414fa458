package org.zhengtu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java file stands as the formatter writes it; {@code mvn -Pformat} writes them so. */
class FormatTest {
  private static final boolean WRITE = Boolean.getBoolean("format.write");

  @Test
  void every_java_file_is_formatted() throws Exception {
    List<String> different = new ArrayList<>();
    for (Path file : javaFiles()) {
      String source = Files.readString(file);
      String formatted = format(source);
      if (formatted.equals(source)) {
        continue;
      }
      if (WRITE) {
        Files.writeString(file, formatted);
      } else {
        different.add(file.toString());
      }
    }
    assertThat(different).as("not formatted; run: mvn -Pformat test").isEmpty();
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String format(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(imports);
  }
}
