package org.zhengtu.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts words in the place of others all over a text, in one pass, the longest first, so that no
 * replacement is replaced again. A word is also found where white space or a Markdown mark stands
 * inside it, and that stays.
 */
final class Rewording {
  private final Map<Character, List<Map.Entry<String, String>>> byFirst = new HashMap<>();

  Rewording(Map<String, String> words) {
    Map<Character, TreeMap<String, String>> sorted = new HashMap<>();
    words.forEach(
        (from, to) ->
            sorted
                .computeIfAbsent(
                    from.charAt(0),
                    c ->
                        new TreeMap<>(
                            Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder())))
                .put(from, to));
    sorted.forEach((first, entries) -> byFirst.put(first, List.copyOf(entries.entrySet())));
  }

  String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int i = 0;
    while (i < text.length()) {
      var match = matchAt(text, i);
      if (match == null) {
        out.append(text.charAt(i++));
      } else {
        int end = end(text, i, match.getKey());
        write(out, text, i, end, match);
        i = end;
      }
    }
    return out.toString();
  }

  private Map.@Nullable Entry<String, String> matchAt(String text, int at) {
    for (var entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (end(text, at, entry.getKey()) > 0) {
        return entry;
      }
    }
    return null;
  }

  /** Where the word that starts at {@code at} ends, or -1. */
  private static int end(String text, int at, String word) {
    int i = at;
    for (int k = 0; k < word.length(); k++) {
      while (k > 0 && i < text.length() && isGap(text.charAt(i))) {
        i++;
      }
      if (i >= text.length() || text.charAt(i) != word.charAt(k)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** The new word with the gaps of the old one; a gap that padded two characters pads only two. */
  private static void write(
      StringBuilder out, String text, int from, int to, Map.Entry<String, String> entry) {
    String word = entry.getValue();
    boolean padded = entry.getKey().length() == 2 && word.length() != 2;
    int k = 0;
    for (int i = from; i < to; i++) {
      if (!isGap(text.charAt(i))) {
        if (k < word.length()) {
          out.append(word.charAt(k++));
        }
      } else if (!padded) {
        out.append(text.charAt(i));
      }
    }
    out.append(word, k, word.length());
  }

  private static boolean isGap(char c) {
    return c == '#' || c == '*' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
