package org.zhengtu.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Turns of phrase of the official form, which everybody uses and nobody takes from anybody. */
final class Formulas {
  private static final String FILE = "/lexicon/formulas.txt";

  /** Farthest that the parts of a formula stand apart. */
  private static final int FARTHEST = 40;

  private final List<List<String>> formulas;

  private Formulas(List<List<String>> formulas) {
    this.formulas = formulas;
  }

  static Formulas load() {
    try (InputStream in = Objects.requireNonNull(Formulas.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Formulas(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(line -> List.of(line.split("…")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code words} without formulas. */
  String without(String words) {
    String left = words;
    for (List<String> formula : formulas) {
      left = without(left, formula);
    }
    return left;
  }

  private static String without(String words, List<String> formula) {
    StringBuilder left = new StringBuilder(words.length());
    int from = 0;
    for (int at = start(words, formula, 0); at >= 0; at = start(words, formula, from)) {
      left.append(words, from, at);
      from = end(words, formula, at);
    }
    return left.append(words, from, words.length()).toString();
  }

  /** Where the formula begins that stands in {@code words} from an offset on; -1 for none. */
  private static int start(String words, List<String> formula, int from) {
    int at = words.indexOf(formula.getFirst(), from);
    while (at >= 0 && end(words, formula, at) < 0) {
      at = words.indexOf(formula.getFirst(), at + 1);
    }
    return at;
  }

  /** Where the formula ends that begins at {@code at}; -1 where its other parts do not stand. */
  private static int end(String words, List<String> formula, int at) {
    int end = at + formula.getFirst().length();
    for (String part : formula.subList(1, formula.size())) {
      int next = words.indexOf(part, end);
      if (next < 0 || next - end > FARTHEST) {
        return -1;
      }
      end = next + part.length();
    }
    return end;
  }
}
