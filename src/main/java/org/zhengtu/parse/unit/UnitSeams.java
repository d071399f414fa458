package org.zhengtu.parse.unit;

import java.util.Set;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.OrganName.Kind;

/** Tells where a piece of a list holds two names: at 和 and the like, or side by side. */
final class UnitSeams {
  private static final Set<String> GOVERNING = Set.of("人民政府", "党委");
  private static final int LONGEST = 60;

  private final ListReading list;
  private final UnitListWords words;
  private final String folded;
  private final UnitJoins joins;

  UnitSeams(ListReading list, UnitJoins joins) {
    this.list = list;
    this.words = list.words();
    this.folded = list.folded();
    this.joins = joins;
  }

  /** Where the first name in {@code [start, end)} ends that another follows; -1 for one name. */
  int at(int start, int end) {
    int at = gap(start, end);
    if (at < 0 && end - start > 3) {
      at = connector(start, end);
    }
    return at < 0 && end - start > 4 ? seam(start, end) : at;
  }

  /** The first white space in {@code [start, end)} that parts two whole names, or -1. */
  private int gap(int start, int end) {
    int open = Within.first(folded, '(', start, end);
    for (int i = start + 3; i + 3 <= end && i < start + LONGEST; i++) {
      if (i > open && open >= 0) {
        int close = Brackets.close(folded, open, end);
        i = Math.max(i, close);
        open = close < 0 ? -1 : Within.first(folded, '(', close, end);
        continue;
      }
      if (list.reading().isGap(i) && apart(start, i, end)) {
        return i;
      }
    }
    return -1;
  }

  /** The first 和 in {@code [start, end)} that parts two names, or -1. */
  private int connector(int start, int end) {
    int depth = 0;
    for (int i = start + 1; i + 1 < end; i++) {
      char c = folded.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      int length = depth == 0 ? list.connects(i) : 0;
      if (length > 0 && parts(start, i, i + length, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean parts(int start, int leftEnd, int rightStart, int end) {
    OrganName left = list.read(start, leftEnd);
    OrganName right = list.read(rightStart, end);
    if (folded.charAt(rightStart) == '各'
        && right.group()
        && OrganEnds.name(folded.substring(start, leftEnd))) {
      // 机场分局和各区市场监管局
      return true;
    }
    boolean subjects =
        right.kind() == Kind.DEPARTMENT
            || right.kind() == Kind.SUBJECT
            || right.kind() == Kind.ORGAN && end - rightStart == 2;
    if (left.kind() == Kind.SUBJECT && subjects) {
      if (folded.charAt(leftEnd) == '与' && right.kind() == Kind.SUBJECT) {
        // 环境与国土资源 between 经济发展 and 交通建设
        return false;
      }
      return right.families().stream()
          .noneMatch(r -> left.families().stream().anyMatch(l -> words.oftenJoined(l, r)));
    }
    String place = list.read(start, end).placeWords();
    if (place.length() > leftEnd - start && folded.startsWith(place, start)) {
      // 中央和国家机关各部门
      return false;
    }
    if (folded.charAt(leftEnd - 1) == '委' && government(rightStart, end)
        || left.kind() == Kind.COLLECTIVE && manyMore(rightStart)) {
      return false;
    }
    boolean first = left.whole() || left.kind() == Kind.PART || left.kind() == Kind.RANK;
    boolean bare = right.kind() == Kind.COLLECTIVE && right.placeWords().isEmpty();
    boolean second = right.whole() || right.kind() == Kind.RANK || oneMore(rightStart, end);
    if (left.kind() == Kind.RANK && left.placeWords().length() == leftEnd - start) {
      return false;
    }
    return first
        && second
        && (!bare || folded.charAt(rightStart) == '各' || list.related(rightStart));
  }

  /** 单位 behind 有关部门和: they share what goes before, whoever follows them. */
  private boolean manyMore(int at) {
    return folded.startsWith("单位", at)
        || folded.startsWith("部门", at)
        || folded.startsWith("机构", at);
  }

  /** 政府 alone: 党委和政府 are one. */
  private boolean government(int start, int end) {
    String right = folded.substring(start, end);
    return right.equals("政府") || right.equals("人民政府");
  }

  /** True where a name ends before the next 和: there are three of them. */
  private boolean oneMore(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (list.connects(i) > 0 && list.isName(start, i)) {
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
      boolean gap = list.reading().isGap(i);
      boolean sameRank = c == folded.charAt(start) && UnitList.RANKS.indexOf(c) >= 0;
      int role = words.roleAt(folded, i, end);
      if ((gap || sameRank || role > 0) && seamAt(start, i, role > 0 ? role : i, end, role > 0)) {
        return i;
      }
    }
    return -1;
  }

  /** True where white space parts two whole names: 教育局 各街道. */
  private boolean apart(int start, int at, int end) {
    int next = at + 1;
    while (next < end && !list.reading().isGap(next)) {
      next++;
    }
    if (at - start < 3 || next - at < 3) {
      return false;
    }
    OrganName left = list.read(start, at);
    OrganName right = list.read(at, next);
    return names(left)
        && names(right)
        && (folded.charAt(at) == '各' || !list.isName(start, next) || ofOtherWork(left, right));
  }

  private static boolean names(OrganName name) {
    return name.whole() || name.kind() == Kind.RANK && name.group();
  }

  /** 市人社局 财政局: neither is a part of the other. */
  private static boolean ofOtherWork(OrganName left, OrganName right) {
    return left.kind() == Kind.ORGAN
        && right.kind() == Kind.ORGAN
        && !left.families().isEmpty()
        && !right.families().isEmpty()
        && (left.families().stream().noneMatch(GOVERNING::contains)
            || left.group() && !right.placeWords().isEmpty())
        && right.families().stream().noneMatch(left.families()::contains);
  }

  private boolean seamAt(int start, int at, int next, int end, boolean role) {
    OrganName left = list.read(start, at);
    if (!left.whole() || !role && left.placeWords().isEmpty() || end - next < 2) {
      return false;
    }
    int rightEnd = Math.min(end, next + 30);
    if (folded.charAt(at - 1) == '委'
        && (folded.startsWith("直机关", next + 1)
            || joins.governmentBody(next, end)
            || joins.governmentOffice(next, end))) {
      return false;
    }
    for (int e = next + 2; e <= rightEnd; e++) {
      if (!list.mayBeName(next, e)) {
        continue;
      }
      OrganName right = list.read(next, e);
      if (right.whole() && !right.placeWords().isEmpty()) {
        return role || !right.families().equals(left.families());
      }
    }
    return false;
  }
}
