package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber.Match;

/**
 * Finds 发文字号 in a reading. Anchored at the bracket round the year, or at 令 and 公告: everything else
 * is passed over in one step a character, and around an anchor at most some forty characters are
 * looked at.
 */
public final class DocumentNumberScanner {

  private static final int LONGEST_WORD = 8;
  private static final int LONGEST_PARTED = 14;

  /** More than a code, a year and a serial take. */
  private static final int LONGEST = 60;

  private DocumentNumberScanner() {}

  /** All numbers in the range, in order. */
  public static List<Match> all(Reading reading, int from, int to) {
    List<Match> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Match match = next(reading, i, to);
      if (match == null) {
        break;
      }
      found.add(match);
      i = further(reading, match, to, found);
    }
    return found;
  }

  /** {@code 云政办发〔2013〕5号、6号}: the later serials share code and year. */
  private static int further(Reading reading, Match first, int to, List<Match> found) {
    String text = reading.folded();
    int end = first.to();
    while (first.number().form() == DocumentNumber.Form.BRACKETED
        && end + 1 < to
        && text.charAt(end - 1) == '号'
        && "、和及,".indexOf(text.charAt(end)) >= 0) {
      int digitsTo = Numerals.digitsEnd(text, end + 1, to, Numerals.LONGEST_SERIAL);
      if (digitsTo == end + 1
          || digitsTo >= to
          || text.charAt(digitsTo) != '号'
          || text.charAt(end + 1) > '9') {
        return end;
      }
      String serial = Numerals.digits(text, end + 1, digitsTo);
      DocumentNumber number = first.number().withSerial(serial);
      found.add(new Match(number, end + 1, digitsTo + 1));
      end = digitsTo + 1;
    }
    return end;
  }

  /** The first number in the range, or null. */
  public static @Nullable Match next(Reading reading, int from, int to) {
    String text = reading.folded();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (CodeWords.isWord(c) && c != '令' && c != '告') {
        continue;
      }
      Match match =
          switch (c) {
            case '[', '(', '〈', '<', '「', '『', '{', '„', '"', '《' ->
                YearInBrackets.at(reading, from, i, to);
            case ']' -> YearInBrackets.unopened(reading, from, i, to);
            case '令', '告' -> DecreeNumber.at(reading, from, i, to);
            default -> null;
          };
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /**
   * The first number that begins in the first {@code reach} characters of the range, whole: where
   * the look ends no serial is cut; null for none.
   */
  public static @Nullable Match begun(Reading reading, int from, int to, int reach) {
    Match match = next(reading, from, Math.min(to, from + reach + LONGEST));
    return match == null || match.from() >= from + reach ? null : match;
  }

  /**
   * The number that the range holds and nothing else, but for marks, the label or the organ before
   * it and 文件 behind it; also one whose year has no brackets: {@code 云政办发2014年16号}.
   */
  public static @Nullable Match alone(Reading reading, int from, int to) {
    Match match = next(reading, from, to);
    if (match == null) {
      match = YearInBrackets.none(reading, from, to);
    }
    if (match == null) {
      match = YearInBrackets.broken(reading, from, to);
    }
    boolean alone =
        match != null
            && CodeWords.mayPrecede(reading.folded(), from, match.from())
            && endsBehind(reading.folded(), match.to(), to);
    return alone ? match : null;
  }

  /** {@code 建议字：〔2023〕8号}: the range where a mark parts its number from the word of its series. */
  public static @Nullable Match parted(Reading reading, int from, int to) {
    String text = reading.folded();
    int colon = Within.first(text, "字:", from + 1, Math.min(to, from + LONGEST_WORD));
    int bracket = colon + 2;
    boolean may = colon > from && to - bracket <= LONGEST_PARTED && bracket + 6 < to;
    if (!may || text.charAt(bracket) != '[' || text.charAt(bracket + 5) != ']') {
      return null;
    }
    int year = Numerals.year(text, bracket + 1, bracket + 5);
    int serial = text.charAt(bracket + 6) == '第' ? bracket + 7 : bracket + 6;
    boolean whole = year > 0 && text.charAt(to - 1) == '号' && Within.digits(text, serial, to - 1);
    if (!whole) {
      return null;
    }
    String code = text.substring(from, colon + 1);
    String digits = text.substring(serial, to - 1);
    return new Match(
        new DocumentNumber(code, year, digits, DocumentNumber.Form.BRACKETED), from, to);
  }

  private static boolean endsBehind(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CodeWords.isWord(text.charAt(i)) || ChineseDate.digitAt(text, i) >= 0) {
        String rest = text.substring(i, Math.min(to, i + 3));
        return i == from && (rest.equals("文件") || rest.equals("文"));
      }
    }
    return true;
  }
}
