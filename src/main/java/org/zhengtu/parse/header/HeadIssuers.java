package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.vocabulary.Jurisdictions;

/** The issuers that stand on lines of their own in a head. */
final class HeadIssuers {
  private static final String GOVERNMENT = "人民政府";
  private static final int SITE_LINES = 3;

  private final Jurisdictions jurisdictions;
  private final Pollution pollution;
  private final String text;
  private final List<Line> pieces;

  HeadIssuers(Jurisdictions jurisdictions, Pollution pollution, List<Line> pieces) {
    this.jurisdictions = jurisdictions;
    this.pollution = pollution;
    this.text = pollution.text();
    this.pieces = pieces;
  }

  /** The issuers of a line 云泽市人民政府文件, or null. */
  @Nullable String redHead() {
    for (Line piece : pieces) {
      if (piece.length() > 4 && piece.length() <= 40 && text.startsWith("文件", piece.to() - 2)) {
        String organs = pollution.value(piece.from(), piece.to() - 2);
        if (IssuingOrgans.split(jurisdictions, organs).stream()
            .allMatch(o -> IssuingOrgans.isOrgan(jurisdictions, o))) {
          return organs;
        }
      }
    }
    return null;
  }

  /** The organs on a line of their own under an earlier print of the title; or null. */
  @Nullable String standing(Title title) {
    String words = text.substring(title.from(), title.to());
    String above = title.first() == 0 ? null : organs(pieces.get(title.first() - 1));
    if (above != null) {
      return above;
    }
    for (int i = 1; i < title.first(); i++) {
      Line piece = pieces.get(i);
      String organs = isPrinted(words, i) ? organs(piece) : null;
      if (organs != null) {
        return organs;
      }
    }
    return null;
  }

  /** The government on one of the first lines, over a title that follows: the site's name. */
  @Nullable String site(Title title) {
    for (int i = 0; i < Math.min(SITE_LINES, title.first()); i++) {
      Line piece = pieces.get(i);
      int at = Within.first(text, GOVERNMENT, piece.from() + 2, piece.to());
      int end = at + GOVERNMENT.length();
      String behind = at < 0 ? "" : text.substring(end, piece.to());
      if (at > 0 && (behind.isEmpty() || behind.equals("网") || behind.equals("门户网站"))) {
        return organs(new Line(piece.from(), end, 0, false));
      }
    }
    return null;
  }

  /** The piece's words where they name organs and nothing else, or null. */
  private @Nullable String organs(Line piece) {
    if (piece.length() < 3 || piece.length() > 40) {
      return null;
    }
    String organs = pollution.value(piece.from(), piece.to());
    boolean all =
        IssuingOrgans.split(jurisdictions, organs).stream()
            .allMatch(o -> IssuingOrgans.isOrgan(jurisdictions, o));
    return all ? organs : null;
  }

  /** True where the title stands on the piece right above. */
  private boolean isPrinted(String title, int at) {
    Line above = pieces.get(at - 1);
    return above.length() >= title.length() && text.startsWith(title, above.to() - title.length());
  }
}
