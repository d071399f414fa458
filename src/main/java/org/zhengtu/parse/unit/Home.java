package org.zhengtu.parse.unit;

import org.jspecify.annotations.Nullable;
import org.zhengtu.vocabulary.Jurisdiction;

/**
 * The issuing place of the document being read: what its 市, 区 and 县 mean.
 *
 * @param place null where the document does not tell
 */
public record Home(@Nullable Jurisdiction place) {
  /** A document that does not tell where it comes from. */
  public static final Home UNKNOWN = new Home(null);
}
