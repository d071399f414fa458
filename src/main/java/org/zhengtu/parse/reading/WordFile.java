package org.zhengtu.parse.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A vocabulary of the class path's {@code lexicon} folder: lines of a key, a colon and words with
 * spaces between; lines that begin with # are remarks.
 */
public record WordFile(Map<String, List<String>> words) {

  /** The vocabulary {@code lexicon/name}; one that is not there is a fault of the build. */
  public static WordFile read(String name) {
    String path = "lexicon/" + name;
    InputStream in = WordFile.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("The class path holds no " + path);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new WordFile(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toMap(WordFile::key, WordFile::wordsOf)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words under {@code key}. */
  public List<String> of(String key) {
    List<String> found = words.get(key);
    if (found == null) {
      throw new IllegalStateException("No words under " + key);
    }
    return found;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static List<String> wordsOf(String line) {
    return List.of(line.substring(line.indexOf(':') + 1).trim().split(" +"));
  }
}
