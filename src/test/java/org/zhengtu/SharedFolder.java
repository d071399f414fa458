package org.zhengtu;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of measured documents beside the project; not everybody has it. */
public final class SharedFolder {
  private SharedFolder() {}

  /**
   * A folder in it. Without it the calling test is skipped and the reason printed; where the
   * environment says {@code CI=true} its absence is a failure.
   */
  public static Path folder(String name) {
    Path folder = Path.of("../shared").resolve(name);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    String reason = "There is no folder " + folder + " to test over.";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(reason);
    }
    System.out.println("SKIPPED: " + reason);
    assumeTrue(false, reason);
    throw new IllegalStateException(reason);
  }

  /** Its files with this extension, by name. */
  public static List<Path> files(String name, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder(name))) {
      return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
    }
  }
}
