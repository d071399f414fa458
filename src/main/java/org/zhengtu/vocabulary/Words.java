package org.zhengtu.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of words by kind, from {@code lexicon/organs.csv}; each list longest words first. */
final class Words {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, List<String>> byKind = new HashMap<>();

  private Words(List<String[]> rows) {
    for (String[] row : rows) {
      List<String> words = List.of(row[1].trim().split(" +"));
      byKind.put(row[0], words.stream().distinct().sorted(LONGEST_FIRST).toList());
    }
  }

  static Words load() {
    return new Words(CsvTable.read("lexicon/organs.csv", 2));
  }

  /** The words of a kind that the file must have. */
  List<String> of(String kind) {
    List<String> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalStateException("lexicon/organs.csv has no " + kind);
    }
    return words;
  }

  /** The words of a kind for finding at a place of a text. */
  Trie<Boolean> trie(String kind) {
    Trie<Boolean> trie = new Trie<>();
    of(kind).forEach(word -> trie.put(word, true));
    return trie;
  }
}
