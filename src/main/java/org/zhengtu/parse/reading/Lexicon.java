package org.zhengtu.parse.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A vocabulary file of the class path: words divided by blanks, line by line, # for a remark. */
public final class Lexicon {
  private Lexicon() {}

  /** The words of every line of {@code lexicon/name}, empty lines and remarks left out. */
  public static List<List<String>> lines(String name) {
    return text(name).stream().map(line -> List.of(line.split(" +"))).toList();
  }

  /** All words of the file in order. */
  public static List<String> words(String name) {
    return lines(name).stream().flatMap(List::stream).toList();
  }

  /** The lines of {@code lexicon/name} as they are; a file that is not there is a build's fault. */
  static List<String> text(String name) {
    String path = "lexicon/" + name;
    InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("The class path holds no " + path);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
