package org.zhengtu.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words by kind, from a file of the class path; each list longest words first. */
public final class WordLists {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, List<String>> byKind = new HashMap<>();

  private final String resource;

  private WordLists(String resource) {
    this.resource = resource;
    for (String[] row : CsvTable.read(resource, 2)) {
      List<String> words = List.of(row[1].trim().split(" +"));
      byKind.put(row[0], words.stream().distinct().sorted(LONGEST_FIRST).toList());
    }
  }

  /** The file {@code resource}: a kind and its words, parted by spaces, in each row. */
  public static WordLists load(String resource) {
    return new WordLists(resource);
  }

  /** The words of a kind that the file must have. */
  public List<String> of(String kind) {
    List<String> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalStateException(resource + " has no " + kind);
    }
    return words;
  }

  /** The words of all kinds but these. */
  List<String> but(Set<String> kinds) {
    return byKind.entrySet().stream()
        .filter(list -> !kinds.contains(list.getKey()))
        .flatMap(list -> list.getValue().stream())
        .toList();
  }

  /** The words of a kind for finding at a place of a text. */
  Trie<Boolean> trie(String kind) {
    return Trie.of(of(kind));
  }
}
