package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  /** The first sentence of an item that holds smaller ones names it for them up to this length. */
  private static final int LONG = 80;

  private final Reading reading;
  private final String folded;
  private final List<Line> paragraphs;
  private final Map<Integer, TableRow> rows;
  private final BareHeadings bare;
  private final OpenHeadings open = new OpenHeadings();
  private final Decimals decimals;
  private final FirstSentences sentences;
  private final AnnexTitles annexes;
  private final List<Block> blocks = new ArrayList<>();

  private Outline(
      Reading reading,
      List<Line> lines,
      List<Line> paragraphs,
      Map<Integer, TableRow> rows,
      BareHeadings bare) {
    this.reading = reading;
    this.folded = reading.folded();
    this.paragraphs = paragraphs;
    this.rows = rows;
    this.bare = bare;
    this.decimals = new Decimals(reading, lines, paragraphs, open);
    this.sentences = new FirstSentences(folded, paragraphs);
    this.annexes = new AnnexTitles(folded, paragraphs, rows);
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
    lines.stream().filter(line -> reading.mark(line.from()) > 0).forEach(alone::add);
    found.forEach((i, row) -> alone.addAll(lines.subList(i, i + row.lines())));
    Map<Integer, TableRow> rows = new HashMap<>();
    found.values().forEach(row -> rows.put(row.from(), row));
    List<Line> paragraphs = Paragraphs.of(reading.folded(), lines, alone);
    BareHeadings bare = new BareHeadings(reading, paragraphs, issued);
    return new Outline(reading, lines, paragraphs, rows, bare).blocks();
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
          new Block(
              Block.Kind.ROW,
              from,
              row.to(),
              -1,
              from,
              from,
              from,
              row.cells(),
              row.rest(),
              open.section()));
      return i + row.lines();
    }
    if (AttachmentMark.at(folded, line.from(), line.to())) {
      return attachment(i);
    }
    int table = annexedTable(i);
    if (table > i) {
      return table;
    }
    Enumerator number = decimals.number(i);
    if (number != null) {
      numbered(i, number);
      return i + 1;
    }
    int level = bare.level(line);
    if (level > 0) {
      int under = open.closeMarked(level);
      add(Block.Kind.HEADING, line, under, line.from(), line.to(), line.to());
      open.open(under, reading.text(line.from(), line.to()), false, level);
      return i + 1;
    }
    int depth = bare.depth(i);
    if (bare.isSigned(i)) {
      open.closeAll();
    }
    if (depth < 0) {
      add(Block.Kind.PARAGRAPH, line, -1, line.from(), line.from(), line.from());
    } else {
      open.close(depth);
      add(Block.Kind.HEADING, line, depth, line.from(), line.to(), line.to());
      open.open(depth, reading.text(line.from(), line.to()), false);
    }
    return i + 1;
  }

  private void numbered(int i, Enumerator number) {
    Line line = paragraphs.get(i);
    int depth = decimals.depth(number.style());
    // An article is a rule, however short; only what stands over articles is a heading.
    boolean article = number.style() == Enumerator.Style.ARTICLE && !isAnswered(i);
    int titleEnd = article ? number.to() : sentences.titleEnd(folded, number.to(), line.to());
    open.close(depth);
    int text = titleEnd == number.to() ? titleEnd : Titles.textFrom(folded, titleEnd, line.to());
    Block.Kind kind = titleEnd == number.to() ? Block.Kind.ITEM : Block.Kind.HEADING;
    add(kind, line, depth, number.to(), titleEnd, text);
    if (kind == Block.Kind.HEADING) {
      boolean decimal = number.style().isDecimal();
      open.open(depth, reading.text(line.from(), titleEnd), decimal, reading.mark(line.from()));
    } else if (!article) {
      int end = Within.until(folded, "。;:(", number.to(), Math.min(line.to(), line.from() + LONG));
      if (end < line.to() && folded.charAt(end) == '。' && holdsItems(i, number)) {
        open.open(depth, reading.text(line.from(), end), false);
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
    open.closeAll();
    int i = annexes.behindTitle(at);
    if (i == at + 1) {
      return i;
    }
    int from = paragraphs.get(at + 1).from();
    int to = paragraphs.get(i - 1).to();
    add(Block.Kind.HEADING, new Line(from, to, 0, true), 0, from, to, to);
    if (!AttachmentMark.isInstrument(folded, to) && !bare.isIssued(from, to)) {
      open.open(0, reading.text(from, to), false);
    }
    return i;
  }

  /**
   * Takes 附件：重点任务清单 over the rows of that table, or over its title once more; returns the index of
   * the first row, {@code i} for anything else.
   */
  private int annexedTable(int i) {
    int row = annexes.behindTable(i);
    if (row == i) {
      return i;
    }
    Line line = paragraphs.get(i);
    int title = AttachmentMark.end(folded, line.from(), line.to());
    open.closeAll();
    add(Block.Kind.HEADING, line, 0, title, line.to(), line.to());
    if (row > i + 1) {
      add(Block.Kind.PARAGRAPH, paragraphs.get(i + 1), -1, at(i + 1), at(i + 1), at(i + 1));
    }
    if (!AttachmentMark.isInstrument(folded, line.to()) && !bare.isIssued(title, line.to())) {
      open.open(0, reading.text(title, line.to()), false);
    }
    return row;
  }

  private int at(int i) {
    return paragraphs.get(i).from();
  }

  private void add(Block.Kind kind, Line line, int depth, int titleFrom, int titleEnd, int text) {
    blocks.add(
        new Block(
            kind,
            line.from(),
            line.to(),
            depth,
            titleFrom,
            titleEnd,
            text,
            List.of(),
            Map.of(),
            open.section()));
  }
}
