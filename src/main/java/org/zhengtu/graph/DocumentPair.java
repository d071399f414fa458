package org.zhengtu.graph;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document that may have taken words, and the one that they may be from, by id. */
record DocumentPair(String taker, String origin) implements Comparable<DocumentPair> {
  private static final Comparator<DocumentPair> ORDER =
      Comparator.comparing(DocumentPair::taker).thenComparing(DocumentPair::origin);

  DocumentPair turned() {
    return new DocumentPair(origin, taker);
  }

  Map<String, @Nullable Object> row() {
    return new Row().with("taker", taker).with("origin", origin).values();
  }

  @Override
  public int compareTo(DocumentPair other) {
    return ORDER.compare(this, other);
  }
}
