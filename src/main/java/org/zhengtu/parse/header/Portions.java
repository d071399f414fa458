package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.TitleFinder.Title;
import org.zhengtu.parse.reading.AttachmentMark;
import org.zhengtu.parse.reading.DocumentKinds;
import org.zhengtu.parse.reading.DocumentNumberScanner;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.PageEnd;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * The documents that a source holds: the main one, then those attached in full. An attachment is a
 * document of its own where its title names an issuer, where number or addressees stand under the
 * title, or where it is an opinion or a rule that the carrier does not itself issue; lists, tables
 * and what a notice issues belong to the carrier.
 */
public final class Portions {
  /** Marks of attachments that are looked behind; a text of nothing but marks stays fast. */
  private static final int MOST_MARKS = 500;

  private static final Set<String> OWN_KINDS =
      Set.of("意见", "实施意见", "指导意见", "办法", "实施办法", "规定", "细则", "实施细则", "条例", "决定");
  private static final int TITLE_PIECES = 8;
  private static final int SHORTEST_TEXT = 300;

  private final Reading reading;
  private final String text;
  private final Jurisdictions jurisdictions;
  private final Pollution pollution;
  private final int end;
  private final String carrier;

  private Portions(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, int end, String carrier) {
    this.reading = reading;
    this.text = pollution.text();
    this.pollution = pollution;
    this.jurisdictions = jurisdictions;
    this.end = end;
    this.carrier = carrier;
  }

  /** The portions of the reading in order; what the portal prints under the article is in none. */
  public static List<Portion> of(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions) {
    int end = PageEnd.of(reading, 0, reading.length());
    List<Line> head = HeadPieces.of(reading, pollution.text(), 0, end);
    List<Line> own = before(head, firstMark(reading, end));
    Title title = title(reading, pollution, jurisdictions, own);
    if (title == null && own.size() < head.size()) {
      title = title(reading, pollution, jurisdictions, head);
    }
    String carrier =
        title == null ? "" : CitedNames.plain(pollution.value(title.from(), title.to()));
    int from = title == null ? 0 : title.to();
    return new Portions(reading, pollution, jurisdictions, end, carrier).split(from, head);
  }

  /** The pieces that begin before {@code end}. */
  private static List<Line> before(List<Line> pieces, int end) {
    int n = pieces.size();
    while (n > 0 && pieces.get(n - 1).from() >= end) {
      n--;
    }
    return pieces.subList(0, n);
  }

  private static @Nullable Title title(
      Reading reading, Pollution pollution, Jurisdictions jurisdictions, List<Line> head) {
    return new TitleFinder(jurisdictions, reading, pollution.text(), head).findLast();
  }

  /** Where the first attachment begins; {@code end} where there is none. */
  private static int firstMark(Reading reading, int end) {
    for (Line line : reading.lines()) {
      if (line.from() >= end) {
        return end;
      }
      if (AttachmentMark.at(reading.folded(), line.from(), line.to())) {
        return line.from();
      }
    }
    return end;
  }

  private List<Portion> split(int from, List<Line> head) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    List<Line> lines = reading.lines();
    Signature signature = SignatureFinder.find(reading, jurisdictions, pollution, from, end);
    int marks = 0;
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= end) {
        break;
      }
      if (line.from() < from) {
        continue;
      }
      boolean marked = AttachmentMark.at(text, line.from(), line.to());
      boolean signed = signature != null && line.from() == signature.to();
      if (marked && ++marks <= MOST_MARKS && isOwn(line.to())
          || signed && isForwarded(line.from())) {
        starts.add(line.from());
      }
    }
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      portions.add(
          i == 0
              ? new Portion(0, to, null, before(head, to))
              : new Portion(starts.get(i), to, 0, HeadPieces.of(reading, text, starts.get(i), to)));
    }
    return portions;
  }

  private @Nullable Title titleAt(List<Line> pieces) {
    Title title = new TitleFinder(jurisdictions, reading, text, pieces).find(0);
    return title == null || title.first() > 2 ? null : title;
  }

  private List<Line> pieces(int from) {
    List<Line> pieces = HeadPieces.of(reading, text, from, Math.min(end, from + 900));
    return pieces.subList(0, Math.min(pieces.size(), TITLE_PIECES));
  }

  private boolean isOwn(int from) {
    List<Line> pieces = pieces(from);
    Title title = titleAt(pieces);
    if (title == null) {
      return false;
    }
    String plain = CitedNames.plain(pollution.value(title.from(), title.to()));
    if (hasIssuer(title) || hasNumber(pieces, title) || isAddressed(pieces, title)) {
      return !isIssued(plain) || hasNumber(pieces, title) || isForwarding();
    }
    String kind = DocumentKinds.of(plain);
    return kind != null && OWN_KINDS.contains(kind) && !isIssued(plain) && hasText(title.to());
  }

  /**
   * What stands right behind the signature with issuer and number of its own, or is addressed and
   * named in the title of the notice that forwards it.
   */
  private boolean isForwarded(int from) {
    List<Line> pieces = pieces(from);
    Title title = titleAt(pieces);
    if (title == null || !hasNumber(pieces, title) && !isAddressed(pieces, title)) {
      return false;
    }
    String plain = CitedNames.plain(pollution.value(title.from(), title.to()));
    return isForwarding()
        ? hasIssuer(title) || carrier.contains(plain)
        : hasIssuer(title) && !isIssued(plain);
  }

  private boolean isForwarding() {
    return carrier.contains("转发") || carrier.contains("批转");
  }

  /** True where the carrier's own title says that it issues this. */
  private boolean isIssued(String plain) {
    int issued = carrier.indexOf("印发");
    if (issued < 0) {
      issued = carrier.indexOf("公布");
    }
    if (issued < 0) {
      return carrier.contains(plain);
    }
    int to = carrier.lastIndexOf("的通知");
    String name = carrier.substring(issued + 2, to > issued + 2 ? to : carrier.length());
    return carrier.contains(plain) || plain.endsWith(name) || name.endsWith(plain);
  }

  private boolean hasIssuer(Title title) {
    return TitleIssuers.end(text, title.from(), title.to()) > title.from()
        && !IssuerNames.inTitle(jurisdictions, pollution, new Span(title.from(), title.to()))
            .isEmpty();
  }

  private boolean hasNumber(List<Line> pieces, Title title) {
    for (int i = title.last() + 1; i < Math.min(pieces.size(), title.last() + 3); i++) {
      Line piece = pieces.get(i);
      if (piece.length() <= 40
          && DocumentNumberScanner.next(reading, piece.from(), piece.to()) != null
          && text.indexOf('《', piece.from(), piece.to()) < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isAddressed(List<Line> pieces, Title title) {
    Span addressees = Addressees.find(text, pieces, title.last() + 1, end);
    return addressees != null && text.charAt(addressees.start()) == '各';
  }

  private boolean hasText(int from) {
    int stops = 0;
    for (int i = text.indexOf('。', from); i >= 0 && i < end; i = text.indexOf('。', i + 1)) {
      stops++;
    }
    return end - from > SHORTEST_TEXT && stops >= 5;
  }
}
