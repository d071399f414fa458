package org.zhengtu.parse.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of digits alone, of which a page lost 年 and 月, 日 too perhaps: 2024110 is 2024年1月10日. */
public final class BareDay {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 7;

  private BareDay() {}

  /**
   * The day on the piece; where the digits can be cut in two ways, the later one that is not after
   * {@code published}, and null where that is not known.
   */
  public static @Nullable LocalDate on(String text, Line piece, @Nullable LocalDate published) {
    int to = piece.length() > 0 && text.charAt(piece.to() - 1) == '日' ? piece.to() - 1 : piece.to();
    if (to - piece.from() < SHORTEST || to - piece.from() > LONGEST) {
      return null;
    }
    for (int i = piece.from(); i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    List<LocalDate> days = days(text.substring(piece.from(), to));
    if (days.size() < 2) {
      return days.isEmpty() ? null : days.getFirst();
    }
    LocalDate best = null;
    for (LocalDate day : days) {
      boolean before = published != null && !day.isAfter(published);
      best = before && (best == null || day.isAfter(best)) ? day : best;
    }
    return best;
  }

  private static List<LocalDate> days(String digits) {
    List<LocalDate> days = new ArrayList<>();
    if (!digits.startsWith("19") && !digits.startsWith("20")) {
      return days;
    }
    for (int cut = 5; cut <= Math.min(6, digits.length() - 1); cut++) {
      boolean padded = digits.charAt(4) == '0' || digits.charAt(cut) == '0';
      if (padded || digits.length() - cut > 2) {
        continue;
      }
      try {
        days.add(
            LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, cut)),
                Integer.parseInt(digits.substring(cut))));
      } catch (DateTimeException noSuchDay) {
        continue;
      }
    }
    return days;
  }
}
