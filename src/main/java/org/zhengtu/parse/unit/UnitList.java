package org.zhengtu.parse.unit;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Organs;

/**
 * Cuts one enumeration of organs into their names: at marks outside brackets, at 和 and 与 between
 * whole names, before 等 and before what the units do; and joins again what is one name (各县、区人民政府;
 * 区党工委、管委会办公室).
 */
final class UnitList {
  static final String RANKS = "省市区县州盟旗镇乡";
  private static final String SEPARATORS = "、,;。!|/";

  private static final String KINDS = "委办局厅";
  private static final int LONGEST_QUOTE = 20;

  /** A piece longer than this is no list of names; it stays as it is. */
  private static final int MOST = 400;

  private final ListReading list;
  private final String folded;
  private final UnitJoins joins;
  private final UnitPieces pieces;
  private final UnitSeams seams;
  private final List<Span> names = new ArrayList<>();

  UnitList(Organs organs, UnitListWords words, Reading reading, Home home) {
    this.list = new ListReading(organs, words, reading, home.place());
    this.folded = reading.folded();
    this.joins = new UnitJoins(organs, folded, home.place());
    this.pieces = new UnitPieces(list, joins);
    this.seams = new UnitSeams(list, joins);
  }

  /** The names in {@code [from, to)}, in order, as compact ranges. */
  List<Span> names(int from, int to) {
    Span inside = inside(from, to);
    return names(marked(inside.start(), inside.end(), false));
  }

  /** 相关委、办、局: all kinds of organs are one collective. */
  private boolean kinds(int mark, int from, int to) {
    return folded.charAt(mark) == '、'
        && mark > from
        && mark + 1 < to
        && KINDS.indexOf(folded.charAt(mark - 1)) >= 0
        && KINDS.indexOf(folded.charAt(mark + 1)) >= 0
        && (mark + 2 == to || SEPARATORS.indexOf(folded.charAt(mark + 2)) >= 0);
  }

  /** Within a bracket that is opened before the first name and closed behind the last, or not. */
  private Span inside(int from, int to) {
    if (from >= to || "([".indexOf(folded.charAt(from)) < 0) {
      return new Span(from, to);
    }
    int close = Brackets.close(folded, from, to);
    boolean around = close < 0 || close == to - 1;
    return around ? new Span(from + 1, close < 0 ? to : close) : new Span(from, to);
  }

  /** As {@link #names}, without what the units do. */
  List<Span> answering(int from, int to) {
    Span inside = inside(from, to);
    return names(marked(inside.start(), inside.end(), true));
  }

  private List<Span> names(List<Span> marked) {
    int i = 0;
    while (i < marked.size()) {
      Span piece = marked.get(i);
      if (beforeCommittee(marked, i)) {
        // 各乡镇、街道、管委会: three kinds of bodies and no common end
        names.add(piece);
        i++;
        continue;
      }
      while (i + 1 < marked.size() && joined(piece, marked.get(i + 1))) {
        piece = new Span(piece.start(), marked.get(++i).end());
      }
      i++;
      cut(piece);
    }
    return names;
  }

  /** True where ranks without 人民政府 behind them lead from piece {@code i} on to a bare 管委会. */
  private boolean beforeCommittee(List<Span> marked, int i) {
    for (int j = i; j < marked.size() && joins.ranks(marked.get(j)); j++) {
      Span next = j + 1 < marked.size() ? marked.get(j + 1) : marked.get(j);
      if (next.length() == 3 && folded.startsWith("管委会", next.start())) {
        return true;
      }
    }
    return false;
  }

  /** True where two pieces are one name, or the first name of the second goes on with the first. */
  private boolean joined(Span piece, Span next) {
    if (joins.joined(piece, next)) {
      return true;
    }
    // 各区、县(市)政府及市有关部门
    int at = folded.charAt(piece.start()) == '各' ? seams.at(next.start(), next.end()) : -1;
    return at > next.start() && joins.joined(piece, new Span(next.start(), at));
  }

  /** Cuts at the marks outside brackets; labels before a colon are left out. */
  private List<Span> marked(int from, int to, boolean clauses) {
    List<Span> found = new ArrayList<>();
    int start = from;
    boolean clause = false;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if ("([〈\"".indexOf(c) >= 0) {
        int close = close(c, i, to);
        i = close < 0 ? i : close;
      } else if (c == ':') {
        start = i + 1;
      } else if (SEPARATORS.indexOf(c) >= 0 && !kinds(i, from, to)) {
        clause = trim(start, i, clauses, clause, found) && c != ';' && c != '。';
        start = i + 1;
      }
    }
    trim(start, to, clauses, clause, found);
    return found;
  }

  /** Where the bracket or the short quotation that opens at {@code at} closes; -1 for nowhere. */
  private int close(char open, int at, int to) {
    return switch (open) {
      case '〈' -> Within.first(folded, '〉', at, Math.min(to, at + LONGEST_QUOTE));
      case '"' -> Within.first(folded, '"', at + 1, Math.min(to, at + LONGEST_QUOTE));
      default -> Brackets.close(folded, at, to);
    };
  }

  private boolean trim(int from, int to, boolean clauses, boolean clause, List<Span> found) {
    if (clauses) {
      return pieces.trim(from, to, clause, found);
    }
    pieces.trim(from, to, found);
    return false;
  }

  /** Adds the names in a piece that has no more marks: parted by 和, or only by white space. */
  private void cut(Span piece) {
    List<Span> rest = new ArrayList<>(List.of(piece));
    while (!rest.isEmpty()) {
      Span next = rest.removeFirst();
      int at = next.length() > MOST ? -1 : seams.at(next.start(), next.end());
      if (at < 0) {
        names.add(next);
        continue;
      }
      List<Span> parts = new ArrayList<>();
      pieces.trim(next.start(), at, parts);
      pieces.trim(at + list.connects(at), next.end(), parts);
      rest.addAll(0, parts);
    }
  }
}
