package org.zhengtu.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The blocks of a document, each with the headings it stands under. */
final class Outline {
  private static final int TITLE = 60;

  private record Open(int depth, String heading) {}

  private final Reading reading;
  private final String folded;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();

  private Outline(Reading reading) {
    this.reading = reading;
    this.folded = reading.folded();
  }

  /** The blocks of the compact range; together they cover it. */
  static List<Block> of(Reading reading, int from, int to) {
    Outline outline = new Outline(reading);
    List<Line> paragraphs = Paragraphs.of(reading, from, to);
    int i = 0;
    while (i < paragraphs.size()) {
      i = outline.take(paragraphs, i);
    }
    return List.copyOf(outline.blocks);
  }

  private int take(List<Line> paragraphs, int i) {
    Line line = paragraphs.get(i);
    if (AttachmentMark.at(folded, line.from(), line.to())) {
      return attachment(paragraphs, i);
    }
    Enumerator number = Enumerator.at(folded, line.from(), line.to());
    if (isRow(line)) {
      add(Block.Kind.ROW, line, -1, line.from(), line.from(), line.from());
    } else if (number == null) {
      add(Block.Kind.PARAGRAPH, line, -1, line.from(), line.from(), line.from());
    } else {
      numbered(line, number);
    }
    return i + 1;
  }

  private void numbered(Line line, Enumerator number) {
    int depth = 1 + number.style().ordinal();
    int titleEnd = Titles.end(folded, number.to(), line.to());
    close(depth);
    int text = titleEnd == number.to() ? titleEnd : Titles.textFrom(folded, titleEnd, line.to());
    Block.Kind kind = titleEnd == number.to() ? Block.Kind.ITEM : Block.Kind.HEADING;
    add(kind, line, depth, number.to(), titleEnd, text);
    if (kind == Block.Kind.HEADING) {
      open.push(new Open(depth, reading.text(line.from(), titleEnd)));
    }
  }

  /** The lines behind 附件 up to the first number or sentence are the attachment's title. */
  private int attachment(List<Line> paragraphs, int at) {
    add(
        Block.Kind.PARAGRAPH,
        paragraphs.get(at),
        -1,
        at(paragraphs, at),
        at(paragraphs, at),
        at(paragraphs, at));
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
    if (!AttachmentMark.isInstrument(folded, to)) {
      open.push(new Open(0, reading.text(from, to)));
    }
    return i;
  }

  private static int at(List<Line> paragraphs, int i) {
    return paragraphs.get(i).from();
  }

  private boolean isTitleLine(Line line) {
    return line.length() <= TITLE
        && Enumerator.at(folded, line.from(), line.to()) == null
        && !Marks.hasSentenceMark(folded, line.from(), line.to())
        && !isRow(line);
  }

  private boolean isRow(Line line) {
    String raw = reading.raw();
    int end = reading.rawAt(line.to() - 1);
    for (int i = reading.rawAt(line.from()); i < end; i++) {
      if (raw.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private void close(int depth) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      open.pop();
    }
  }

  private void add(Block.Kind kind, Line line, int depth, int titleFrom, int titleEnd, int text) {
    blocks.add(
        new Block(kind, line.from(), line.to(), depth, titleFrom, titleEnd, text, section()));
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
