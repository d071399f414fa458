package org.zhengtu.parse.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.reading.Lexicon;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.Words;

/** Knows the heads of columns. */
public final class TableHeads {
  private static final int LONGEST = 12;

  private final Map<String, Column> heads = new HashMap<>();

  /** Words by which an unknown head is told. */
  private final Map<Column, List<String>> parts = new EnumMap<>(Column.class);

  private final Words words;
  private final ResponsibilityWords labels;

  private TableHeads(ResponsibilityWords labels) {
    this.labels = labels;
    for (List<String> line : Lexicon.lines("table-heads.txt")) {
      String name = line.getFirst();
      Column column = Column.valueOf(name.substring(name.startsWith("~") ? 1 : 0));
      if (name.startsWith("~")) {
        parts.put(column, line.subList(1, line.size()));
        continue;
      }
      line.stream().skip(1).forEach(word -> heads.put(word, column));
    }
    this.words = new Words(heads.keySet());
  }

  /** The vocabulary of the class path, with the labels of responsibility. */
  public static TableHeads load(ResponsibilityWords labels) {
    return new TableHeads(labels);
  }

  /** What the column under a folded head holds; {@link Column#OTHER} for an unknown head. */
  Column of(String head) {
    int bracket = head.indexOf('(');
    String word = bracket > 0 && head.endsWith(")") ? head.substring(0, bracket) : head;
    Column known = heads.get(word);
    if (known != null) {
      return known;
    }
    ResponsibilityWords.Role role = labels.label(word);
    if (role == null) {
      return word.length() <= LONGEST && isWord(word) ? byParts(word) : Column.OTHER;
    }
    return switch (role) {
      case LEAD -> Column.LEAD;
      case RESPONSIBLE -> Column.RESPONSIBLE;
      case PARTNER -> Column.PARTNER;
      case MANNER -> Column.OTHER;
      case IGNORED -> Column.IGNORED;
    };
  }

  /** Length of the longest known head that begins at {@code at}; 0 for none. */
  int longestAt(String folded, int at, int to) {
    int known = words.end(folded, at, to) - at;
    return Math.max(known < 2 ? 0 : known, labels.labelAt(folded, at, to));
  }

  /** A head that no list has, by the words in it. */
  private Column byParts(String word) {
    if (word.endsWith("表")) {
      return Column.OTHER;
    }
    int more = Math.max(word.indexOf('及'), word.indexOf('和'));
    if (more > 3 && labels.label(word.substring(0, more)) != null) {
      return of(word.substring(0, more));
    }
    if (has(word, Column.IGNORED)) {
      return Column.IGNORED;
    }
    if (has(word, "单位", "部门", "主体", "科室", "处室", "股室")) {
      if (word.contains("牵头")) {
        return Column.LEAD;
      }
      if (has(word, "配合", "协同", "参与", "参加", "协办", "协助", "支持")) {
        return Column.PARTNER;
      }
      return has(word, "责任", "主办", "承办", "落实", "实施", "负责", "分工", "承担")
          ? Column.RESPONSIBLE
          : Column.OTHER;
    }
    if (word.startsWith("责任") && has(word, "镇", "区", "县", "街道", "地方")) {
      return Column.RESPONSIBLE;
    }
    if (has(word, Column.CATEGORY)) {
      return Column.CATEGORY;
    }
    boolean problem = word.endsWith("问题") || word.startsWith("问题") && has(word, "描述", "清单");
    return problem || has(word, "任务", "措施", "内容", "举措", "事项", "标题", "案由")
        ? Column.TASK
        : Column.OTHER;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (":,;。、".indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean has(String word, Column column) {
    return parts.getOrDefault(column, List.of()).stream().anyMatch(word::contains);
  }

  private static boolean has(String word, String... parts) {
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The columns, the tasks among them where only their head is unknown: 序号 民生实事 责任单位, between the
   * number and who answers.
   */
  static List<Column> told(List<Column> columns) {
    boolean unknown =
        columns.size() > 2
            && columns.getFirst() == Column.NUMBER
            && columns.get(1) == Column.OTHER
            && columns.get(2).answers()
            && !columns.contains(Column.TASK)
            && !columns.contains(Column.DUTY)
            && columns.lastIndexOf(Column.OTHER) == 1;
    if (!unknown) {
      return columns;
    }
    List<Column> told = new ArrayList<>(columns);
    told.set(1, Column.TASK);
    return told;
  }

  /** True for the heads of a table that divides tasks or duties. */
  static boolean divides(List<Column> columns) {
    boolean task = columns.contains(Column.TASK) && columns.stream().anyMatch(Column::answers);
    boolean duty =
        columns.contains(Column.DUTY)
            && (columns.contains(Column.UNIT) || columns.stream().anyMatch(Column::answers));
    return task || duty;
  }
}
