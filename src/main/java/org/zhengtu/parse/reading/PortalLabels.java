package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.Trie;

/** Finds the labels of a portal's table: before a colon, in brackets, in cells, run into values. */
public final class PortalLabels {
  static final int LONGEST_LABEL = 9;
  private static final int LONGEST_SHORT_ROW = 5;
  private static final int LONGEST_GLUED = 40;
  private static final int LONGEST_RUN = 400;
  private static final int FEWEST_RUN = 3;
  private static final Trie<PortalField> LABELS = labels();

  private final Reading reading;
  private final String text;
  private final LabelCells cells;

  /** A label and the column that it names; {@code to} is where its value begins. */
  public record Label(PortalField field, int from, int to) {
    /** The one that fills the range. */
    static Label of(String text, int from, int to) {
      PortalField field = PortalLabels.field(text, from, to);
      return new Label(field == null ? PortalField.OTHER : field, from, to);
    }
  }

  /** Those of {@code text}, which is {@code reading} with its widths folded. */
  public PortalLabels(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
    this.cells = new LabelCells(reading, text);
  }

  /** True where the line begins with a label that a blank divides from what follows. */
  public static boolean isRow(Reading reading, String text, Line line) {
    int last = Math.min(line.to() - 1, line.from() + LONGEST_LABEL);
    for (int i = line.from() + 2; i <= last; i++) {
      if (reading.isGap(i)) {
        return LABELS.get(text, line.from(), i) != null;
      }
    }
    return startsWithLabel(text, line.from(), line.to());
  }

  /** True where the range begins with a long label that its value follows without a mark. */
  public static boolean startsWithLabel(String text, int from, int to) {
    return LABELS.longest(text, from, Math.min(to - 1, from + LONGEST_LABEL)) > from + 2;
  }

  /** True where the range is a label or ends in one of several words. */
  public static boolean endsWithLabel(String text, int from, int to) {
    for (int n = LONGEST_SHORT_ROW; n > 2 && to - n > from; n--) {
      if (LABELS.get(text, to - n, to) != null) {
        return true;
      }
    }
    return isLabel(text, from, to);
  }

  /** The column that the range names, or null. */
  public static @Nullable PortalField field(String text, int from, int to) {
    return LABELS.get(text, from, to);
  }

  /** True where the range is a label, a bullet before it left out. */
  static boolean isLabel(String text, int from, int to) {
    int start = from;
    while (start < to && "•·-●[".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return LABELS.get(text, start, to) != null;
  }

  /** The labels that stand on the line. */
  public List<Label> in(Line line) {
    List<Label> found = new ArrayList<>();
    int floor = line.from();
    for (int i = line.from(); i < line.to(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == ']') {
        Label label = c == ':' ? before(i, floor) : bracketed(i, floor);
        if (label != null) {
          found.add(label);
          floor = label.to;
        }
      }
    }
    if (!found.isEmpty() && Within.first(text, '|', line.from(), line.to()) >= 0) {
      addCells(line, found);
    }
    if (found.isEmpty()) {
      found.addAll(cells.of(line));
      List<Label> run = runTogether(line);
      if (run.size() > found.size()) {
        return run;
      }
    }
    return found;
  }

  /** 索引号 | 0123 | 公开形式: | 主动公开: labels with a colon and others without in one row. */
  private void addCells(Line line, List<Label> found) {
    for (Label cell : cells.single(line)) {
      if (found.stream().noneMatch(l -> l.from() < cell.to() && cell.from() < l.to())) {
        found.add(cell);
      }
    }
    found.sort(Comparator.comparingInt(Label::from));
  }

  /**
   * 索引号0123/2022-1主题分类林业发文机关云泽市…: three labels or more that run into their values, or two that a
   * blank parts.
   */
  private List<Label> runTogether(Line line) {
    List<Label> run = new ArrayList<>();
    int i = line.from();
    while (i < line.to() && line.length() <= LONGEST_RUN) {
      int shortest = run.isEmpty() ? 3 : 2;
      int n = Math.min(LONGEST_LABEL, line.to() - i);
      while (n >= shortest && !isRunLabel(i, n)) {
        n--;
      }
      if (n >= shortest) {
        run.add(Label.of(text, i, i + n));
        i += n;
      } else if (run.isEmpty()) {
        return run;
      } else {
        i++;
      }
    }
    boolean parted =
        run.size() > 1
            && run.getFirst().from() == line.from()
            && run.stream().skip(1).allMatch(label -> reading.isGap(label.from()));
    return run.size() < FEWEST_RUN && !parted ? List.of() : run;
  }

  /** Short words may be part of a value; only those that name a number or a title count. */
  private boolean isRunLabel(int at, int length) {
    return LABELS.get(text, at, at + length) != null
        && (length > 2
            || text.startsWith("文号", at)
            || text.startsWith("标题", at)
            || text.startsWith("名称", at));
  }

  /** 发文机关国务院: a label with its value right behind, in a run of such lines. */
  public List<Label> glued(List<Line> lines, int at) {
    Label label = glued(lines.get(at));
    boolean run =
        label != null
            && (at + 1 < lines.size() && glued(lines.get(at + 1)) != null
                || at > 0 && glued(lines.get(at - 1)) != null);
    return label != null && run ? List.of(label) : List.of();
  }

  private @Nullable Label glued(Line line) {
    int from = "-•●".indexOf(text.charAt(line.from())) >= 0 ? line.from() + 1 : line.from();
    if (line.length() > LONGEST_GLUED || LABELS.get(text, from, line.to()) != null) {
      return null;
    }
    for (int n = Math.min(LONGEST_LABEL, line.to() - from - 1); n > 1; n--) {
      int to = from + n;
      // 文　　号: the blank within tells a short label from the beginning of a word
      PortalField field = n > 2 || reading.isGap(from + 1) ? LABELS.get(text, from, to) : null;
      if (field != null) {
        return text.charAt(to) == ':' ? null : new Label(field, from, to);
      }
    }
    return null;
  }

  /** {@code 【字号】} with its value right behind. */
  private @Nullable Label bracketed(int close, int floor) {
    for (int from = Math.max(floor, close - LONGEST_LABEL - 1); from < close - 2; from++) {
      if (text.charAt(from) == '[') {
        PortalField field = LABELS.get(text, from + 1, close);
        return field == null ? null : new Label(field, from, close + 1);
      }
    }
    return null;
  }

  private @Nullable Label before(int colon, int floor) {
    for (int from = Math.max(floor, colon - LONGEST_LABEL); from < colon - 1; from++) {
      PortalField field = LABELS.get(text, from, colon);
      // 归档时间: a short label is no part of a longer word
      boolean part =
          colon - from == 2
              && from > floor
              && CodeWords.isWord(text.charAt(from - 1))
              && !reading.isGap(from);
      if (field != null && !part) {
        return new Label(field, from, colon + 1);
      }
    }
    return null;
  }

  private static Trie<PortalField> labels() {
    Trie<PortalField> labels = new Trie<>();
    for (List<String> line : Lexicon.lines("portal-labels.txt")) {
      PortalField field = PortalField.valueOf(line.getFirst());
      line.subList(1, line.size()).forEach(label -> labels.put(label, field));
    }
    return labels;
  }
}
