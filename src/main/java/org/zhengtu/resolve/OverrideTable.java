package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtu.vocabulary.Families;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * The table of overrides as text: comma-separated, a cell in quotation marks where it holds a
 * comma.
 */
final class OverrideTable {
  private static final String HEADING = "source,mention,meaning,reason";

  private final String file;
  private final Jurisdictions places = Jurisdictions.load();
  private int line;

  OverrideTable(String file) {
    this.file = file;
  }

  List<Ruling> rows(String table) {
    List<Ruling> rows = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (String text : table.lines().toList()) {
      line++;
      String bare = line == 1 ? text.replace("\uFEFF", "").strip() : text;
      if (line == 1) {
        require(bare.equals(HEADING), "the heading must be “" + HEADING + "”");
      } else if (!bare.isBlank() && !bare.startsWith("#")) {
        Ruling row = row(cells(bare));
        require(
            seen.add(List.of(row.source(), Folding.of(row.mention()), about(row))),
            "“" + row.mention() + "” of " + row.source() + " stands above already; leave one out");
        rows.add(row);
      }
    }
    require(line > 0, "the file is empty; its first line must be “" + HEADING + "”");
    return rows;
  }

  private static String about(Ruling row) {
    return row.kind().name();
  }

  private Ruling row(List<String> cells) {
    require(cells.size() == 4, "4 cells are needed, not " + cells.size() + ": " + HEADING);
    String[] names = HEADING.split(",");
    for (int i = 0; i < 4; i++) {
      require(!cells.get(i).isBlank(), "the cell “" + names[i] + "” is empty");
    }
    String source = source(cells.getFirst());
    String[] meaning = cells.get(2).split(" +", 3);
    Ruling.Kind kind = kind(meaning[0]);
    if (kind == Ruling.Kind.UNRESOLVED) {
      require(meaning.length == 1, "“unresolved” stands alone");
      return new Ruling(source, cells.get(1), kind, null, null, cells.get(3));
    }
    require(meaning.length == 3, "write “" + meaning[0] + " CODE " + wanted(kind) + "”");
    require(
        places.byCode(meaning[1]) != null,
        "no place has the code “" + meaning[1] + "”; see jurisdictions.csv");
    return new Ruling(
        source, cells.get(1), kind, meaning[1], words(kind, meaning[2]), cells.get(3));
  }

  /** A number in its normal form, as records have it. */
  private static String words(Ruling.Kind kind, String words) {
    boolean number = kind == Ruling.Kind.DOCUMENT && !words.startsWith("《");
    return number
        ? words.replaceAll("\\s", "").replaceAll("[\\[［【（(〔](\\d{4})[]］】）)〕]第?", "〔$1〕")
        : words.strip();
  }

  private static String source(String words) {
    return words.matches("[0-9A-Fa-f]{64}") ? words.toLowerCase(Locale.ROOT) : words;
  }

  private Ruling.Kind kind(String word) {
    for (Ruling.Kind kind : Ruling.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw problem(
        "“"
            + word
            + "” is no meaning; write agency CODE NAME, document CODE NUMBER, person CODE AGENCY"
            + " or unresolved");
  }

  private static String wanted(Ruling.Kind kind) {
    return kind == Ruling.Kind.DOCUMENT ? "NUMBER” or “… CODE 《TITLE》" : "FAMILY” or “… CODE NAME";
  }

  private void require(boolean condition, String problem) {
    if (!condition) {
      throw problem(problem);
    }
  }

  private OverrideFormatException problem(String problem) {
    return new OverrideFormatException(file, Math.max(line, 1), problem);
  }

  private List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (quoted && twice) {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    require(!quoted, "a quotation mark is not closed");
    cells.add(cell.toString().strip());
    return cells;
  }

  static String write(List<Ruling> rows) {
    return rows.stream()
        .map(o -> List.of(o.source(), o.mention(), o.meaning(), o.reason()))
        .map(cells -> cells.stream().map(OverrideTable::cell).collect(Collectors.joining(",")))
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining("\n", HEADING + "\n", "\n"));
  }

  private static String cell(String words) {
    boolean plain = words.indexOf(',') < 0 && words.indexOf('"') < 0 && !words.startsWith("#");
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }

  /** True where {@code words} are names of families, joined by 、. */
  static boolean areFamilies(Families families, String words) {
    return List.of(words.split("、")).stream().allMatch(word -> families.named(word) != null);
  }
}
