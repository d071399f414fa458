package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_MONTH = 10;
  private static final int LONGEST_ORGAN = 60;
  private static final int MOST_ORGANS = 12;
  private static final int LINE_END = 400;
  private static final int LONGEST_SIGNER = 14;
  private static final String[] SIGNERS = {
    "省长", "市长", "州长", "县长", "区长", "旗长", "盟长", "主席", "总理", "部长", "局长", "主任", "署长", "行长", "专员"
  };

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
        if (isMonth(text, line) && i > 0 && lines.get(i - 1).from() >= from) {
          Line organ = lines.get(i - 1);
          int end = withoutSeal(text, organ);
          if (organ.length() <= LONGEST_ORGAN
              && isIssuer(jurisdictions, pollution, organ.from(), end)) {
            return new Signature(
                List.of(new Span(organ.from(), end)), null, organ.from(), line.to());
          }
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
              && (organ == date.from() || isSigner(text, organ, date.from()));
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

  /** Where （此件公开发布） begins that ends a line; its end for none. */
  private static int withoutRemark(String text, Line line) {
    int open =
        text.charAt(line.to() - 1) == ')' ? Brackets.open(text, line.from(), line.to() - 1) : -1;
    return open > line.from() && text.startsWith("(此件", open) ? open : line.to();
  }

  /** The day with which a short line ends, brackets round it left out. */
  private static @Nullable ChineseDate dateAtEnd(String text, Line line) {
    int to = withoutRemark(text, line);
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
            || isSigner(pollution.text(), line.from(), before);
    if (before > line.from() && !open) {
      if (!isIssuer(jurisdictions, pollution, line.from(), before)) {
        return null;
      }
      organs.add(new Span(line.from(), before));
    }
    int i = at - 1;
    while (i >= 0 && lines.get(i).from() >= floor && organs.size() < MOST_ORGANS) {
      Line organ = lines.get(i);
      int to = withoutSeal(pollution.text(), organ);
      if (organ.length() > LONGEST_ORGAN || !isIssuer(jurisdictions, pollution, organ.from(), to)) {
        break;
      }
      organs.addFirst(new Span(organ.from(), to));
      i--;
    }
    int from = organs.isEmpty() ? date.from() : organs.getFirst().start();
    return new Signature(organs, date, from, line.to());
  }

  /** 2016年12月, 2016年12月 日: a line that leaves the day open. */
  private static boolean isMonth(String text, Line line) {
    int year = Within.first(text, '年', line.from(), line.to());
    int month = year < 0 ? -1 : Within.first(text, '月', year, line.to());
    return line.length() <= LONGEST_MONTH
        && year - line.from() == 4
        && month > year + 1
        && (month + 1 == line.to() || month + 2 == line.to() && text.charAt(month + 1) == '日')
        && ChineseDate.digitAt(text, line.from()) >= 0
        && ChineseDate.digitAt(text, year - 1) >= 0;
  }

  private static int withoutSeal(String text, Line line) {
    for (String seal : new String[] {"(盖章)", "(章)", "(印)", "(公章)"}) {
      if (line.length() > seal.length() && text.startsWith(seal, line.to() - seal.length())) {
        return line.to() - seal.length();
      }
    }
    return line.to();
  }

  /** 省长 林某某: who signs a decree, by post and name. */
  private static boolean isSigner(String text, int from, int to) {
    if (to - from > LONGEST_SIGNER) {
      return false;
    }
    for (String post : SIGNERS) {
      int at = Within.first(text, post, from, to);
      if (at >= from && to - at - post.length() >= 2 && to - at - post.length() <= 4) {
        return true;
      }
    }
    return false;
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
