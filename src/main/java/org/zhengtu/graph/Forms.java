package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.Value;

/**
 * The words that name one thing, with how many facts use each. Kept beside the thing, so that its
 * shown name follows from them without reading every fact about it.
 *
 * @param counts above zero; the empty form stands for a fact without words
 */
record Forms(SortedMap<String, Integer> counts) {

  /** Reads the two lists that a node carries, or null values for none. */
  static Forms read(Value forms, Value counts) {
    SortedMap<String, Integer> read = new TreeMap<>();
    if (!forms.isNull()) {
      List<String> words = forms.asList(Value::asString);
      List<Integer> times = counts.asList(Value::asInt);
      for (int i = 0; i < words.size(); i++) {
        read.put(words.get(i), times.get(i));
      }
    }
    return new Forms(read);
  }

  Forms plus(Map<String, Integer> changes) {
    SortedMap<String, Integer> sum = new TreeMap<>(counts);
    changes.forEach((form, times) -> sum.merge(form, times, Integer::sum));
    sum.values().removeIf(times -> times == 0);
    return new Forms(sum);
  }

  /** True where no fact names the thing any more. */
  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The words, sorted. */
  List<String> words() {
    return List.copyOf(counts.keySet());
  }

  /** How often, in the order of {@link #words()}. */
  List<Integer> times() {
    return List.copyOf(new ArrayList<>(counts.values()));
  }

  /** The words used most; the longer, then the first by code point, where several are. */
  Optional<String> mostUsed() {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
