package org.zhengtu.vocabulary;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/**
 * A place with a government of its own.
 *
 * @param code six digits by GB/T 2260; {@code 000000} is the state
 * @param name official name
 * @param level level of its government
 * @param parent code of the place it belongs to; null for the state
 * @param until the year in which it ended; null for a place of today
 * @param successor code of the place that it became or went into, for the most part; null likewise
 */
public record Jurisdiction(
    String code,
    String name,
    Level level,
    @Nullable String parent,
    @Nullable Integer until,
    @Nullable String successor) {

  /** Code of the state. */
  public static final String STATE = "000000";

  /** A place of today. */
  public Jurisdiction(String code, String name, Level level, @Nullable String parent) {
    this(code, name, level, parent, null, null);
  }

  /** Refuses what is no code. */
  public Jurisdiction {
    if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("Not a GB/T 2260 code: " + code);
    }
  }

  /** The name as people say it: 江苏, 南通, 海门, 广西, 泾县; derived from the official one. */
  public String shortName() {
    return ShortNames.of(name);
  }

  /** True for a place that is no more. */
  public boolean isRetired() {
    return successor != null;
  }

  /** True for the place of the central government. */
  public boolean isState() {
    return code.equals(STATE);
  }
}
