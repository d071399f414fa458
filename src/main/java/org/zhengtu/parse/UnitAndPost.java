package org.zhengtu.parse;

/** Parts an entry's words into the organ that they name first and the post behind it. */
final class UnitAndPost {
  private static final String DIVISION_LAST = "科处室股";

  private final UnitReader units;
  private final Posts posts;

  UnitAndPost(UnitReader units, Posts posts) {
    this.units = units;
    this.posts = posts;
  }

  /** Where the organ's name that starts at {@code from} ends; {@code from} where there is none. */
  int unitEnd(Reading reading, int from, int to) {
    String folded = reading.folded();
    if (posts.end(folded, from, to) > 0) {
      return from;
    }
    int unit = units.leading(reading, from, to);
    if (unit > from) {
      unit = withoutPartyGroup(folded, from, unit);
      if (unit == to || posts.end(folded, unit, to) > 0) {
        return unit;
      }
    }
    int post = firstPost(folded, Math.max(unit, from + 1), to);
    if (post < 0) {
      return unit > from ? unit : wholeOrgan(folded, from, to) ? to : from;
    }
    if (unit > from) {
      boolean division = DIVISION_LAST.indexOf(folded.charAt(post - 1)) >= 0;
      return division || joined(folded, unit, post) ? unit : post;
    }
    return post - from >= 2 ? post : from;
  }

  /** A note, a joiner or a bracket between organ and post: what follows is no part of its name. */
  private static boolean joined(String folded, int unit, int post) {
    for (int i = unit; i < post; i++) {
      if ("、,，;(兼/".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Words without any post are an organ, but for those that end as posts do. */
  private static boolean wholeOrgan(String folded, int from, int to) {
    return to - from >= 2 && "长员师任记家者人".indexOf(folded.charAt(to - 1)) < 0;
  }

  /** True where an organ or a post starts at {@code from}. */
  boolean startsAt(Reading reading, int from, int to) {
    return from < to
        && (posts.end(reading.folded(), from, to) > 0 || units.leading(reading, from, to) > from);
  }

  /** True where the range is nothing but an organ, a post, or both. */
  boolean whole(Reading reading, int from, int to) {
    if (from >= to) {
      return false;
    }
    String folded = reading.folded();
    int unit = units.leading(reading, from, to);
    return unit == to
        || posts.whole(folded, from, to)
        || unit > from && posts.end(folded, unit, to) > 0
        || posts.endsAt(folded, from, to) && to - from > 4;
  }

  private int firstPost(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (posts.sequenceEnd(folded, i, to) == to) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (posts.end(folded, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** 市教育局党组 is no organ of its own in 市教育局党组成员. */
  private static int withoutPartyGroup(String folded, int from, int to) {
    String name = folded.substring(from, to);
    if (name.endsWith("党组")) {
      return to - 2;
    }
    if (name.endsWith("党委")
        && name.length() > 4
        && "局厅委院司校".indexOf(name.charAt(name.length() - 3)) >= 0) {
      return to - 2;
    }
    return to;
  }
}
