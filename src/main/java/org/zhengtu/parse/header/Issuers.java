package org.zhengtu.parse.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.unit.IssuingPlace;
import org.zhengtu.record.Level;

/**
 * Who issued a document, by full name, and whose organ the first of them is.
 *
 * @param names full names in the order of the title, else of the signature
 * @param place whose organ the first is; null where nothing tells
 * @param level the place's, or what 区政府 tells without its place; null for neither
 */
record Issuers(List<String> names, @Nullable IssuingPlace place, @Nullable Level level) {

  /** Copies the list. */
  Issuers {
    names = List.copyOf(names);
  }
}
