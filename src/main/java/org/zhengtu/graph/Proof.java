package org.zhengtu.graph;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;

/**
 * Where and how a fact is proven.
 *
 * @param start null where no text of the source is kept
 * @param end null likewise
 * @param kind how
 */
record Proof(@Nullable Integer start, @Nullable Integer end, EvidenceKind kind) {
  private static final Proof CURATED = new Proof(null, null, EvidenceKind.CURATED);
  private static final Proof DERIVED = new Proof(null, null, EvidenceKind.DERIVED);

  /**
   * The proof of a fact of {@code source}.
   *
   * @throws IllegalArgumentException where the place lies outside the source's text
   */
  static Proof of(@Nullable Evidence evidence, StoredSource source) {
    String text = source.text();
    if (text == null) {
      return CURATED;
    }
    if (evidence == null) {
      return DERIVED;
    }
    boolean outside = evidence.end() > text.length();
    if (evidence.kind() == EvidenceKind.CURATED
        && (outside || evidence.start() == evidence.end())) {
      return CURATED;
    }
    if (outside) {
      throw new IllegalArgumentException(
          "Evidence [%d, %d) lies outside the text of %s, which has %d characters"
              .formatted(evidence.start(), evidence.end(), source.name(), text.length()));
    }
    return new Proof(evidence.start(), evidence.end(), evidence.kind());
  }
}
