package org.zhengtu.parse.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of words of the {@code lexicon} folder by key: each line is a key, a colon and words with
 * spaces between.
 */
public record WordFile(String name, Map<String, List<String>> words) {

  /** The lists of {@code lexicon/name}. */
  public static WordFile read(String name) {
    return new WordFile(
        name,
        Lexicon.text(name).stream().collect(Collectors.toMap(WordFile::key, WordFile::wordsOf)));
  }

  /** The words under a key that the file must have. */
  public List<String> of(String key) {
    List<String> found = words.get(key);
    if (found == null) {
      throw new IllegalStateException("lexicon/" + name + " has no words under " + key);
    }
    return found;
  }

  /** The words under keys that the file must have, for finding in a text. */
  public Words set(String... keys) {
    return new Words(Stream.of(keys).flatMap(key -> of(key).stream()).toList());
  }

  /** The words under a key that the file must have, each of the form {@code word=meaning}. */
  public Map<String, String> pairs(String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : of(key)) {
      int mark = pair.indexOf('=');
      pairs.put(pair.substring(0, mark), pair.substring(mark + 1));
    }
    return pairs;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static List<String> wordsOf(String line) {
    return List.of(line.substring(line.indexOf(':') + 1).trim().split(" +"));
  }
}
