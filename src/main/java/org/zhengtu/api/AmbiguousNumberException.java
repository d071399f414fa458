package org.zhengtu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that several documents share. */
final class AmbiguousNumberException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Candidate> candidates;

  AmbiguousNumberException(String number, List<Candidate> candidates) {
    super(
        number + " is the number of " + candidates.size() + " documents: say whose, or ask by id");
    this.candidates = List.copyOf(candidates);
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /**
   * One of the documents.
   *
   * @param issuer names of its issuers, or of its place
   */
  record Candidate(String id, @Nullable String issuer, @Nullable String title) {}
}
