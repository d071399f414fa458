package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.text.Span;

/**
 * A clause that one document took from another.
 *
 * @param document id of the document that took it
 * @param source id of the one that it is from
 * @param share part of its characters that stand in the other, 0 to 1
 * @param quoteAt where it stands
 * @param originAt where it is from
 */
public record Passage(String document, String source, double share, Span quoteAt, Span originAt) {

  /** The clause. */
  public Proof taken() {
    return proof(document, quoteAt);
  }

  /** The clause that it was taken from. */
  public Proof from() {
    return proof(source, originAt);
  }

  static Proof proof(String document, Span at) {
    @Nullable List<String> section = null;
    return new Proof(document, null, EvidenceKind.QUOTED, at.start(), at.end(), section);
  }
}
