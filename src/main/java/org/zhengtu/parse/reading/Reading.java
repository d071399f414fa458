package org.zhengtu.parse.reading;

import java.util.BitSet;
import java.util.List;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.text.Span;

/**
 * The reading text as the parser sees it, normalised once. Later rules rely on these guarantees:
 *
 * <ol>
 *   <li>{@link #compact()} is the text without white space, zero-width characters, the Markdown
 *       marks {@code #} and {@code *}, lines that only number a page ({@link PageMarks}) and what
 *       was injected between characters ({@link Injections}); on a page that a machine turned into
 *       Traditional characters they are simplified ({@link Han}); every other character stands as
 *       written.
 *   <li>{@link #folded()} has the same length and differs character by character only: full-width
 *       ASCII forms are ASCII; 〔［【{ are {@code [} and their like {@code ]}, as are the angles round
 *       who answers ({@link AngleBrackets}); dashes are {@code -}; double quotation marks are
 *       {@code "}; the strokes of drawn tables are {@code |}; ○ and ◯ are 〇; ﹒ and ． are {@code .};
 *       compatibility ideographs are the characters they stand for. 《》〈〉、。 stay.
 *   <li>{@link #span} leads from any compact range back to the reading text, and the words there
 *       without white space and marks are that range of {@link #compact()}, unless {@link
 *       #evidence} says that they are reconstructed.
 *   <li>{@link #lines()} are the non-blank lines in order, those that a converter broke at one
 *       width whole again ({@link WrappedLines}), and a colon with the label above it; together
 *       they cover the compact text.
 * </ol>
 */
public final class Reading {
  private final String raw;
  private final String compact;
  private final String folded;
  private final int[] at;
  private final List<Line> lines;

  /** Before which characters a converter broke the line that they stand in. */
  private final BitSet breaks;

  private final Repairs repairs;

  Reading(
      String raw,
      String compact,
      String folded,
      int[] at,
      List<Line> lines,
      BitSet breaks,
      Repairs repairs) {
    this.raw = raw;
    this.compact = compact;
    this.folded = folded;
    this.at = at;
    this.lines = lines;
    this.breaks = breaks;
    this.repairs = repairs;
  }

  /** Normalises {@code raw}; linear in its length. */
  public static Reading of(String raw) {
    return new Normaliser(raw).read();
  }

  /** The reading text, unchanged. */
  public String raw() {
    return raw;
  }

  /** Guarantee 1. */
  public String compact() {
    return compact;
  }

  /** Guarantee 2. */
  public String folded() {
    return folded;
  }

  /** Where the compact text is not what was written. */
  public Repairs repairs() {
    return repairs;
  }

  /** The place of a compact range: quoted, or reconstructed where the text was repaired in it. */
  public Evidence evidence(int from, int to) {
    return Evidence.of(
        span(from, to), repairs.touch(from, to) ? EvidenceKind.RECONSTRUCTED : EvidenceKind.QUOTED);
  }

  /** Length of {@link #compact()} and {@link #folded()}. */
  public int length() {
    return compact.length();
  }

  /** Guarantee 4. */
  public List<Line> lines() {
    return lines;
  }

  /** The lines of which a part stands in {@code [from, to)}. */
  public List<Line> lines(int from, int to) {
    return from >= to ? List.of() : lines.subList(lineAt(from), lineAt(to - 1) + 1);
  }

  /** The words of a compact range, as written without white space. */
  public String text(int from, int to) {
    return compact.substring(from, to);
  }

  /** The words of a compact range, folded for matching. */
  public String folded(int from, int to) {
    return folded.substring(from, to);
  }

  /** The reading-text offset of the compact character {@code i}; the text's length at the end. */
  public int rawAt(int i) {
    return i < at.length ? at[i] : raw.length();
  }

  /**
   * True where a blank stands before the compact character {@code i}; what was injected is none.
   */
  public boolean isGap(int i) {
    int before = rawAt(i - 1) + 1;
    int end = rawAt(i);
    if (breaks.get(i)) {
      return Characters.isBlank(raw, before) || Characters.isBlank(raw, end - 1);
    }
    return end > before
        && (Characters.isDropped(raw.charAt(end - 1)) || Characters.isDropped(raw.charAt(before)));
  }

  /** How many # stand before the line at {@code from}: the level of a heading; 0 for none. */
  public int mark(int from) {
    int level = 0;
    for (int i = rawAt(from) - 1; i >= 0 && Characters.isDropped(raw.charAt(i)); i--) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r') {
        break;
      }
      level += c == '#' ? 1 : 0;
    }
    return level;
  }

  /** Guarantee 3; an empty range is an empty span before its character. */
  public Span span(int from, int to) {
    return from == to ? new Span(rawAt(from), rawAt(from)) : new Span(at[from], at[to - 1] + 1);
  }

  /** Index in {@link #lines()} of the line that holds the compact offset {@code i}. */
  public int lineAt(int i) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).from() <= i) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
