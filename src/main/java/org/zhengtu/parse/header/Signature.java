package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.Organs;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/**
 * 落款: the issuers and the day under the text.
 *
 * @param organs ranges of the lines that name the issuers, in order; empty where only a day stands
 * @param date the day; null where only issuers stand
 * @param from first compact offset
 * @param to offset after the last
 */
record Signature(List<Span> organs, @Nullable ChineseDate date, int from, int to) {
  private static final int LONGEST_DATE = 22;
  private static final int LONGEST_ORGAN = 60;
  private static final int MOST_ORGANS = 12;
  private static final int MOST_SEALERS = 4;
  private static final int LINE_END = 400;

  /** Copies the list. */
  Signature {
    organs = List.copyOf(organs);
  }

  /**
   * The first signature with an issuer in the range, else the first day alone on a line; or null.
   */
  static @Nullable Signature find(
      Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    List<Line> lines = reading.lines();
    String text = pollution.text();
    Signature bare = null;
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      if (line.to() <= from) {
        continue;
      }
      if (line.length() > LONGEST_DATE + LONGEST_ORGAN) {
        Signature inline =
            inline(reading, jurisdictions, pollution, line, Math.max(line.from(), from));
        if (inline != null && !inline.organs.isEmpty()) {
          return inline;
        }
        bare = bare == null ? inline : bare;
        continue;
      }
      ChineseDate date = dateAtEnd(text, line);
      if (date == null) {
        boolean day = SignatureLine.isMonth(text, line) || SignatureLine.isBare(text, line);
        List<Span> organs = day ? organsAbove(jurisdictions, pollution, lines, i, from) : List.of();
        if (!organs.isEmpty()) {
          return new Signature(organs, null, organs.getFirst().start(), line.to());
        }
        continue;
      }
      Signature signature = above(jurisdictions, pollution, lines, i, date, from);
      if (signature == null) {
        signature = inline(reading, jurisdictions, pollution, line, Math.max(line.from(), from));
      }
      if (signature == null) {
        continue;
      }
      if (!signature.organs.isEmpty()) {
        return signature;
      }
      bare = bare == null ? signature : bare;
    }
    return bare == null ? undated(reading, jurisdictions, pollution, from, to) : bare;
  }

  /** The organ alone on the last line, behind a sentence. */
  private static @Nullable Signature undated(
      Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    List<Line> lines = reading.lines(from, to);
    if (lines.size() < 2) {
      return null;
    }
    Line last = lines.getLast();
    char before = pollution.text().charAt(last.from() - 1);
    boolean signed =
        before == '。'
            && last.from() > from
            && last.length() <= LONGEST_ORGAN
            && isIssuer(jurisdictions, pollution, last.from(), last.to());
    return signed
        ? new Signature(List.of(new Span(last.from(), last.to())), null, last.from(), last.to())
        : null;
  }

  /** A whole document on one line: organ and day behind its last sentence. */
  private static @Nullable Signature inline(
      Reading reading, Jurisdictions jurisdictions, Pollution pollution, Line line, int from) {
    String text = pollution.text();
    Signature bare = null;
    ChineseDate date = ChineseDate.find(text, from, line.to());
    for (; date != null; date = ChineseDate.find(text, date.to(), line.to())) {
      int organ = date.from();
      int lowest = Math.max(from, organ - LONGEST_ORGAN - 1);
      while (organ > lowest && "。)》;".indexOf(text.charAt(organ - 1)) < 0) {
        organ--;
      }
      boolean apart = line.to() - date.to() <= LINE_END || endsThere(reading, text, date, line);
      if (!apart) {
        continue;
      }
      organ = signed(reading, jurisdictions, pollution, organ, date.from());
      if (organ == lowest) {
        continue;
      }
      if (organ < date.from() && isIssuer(jurisdictions, pollution, organ, date.from())) {
        return new Signature(List.of(new Span(organ, date.from())), date, organ, date.to());
      }
      boolean alone =
          text.charAt(organ - 1) == '。'
              && (organ == date.from() || SignatureLine.isSigner(text, organ, date.from()));
      if (alone && bare == null && endsThere(reading, text, date, line)) {
        bare = new Signature(List.of(), date, organ, date.to());
      }
    }
    return bare;
  }

  /**
   * Behind the first blank in {@code [from, to)} from which on there are organs; {@code from} for
   * none.
   */
  private static int signed(
      Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (reading.isGap(i)
          && Organs.startsOrgan(jurisdictions, pollution.text(), i)
          && isIssuer(jurisdictions, pollution, i, to)) {
        return isIssuer(jurisdictions, pollution, from, to) ? from : i;
      }
    }
    return from;
  }

  /** True where a blank, the end or 附件 follows: 2008年7月1日 云泽市…规划, not 2008年7月1日起. */
  private static boolean endsThere(Reading reading, String text, ChineseDate date, Line line) {
    int at = date.to();
    return at == line.to()
        || reading.isGap(at)
        || text.startsWith("附件", at)
        || text.startsWith("(此件", at);
  }

  /** The day with which a short line ends, brackets round it left out. */
  private static @Nullable ChineseDate dateAtEnd(String text, Line line) {
    int to = SignatureLine.withoutRemark(text, line);
    while (to > line.from() && ")]".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    char last = text.charAt(Math.max(line.from(), to - 1));
    if (last != '日' && ChineseDate.digit(last) < 0) {
      return null;
    }
    ChineseDate date = ChineseDate.findLast(text, line.from(), to);
    return date != null && date.to() == to ? date : null;
  }

  private static @Nullable Signature above(
      Jurisdictions jurisdictions,
      Pollution pollution,
      List<Line> lines,
      int at,
      ChineseDate date,
      int floor) {
    Line line = lines.get(at);
    List<Span> organs = new ArrayList<>();
    int before = date.from();
    while (before > line.from() && "([".indexOf(pollution.text().charAt(before - 1)) >= 0) {
      before--;
    }
    boolean open =
        (pollution.text().startsWith("此件", line.from())
                    || pollution.text().startsWith("(此件", line.from()))
                && before - line.from() <= 12
            || SignatureLine.isSigner(pollution.text(), line.from(), before);
    if (before > line.from() && !open) {
      if (!isIssuer(jurisdictions, pollution, line.from(), before)) {
        return null;
      }
      organs.add(new Span(line.from(), before));
    }
    organs.addAll(0, organsAbove(jurisdictions, pollution, lines, at, floor));
    int from = organs.isEmpty() ? date.from() : organs.getFirst().start();
    return new Signature(organs, date, from, line.to());
  }

  /** The organs on lines of their own right above the line {@code at}. */
  private static List<Span> organsAbove(
      Jurisdictions jurisdictions, Pollution pollution, List<Line> lines, int at, int floor) {
    List<Span> organs = new ArrayList<>();
    int i = withoutSealers(pollution.text(), lines, at - 1);
    while (i >= 0 && lines.get(i).from() >= floor && organs.size() < MOST_ORGANS) {
      Line organ = lines.get(i);
      int to = SignatureLine.withoutSeal(pollution.text(), organ);
      int whole = wholeFrom(jurisdictions, pollution, lines, i, to, floor);
      boolean issuer = whole < organ.from() || isIssuer(jurisdictions, pollution, organ.from(), to);
      if (organ.length() > LONGEST_ORGAN || !issuer) {
        break;
      }
      organs.addFirst(new Span(whole, to));
      i -= whole < organ.from() ? 2 : 1;
    }
    return organs;
  }

  /** The line above those that name whose seal stands for the issuer's: （云泽市水利局代章）. */
  private static int withoutSealers(String text, List<Line> lines, int last) {
    if (last < 0 || !text.startsWith("代章)", lines.get(last).to() - 3)) {
      return last;
    }
    for (int i = last; i > Math.max(0, last - MOST_SEALERS); i--) {
      if (text.charAt(lines.get(i).from()) == '(') {
        return i - 1;
      }
    }
    return last;
  }

  /** Where an organ's name begins that two lines hold: on the line above one that only ends it. */
  private static int wholeFrom(
      Jurisdictions jurisdictions,
      Pollution pollution,
      List<Line> lines,
      int at,
      int to,
      int floor) {
    int from = lines.get(at).from();
    String text = pollution.text();
    Line above = at > 0 ? lines.get(at - 1) : lines.get(at);
    boolean broken =
        above.from() < from
            && above.from() >= floor
            && above.length() <= LONGEST_ORGAN / 2
            && !Organs.startsOrgan(jurisdictions, text, from)
            && Organs.startsOrgan(jurisdictions, text, above.from())
            && !isIssuer(jurisdictions, pollution, above.from(), above.to())
            && isIssuer(jurisdictions, pollution, above.from(), to);
    return broken ? above.from() : from;
  }

  private static boolean isIssuer(
      Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    String names = pollution.value(from, to);
    List<String> organs = Organs.split(jurisdictions, names);
    if (organs.isEmpty()) {
      return false;
    }
    for (String organ : organs) {
      if (!Organs.isOrgan(jurisdictions, organ)) {
        return false;
      }
    }
    return true;
  }
}
