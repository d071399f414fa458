package org.zhengtu.graph;

import java.util.List;

/**
 * What a verification looked at and what is wrong.
 *
 * @param sources how many sources were read again
 * @param facts how many facts were held against the words that they quote
 * @param lines how many lines of the canonical export were compared with a graph written anew
 * @param failures what is wrong; empty where all is as it should be
 */
public record VerificationReport(int sources, int facts, int lines, List<Failure> failures) {

  /** Copies the failures. */
  public VerificationReport {
    failures = List.copyOf(failures);
  }

  /**
   * One thing that is wrong.
   *
   * @param code stable code in capitals, for example {@code QUOTE_DIFFERS}
   * @param id id of the node concerned
   * @param message what is wrong with it
   */
  public record Failure(String code, String id, String message) {}

  /** True where nothing is wrong. */
  public boolean isSound() {
    return failures.isEmpty();
  }
}
