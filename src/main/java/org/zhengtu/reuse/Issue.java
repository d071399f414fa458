package org.zhengtu.reuse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/**
 * When and where a document was issued: what decides which of two can have handed words down to the
 * other.
 *
 * @param first the first day on which it can have been issued; null where nobody knows
 * @param last the last such day; null likewise
 * @param level of its issuer; null where unknown
 * @param places code of the issuer's place, then of those that it is part of; empty where unknown
 */
public record Issue(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable Level level,
    List<String> places) {
  private static final int YEAR_DIGITS = 4;

  /** Copies the list. */
  public Issue {
    places = List.copyOf(places);
  }

  /** An issue on a day, or, where none is known, within the year that the number tells. */
  public static Issue of(
      @Nullable LocalDate day,
      @Nullable String number,
      @Nullable Level level,
      List<String> places) {
    if (day != null) {
      return new Issue(day, day, level, places);
    }
    int year = year(number);
    return year == 0
        ? new Issue(null, null, level, places)
        : new Issue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), level, places);
  }

  /** The year between 〔 and 〕 or before 年; 0 for none. */
  private static int year(@Nullable String number) {
    if (number == null) {
      return 0;
    }
    int bracket = number.indexOf('〔');
    int from = bracket >= 0 ? bracket + 1 : number.indexOf('年') - YEAR_DIGITS;
    int year = 0;
    for (int i = from; i < from + YEAR_DIGITS; i++) {
      int digit = i < 0 || i >= number.length() ? -1 : number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year;
  }

  /**
   * True where words can have been handed down from this one to {@code taker}: it is of the taker's
   * place or of one above, and earlier, or of the same day and of a higher level. Places beside and
   * below are left out: what they share usually comes from above them both.
   */
  public boolean mayHandDownTo(Issue taker) {
    return !places.isEmpty() && taker.places.contains(places.getFirst()) && precedes(taker);
  }

  private boolean precedes(Issue other) {
    if (first == null || last == null || other.first == null || other.last == null) {
      return false;
    }
    if (last.isBefore(other.first)) {
      return true;
    }
    boolean sameDay = first.equals(last) && first.equals(other.first) && first.equals(other.last);
    return sameDay && level != null && other.level != null && level.compareTo(other.level) < 0;
  }
}
