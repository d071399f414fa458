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
 */
public record Jurisdiction(String code, String name, Level level, @Nullable String parent) {

  /** Code of the state. */
  public static final String STATE = "000000";

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

  /** True for the place of the central government. */
  public boolean isState() {
    return code.equals(STATE);
  }
}
