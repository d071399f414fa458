package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.zhengtu.text.Span;

/** Normalises a text in one pass, as {@link Reading} guarantees. */
final class Normaliser {
  private final String raw;
  private final char[] kept;
  private final char[] fold;
  private final int[] at;
  private final List<Line> lines = new ArrayList<>();
  private final List<Span> pageMarks;
  private final BitSet injected;
  private final boolean converted;
  private final Repairs repairs;
  private int page;
  private int n;
  private int lineFrom;
  private int indent;
  private boolean blankBefore = true;

  /** True where the number of a page stood since the last line. */
  private boolean paged;

  Normaliser(String raw) {
    this.raw = raw;
    this.kept = new char[raw.length()];
    this.fold = new char[raw.length()];
    this.at = new int[raw.length()];
    this.pageMarks = PageMarks.in(raw);
    this.injected = Injections.in(raw);
    this.converted = Han.isConverted(raw);
    this.repairs = new Repairs(converted, injected.cardinality());
  }

  Reading read() {
    for (int i = 0; i <= raw.length(); i++) {
      i = behindPageMark(i);
      char c = i < raw.length() ? raw.charAt(i) : '\n';
      if (c == '>' && injected.get(i) && Injections.endsLine(raw, i)) {
        repairs.leftOutBefore(n);
        c = '\n';
      }
      if (c == '\n' || c == '\r' || c == '\f') {
        endLine();
        boolean pair = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
      } else {
        take(c, i);
      }
    }
    String folded = AngleBrackets.answering(new String(fold, 0, n));
    int[] places = Arrays.copyOf(at, n);
    BitSet breaks = new BitSet();
    List<Line> joined = WrappedLines.joined(raw, folded, places, lines, breaks);
    List<Line> whole = SiteLines.cut(joined, folded);
    return new Reading(
        raw,
        new String(kept, 0, n),
        folded,
        places,
        List.copyOf(OneLine.cut(whole, folded, () -> blanks(raw, places, breaks))),
        breaks,
        repairs);
  }

  /** Behind the number of a page that begins at {@code i}; {@code i} where none does. */
  private int behindPageMark(int i) {
    if (page == pageMarks.size() || pageMarks.get(page).start() != i) {
      return i;
    }
    repairs.leftOutBefore(n);
    paged = true;
    blankBefore = false;
    return pageMarks.get(page++).end();
  }

  private void endLine() {
    if (n > lineFrom) {
      boolean colon = fold[lineFrom] == ':' && !lines.isEmpty();
      Line open = colon ? lines.removeLast() : new Line(lineFrom, n, indent, blankBefore);
      lines.add(new Line(open.from(), n, open.indent(), open.blankBefore()));
      blankBefore = false;
      paged = false;
    } else {
      // What stands round the number of a page parts no paragraphs.
      blankBefore = !paged || lines.isEmpty();
    }
    lineFrom = n;
    indent = 0;
  }

  private void take(char c, int i) {
    if (Characters.isDropped(c)) {
      indent += n > lineFrom ? 0 : c == '\u3000' ? 2 : 1;
      return;
    }
    if (injected.get(i) || (c == '？' || c == '?') && isLostBlank(i)) {
      repairs.leftOutBefore(n);
      return;
    }
    char official = converted ? Han.simplified(c) : c;
    if (official != c) {
      repairs.changed(n);
    }
    kept[n] = official;
    fold[n] = Characters.fold(official);
    at[n++] = i;
  }

  /**
   * A question mark behind a blank or at the beginning of a line: a blank that a converter lost.
   */
  private boolean isLostBlank(int i) {
    return i > 0 && Characters.isDropped(raw.charAt(i - 1)) && n > 0;
  }

  /** Before which characters a blank stands. */
  private static boolean[] blanks(String raw, int[] at, BitSet breaks) {
    boolean[] blanks = new boolean[at.length];
    for (int i = 1; i < at.length; i++) {
      blanks[i] =
          breaks.get(i)
              ? Characters.isBlank(raw, at[i - 1] + 1) || Characters.isBlank(raw, at[i] - 1)
              : at[i] > at[i - 1] + 1 && Characters.isDropped(raw.charAt(at[i] - 1));
    }
    return blanks;
  }
}
