package org.zhengtu.parse.unit;

import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdiction;
import org.zhengtu.vocabulary.OrganName;
import org.zhengtu.vocabulary.OrganName.Kind;
import org.zhengtu.vocabulary.Organs;

/**
 * Tells which pieces of a list, though a 、 parts them, are one name: 各县、区人民政府; 区党工委、管委会办公室;
 * 市委、市政府督查室.
 */
final class UnitJoins {
  private static final int SHORTEST_BODY = 8;

  private final Organs organs;
  private final String folded;
  private final @Nullable Jurisdiction home;

  UnitJoins(Organs organs, String folded, @Nullable Jurisdiction home) {
    this.organs = organs;
    this.folded = folded;
    this.home = home;
  }

  /** True where two pieces that a 、 parts are one name. */
  boolean joined(Span left, Span right) {
    if (folded.charAt(right.start() - 1) != '、' || left.end() + 1 != right.start()) {
      return false;
    }
    if (office(left, right) || committeeAndGovernment(left, right)) {
      return true;
    }
    if (marked(right) || !isRank(left.start(), left.end())) {
      return false;
    }
    if (!startsWithRank(right)) {
      return marked(left) && bodyOfZone(right);
    }
    OrganName next = read(right.start(), right.end());
    boolean organ = next.kind() == Kind.ORGAN || next.kind() == Kind.DEPARTMENT;
    return next.kind() == Kind.RANK
        || belowHome(right) && (governs(next, right) || organ && !lower(left))
        || isOneRank(left) && folded.startsWith("人民政府", right.end() - 4) && governs(next, right);
  }

  /** 赣江新区…领导小组 behind 各设区市: a body that all of them have. */
  private boolean bodyOfZone(Span piece) {
    if (piece.length() < SHORTEST_BODY) {
      return false;
    }
    boolean body =
        folded.startsWith("领导小组", piece.end() - 4)
            || folded.startsWith("指挥部", piece.end() - 3)
            || folded.startsWith("联席会议", piece.end() - 4);
    return body && !organs.locality(folded.substring(piece.start(), piece.end())).isEmpty();
  }

  /** 各县 or 各县（市） before 、区人民政府 cannot stand alone, though the document be a city's. */
  private boolean isOneRank(Span left) {
    boolean bracket = left.length() == 5 && folded.charAt(left.end() - 1) == ')';
    boolean rank = left.length() == 2 || bracket && folded.charAt(left.start() + 2) == '(';
    return rank && marked(left) && "县区旗".indexOf(folded.charAt(left.start() + 1)) >= 0;
  }

  /** 党工委、管委会办公室; 党委、政府: the second has no place of its own and shares its end. */
  private boolean office(Span left, Span right) {
    boolean party =
        folded.startsWith("委", left.end() - 1)
            && (folded.startsWith("党工", left.end() - 3)
                || folded.startsWith("党", left.end() - 2)
                || folded.startsWith("工", left.end() - 2));
    return party
        && (folded.startsWith("管委会", right.start())
            || folded.startsWith("管理委员会", right.start())
            || folded.startsWith("政府", right.start())
            || folded.startsWith("人民政府", right.start()))
        && (!folded.startsWith("委", right.end() - 1));
  }

  /** 市委、市政府督查室 is one body of both; 市委、市政府办公室 are two. */
  private boolean committeeAndGovernment(Span left, Span right) {
    return left.length() == 2
        && folded.charAt(left.end() - 1) == '委'
        && folded.charAt(left.start()) == folded.charAt(right.start())
        && governmentBody(right.start(), right.end());
  }

  /** True for ranks and nothing else, 各 before them or not. */
  boolean ranks(Span piece) {
    return isRank(piece.start(), piece.end());
  }

  private boolean startsWithRank(Span piece) {
    for (int end = Math.min(piece.end(), piece.start() + 6); end > piece.start(); end--) {
      if (isRank(piece.start(), end)) {
        return true;
      }
    }
    return folded.startsWith("街道办事处", piece.start()) || folded.startsWith("管委会", piece.start());
  }

  boolean marked(Span piece) {
    return folded.charAt(piece.start()) == '各'
        || UnitListWords.counts(folded, piece.start(), piece.end());
  }

  private static boolean governs(OrganName name, Span piece) {
    return piece.length() > 2
        && (name.families().contains("人民政府") || name.families().contains("党委"));
  }

  /** True where the rank that {@code piece} begins with is not the document's own. */
  private boolean belowHome(Span piece) {
    int rank = "省市县区州盟旗".indexOf(folded.charAt(piece.start()));
    if (rank < 0 || folded.startsWith("自治", piece.start())) {
      return true;
    }
    return home != null
        && switch (home.level()) {
          case NATIONAL -> true;
          case PROVINCE -> rank > 0;
          case CITY -> rank > 1 && rank != 4 && rank != 5;
          case COUNTY, TOWNSHIP -> false;
        };
  }

  /** True for ranks below the county: 各乡镇, 各街道. */
  private boolean lower(Span piece) {
    return "镇乡道村街".indexOf(folded.charAt(piece.start() + Math.min(1, piece.length() - 1))) >= 0
        || "镇乡道村街".indexOf(folded.charAt(piece.end() - 1)) >= 0;
  }

  /** 市政府督查室 behind 市委: one body of both. */
  boolean governmentBody(int start, int end) {
    int from = start + (folded.startsWith("人民", start + 1) ? 3 : 1);
    return folded.startsWith("政府", from)
        && end > from + 2
        && !folded.startsWith("办", from + 2)
        && read(start, end).kind() != Kind.UNKNOWN
        && !folded.startsWith("、", from + 2);
  }

  /** 区政府办公室 right behind 区委: the one office of both. */
  boolean governmentOffice(int start, int end) {
    String words = folded.substring(start + 1, end);
    return words.equals("政府办公室") || words.equals("政府办") || words.equals("人民政府办公室");
  }

  private boolean isRank(int from, int to) {
    return organs.mayBeRank(folded, from, to) && read(from, to).kind() == Kind.RANK;
  }

  private OrganName read(int from, int to) {
    return organs.read(folded, from, to, home);
  }
}
