package org.zhengtu.parse.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/** Finds the signature of a document: an organ over its day, or both behind the last sentence. */
final class SignatureFinder {
  private static final int LONGEST_REST = 8;
  private static final int LONGEST_DATE = 22;
  private static final int LONGEST_ORGAN = 60;
  private static final int MOST_BREAKS = 4;

  private final Reading reading;
  private final Jurisdictions jurisdictions;
  private final Pollution pollution;
  private final String text;
  private final List<Line> lines;
  private final int from;
  private final int to;
  private final RunInSignature runIn;
  private final SigningLines signers;

  private SignatureFinder(
      Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    this.reading = reading;
    this.jurisdictions = jurisdictions;
    this.pollution = pollution;
    this.text = pollution.text();
    this.lines = reading.lines();
    this.from = from;
    this.to = to;
    this.runIn = new RunInSignature(reading, jurisdictions, pollution, from);
    this.signers = new SigningLines(reading, jurisdictions, pollution, from);
  }

  /**
   * The first signature with an issuer in the range, else the first day alone on a line; or null.
   */
  static @Nullable Signature find(
      Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from, int to) {
    return new SignatureFinder(reading, jurisdictions, pollution, from, to).find();
  }

  private @Nullable Signature find() {
    Signature bare = null;
    for (int i = lines.isEmpty() ? 0 : reading.lineAt(from); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.from() >= to) {
        break;
      }
      Signature signature = line.to() <= from ? null : at(i);
      if (signature != null && !signature.organs().isEmpty()) {
        return signature;
      }
      bare = bare == null ? signature : bare;
    }
    return bare == null ? undated() : bare;
  }

  /** The signature that line {@code i} ends, or that stands within it; null for none. */
  private @Nullable Signature at(int i) {
    Line line = lines.get(i);
    Signature begun = i == 0 ? null : begun(i);
    if (begun != null) {
      return begun;
    }
    if (line.length() > LONGEST_DATE + LONGEST_ORGAN) {
      return runIn.in(line);
    }
    ChineseDate date = dateAtEnd(line);
    if (date == null) {
      Signature broken = i > 0 ? broken(i) : null;
      if (broken != null) {
        return broken;
      }
      if (text.startsWith("附件", line.from())) {
        return runIn.in(line);
      }
      boolean day = SignatureLine.isMonth(text, line) || SignatureLine.isBare(text, line);
      List<Span> organs = day ? signers.above(i) : List.of();
      return organs.isEmpty()
          ? null
          : new Signature(organs, null, organs.getFirst().start(), line.to());
    }
    Signature above = above(line, i, date);
    return above == null ? runIn.in(line) : above;
  }

  /** The day with which a line begins that goes on with what the notice issues, under organs. */
  private @Nullable Signature begun(int i) {
    Line line = lines.get(i);
    ChineseDate date = ChineseDate.at(text, line.from(), line.to());
    boolean apart =
        date != null
            && date.to() < line.to()
            && text.charAt(date.to() - 1) == '日'
            && reading.isGap(date.to());
    if (date == null || !apart || line.from() <= from) {
      return null;
    }
    List<Span> organs = signers.above(i);
    Span last = organs.isEmpty() ? runIn.atEnd(lines.get(i - 1)) : organs.getFirst();
    return last == null
        ? null
        : new Signature(organs.isEmpty() ? List.of(last) : organs, date, last.start(), date.to());
  }

  /** 2023年5 over 月6日, 2023 over 年5 over 月6 over 日: a day that two lines hold, or more. */
  private @Nullable Signature broken(int i) {
    Line line = lines.get(i);
    if (line.length() > LONGEST_REST || text.charAt(line.to() - 1) != '日') {
      return null;
    }
    for (int first = i - 1; first >= Math.max(0, i - MOST_BREAKS); first--) {
      Line above = lines.get(first);
      if (above.from() < from
          || above.length() > LONGEST_DATE + LONGEST_ORGAN
          || "年月日0123456789".indexOf(text.charAt(above.to() - 1)) < 0) {
        return null;
      }
      Line all = new Line(above.from(), line.to(), above.indent(), above.blankBefore());
      ChineseDate date = dateAtEnd(all);
      Signature signature =
          date != null && date.from() < above.to() ? above(all, first, date) : null;
      if (signature != null && !signature.organs().isEmpty()) {
        return signature;
      }
    }
    return null;
  }

  /** The organ alone on the last line, behind a sentence, or under 特此通告. */
  private @Nullable Signature undated() {
    List<Line> own = reading.lines(from, to);
    if (own.size() < 2) {
      return null;
    }
    for (int i = 1; i < own.size(); i++) {
      Line organ = own.get(i);
      if (SignatureLine.isClosing(text, own.get(i - 1))
          && organ.length() <= LONGEST_ORGAN
          && isIssuer(organ.from(), organ.to())) {
        return new Signature(
            List.of(new Span(organ.from(), organ.to())), null, organ.from(), organ.to());
      }
    }
    Line last = own.getLast();
    char before = text.charAt(last.from() - 1);
    boolean signed =
        before == '。'
            && last.from() > from
            && last.length() <= LONGEST_ORGAN
            && isIssuer(last.from(), last.to());
    return signed
        ? new Signature(List.of(new Span(last.from(), last.to())), null, last.from(), last.to())
        : null;
  }

  /** The day with which a short line ends, brackets round it left out. */
  private @Nullable ChineseDate dateAtEnd(Line line) {
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

  private @Nullable Signature above(Line line, int at, ChineseDate date) {
    List<Span> organs = new ArrayList<>();
    int before = date.from();
    while (before > line.from() && "([".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    boolean open =
        (text.startsWith("此件", line.from()) || text.startsWith("(此件", line.from()))
                && before - line.from() <= 12
            || SignatureLine.isSigner(text, line.from(), before);
    if (before > line.from() && !open) {
      if (!isIssuer(line.from(), before)) {
        return null;
      }
      organs.add(new Span(line.from(), before));
    }
    organs.addAll(0, signers.above(at));
    int begin = organs.isEmpty() ? date.from() : organs.getFirst().start();
    return new Signature(organs, date, begin, line.to());
  }

  private boolean isIssuer(int from, int to) {
    return IssuerNames.areOrgans(jurisdictions, pollution.value(from, to));
  }
}
