package org.zhengtu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtu.SharedFolder;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;

/**
 * A source and the record that a careful reader would make of it.
 *
 * @param name short name
 * @param source what is parsed
 * @param expected the record to measure against
 */
record Sample(String name, SourceText source, PolicyRecord expected) {
  static final Path CORPUS = Path.of("src/test/resources/corpus");

  /** The invented documents of this project. */
  static List<Sample> corpus() {
    try (Stream<Path> cases = Files.list(CORPUS)) {
      return cases.filter(Files::isDirectory).sorted().map(Sample::corpusCase).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The seeds with their gold records; skips the calling test where they are not to be had. */
  static List<Sample> seeds() {
    try {
      return SharedFolder.files("seeds", ".txt").stream().map(Sample::seed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Several transplants of every seed; skips likewise. */
  static List<Sample> transplants(int ofEach) {
    return seeds().stream()
        .flatMap(
            seed ->
                Stream.iterate(1, n -> n <= ofEach, n -> n + 1).map(n -> Transplant.of(seed, n)))
        .toList();
  }

  private static Sample corpusCase(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Path source =
          files
              .filter(f -> f.getFileName().toString().startsWith("source."))
              .findFirst()
              .orElseThrow();
      return read(folder.getFileName().toString(), source, folder.resolve("expected.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample seed(Path source) {
    String name = source.getFileName().toString().replace(".txt", "");
    return read(name, source, SharedFolder.folder("gold").resolve(name + ".json"));
  }

  private static Sample read(String name, Path source, Path expected) {
    try {
      return new Sample(name, Sources.read(source), RecordJson.read(Files.readString(expected)));
    } catch (IOException e) {
      throw new IllegalStateException(source + ": " + e.getMessage(), e);
    }
  }
}
