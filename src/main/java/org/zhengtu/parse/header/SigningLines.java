package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/** The organs that sign on lines of their own over a day. */
final class SigningLines {
  private static final int LONGEST_ORGAN = 60;
  private static final int MOST_ORGANS = 40;
  private static final int MOST_SEALERS = 4;

  private final Jurisdictions jurisdictions;
  private final Pollution pollution;
  private final String text;
  private final List<Line> lines;
  private final int from;

  SigningLines(Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from) {
    this.jurisdictions = jurisdictions;
    this.pollution = pollution;
    this.text = pollution.text();
    this.lines = reading.lines();
    this.from = from;
  }

  /** The organs on lines of their own right above the line {@code at}. */
  List<Span> above(int at) {
    List<Span> organs = new ArrayList<>();
    int i = withoutSealers(at - 1);
    while (i >= 0 && lines.get(i).from() >= from && organs.size() < MOST_ORGANS) {
      Line organ = lines.get(i);
      int to = SignatureLine.withoutSeal(text, organ);
      int whole = wholeFrom(i, to);
      boolean issuer = whole < organ.from() || isIssuer(organ.from(), to);
      if (organ.length() > LONGEST_ORGAN || !issuer) {
        break;
      }
      organs.addFirst(new Span(whole, to));
      i -= whole < organ.from() ? 2 : 1;
    }
    return organs;
  }

  /** The line above those that name whose seal stands for the issuer's: 云泽市水利局（代章）. */
  private int withoutSealers(int last) {
    if (last < 0 || !text.startsWith("代章)", lines.get(last).to() - 3)) {
      return last;
    }
    Line above = last > 0 ? lines.get(last - 1) : lines.get(last);
    if (text.startsWith("(代章)", lines.get(last).to() - 4)
        && above.from() >= from
        && above.length() <= LONGEST_ORGAN
        && isIssuer(above.from(), above.to())) {
      return last - 1;
    }
    for (int i = last; i > Math.max(0, last - MOST_SEALERS); i--) {
      if (text.charAt(lines.get(i).from()) == '(') {
        return i - 1;
      }
    }
    return last;
  }

  /** Where an organ's name begins that two lines hold: on the line above one that only ends it. */
  private int wholeFrom(int at, int to) {
    int begin = lines.get(at).from();
    Line above = at > 0 ? lines.get(at - 1) : lines.get(at);
    boolean broken =
        above.from() < begin
            && above.from() >= from
            && above.length() <= LONGEST_ORGAN / 2
            && !IssuingOrgans.startsOrgan(jurisdictions, text, begin)
            && IssuingOrgans.startsOrgan(jurisdictions, text, above.from())
            && !isIssuer(above.from(), above.to())
            && isIssuer(above.from(), to);
    return broken ? above.from() : begin;
  }

  private boolean isIssuer(int from, int to) {
    return IssuerNames.areOrgans(jurisdictions, pollution.value(from, to));
  }
}
