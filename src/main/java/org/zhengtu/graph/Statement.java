package org.zhengtu.graph;

import org.zhengtu.record.PolicyDocument;
import org.zhengtu.resolve.DocumentKey;

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
}
