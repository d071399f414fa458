package org.zhengtu.parse.citation;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.CitationRelation;

/**
 * What words say that a document does to one that it cites.
 *
 * @param from compact offset of those words
 * @param to the offset behind them; {@code from} where they stand nowhere in the text
 */
record Told(CitationRelation relation, int from, int to) {

  /** The stronger of two; what ends a document goes before what changes it, and so on down. */
  static @Nullable Told stronger(@Nullable Told one, @Nullable Told other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.relation.compareTo(one.relation) > 0 ? other : one;
  }
}
