package org.zhengtu.procedure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The vocabulary {@code lexicon/procedures.txt}.
 *
 * @param changes words that say that people change
 * @param acts last words on a change
 * @param before words before who has the last word
 * @param after words behind it
 * @param units words that make units of people: 成员单位
 * @param people the words for each sort of people
 */
record ProcedureWords(
    List<String> changes,
    List<String> acts,
    List<String> before,
    List<String> after,
    List<String> units,
    Map<String, List<String>> people) {
  private static final String FILE = "/lexicon/procedures.txt";

  static ProcedureWords load() {
    Map<String, List<String>> lists = new TreeMap<>();
    Map<String, List<String>> people = new TreeMap<>();
    for (String line : lines()) {
      List<String> words = List.of(line.split(" "));
      if (words.getFirst().equals("people")) {
        people.put(words.get(1), words.subList(2, words.size()));
      } else if (!line.startsWith("#")) {
        lists.put(words.getFirst(), words.subList(1, words.size()));
      }
    }
    return new ProcedureWords(
        of(lists, "changes"),
        of(lists, "acts"),
        of(lists, "before"),
        of(lists, "after"),
        of(lists, "units"),
        people);
  }

  private static List<String> of(Map<String, List<String>> lists, String name) {
    return Objects.requireNonNull(lists.get(name), () -> FILE + " lacks " + name);
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ProcedureWords.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.isBlank()).forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
