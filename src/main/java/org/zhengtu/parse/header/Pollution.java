package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * A phrase that was put in the place of a text's words, and the repairs that the form proves. The
 * reading text stays as it is: {@link #text()} is the folded text with the repairs made in place
 * and padded, so that offsets stay; {@link #value} gives words without padding.
 */
public final class Pollution {
  /** Fills up a repaired place to its old length. */
  static final char PAD = '\ufffc';

  private final Reading reading;
  private final String text;
  private final List<Repair> repairs;
  private final @Nullable Span evidence;

  /** Words of the reading that stand for others: {@code words} belongs at {@code [from, to)}. */
  record Repair(int from, int to, String words) {}

  private Pollution(Reading reading, String text, List<Repair> repairs, @Nullable Span evidence) {
    this.reading = reading;
    this.text = text;
    this.repairs = repairs;
    this.evidence = evidence;
  }

  /** Looks for pollution in the whole of {@code reading}. */
  public static Pollution of(Reading reading, Jurisdictions jurisdictions) {
    ReplacedPhrase phrase = ReplacedPhrase.find(reading, jurisdictions);
    if (phrase == null) {
      return new Pollution(reading, reading.folded(), List.of(), null);
    }
    List<Repair> repairs = new ArrayList<>(phrase.repairs());
    repairs.sort(Comparator.comparingInt(Repair::from));
    return new Pollution(reading, padded(reading, repairs), List.copyOf(repairs), phrase.first());
  }

  private static String padded(Reading reading, List<Repair> repairs) {
    char[] text = reading.folded().toCharArray();
    for (Repair repair : repairs) {
      for (int i = repair.from; i < repair.to; i++) {
        int k = i - repair.from;
        text[i] = k < repair.words.length() ? repair.words.charAt(k) : PAD;
      }
    }
    return new String(text);
  }

  /** Folded text, repaired. */
  public String text() {
    return text;
  }

  /** The first place where the text is polluted; null for a clean text. */
  @Nullable Span evidence() {
    return evidence;
  }

  /** The words of a compact range as written, repaired. */
  public String value(int from, int to) {
    if (repairs.isEmpty()) {
      return reading.text(from, to);
    }
    StringBuilder words = new StringBuilder(to - from);
    int at = from;
    for (int i = first(from); i < repairs.size() && repairs.get(i).from < to; i++) {
      Repair repair = repairs.get(i);
      if (repair.from >= at && repair.to <= to) {
        words.append(reading.text(at, repair.from)).append(repair.words);
        at = repair.to;
      }
    }
    return words.append(reading.text(at, to)).toString();
  }

  /** True where a blank stands before the compact character {@code i}. */
  boolean isGap(int i) {
    return reading.isGap(i);
  }

  /** True where a repair was made in the range. */
  public boolean touches(int from, int to) {
    int i = first(from);
    return i < repairs.size() && repairs.get(i).to <= to;
  }

  /** Index of the first repair that begins at or behind {@code from}. */
  private int first(int from) {
    int low = 0;
    int high = repairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (repairs.get(middle).from < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
