package org.zhengtu.graph;

import org.jspecify.annotations.Nullable;
import org.zhengtu.procedure.NamedDays;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.resolve.DocumentKey;
import org.zhengtu.text.Span;

/**
 * One document as one source states it.
 *
 * @param source the source
 * @param index place of the document in the source
 * @param key which document it is
 */
record Statement(StoredSource source, int index, DocumentKey key) {
  PolicyDocument document() {
    return source.content().documents().get(index);
  }

  String id() {
    return key.id();
  }

  /** The days from which on things hold; null where no text is kept. */
  @Nullable NamedDays days() {
    String text = source.text();
    Span body = document().body();
    return text == null || body == null || body.end() > text.length()
        ? null
        : new NamedDays(text, body);
  }
}
