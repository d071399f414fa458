package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.unit.IssuingOrgans;
import org.zhengtu.text.Span;
import org.zhengtu.vocabulary.Jurisdictions;

/** Finds organ and day where they run into the line of the last sentence or of the attachments. */
final class RunInSignature {
  private static final int LONGEST_ORGAN = 60;
  private static final int LINE_END = 400;

  private final Reading reading;
  private final Jurisdictions jurisdictions;
  private final Pollution pollution;
  private final String text;
  private final int from;

  RunInSignature(Reading reading, Jurisdictions jurisdictions, Pollution pollution, int from) {
    this.reading = reading;
    this.jurisdictions = jurisdictions;
    this.pollution = pollution;
    this.text = pollution.text();
    this.from = from;
  }

  /** Organ and day behind the last sentence of {@code line}, else the day alone there; or null. */
  @Nullable Signature in(Line line) {
    int floor = Math.max(line.from(), from);
    Signature bare = null;
    ChineseDate date = ChineseDate.find(text, floor, line.to());
    for (; date != null; date = ChineseDate.find(text, date.to(), line.to())) {
      boolean apart = line.to() - date.to() <= LINE_END || endsThere(date, line);
      if (!apart) {
        continue;
      }
      int lowest = Math.max(floor, date.from() - LONGEST_ORGAN - 1);
      int sentence = behindSentence(lowest, date.from());
      int organ = signed(sentence, date.from());
      if (organ == sentence) {
        organ = behindAttachment(line, date, sentence);
      }
      if (organ == lowest) {
        continue;
      }
      if (organ < date.from() && isIssuer(organ, date.from())) {
        return new Signature(List.of(new Span(organ, date.from())), date, organ, date.to());
      }
      boolean alone =
          text.charAt(organ - 1) == '。'
              && (organ == date.from() || SignatureLine.isSigner(text, organ, date.from()));
      if (alone && bare == null && endsThere(date, line)) {
        bare = new Signature(List.of(), date, organ, date.to());
      }
    }
    return bare;
  }

  /** The organ behind a sentence and a blank with which {@code line} ends; null for none. */
  @Nullable Span atEnd(Line line) {
    int lowest = Math.max(Math.max(line.from(), from), line.to() - LONGEST_ORGAN);
    int organ = behindSentence(lowest, line.to());
    boolean apart = organ > lowest && organ < line.to() && reading.isGap(organ);
    return apart && isIssuer(organ, line.to()) ? new Span(organ, line.to()) : null;
  }

  /** Behind the last mark before {@code to}; {@code lowest} where none stands. */
  private int behindSentence(int lowest, int to) {
    int organ = to;
    while (organ > lowest && "。)》;".indexOf(text.charAt(organ - 1)) < 0) {
      organ--;
    }
    return organ;
  }

  /** 附件：名单云泽市人民政府 2021年3月4日: an organ run into a list of attachments; else {@code from}. */
  private int behindAttachment(Line line, ChineseDate date, int from) {
    int to = date.from();
    boolean listed = text.startsWith("附件", from) || text.startsWith("附件", line.from());
    if (!listed || !reading.isGap(to) || !endsThere(date, line)) {
      return from;
    }
    int found = from;
    for (int i = from + 1; i < to; i++) {
      boolean nearer = found == from || text.indexOf(text.substring(i, to), found) < i;
      if (nearer && IssuingOrgans.startsOrgan(jurisdictions, text, i) && isIssuer(i, to)) {
        found = i;
      }
    }
    return found;
  }

  /**
   * Behind the first blank in {@code [from, to)} from which on there are organs; {@code from} for
   * none.
   */
  private int signed(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (reading.isGap(i)
          && IssuingOrgans.startsOrgan(jurisdictions, text, i)
          && isIssuer(i, to)) {
        return isIssuer(from, to) ? from : i;
      }
    }
    return from;
  }

  /** True where a blank, the end or 附件 follows: 2008年7月1日 云泽市…规划, not 2008年7月1日起. */
  private boolean endsThere(ChineseDate date, Line line) {
    int at = date.to();
    return at == line.to()
        || reading.isGap(at)
        || text.startsWith("附件", at)
        || text.startsWith("(此件", at);
  }

  private boolean isIssuer(int from, int to) {
    return IssuerNames.areOrgans(jurisdictions, pollution.value(from, to));
  }
}
