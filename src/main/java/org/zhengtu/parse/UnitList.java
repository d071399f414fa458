package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.OrganName.Kind;
import org.zhengtu.vocabulary.Organs;

/**
 * Cuts one enumeration of organs into their names: at marks outside brackets, at 和 and 与 between
 * whole names, before 等 and before what the units do; and joins again what is one name (各县、区人民政府;
 * 区党工委、管委会办公室).
 */
final class UnitList {
  private static final String SEPARATORS = "、,;。!|/";
  private static final String CONNECTORS = "和与及暨";
  private static final String LEADING = "()[]\"★☆●○◆◇▲△■□※*·•";
  private static final String RANKS = "省市区县州盟旗镇乡";
  private static final Set<String> GOVERNING = Set.of("人民政府", "党委");
  private static final int LONGEST = 60;

  /** A piece longer than this is no list of names; it stays as it is. */
  private static final int MOST = 400;

  private final Organs organs;
  private final UnitListWords words;
  private final Reading reading;
  private final String folded;
  private final @Nullable Jurisdiction home;
  private final UnitJoins joins;
  private final List<Span> names = new ArrayList<>();

  UnitList(Organs organs, UnitListWords words, Reading reading, Home home) {
    this.organs = organs;
    this.words = words;
    this.reading = reading;
    this.folded = reading.folded();
    this.home = home.place();
    this.joins = new UnitJoins(organs, folded, this.home);
  }

  /** The names in {@code [from, to)}, in order, as compact ranges. */
  List<Span> names(int from, int to) {
    List<Span> pieces = pieces(from, to);
    int i = 0;
    while (i < pieces.size()) {
      Span piece = pieces.get(i);
      while (i + 1 < pieces.size() && joins.joined(piece, pieces.get(i + 1))) {
        piece = new Span(piece.start(), pieces.get(++i).end());
      }
      i++;
      cut(piece);
    }
    return names;
  }

  /** Cuts at the marks outside brackets; labels before a colon are left out. */
  private List<Span> pieces(int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[') {
        int close = Brackets.close(folded, i, to);
        i = close < 0 ? i : close;
      } else if (c == ':') {
        start = i + 1;
      } else if (SEPARATORS.indexOf(c) >= 0) {
        trim(start, i, pieces);
        start = i + 1;
      }
    }
    trim(start, to, pieces);
    return pieces;
  }

  /** Leaves out openers, 等 and what follows it, and words of duty; drops what is no unit. */
  private void trim(int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && LEADING.indexOf(folded.charAt(start)) >= 0 && !closed(start, end)) {
      start++;
    }
    start = afterOpener(start, end);
    int etc = beforeEtc(start, end);
    int last = end;
    end = beforeDuty(start, etc);
    while (end > start && "([\"-.".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean rank = end - start == 1 && RANKS.indexOf(folded.charAt(start)) >= 0;
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
      int length = connects(i);
      if (length > 0 && (i == from || read(from, i).kind() == Kind.COLLECTIVE)) {
        List<Span> more = new ArrayList<>();
        trim(i + length, to, more);
        more.stream().filter(piece -> !bare(piece)).forEach(pieces::add);
        return;
      }
    }
  }

  /** True for 部门, 单位 and the like without a place or 各 before. */
  private boolean bare(Span piece) {
    OrganName name = read(piece.start(), piece.end());
    return name.kind() == Kind.COLLECTIVE
        && name.placeWords().isEmpty()
        && !joins.marked(piece)
        && !related(piece.start());
  }

  private boolean closed(int start, int end) {
    return folded.charAt(start) == '(' && Brackets.close(folded, start, end) > 0;
  }

  private int afterOpener(int start, int end) {
    int after = words.afterOpener(folded, start, end);
    // 会同市教育局: 会同 is a county too, but a city's bureau is not its own
    boolean ranked = after < end && "省市区州盟旗".indexOf(folded.charAt(after)) >= 0;
    return after == start || !ranked && read(start, end).whole() ? start : after;
  }

  /** 市教育局等部门, 市教育局等: without 等; but not 高等学校. */
  private int beforeEtc(int start, int end) {
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
      if (role == stop || bracket == stop && read(start, stop).whole()) {
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
    return units && folded.charAt(start) == '各' && role < end && !read(start, role).whole();
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

  /** Adds the names in a piece that has no more marks: parted by 和, or only by white space. */
  private void cut(Span piece) {
    List<Span> rest = new ArrayList<>(List.of(piece));
    while (!rest.isEmpty()) {
      Span next = rest.removeFirst();
      int at = next.length() > MOST ? -1 : seamOrConnector(next.start(), next.end());
      if (at < 0) {
        names.add(next);
        continue;
      }
      List<Span> parts = new ArrayList<>();
      trim(next.start(), at, parts);
      trim(at + connects(at), next.end(), parts);
      rest.addAll(0, parts);
    }
  }

  private int seamOrConnector(int start, int end) {
    int at = end - start > 3 ? connector(start, end) : -1;
    return at < 0 && end - start > 4 ? seam(start, end) : at;
  }

  private int connects(int at) {
    if (folded.startsWith("以及", at) || folded.startsWith("会同", at)) {
      return 2;
    }
    return CONNECTORS.indexOf(folded.charAt(at)) >= 0 ? 1 : 0;
  }

  /** The first 和 in {@code [start, end)} that parts two names, or -1. */
  private int connector(int start, int end) {
    int depth = 0;
    for (int i = start + 1; i + 1 < end; i++) {
      char c = folded.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      int length = depth == 0 ? connects(i) : 0;
      if (length > 0 && parts(start, i, i + length, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean parts(int start, int leftEnd, int rightStart, int end) {
    OrganName left = read(start, leftEnd);
    OrganName right = read(rightStart, end);
    if (left.kind() == Kind.SUBJECT && right.kind() == Kind.DEPARTMENT) {
      return right.families().stream()
          .noneMatch(r -> left.families().stream().anyMatch(l -> words.oftenJoined(l, r)));
    }
    if (folded.charAt(leftEnd - 1) == '委' && government(rightStart, end)) {
      return false;
    }
    boolean first = left.whole() || left.kind() == Kind.PART || left.kind() == Kind.RANK;
    boolean bare = right.kind() == Kind.COLLECTIVE && right.placeWords().isEmpty();
    boolean second = right.whole() || right.kind() == Kind.RANK || oneMore(rightStart, end);
    if (left.kind() == Kind.RANK && left.placeWords().length() == leftEnd - start) {
      return false;
    }
    return first && second && (!bare || folded.charAt(rightStart) == '各' || related(rightStart));
  }

  /** 政府 alone: 党委和政府 are one. */
  private boolean government(int start, int end) {
    String right = folded.substring(start, end);
    return right.equals("政府") || right.equals("人民政府");
  }

  private boolean related(int at) {
    return folded.startsWith("有关", at)
        || folded.startsWith("相关", at)
        || folded.startsWith("其他", at);
  }

  /** True where a name ends before the next 和: there are three of them. */
  private boolean oneMore(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (connects(i) > 0 && read(start, i).whole()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where two names stand side by side with nothing or only white space between them, each with a
   * place word of its own; or -1.
   */
  private int seam(int start, int end) {
    int depth = 0;
    for (int i = start + 1; i + 2 <= end && i < start + LONGEST; i++) {
      char c = folded.charAt(i);
      char before = folded.charAt(i - 1);
      depth += c == '(' || c == '[' ? 1 : before == ')' || before == ']' ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      boolean gap = reading.isGap(i);
      boolean sameRank = c == folded.charAt(start) && RANKS.indexOf(c) >= 0;
      int role = words.roleAt(folded, i, end);
      if ((gap || sameRank || role > 0) && seamAt(start, i, role > 0 ? role : i, end, role > 0)) {
        return i;
      }
      if (gap && apart(start, i, end)) {
        return i;
      }
    }
    return -1;
  }

  /** True where white space parts two whole names: 教育局 各街道. */
  private boolean apart(int start, int at, int end) {
    int next = at + 1;
    while (next < end && !reading.isGap(next)) {
      next++;
    }
    if (at - start < 3 || next - at < 3) {
      return false;
    }
    OrganName left = read(start, at);
    OrganName right = read(at, next);
    return left.whole()
        && right.whole()
        && (folded.charAt(at) == '各' || !read(start, next).whole() || ofOtherWork(left, right));
  }

  /** 市人社局 财政局: neither is a part of the other. */
  private static boolean ofOtherWork(OrganName left, OrganName right) {
    return left.kind() == Kind.ORGAN
        && right.kind() == Kind.ORGAN
        && !left.families().isEmpty()
        && !right.families().isEmpty()
        && left.families().stream().noneMatch(f -> GOVERNING.contains(f))
        && right.families().stream().noneMatch(left.families()::contains);
  }

  private boolean seamAt(int start, int at, int next, int end, boolean role) {
    OrganName left = read(start, at);
    if (!left.whole() || !role && left.placeWords().isEmpty() || end - next < 2) {
      return false;
    }
    int rightEnd = Math.min(end, next + 30);
    if (folded.charAt(at - 1) == '委' && joins.governmentBody(next, end)) {
      return false;
    }
    for (int e = next + 2; e <= rightEnd; e++) {
      OrganName right = read(next, e);
      if (right.whole() && !right.placeWords().isEmpty()) {
        return role || !right.families().equals(left.families());
      }
    }
    return false;
  }

  private OrganName read(int from, int to) {
    return organs.read(folded, from, to, home);
  }
}
