package org.zhengtu.parse.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Severity;

/**
 * Gathers what is wrong or doubtful while one source is read; keeps the order, says nothing twice.
 */
public final class Findings {
  private final List<Finding> all = new ArrayList<>();
  private final java.util.Set<Finding> seen = new java.util.HashSet<>();

  /** Adds a finding whose message is {@code chinese}, then {@code english} after {@code " / "}. */
  public void add(
      String code, Severity severity, String chinese, String english, @Nullable Evidence evidence) {
    Finding finding = new Finding(code, severity, chinese + " / " + english, evidence);
    if (seen.add(finding)) {
      all.add(finding);
    }
  }

  /** What was found so far, in order. */
  public List<Finding> all() {
    return List.copyOf(all);
  }
}
