package org.zhengtu.parse.unit;

import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.Words;

/**
 * Tells the clauses between organs that name none: deadlines, progress, what holds for later tasks.
 */
public final class Asides {
  private static final Words ASIDES = new Words(Lexicon.words("asides.txt"));

  private final String folded;

  /** Those of a folded text. */
  public Asides(String folded) {
    this.folded = folded;
  }

  /** True where what follows a comma speaks of the list and is no part of it. */
  public boolean isNote(int from, int to) {
    int comma = folded.indexOf(',', from, to);
    int end = comma < 0 ? to : comma;
    return isScope(from, end) || FirstLeads.saidIn(folded, from, end);
  }

  /** True for 以下均需…, 下同, 不再单列. */
  public boolean isScope(int from, int to) {
    int start = skip(from, to);
    if (folded.startsWith("下同", start)) {
      return to - start <= 3;
    }
    return folded.startsWith("以下", start) && to - start > 2 && !folded.startsWith("以下简称", start)
        || folded.startsWith("不再", start) && to - start <= 8;
  }

  /** True for a date, a deadline or another aside that names no organ. */
  public boolean isAside(int from, int to) {
    int start = skip(from, to);
    if (start >= to) {
      return false;
    }
    char c = folded.charAt(start);
    int at = "于到至在".indexOf(c) >= 0 ? start + 1 : start;
    char first = at < to ? folded.charAt(at) : c;
    return first >= '0' && first <= '9' && !UnitListWords.counts(folded, at, to)
        || ASIDES.at(folded, at);
  }

  /** Behind the marks at {@code from}. */
  public int skip(int from, int to) {
    int i = from;
    while (i < to && "、,;。:·-".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
