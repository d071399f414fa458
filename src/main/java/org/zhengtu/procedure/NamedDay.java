package org.zhengtu.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * A day from which on something has or loses effect, by its form: 自, a day in Arabic or Chinese
 * numerals, 起 or 之日起, a verb like 施行 or 废止.
 *
 * @param day the day
 * @param span where it is said, from 自 to the end of the verb
 */
public record NamedDay(LocalDate day, Span span) {
  private static final int LONGEST = 30;

  /** The day that is named from {@code at} on, or null. */
  static @Nullable NamedDay at(String text, int at, int limit) {
    char c = text.charAt(at);
    return c == '自' || c == '从'
        ? new DayWords(text, at + 1, Math.min(limit, at + LONGEST)).read(at)
        : null;
  }
}
