package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Marks;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.text.Span;

/**
 * A table that divides tasks or duties: rows under heads that say what the columns hold.
 *
 * @param columns what each column holds
 * @param rows the rows below the heads
 * @param caption the line over a table that is a document by itself, or null
 */
public record Table(List<Column> columns, List<Block> rows, @Nullable String caption) {
  private static final int LONGEST_CAPTION = 60;
  private static final int REACH = 3;
  private static final Words CAPTIONS = new Words(List.of("表", "清单", "台账", "一览"));

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The tables among {@code blocks}, in order.
   *
   * @param issued the title of what the document issues, which is no section of it; or null
   * @param guessed tells the columns of rows with which a page begins
   */
  public static List<Table> in(
      Reading reading,
      List<Block> blocks,
      TableHeads heads,
      @Nullable String issued,
      GuessedColumns guessed) {
    List<Table> tables = begun(reading, blocks, heads, guessed);
    List<Column> columns = List.of();
    List<Block> rows = new ArrayList<>();
    String caption = null;
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.ROW) {
        continue;
      }
      List<Column> head = heads(reading, block, heads);
      if (TableHeads.divides(head)) {
        if (!rows.isEmpty()) {
          tables.add(new Table(columns, rows, caption));
        }
        caption = issued == null ? caption(reading, block.from()) : null;
        columns = head;
        rows.clear();
      } else if (!columns.isEmpty() && !isRule(reading, block)) {
        rows.add(block);
      }
    }
    if (!rows.isEmpty()) {
      tables.add(new Table(columns, rows, caption));
    }
    return tables;
  }

  /** The table whose heads stood on a page before this one; none or one. */
  private static List<Table> begun(
      Reading reading, List<Block> blocks, TableHeads heads, GuessedColumns guessed) {
    List<Block> rows = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.ROW && isOfHeads(reading, block, heads)
          || block.kind() != Block.Kind.ROW && !rows.isEmpty()) {
        break;
      }
      if (block.kind() == Block.Kind.ROW) {
        rows.add(block);
      }
    }
    int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Column> columns =
        guessed.of(rows.stream().filter(row -> row.cells().size() == most).toList());
    List<Table> tables = new ArrayList<>();
    if (!columns.isEmpty()) {
      tables.add(new Table(columns, rows, null));
    }
    return tables;
  }

  private static boolean isOfHeads(Reading reading, Block row, TableHeads heads) {
    return heads(reading, row, heads).stream().anyMatch(column -> column != Column.OTHER);
  }

  /** The headings over a row; the caption where it stands under none. */
  public List<String> section(Block row) {
    return row.section().isEmpty() && caption != null ? List.of(caption) : row.section();
  }

  /** The line right before {@code at} that ends in 表 or 清单; notes in brackets are passed over. */
  private static @Nullable String caption(Reading reading, int at) {
    String text = reading.folded();
    int line = at == 0 ? -1 : reading.lineAt(at - 1);
    for (int i = line; i > Math.max(-1, line - REACH); i--) {
      int from = reading.lines().get(i).from();
      int to = Math.min(at, reading.lines().get(i).to());
      if (text.charAt(from) == '(' || text.startsWith("单位:", from)) {
        continue;
      }
      int bracket = text.charAt(to - 1) == ')' ? Brackets.open(text, from, to - 1) : to;
      boolean named = bracket > from + 4 && CAPTIONS.start(text, from, bracket) > from;
      boolean title =
          named && to - from <= LONGEST_CAPTION && !Marks.hasSentenceMark(text, from, to);
      return title ? reading.text(from, to) : null;
    }
    return null;
  }

  /** True for words that end in 表, 清单: a table's name. */
  static boolean isNamed(String folded, int from, int to) {
    return CAPTIONS.start(folded, from, to) > from;
  }

  /** True for the row of dashes under the heads of a table drawn with strokes. */
  private static boolean isRule(Reading reading, Block row) {
    for (Span cell : row.cells()) {
      for (int i = cell.start(); i < cell.end(); i++) {
        if ("-:|".indexOf(reading.folded().charAt(i)) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Column> heads(Reading reading, Block row, TableHeads heads) {
    List<Column> columns = new ArrayList<>();
    for (Span cell : row.cells()) {
      int bracket = reading.folded().indexOf('(', cell.start(), cell.end());
      int length = bracket > 0 ? bracket - cell.start() : cell.length();
      boolean longer = length > 16 || cell.length() > 40;
      boolean pieces = row.rest().containsKey(cell);
      String head = pieces ? row.words(reading, cell) : reading.folded(cell.start(), cell.end());
      columns.add(longer ? Column.OTHER : heads.of(head));
    }
    return TableHeads.told(columns);
  }

  /**
   * The cells of a row, one for each column, null for one it lacks. A row with fewer cells than
   * columns lacks the ones that a cell above reaches down into: those on the left, as long as that
   * puts organs under the heads of organs.
   */
  public List<@Nullable Span> cells(Reading reading, Block row, UnitReader units) {
    int filled = row.cells().size();
    while (filled > 1 && row.cells().get(filled - 1).length() == 0) {
      filled--;
    }
    int lacking = isCounted(reading, row) ? 0 : columns.size() - filled;
    int best = Math.max(0, lacking);
    int most = -1;
    for (int shift = Math.max(0, lacking); shift >= 0; shift--) {
      int organs = organs(reading, row, units, shift);
      boolean explicit = shift == 0 && organs > 0 && row.cells().size() == columns.size();
      if (organs > most || explicit && organs == most) {
        most = organs;
        best = shift;
      }
    }
    List<@Nullable Span> cells = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      int at = k - best;
      boolean there = at >= 0 && at < row.cells().size() && row.cells().get(at).length() > 0;
      cells.add(there ? row.cells().get(at) : null);
    }
    return cells;
  }

  /** True for a row that begins with its number, where the heads do. */
  private boolean isCounted(Reading reading, Block row) {
    Span first = row.cells().getFirst();
    return columns.getFirst() == Column.NUMBER
        && first.length() > 0
        && first.length() <= 4
        && Within.digits(reading.folded(), first.start(), first.end());
  }

  /** How well a shift puts organs, and nothing else, under the heads of organs; 0 for none. */
  private int organs(Reading reading, Block row, UnitReader units, int shift) {
    int organs = 0;
    int others = 0;
    for (int k = shift; k < columns.size() && k - shift < row.cells().size(); k++) {
      Span cell = row.cells().get(k - shift);
      boolean organColumn = columns.get(k).answers() || columns.get(k) == Column.UNIT;
      if (organColumn && units.leading(reading, cell.start(), cell.end()) > 0) {
        organs++;
      } else if (organColumn && cell.length() > 0) {
        others++;
      }
    }
    return organs == 0 ? 0 : Math.max(0, 2 * organs - others);
  }
}
