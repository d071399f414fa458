package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.OrganName.Kind;

/**
 * Trims the pieces of a list of organs to the names in them: without openers, 等 and what the units
 * do; what names no unit is dropped.
 */
final class UnitPieces {
  private static final String LEADING = "()[]\"★☆●○◆◇▲△■□※*·•";

  private static final int SHORTEST_CLAUSE = 8;
  private static final int SHORTEST_WORDS = 4;
  private static final int LONGEST_NAME = 24;

  /** What names of organs end in, and no clause. */
  private static final String NAME_LAST = "局委办厅部处科室组队院校会所站中心厂司行社府门)]";

  private final ListReading list;
  private final UnitListWords words;
  private final String folded;
  private final UnitJoins joins;

  UnitPieces(ListReading list, UnitJoins joins) {
    this.list = list;
    this.words = list.words();
    this.folded = list.folded();
    this.joins = joins;
  }

  /**
   * Adds what stays of {@code [from, to)}: nothing where it names no unit, several behind 等…及.
   * Within a clause that says what the units before it do, 做好指导、督促工作, what is no whole name is no
   * unit.
   *
   * @return true where the piece is in such a clause, or begins one
   */
  boolean trim(int from, int to, boolean clause, List<Span> pieces) {
    int verb = beforeVerb(from, to);
    if (verb < to) {
      trim(from, verb, pieces);
      return true;
    }
    if (!clause || names(list.read(from, to))) {
      trim(from, to, pieces);
    }
    return clause;
  }

  /** Where a verb follows a whole name, 各区政府做好发布; else {@code to}. */
  private int beforeVerb(int from, int to) {
    if (to - from < SHORTEST_CLAUSE || NAME_LAST.indexOf(folded.charAt(to - 1)) >= 0) {
      return to;
    }
    for (int i = from + 3; i + SHORTEST_WORDS <= to && i < from + LONGEST_NAME; i++) {
      if (words.verbAt(folded, i, to)
          && names(list.read(from, words.beforeRole(folded, from, i)))
          && !list.read(from, to).whole()) {
        return i;
      }
    }
    return to;
  }

  private static boolean names(OrganName name) {
    return name.whole() || name.kind() == Kind.RANK && name.group();
  }

  /** Adds what stays of {@code [from, to)}: nothing where it names no unit, several behind 等…及. */
  void trim(int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && LEADING.indexOf(folded.charAt(start)) >= 0 && !closed(start, end)) {
      start++;
    }
    if (start < end && folded.charAt(start) == '等') {
      return;
    }
    start = afterOpener(start, end);
    int etc = beforeEtc(start, end);
    int last = end;
    end = beforeDuty(start, etc);
    while (end > start && "([\"-.均★☆▲△●※".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean rank = end - start == 1 && UnitList.RANKS.indexOf(folded.charAt(start)) >= 0;
    if ((end - start > 1 || rank) && !words.dropped(folded, start, end)) {
      pieces.add(new Span(start, end));
    }
    if (etc < last) {
      afterEtc(etc + 1, last, pieces);
    }
  }

  /** 等有关部门及各省级人民政府: what follows the 及 is a unit again. */
  private void afterEtc(int from, int to, List<Span> pieces) {
    for (int i = from; i < to; i++) {
      int length = list.connects(i);
      if (length > 0 && (i == from || list.read(from, i).kind() == Kind.COLLECTIVE)) {
        List<Span> more = new ArrayList<>();
        trim(i + length, to, more);
        more.stream().filter(piece -> !bare(piece)).forEach(pieces::add);
        return;
      }
    }
  }

  /** True for 部门, 单位 and the like without a place or 各 before. */
  private boolean bare(Span piece) {
    OrganName name = list.read(piece.start(), piece.end());
    return name.kind() == Kind.COLLECTIVE
        && name.placeWords().isEmpty()
        && !joins.marked(piece)
        && !list.related(piece.start());
  }

  private boolean closed(int start, int end) {
    return folded.charAt(start) == '(' && Brackets.close(folded, start, end) > 0;
  }

  private int afterOpener(int start, int end) {
    int after = words.afterOpener(folded, start, end);
    // 会同教育局: 会同 is a county too, of which only its own prefecture speaks
    Jurisdiction home = list.home();
    boolean with =
        folded.startsWith("会同", start) && (home == null || !home.code().startsWith("4312"));
    boolean part = after - start == 1 || !folded.startsWith("以及", start);
    return after == start || !with && part && list.isName(start, end) ? start : after;
  }

  /** 市教育局等部门, 市教育局等: without 等; but not 高等学校. */
  private int beforeEtc(int start, int end) {
    if (start < end && folded.charAt(start) == '等' && !folded.startsWith("等级", start)) {
      return start;
    }
    for (int i = start + 2; i < end; i++) {
      if (folded.charAt(i) == '等' && "高中初同平优劣".indexOf(folded.charAt(i - 1)) < 0) {
        return i;
      }
    }
    return end;
  }

  private int beforeDuty(int start, int end) {
    int stop = end;
    for (int i = start + 2; i < end; i++) {
      if ("按依根分各".indexOf(folded.charAt(i)) >= 0 && words.dutyAt(folded, i, end)) {
        stop = i;
        break;
      }
    }
    if (roleOfOthers(start, stop)) {
      return stop;
    }
    while (stop > start) {
      int bracket = roleBracket(start, stop);
      int role = bracket < stop ? bracket : words.beforeRole(folded, start, stop);
      if (role == stop || bracket == stop && list.isName(start, stop)) {
        return stop;
      }
      stop = role;
    }
    return end;
  }

  /** 各项目牵头单位 are units by a role that they have elsewhere. */
  private boolean roleOfOthers(int start, int end) {
    boolean units = folded.startsWith("单位", end - 2) || folded.startsWith("部门", end - 2);
    int role = words.beforeRole(folded, start, end);
    return units && folded.charAt(start) == '各' && role < end && !list.isName(start, role);
  }

  /** Start of a final bracket that only says a role, 市教育局(牵头), or (含…,下同); else {@code end}. */
  private int roleBracket(int start, int end) {
    if (")]".indexOf(folded.charAt(end - 1)) < 0) {
      return end;
    }
    int open = Brackets.open(folded, start, end - 1);
    boolean aside =
        open > start
            && (words.roleAt(folded, open + 1, end - 1) > 0 || folded.startsWith("下同", end - 3));
    return aside ? open : end;
  }
}
