package org.zhengtu.parse.roster;

/**
 * A person's entry in a roster, in compact offsets. Unit and post are empty ranges where the entry
 * has none.
 */
record Entry(int nameFrom, int nameTo, int unitFrom, int unitTo, int postFrom, int postTo) {

  boolean hasUnit() {
    return unitFrom < unitTo;
  }

  boolean hasPost() {
    return postFrom < postTo;
  }

  /** First offset of the entry. */
  int from() {
    int from = nameFrom;
    if (hasUnit()) {
      from = Math.min(from, unitFrom);
    }
    return hasPost() ? Math.min(from, postFrom) : from;
  }

  /** Offset after its last. */
  int to() {
    return Math.max(nameTo, Math.max(hasUnit() ? unitTo : 0, hasPost() ? postTo : 0));
  }

  /** The same entry with a post that ends at {@code end}. */
  Entry withPostTo(int end) {
    return new Entry(nameFrom, nameTo, unitFrom, unitTo, postFrom, end);
  }

  /** The entry of a name alone. */
  static Entry named(int from, int to) {
    return new Entry(from, to, to, to, to, to);
  }
}
