package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;

/** The words with which a sentence says what an organ does. */
public final class DutyVerbs {
  private final Words strong;
  private final Words any;

  private DutyVerbs(List<List<String>> lines) {
    List<String> strongWords = new ArrayList<>();
    List<String> allWords = new ArrayList<>();
    for (List<String> line : lines) {
      List<String> words = line.subList(1, line.size());
      allWords.addAll(words);
      if (line.getFirst().equals("STRONG")) {
        strongWords.addAll(words);
      }
    }
    strong = new Words(strongWords);
    any = new Words(allWords);
  }

  /** The vocabulary of the class path. */
  public static DutyVerbs load() {
    return new DutyVerbs(Lexicon.lines("duty-verbs.txt"));
  }

  /** True where a verb begins at {@code at} that by itself speaks of a duty (负责, 承担). */
  public boolean strongAt(String folded, int at, int to) {
    int end = strong.end(folded, at, to);
    return end > 0 && !isPerson(folded, end, to);
  }

  /** 负责人, which no verb begins; 负责人口管理 is none. */
  private static boolean isPerson(String folded, int at, int to) {
    return at < to
        && folded.charAt(at) == '人'
        && folded.charAt(at - 1) == '责'
        && (at + 1 == to || "口民员才事防力工".indexOf(folded.charAt(at + 1)) < 0);
  }

  /** True where any verb of the vocabulary begins at {@code at}. */
  public boolean anyAt(String folded, int at, int to) {
    return any.end(folded, at, to) > 0;
  }
}
