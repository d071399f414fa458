package org.zhengtu.parse.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Enumerator.Style;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Reading;

/**
 * How deep numbers stand in a text that counts by 1.1 and 1.1.1, and whether 1. counts chapters.
 */
final class Decimals {
  /** Under a decimal number, （一） and 1. stand this much deeper than by themselves. */
  private static final int UNDER_DECIMALS = 4;

  private static final int LONGEST_CHAPTER = 24;

  private final Reading reading;
  private final String folded;
  private final List<Line> paragraphs;
  private final OpenHeadings open;
  private final boolean any;

  /** Styles that count over decimals or without them. */
  private final Set<Style> outer = EnumSet.noneOf(Style.class);

  private int lastChapter;
  private int lastItem;

  Decimals(Reading reading, List<Line> lines, List<Line> paragraphs, OpenHeadings open) {
    this.reading = reading;
    this.folded = reading.folded();
    this.paragraphs = paragraphs;
    this.open = open;
    this.any = lines.stream().map(this::at).anyMatch(Decimals::isDecimal);
  }

  private @Nullable Enumerator at(Line line) {
    return Enumerator.at(folded, line.from(), line.to());
  }

  private static boolean isDecimal(@Nullable Enumerator number) {
    return number != null && number.style() == Style.DECIMAL;
  }

  /** The number that paragraph {@code i} begins with, a chapter's where 1. stands over 1.1. */
  @Nullable Enumerator number(int i) {
    Enumerator number = at(paragraphs.get(i));
    if (!any) {
      return number == null ? bareItem(i) : number;
    }
    return number == null ? bareChapter(paragraphs.get(i)) : chapter(number, i);
  }

  private Enumerator chapter(Enumerator number, int i) {
    if (number.style() != Style.ARABIC || open.underSection()) {
      return number;
    }
    boolean next = number.value() == lastChapter + 1 && number.value() != lastItem + 1;
    if (next && lastChapter > 0 || opensDecimals(number, i)) {
      lastChapter = number.value();
      return new Enumerator(Style.CHAPTER_NUMBER, number.from(), number.to(), 0);
    }
    lastItem = number.value();
    return number;
  }

  /** True where the next number counts under {@code number}: 1.1 under 1. */
  private boolean opensDecimals(Enumerator number, int i) {
    for (int k = i + 1; k < Math.min(paragraphs.size(), i + 6); k++) {
      Enumerator next = at(paragraphs.get(k));
      if (next != null) {
        return isDecimal(next) && folded.startsWith(number.value() + ".", next.from());
      }
    }
    return false;
  }

  /** A number that lost its mark between the items before it and behind it: 3 落实…. */
  private @Nullable Enumerator bareItem(int i) {
    Line line = paragraphs.get(i);
    int to = line.from();
    while (to < line.to() && folded.charAt(to) >= '0' && folded.charAt(to) <= '9') {
      to++;
    }
    boolean bare = to > line.from() && to - line.from() <= 2 && to < line.to();
    if (!bare || folded.charAt(to) < '一' || i == 0 || i + 1 == paragraphs.size()) {
      return null;
    }
    int value = Integer.parseInt(folded, line.from(), to, 10);
    return isItem(i - 1, value - 1) && isItem(i + 1, value + 1)
        ? new Enumerator(Style.ARABIC, line.from(), to, value)
        : null;
  }

  private boolean isItem(int i, int value) {
    Enumerator number = at(paragraphs.get(i));
    return number != null && number.style() == Style.ARABIC && number.value() == value;
  }

  /** The bare number before the title of a chapter whose sections are 1.1, 1.2. */
  private @Nullable Enumerator bareChapter(Line line) {
    int i = line.from();
    while (i < line.to() && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
      i++;
    }
    boolean few = i > line.from() && i - line.from() <= 2 && line.to() - i <= LONGEST_CHAPTER;
    boolean gap = few && i < line.to() && reading.isGap(i);
    return gap && folded.charAt(i) >= '一' && !Marks.hasSentenceMark(folded, i, line.to())
        ? new Enumerator(Style.CHAPTER_NUMBER, line.from(), i, 0)
        : null;
  }

  /**
   * How deep the next number of a style stands: under a decimal number what is counted otherwise is
   * deeper, whatever it is elsewhere.
   */
  int depth(Style style) {
    boolean within = open.underDecimal();
    if (style.isDecimal()) {
      lastItem = 0;
    } else if (!within) {
      outer.add(style);
    }
    boolean under =
        within
            && !style.isDecimal()
            && !outer.contains(style)
            && style.depth() >= Style.HAN_PAREN.depth();
    return style.depth() + (under ? UNDER_DECIMALS : 0);
  }
}
