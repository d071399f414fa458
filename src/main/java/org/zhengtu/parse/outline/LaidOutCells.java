package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.outline.LaidOutLine.Word;
import org.zhengtu.text.Span;

/**
 * Deals the words of the lines below such heads out to the columns. The bounds between the columns
 * stand where the fewest words cross them.
 */
final class LaidOutCells {
  /** How far a word may reach into the next column, whose words a page's layout has pushed on. */
  private static final int SLACK = 3;

  /** How deep a bound may cut a word for that to count the more. */
  private static final int DEEPEST = 6;

  private final int[] bounds;
  private int cut;
  private int reach;
  private final List<@Nullable Span[]> lines = new ArrayList<>();

  /** The cells of {@code lines}, as far as they fit under the heads. */
  LaidOutCells(LaidOutHeads heads, List<LaidOutLine> lines) {
    this.reach = heads.lines();
    this.bounds = new int[heads.size() - 1];
    for (int k = 0; k < bounds.length; k++) {
      bounds[k] = bound(lines, heads.right(k), heads.left(k + 1));
      cut += cut(lines, bounds[k]);
    }
    for (LaidOutLine line : lines) {
      @Nullable Span @Nullable [] cells = cells(line);
      if (cells == null) {
        break;
      }
      this.lines.add(cells);
    }
    this.reach += this.lines.size();
  }

  /** The middle of the widest run of columns between {@code from} and {@code to} crossed least. */
  private static int bound(List<LaidOutLine> lines, int from, int to) {
    int[] crossed = new int[Math.max(1, to - from + 1)];
    for (LaidOutLine line : lines) {
      for (Word word : line.words()) {
        int end = Math.min(to, word.right() - 1);
        for (int x = Math.max(from, word.left() + 1); x <= end; x++) {
          crossed[x - from] += Math.min(DEEPEST, Math.min(x - word.left(), word.right() - x));
        }
      }
    }
    int best = 0;
    int width = 0;
    for (int x = 0; x < crossed.length; ) {
      int end = x;
      while (end < crossed.length && crossed[end] == crossed[x]) {
        end++;
      }
      if (crossed[x] < crossed[best] || crossed[x] == crossed[best] && end - x > width) {
        best = x;
        width = end - x;
      }
      x = end;
    }
    return from + best + width / 2;
  }

  /** The words of a line in each column; null where they do not fit. */
  private @Nullable Span @Nullable [] cells(LaidOutLine line) {
    @Nullable Span[] cells = new @Nullable Span[bounds.length + 1];
    int last = -1;
    int right = 0;
    for (Word word : line.words()) {
      int k = 0;
      while (k < bounds.length && bounds[k] <= word.center()) {
        k++;
      }
      boolean before = k > 0 && bounds[k - 1] - word.left() > SLACK;
      boolean behind = k < bounds.length && word.right() - bounds[k] > SLACK;
      if (before || behind) {
        return null;
      }
      cut += k == last && word.left() - right > 1 ? DEEPEST : 0; // far apart in one column
      last = k;
      right = word.right();
      Span cell = cells[k];
      cells[k] = new Span(cell == null ? word.from() : cell.start(), word.to());
    }
    return line.words().isEmpty() ? null : cells;
  }

  /** How deep words are cut at {@code x}. */
  private static int cut(List<LaidOutLine> lines, int x) {
    int cut = 0;
    for (LaidOutLine line : lines) {
      for (Word word : line.words()) {
        cut += Math.clamp(Math.min(x - word.left(), word.right() - x) - 1, 0, DEEPEST);
      }
    }
    return cut;
  }

  /** True where the table reaches further than {@code other}, or as far with less cut. */
  boolean fitsBetter(LaidOutCells other) {
    return reach > other.reach || reach == other.reach && cut < other.cut;
  }

  /** How many lines fit. */
  int size() {
    return lines.size();
  }

  /** The words of line {@code i} in column {@code k}. */
  @Nullable Span at(int i, int k) {
    return lines.get(i)[k];
  }

  /** The pieces of column {@code k} on the lines {@code [from, to)}. */
  List<Span> pieces(int from, int to, int k) {
    List<Span> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Span piece = at(i, k);
      if (piece == null) {
        continue;
      }
      boolean next = !pieces.isEmpty() && pieces.getLast().end() == piece.start();
      pieces.add(next ? new Span(pieces.removeLast().start(), piece.end()) : piece);
    }
    return pieces;
  }
}
