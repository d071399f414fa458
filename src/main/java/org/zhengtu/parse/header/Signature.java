package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.text.Span;

/**
 * 落款: the issuers and the day under the text.
 *
 * @param organs ranges of the lines that name the issuers, in order; empty where only a day stands
 * @param date the day; null where only issuers stand
 * @param from first compact offset
 * @param to offset after the last
 */
record Signature(List<Span> organs, @Nullable ChineseDate date, int from, int to) {
  /** Copies the list. */
  Signature {
    organs = List.copyOf(organs);
  }
}
