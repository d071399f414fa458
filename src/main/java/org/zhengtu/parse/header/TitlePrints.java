package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;

/** Chooses among the titles of a page: that of the portal, its own print, those of other texts. */
final class TitlePrints {
  private static final int MOST_TITLES = 60;
  private static final int SHORTEST = 8;
  private static final int NEAR = 8;
  private static final int MISPRINT = 3;
  private static final String ABOUT = "关于";

  private final TitleFinder titles;
  private final String text;
  private final List<Line> pieces;
  private final IssuingNotice notices;

  TitlePrints(TitleFinder titles, String text, List<Line> pieces) {
    this.titles = titles;
    this.text = text;
    this.pieces = pieces;
    this.notices = new IssuingNotice(text, pieces);
  }

  /**
   * The title: the one that addressees follow; else, where a portal prints it over the table and
   * again over the text, the last.
   */
  @Nullable Title find() {
    List<Title> found = new ArrayList<>();
    Title first = titles.find(0);
    int floor = fileNames(first);
    Title next = floor == 0 ? first : titles.find(floor);
    while (next != null) {
      found.add(next);
      if (found.size() == 1 && notices.isOver(0, next)) {
        return next;
      }
      int behind = next.last() + 1;
      next = behind < pieces.size() ? titles.find(behind) : null;
      int again = next == null && behind < pieces.size() ? again(found.getFirst(), behind) : -1;
      next = again < 0 ? next : titles.find(again);
    }
    int most = Math.min(found.size(), MOST_TITLES);
    for (int i = 0; i < most && most > 2; i++) {
      Title title = found.get(i);
      int limit = i + 1 < most ? found.get(i + 1).from() : pieces.getLast().to();
      if (Addressees.find(text, pieces, title.last() + 1, limit) != null) {
        return fullest(found.subList(0, i), title);
      }
    }
    return lastOfSame(found);
  }

  /** The piece that is the title once more, behind a sentence that a page prints between; or -1. */
  private int again(Title title, int from) {
    int about = Within.first(text, ABOUT, title.from(), title.to());
    int length = title.to() - title.from();
    for (int i = from; about >= 0 && i < pieces.size(); i++) {
      Line piece = pieces.get(i);
      boolean whole =
          piece.length() == length && text.regionMatches(piece.from(), text, title.from(), length);
      if (whole || isRest(piece, about, title.to())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRest(Line piece, int about, int to) {
    return piece.length() == to - about
        && text.regionMatches(piece.from(), text, about, to - about);
  }

  /** Behind the names of files over the document, where a title of its own follows soon. */
  private int fileNames(@Nullable Title first) {
    int floor = 0;
    Title title = first;
    while (title != null && isFile(title) && title.last() + 1 < pieces.size()) {
      int next = title.last() + 1;
      title = titles.find(next);
      boolean near = title != null && title.first() <= next + NEAR;
      floor = near ? next : floor;
    }
    return floor;
  }

  private boolean isFile(Title title) {
    int end = pieces.get(title.last()).to();
    return end + 1 < text.length() && text.charAt(end) == '.' && isLetter(text.charAt(end + 1));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
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

  private @Nullable Title lastOfSame(List<Title> found) {
    Title title = null;
    for (Title again : found) {
      if (title != null && again != null && notices.isOver(title.last() + 1, again)) {
        return title;
      }
      if (title == null) {
        title = again;
      } else if (isSame(title, again)) {
        title = fullest(List.of(title), again);
      } else if (isMisprint(title, again) || isOwn(title, again)) {
        title = again;
      }
    }
    return title;
  }

  /** True where the second ends as the whole first does, but for 《》, or has a longer issuer. */
  private boolean isSame(Title a, Title b) {
    String first = plain(a);
    String second = plain(b);
    int remark = first.endsWith(")") ? Brackets.open(first, 0, first.length() - 1) : -1;
    int about = first.indexOf(ABOUT);
    return second.endsWith(first)
        || remark > SHORTEST && second.endsWith(first.substring(0, remark))
        || about > 0
            && second.length() >= first.length()
            && first.length() - about > SHORTEST
            && second.endsWith(first.substring(about));
  }

  /** True where the words behind 关于 are the same but for a few: the portal's own print errs. */
  private boolean isMisprint(Title a, Title b) {
    String first = rest(a);
    String second = rest(b);
    int shorter = Math.min(first.length(), second.length());
    int front = 0;
    while (front < shorter && first.charAt(front) == second.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && first.charAt(first.length() - 1 - back) == second.charAt(second.length() - 1 - back)) {
      back++;
    }
    int longer = Math.max(first.length(), second.length());
    return first.startsWith(ABOUT) && front >= SHORTEST && longer - front - back <= MISPRINT;
  }

  /** True where a site's title without issuer stands over the document's own and its addressees. */
  private boolean isOwn(Title a, Title b) {
    boolean full =
        text.startsWith(ABOUT, a.from())
            && Within.first(text, ABOUT, b.from() + 3, b.to()) > 0
            && text.regionMatches(a.to() - 2, text, b.to() - 2, 2);
    return full
        && b.first() - a.last() <= NEAR
        && Addressees.find(text, pieces, a.last() + 1, b.from()) == null
        && Addressees.find(text, pieces, b.last() + 1, text.length()) != null;
  }

  private String rest(Title title) {
    String words = plain(title);
    return words.substring(Math.max(0, words.indexOf(ABOUT)));
  }

  /** The title's words without the marks 《》, which one print may have and another not. */
  private String plain(Title title) {
    return text.substring(title.from(), title.to()).replace("《", "").replace("》", "");
  }
}
