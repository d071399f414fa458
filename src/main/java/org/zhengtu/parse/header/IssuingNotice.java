package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Quoted;
import org.zhengtu.parse.reading.Within;

/** The sentence of a notice without a title, 《…》已经市政府同意，现印发给你们, and what it issues below. */
final class IssuingNotice {
  private static final int WITHIN = 24;
  private static final int SHORTEST = 8;

  private final String text;
  private final List<Line> pieces;

  IssuingNotice(String text, List<Line> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** True where the piece is such a sentence. */
  boolean issues(Line piece) {
    boolean named = Within.first(text, '《', piece.from(), piece.to()) >= 0;
    boolean now =
        named
            && (Within.first(text, "现将", piece.from(), piece.to()) >= 0
                || Within.first(text, "现印发", piece.from(), piece.to()) >= 0);
    return (text.charAt(piece.from()) == '《' || now)
        && Within.first(text, "印发", piece.from(), piece.to()) >= 0;
  }

  /** The line further down that is what the notice at {@code at} names in 《》, or null. */
  @Nullable Title issued(int at) {
    Line notice = pieces.get(at);
    for (Quoted quoted : Quoted.all(text, notice.from(), notice.to())) {
      Title title = line(text.substring(quoted.titleFrom(), quoted.titleTo()), at + 2, at + WITHIN);
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** The piece from {@code first} on, before {@code end}, that is the name of an instrument. */
  private @Nullable Title line(String name, int first, int end) {
    boolean kinded = name.length() >= SHORTEST && DocumentKinds.of(name) != null;
    for (int i = first; kinded && i < Math.min(pieces.size(), end); i++) {
      Line piece = pieces.get(i);
      if (piece.length() == name.length() && text.startsWith(name, piece.from())) {
        return new Title(piece.from(), piece.to(), i, i);
      }
    }
    return null;
  }

  /** True where such a sentence, from the piece {@code first} on and over the title, names it. */
  boolean isOver(int first, Title title) {
    String name = text.substring(title.from(), title.to());
    for (int i = first; i < title.first(); i++) {
      Line piece = pieces.get(i);
      int at = issues(piece) ? Within.first(text, name, piece.from(), piece.to()) : -1;
      if (at > piece.from() && text.charAt(at - 1) == '《') {
        return true;
      }
    }
    return false;
  }
}
