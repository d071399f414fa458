package org.zhengtu.parse.header;

import java.util.List;
import org.zhengtu.parse.reading.Characters;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.vocabulary.Jurisdictions;

/** The lines over a title that name its issuers. */
final class TitleIssuerLines {
  private static final int MOST_BREAKS = 9;
  private static final int LONGEST = 60;

  /** 云泽市云 over 湖区人民政府关于…. */
  private static final int LONGEST_PLACE = 10;

  private final Jurisdictions jurisdictions;
  private final Reading reading;
  private final String text;
  private final List<Line> pieces;
  private final TitleStart start;

  TitleIssuerLines(
      Jurisdictions jurisdictions,
      Reading reading,
      String text,
      List<Line> pieces,
      TitleStart start) {
    this.jurisdictions = jurisdictions;
    this.reading = reading;
    this.text = text;
    this.pieces = pieces;
    this.start = start;
  }

  /** Index of the first of the pieces above that hold the issuers of a title without any. */
  int above(int first, int from, int floor) {
    int about = Within.first(text, "关于", from, pieces.getLast().to());
    int begin = Math.min(about, start.of(pieces.get(first)));
    boolean bare = about == begin;
    String prefix = text.substring(begin, about);
    if (!bare && IssuingOrgans.startsOrgan(jurisdictions, prefix, 0) && prefix.length() > 14) {
      return first;
    }
    int above = first;
    if (!bare
        && first > floor
        && (isBroken(pieces.get(first - 1), prefix) || forwards(pieces.get(first - 1)))) {
      above--;
    }
    while (above > floor && first - above < 8) {
      Line piece = pieces.get(above - 1);
      int verb = bare && above == first ? verb(piece) : piece.to();
      String organ = text.substring(piece.from(), Math.min(verb, piece.from() + 60));
      if (piece.length() > 60 || !isIssuerLine(organ) || standsApart(above)) {
        break;
      }
      if (!bare && (prefix.startsWith(organ) || organ.endsWith(prefix) || isShort(organ, prefix))) {
        break;
      }
      above--;
    }
    return above;
  }

  /** 云泽市人民政府办 over 公室关于…: the line breaks off the issuer's name. */
  private boolean isBroken(Line above, String prefix) {
    String words = text.substring(above.from(), above.to());
    boolean issues = prefix.endsWith("印发") || prefix.endsWith("转发");
    String end = issues ? prefix.substring(0, prefix.length() - 2) : prefix;
    return words.length() <= 40
        && IssuingOrgans.startsOrgan(jurisdictions, words, 0)
        && (!IssuingOrgans.startsOrgan(jurisdictions, prefix, 0)
            || words.length() <= LONGEST_PLACE
                && jurisdictions.longestAt(prefix, 0) == null
                && !isIssuerLine(words))
        && isIssuerLine(words + end);
  }

  /** 云泽市人民政府办公室转发市 over 民政局等部门关于…: the line breaks off whose paper is forwarded. */
  private boolean forwards(Line above) {
    int at = Within.first(text, "转发", above.from() + 2, above.to());
    return at > 0
        && above.length() <= LONGEST
        && isIssuerLine(text.substring(above.from(), at))
        && DocumentKinds.titleEnd(text, above.from(), above.to()) != above.to();
  }

  /** Two blank lines part a title from what a site prints over it, where not every line is so. */
  private boolean standsApart(int at) {
    int breaks = breaks(pieces.get(at));
    boolean everywhere = at + 1 < pieces.size() && breaks(pieces.get(at + 1)) >= breaks;
    return breaks > 2 && !everywhere;
  }

  private int breaks(Line piece) {
    int breaks = 0;
    for (int i = reading.rawAt(piece.from()) - 1; i >= 0 && breaks < MOST_BREAKS; i--) {
      char c = reading.raw().charAt(i);
      if (!Characters.isDropped(c)) {
        return breaks;
      }
      breaks += c == '\n' ? 1 : 0;
    }
    return breaks;
  }

  /** 云泽市人大常委会 of 云泽市人民代表大会常务委员会: all its words, in order, between the same ends. */
  private static boolean isShort(String organ, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < organ.length(); i++) {
      at += full.charAt(i) == organ.charAt(at) ? 1 : 0;
    }
    return at == organ.length()
        && full.length() > organ.length()
        && full.startsWith(organ.substring(0, 3))
        && full.endsWith(organ.substring(organ.length() - 1));
  }

  /** Where 印发 or 转发 stands at the end of a line of issuers; its end where it does not. */
  private int verb(Line piece) {
    int at = piece.to() - 2;
    boolean issues = text.startsWith("印发", at) || text.startsWith("转发", at);
    return issues && at > piece.from() ? at : piece.to();
  }

  /** True where the words are organs' names and nothing else. */
  boolean isIssuerLine(String words) {
    for (String organ : IssuingOrgans.split(jurisdictions, words)) {
      if (!IssuingOrgans.isOrgan(jurisdictions, organ)) {
        return false;
      }
    }
    return !words.isEmpty();
  }
}
