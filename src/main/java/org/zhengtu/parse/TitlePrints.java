package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.TitleFinder.Title;

/** Chooses among the titles of a page: that of the portal, its own print, those of other texts. */
final class TitlePrints {
  private static final int MOST_TITLES = 60;
  private static final int SHORTEST = 8;

  private final TitleFinder titles;
  private final String text;
  private final List<Line> pieces;

  TitlePrints(TitleFinder titles, String text, List<Line> pieces) {
    this.titles = titles;
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * The title: the one that addressees follow; else, where a portal prints it over the table and
   * again over the text, the last.
   */
  @Nullable Title find() {
    List<Title> found = new ArrayList<>();
    for (Title next = titles.find(0); next != null && found.size() < MOST_TITLES; ) {
      found.add(next);
      next = next.last() + 1 < pieces.size() ? titles.find(next.last() + 1) : null;
    }
    for (int i = 0; i < found.size() && found.size() > 2; i++) {
      Title title = found.get(i);
      int limit = i + 1 < found.size() ? found.get(i + 1).from() : pieces.getLast().to();
      if (Addressees.find(text, pieces, title.last() + 1, limit) != null) {
        return fullest(found.subList(0, i), title);
      }
    }
    return lastOfSame();
  }

  /** The title with the issuer that an earlier print of it names. */
  private Title fullest(List<Title> earlier, Title title) {
    for (Title other : earlier) {
      if (isSame(title, other) && other.to() - other.from() > title.to() - title.from()) {
        return new Title(other.from(), other.to(), title.first(), title.last());
      }
    }
    return title;
  }

  private @Nullable Title lastOfSame() {
    Title title = titles.find(0);
    for (Title again = title; again != null; ) {
      again = again.last() + 1 < pieces.size() ? titles.find(again.last() + 1) : null;
      if (again != null && title != null && isSame(title, again)) {
        title = again;
      }
    }
    return title;
  }

  private boolean isSame(Title a, Title b) {
    String first = text.substring(a.from(), a.to());
    String second = text.substring(b.from(), b.to());
    int remark = first.endsWith(")") ? Brackets.open(first, 0, first.length() - 1) : -1;
    return second.endsWith(first)
        || remark > SHORTEST && second.endsWith(first.substring(0, remark));
  }
}
