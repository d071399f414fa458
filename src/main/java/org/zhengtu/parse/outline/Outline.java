package org.zhengtu.parse.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.AnsweringBracket;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Paragraphs;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.UnitReader;

/** The blocks of a document, each with the headings it stands under. */
public final class Outline {
  private static final int TITLE = 60;

  /** The first sentence of an item that holds smaller ones names it for them up to this length. */
  private static final int LONG = 80;

  /** Under a decimal number, （一） and 1. stand this much deeper than by themselves. */
  private static final int UNDER_DECIMALS = 4;

  private record Open(int depth, String heading, boolean decimal) {}

  private final Reading reading;
  private final String folded;
  private final List<Line> paragraphs;
  private final Map<Integer, TableRow> rows;
  private final BareHeadings bare;
  private final boolean decimals;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();

  /** Styles that count over decimals or without them. */
  private final Set<Enumerator.Style> outer = EnumSet.noneOf(Enumerator.Style.class);

  private int lastChapter;
  private int lastItem;

  private Outline(
      Reading reading,
      List<Line> paragraphs,
      Map<Integer, TableRow> rows,
      BareHeadings bare,
      boolean decimals) {
    this.reading = reading;
    this.folded = reading.folded();
    this.paragraphs = paragraphs;
    this.rows = rows;
    this.bare = bare;
    this.decimals = decimals;
  }

  /**
   * The blocks of the compact range; together they cover it.
   *
   * @param issued the title of what the document issues, which is no section of it; or null
   */
  public static List<Block> of(
      Reading reading,
      int from,
      int to,
      TableHeads heads,
      UnitReader units,
      @Nullable String issued) {
    RunOnTables tables = new RunOnTables(reading, heads, units);
    List<Line> lines = Lines.of(reading, from, to, tables);
    Map<Integer, TableRow> found = TableRows.in(reading, lines, heads, units);
    for (int i = 0; i < lines.size(); i++) {
      TableRow row = tables.row(lines.get(i));
      if (row != null) {
        found.put(i, row);
      }
    }
    Set<Line> alone = new HashSet<>();
    found.forEach((i, row) -> alone.addAll(lines.subList(i, i + row.lines())));
    Map<Integer, TableRow> rows = new HashMap<>();
    found.values().forEach(row -> rows.put(row.from(), row));
    List<Line> paragraphs = Paragraphs.of(reading.folded(), lines, alone);
    BareHeadings bare = new BareHeadings(reading, paragraphs, issued);
    boolean decimals = hasDecimals(reading.folded(), lines);
    return new Outline(reading, paragraphs, rows, bare, decimals).blocks();
  }

  private List<Block> blocks() {
    int i = 0;
    while (i < paragraphs.size()) {
      i = take(i);
    }
    return List.copyOf(blocks);
  }

  private int take(int i) {
    Line line = paragraphs.get(i);
    TableRow row = rows.get(line.from());
    if (row != null) {
      int from = row.from();
      blocks.add(
          new Block(Block.Kind.ROW, from, row.to(), -1, from, from, from, row.cells(), section()));
      return i + row.lines();
    }
    if (AttachmentMark.at(folded, line.from(), line.to())) {
      return attachment(i);
    }
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    if (decimals) {
      number = number == null ? chapterNumber(line) : chapter(number, i);
    }
    if (number != null) {
      numbered(i, number);
      return i + 1;
    }
    int depth = bare.depth(i);
    if (depth < 0) {
      add(Block.Kind.PARAGRAPH, line, -1, line.from(), line.from(), line.from());
    } else {
      close(depth);
      add(Block.Kind.HEADING, line, depth, line.from(), line.to(), line.to());
      open.push(new Open(depth, reading.text(line.from(), line.to()), false));
    }
    return i + 1;
  }

  /** {@code number}, or the number of a chapter where 1. stands over 1.1. */
  private Enumerator chapter(Enumerator number, int i) {
    if (number.style() != Enumerator.Style.ARABIC || open.stream().anyMatch(Outline::counts)) {
      return number;
    }
    boolean next = number.value() == lastChapter + 1 && number.value() != lastItem + 1;
    if (next && lastChapter > 0 || opensDecimals(number, i)) {
      lastChapter = number.value();
      return new Enumerator(Enumerator.Style.CHAPTER_NUMBER, number.from(), number.to(), 0);
    }
    lastItem = number.value();
    return number;
  }

  /** True where the next number counts under {@code number}: 1.1 under 1. */
  private boolean opensDecimals(Enumerator number, int i) {
    for (int k = i + 1; k < Math.min(paragraphs.size(), i + 6); k++) {
      Line line = paragraphs.get(k);
      Enumerator next = Enumerator.at(folded, line.from(), line.to());
      if (next != null) {
        return next.style() == Enumerator.Style.DECIMAL
            && folded.startsWith(number.value() + ".", next.from());
      }
    }
    return false;
  }

  /** True for a heading that a chapter with a bare number cannot close. */
  private static boolean counts(Open heading) {
    return !heading.decimal()
        && heading.depth() > Enumerator.Style.SECTION.depth()
        && !Character.isDigit(heading.heading().charAt(0));
  }

  /** Under a decimal number what is counted otherwise is deeper, whatever it is elsewhere. */
  private int depth(Enumerator.Style style) {
    boolean within = open.stream().anyMatch(Open::decimal);
    if (style.isDecimal()) {
      lastItem = 0;
    } else if (!within) {
      outer.add(style);
    }
    boolean under =
        within
            && !style.isDecimal()
            && !outer.contains(style)
            && style.depth() >= Enumerator.Style.HAN_PAREN.depth();
    return style.depth() + (under ? UNDER_DECIMALS : 0);
  }

  /** The bare number before the title of a chapter whose sections are 1.1, 1.2. */
  private @Nullable Enumerator chapterNumber(Line line) {
    int i = line.from();
    while (i < line.to() && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
      i++;
    }
    boolean few = i > line.from() && i - line.from() <= 2 && line.to() - i <= 24;
    boolean gap = few && i < line.to() && reading.isGap(i);
    return gap && folded.charAt(i) >= '一' && !Marks.hasSentenceMark(folded, i, line.to())
        ? new Enumerator(Enumerator.Style.CHAPTER_NUMBER, line.from(), i, 0)
        : null;
  }

  private static boolean hasDecimals(String folded, List<Line> lines) {
    for (Line line : lines) {
      Enumerator number = Enumerator.at(folded, line.from(), line.to());
      if (number != null && number.style() == Enumerator.Style.DECIMAL) {
        return true;
      }
    }
    return false;
  }

  private void numbered(int i, Enumerator number) {
    Line line = paragraphs.get(i);
    int depth = depth(number.style());
    // An article is a rule, however short; only what stands over articles is a heading.
    boolean article = number.style() == Enumerator.Style.ARTICLE && !isAnswered(i);
    int titleEnd = article ? number.to() : Titles.end(folded, number.to(), line.to());
    close(depth);
    int text = titleEnd == number.to() ? titleEnd : Titles.textFrom(folded, titleEnd, line.to());
    Block.Kind kind = titleEnd == number.to() ? Block.Kind.ITEM : Block.Kind.HEADING;
    add(kind, line, depth, number.to(), titleEnd, text);
    if (kind == Block.Kind.HEADING) {
      boolean decimal = number.style().isDecimal();
      open.push(new Open(depth, reading.text(line.from(), titleEnd), decimal));
    } else if (!article) {
      int end = Within.until(folded, "。;:(", number.to(), Math.min(line.to(), line.from() + LONG));
      if (end < line.to() && folded.charAt(end) == '。' && holdsItems(i, number)) {
        open.push(new Open(depth, reading.text(line.from(), end), false));
      }
    }
  }

  /** True where a bracket at the end of the item tells who answers. */
  private boolean isAnswered(int i) {
    int last = i;
    while (last + 1 < paragraphs.size() && "([".indexOf(folded.charAt(at(last + 1))) >= 0) {
      last++;
    }
    Line line = paragraphs.get(last);
    int close = line.to() - 1;
    while (close > line.from() && Marks.isEnd(folded.charAt(close))) {
      close--;
    }
    boolean bracket = ")]".indexOf(folded.charAt(close)) >= 0;
    return bracket && AnsweringBracket.at(folded, Brackets.open(folded, line.from(), close), close);
  }

  /** True where the next number below counts under {@code number}. */
  private boolean holdsItems(int i, Enumerator number) {
    for (int k = i + 1; k < Math.min(paragraphs.size(), i + 3); k++) {
      Line line = paragraphs.get(k);
      Enumerator next = Enumerator.at(folded, line.from(), line.to());
      if (next != null) {
        return next.value() == 1 && next.style().depth() > number.style().depth();
      }
    }
    return false;
  }

  /** The lines behind 附件 up to the first number or sentence are the attachment's title. */
  private int attachment(int at) {
    add(Block.Kind.PARAGRAPH, paragraphs.get(at), -1, at(at), at(at), at(at));
    open.clear();
    int i = at + 1;
    while (i < paragraphs.size() && i - at <= 4 && isTitleLine(paragraphs.get(i))) {
      i++;
    }
    if (i == at + 1) {
      return i;
    }
    int from = paragraphs.get(at + 1).from();
    int to = paragraphs.get(i - 1).to();
    add(Block.Kind.HEADING, new Line(from, to, 0, true), 0, from, to, to);
    if (!AttachmentMark.isInstrument(folded, to) && !bare.isIssued(from, to)) {
      open.push(new Open(0, reading.text(from, to), false));
    }
    return i;
  }

  private int at(int i) {
    return paragraphs.get(i).from();
  }

  private boolean isTitleLine(Line line) {
    return line.length() <= TITLE
        && Enumerator.at(folded, line.from(), line.to()) == null
        && !Marks.hasSentenceMark(folded, line.from(), line.to())
        && !rows.containsKey(line.from())
        && !isNumber(line);
  }

  private boolean isNumber(Line line) {
    return folded.charAt(line.to() - 1) == '号' && folded.indexOf(']', line.from(), line.to()) > 0;
  }

  private void close(int depth) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      open.pop();
    }
  }

  private void add(Block.Kind kind, Line line, int depth, int titleFrom, int titleEnd, int text) {
    blocks.add(
        new Block(
            kind, line.from(), line.to(), depth, titleFrom, titleEnd, text, List.of(), section()));
  }

  private List<String> section() {
    List<String> section = new ArrayList<>();
    Iterator<Open> outer = open.descendingIterator();
    while (outer.hasNext()) {
      section.add(outer.next().heading());
    }
    return section;
  }
}
