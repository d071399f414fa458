package org.zhengtu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.read.Slice;

/** A list that is given in pages, and the keys it sorts by. */
enum Listing {
  DOCUMENTS(0L, "", ""),
  AGENCIES("", "", ""),
  PEOPLE("", ""),
  RESPONSIBILITIES("", "", "", 0L, ""),
  HOLES(0L, 0L, "", ""),
  FINDINGS("", "", 0L, ""),
  MENTIONS("", 0L, ""),
  JURISDICTIONS(""),
  SEARCH(0.0, "");

  private static final int MOST = 100;
  private static final int USUAL = 20;

  private final List<Object> shape;

  Listing(Object... shape) {
    this.shape = List.of(shape);
  }

  /**
   * The rows that arguments ask for.
   *
   * @throws InvalidArgumentException where {@code first} is out of range or {@code after} no cursor
   */
  Slice slice(@Nullable Integer first, @Nullable String after) {
    int wanted = first == null ? USUAL : first;
    if (wanted < 1 || wanted > MOST) {
      throw new InvalidArgumentException("first: from 1 to " + MOST + ", not " + wanted);
    }
    return new Slice(wanted, after == null ? null : Cursor.keys(name(), after, shape));
  }

  /** The cursor of a row. */
  String cursor(List<Object> keys) {
    return Cursor.of(name(), keys);
  }
}
