package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Span;

/**
 * Lines that number the pages and say nothing else: {@code - 3 -}, {@code 第3页}, {@code 3/12}, and
 * bare numbers that count on over the distance of a page; and the running heads of a gazette.
 */
final class PageMarks {
  private static final int LONGEST = 40;
  private static final int LONGEST_SHAPE = 8;

  /** A line of running text on the narrowest page. */
  private static final int SHORTEST_LINE = 16;

  /** Fewer characters than this stand on no page, so that the rows of a table are not pages. */
  private static final int PAGE = 250;

  private final String raw;
  private final List<Span> marks = new ArrayList<>();
  private final List<Span> bare = new ArrayList<>();

  private PageMarks(String raw) {
    this.raw = raw;
  }

  /** The ranges of {@code raw} that are page numbers, line breaks not included, in order. */
  static List<Span> in(String raw) {
    PageMarks pages = new PageMarks(raw);
    int from = 0;
    for (int i = 0; i <= raw.length(); i++) {
      if (i == raw.length()
          || raw.charAt(i) == '\n'
          || raw.charAt(i) == '\r'
          || raw.charAt(i) == '\f') {
        pages.line(from, i);
        from = i + 1;
      }
    }
    pages.takeBareOnesThatCount();
    pages.marks.sort(null);
    return List.copyOf(pages.marks);
  }

  private void line(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(raw.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    if (end == start
        || end - start > LONGEST
        || !endsAsMark(Characters.fold(raw.charAt(end - 1)))) {
      return;
    }
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isSpace(raw.charAt(i))) {
        words.append(Characters.fold(raw.charAt(i)));
      }
    }
    switch (kind(words)) {
      case MARK -> marks.add(new Span(start, end));
      case BARE -> bare.add(new Span(start, end));
      case TEXT -> {}
    }
  }

  /** True for what any of the marks may end in, so that most lines need no closer look. */
  private static boolean endsAsMark(char last) {
    return last >= '0' && last <= '9' || "-页·)期报".indexOf(last) >= 0;
  }

  private enum Kind {
    MARK,
    BARE,
    TEXT
  }

  /** The head of a gazette's page: its name and its issue. */
  private static boolean isGazetteHead(CharSequence line) {
    String words = line.toString();
    return words.contains("公报") && words.contains("年第") && words.endsWith("期")
        || words.endsWith("公报") && words.contains("年第") && words.contains("期");
  }

  private static Kind kind(CharSequence line) {
    if (line.length() >= 10 && isGazetteHead(line)) {
      return Kind.MARK;
    }
    StringBuilder shape = new StringBuilder();
    int digits = 0;
    for (int i = 0; i < line.length() && shape.length() <= LONGEST_SHAPE; i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '9') {
          shape.append('9');
        }
      } else if (c != '-' || shape.isEmpty() || shape.charAt(shape.length() - 1) != '-') {
        shape.append(c);
      }
    }
    return switch (shape.toString()) {
      case "-9-",
          "第9页",
          "第9页共9页",
          "第9页,共9页",
          "第9页/共9页",
          "9/9",
          "·9·",
          "第9页(共9页)",
          "-第9页-",
          "P.9",
          "p.9",
          "Page9",
          "Page9of9" ->
          Kind.MARK;
      case "9" -> digits <= 3 ? Kind.BARE : Kind.TEXT;
      default -> Kind.TEXT;
    };
  }

  /**
   * The only bare number of a text is the page's where it stands a page below the beginning: in the
   * middle of a sentence, or the first page's behind one, where no table counts its rows.
   */
  private boolean isTheOnlyOne() {
    if (bare.size() != 1 || value(bare.getFirst()) > 9 || bare.getFirst().start() < PAGE) {
      return false;
    }
    int end = bare.getFirst().start();
    while (end > 0 && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && raw.charAt(start - 1) != '\n') {
      start--;
    }
    if (Marks.isEnd(Characters.fold(raw.charAt(end - 1)))) {
      return value(bare.getFirst()) == 1 && !raw.contains("序号");
    }
    return end - start >= SHORTEST_LINE;
  }

  private void takeBareOnesThatCount() {
    if (isTheOnlyOne()) {
      marks.addAll(bare);
    }
    int i = 0;
    while (i < bare.size()) {
      int end = i + 1;
      while (end < bare.size() && follows(bare.get(end - 1), bare.get(end))) {
        end++;
      }
      if (end - i >= 2) {
        marks.addAll(bare.subList(i, end));
      }
      i = end;
    }
  }

  private boolean follows(Span earlier, Span later) {
    return value(later) == value(earlier) + 1 && later.start() - earlier.end() >= PAGE;
  }

  private int value(Span span) {
    int value = 0;
    for (int i = span.start(); i < span.end(); i++) {
      int digit = Character.digit(raw.charAt(i), 10);
      value = digit < 0 ? value : value * 10 + digit;
    }
    return value;
  }

  private static boolean isSpace(char c) {
    return Characters.isDropped(c) && c != '#' && c != '*';
  }
}
