package org.zhengtu.graph.read;

import java.util.List;
import org.zhengtu.record.EvidenceKind;

/**
 * What one document, duty or task took from another.
 *
 * @param taker id of what took it
 * @param origin id of what it is from
 * @param document id of the document that took it
 * @param source id of the document that it is from
 * @param cited true where the one document cites the other
 * @param share part of the taker's content that stands in the origin, 0 to 1
 * @param passages clause by clause, in the order of the taker
 */
public record Reuse(
    String taker,
    String origin,
    String document,
    String source,
    boolean cited,
    double share,
    List<Passage> passages) {

  /** Copies the list. */
  public Reuse {
    passages = List.copyOf(passages);
  }

  /** No document says so itself: it follows from the words of both. */
  public EvidenceKind kind() {
    return EvidenceKind.DERIVED;
  }
}
