package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;

/**
 * Reads people whom running words name one after the other, mostly behind their posts:
 * 市教育局局长李四、副市长张三同志及市公安局王五处长.
 */
final class NamedInWords {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_ENTRY = 120;

  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;

  NamedInWords(RosterVocabulary words) {
    this.names = words.names();
    this.posts = words.posts();
    this.parts = words.parts();
  }

  /**
   * What the range names.
   *
   * @param entries the people, in order
   * @param groups what begins with 各 and names nobody
   * @param rest where words begin in which no name ends
   */
  record Named(List<Entry> entries, List<Cell> groups, int rest) {}

  /** The people and groups that {@code [from, to)} names. */
  Named in(Reading reading, int from, int to, Appointments found) {
    String folded = reading.folded();
    List<Cell> groups = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to && i - start <= LONGEST_ENTRY; i++) {
      if (i == to || "、,".indexOf(folded.charAt(i)) >= 0 || joins(reading, i, to)) {
        Entry entry = entry(reading, start, i, found);
        if (entry != null) {
          entries.add(entry);
          start = i + 1;
        } else if (start < i && folded.charAt(start) == '各') {
          groups.add(new Cell(start, i, 0, 0));
          start = i + 1;
        }
      }
    }
    return new Named(entries, groups, Math.min(start, to));
  }

  /** 及 and 和 before the next organ or post. */
  private boolean joins(Reading reading, int at, int to) {
    return "及和".indexOf(reading.folded().charAt(at)) >= 0 && parts.knows(reading, at + 1, to);
  }

  /** The person in whose name the range ends, or null. */
  private @Nullable Entry entry(Reading reading, int from, int to, Appointments found) {
    String folded = reading.folded();
    int end = to;
    if (end - from > 2 && folded.startsWith("分别", end - 2)) {
      end -= 2;
    }
    boolean comrade = end - from > 3 && folded.startsWith("同志", end - 2);
    if (comrade) {
      end -= 2;
    }
    int start = from;
    if (start < end && folded.charAt(start) == '和') {
      start++;
    }
    if (found.knows(reading.text(start, end))) {
      return Entry.named(start, end);
    }
    Entry first = nameFirst(reading, start, end);
    first = first == null ? titled(reading, start, end) : first;
    if (first != null) {
      return first;
    }
    int name = nameLast(reading, start, end);
    if (name >= 0) {
      int unit = parts.unitEnd(reading, start, name);
      return name == start ? Entry.named(name, end) : new Entry(name, end, start, unit, unit, name);
    }
    return unusual(reading, start, end, comrade);
  }

  /** Where the name begins that ends the range, behind a post rather than an organ; or -1. */
  private int nameLast(Reading reading, int start, int end) {
    String folded = reading.folded();
    int best = -1;
    for (int length : new int[] {3, 2, 4}) {
      int name = end - length;
      if (name < start
          || !names.plausible(folded, name, end)
          || !backed(reading, start, name, end)) {
        continue;
      }
      if (name == start || posts.endsAt(folded, start, name)) {
        // 会计师何平: what could be a family name ends the post
        boolean longer =
            length == 3
                && posts.endsAt(folded, start, end - 2)
                && names.plausible(folded, end - 2, end);
        return longer ? end - 2 : best >= 0 && name == start ? best : name;
      }
      best = best < 0 ? name : best;
    }
    return best;
  }

  /** 张三（市教育局局长） and 张三副市长: the name stands before the post. */
  private @Nullable Entry nameFirst(Reading reading, int start, int end) {
    String folded = reading.folded();
    for (int name = start + 2; name <= start + 4 && name < end; name++) {
      if (!names.plausible(folded, start, name) || parts.whole(reading, start, name)) {
        continue;
      }
      if (folded.charAt(name) == '(' && Brackets.close(folded, name, end) == end - 1) {
        int unit = parts.unitEnd(reading, name + 1, end - 1);
        return parts.whole(reading, name + 1, end - 1)
            ? new Entry(start, name, name + 1, unit, unit, end - 1)
            : null;
      }
      if (leads(folded, name, end) && !parts.startsAt(reading, start, end)) {
        return new Entry(start, name, name, name, name, end);
      }
    }
    return null;
  }

  /** 市教育局张三处长: the name stands between the organ and the post. */
  private @Nullable Entry titled(Reading reading, int start, int end) {
    String folded = reading.folded();
    int post = end;
    for (int i = end - 2; i > start && end - i <= LONGEST_TITLE; i--) {
      post = posts.whole(folded, i, end) ? i : post;
    }
    for (int length : new int[] {3, 2, 4}) {
      int name = post - length;
      boolean organ = post < end && name > start + 1 && names.plausible(folded, name, post);
      int unit = organ ? parts.unitEnd(reading, start, name) : start;
      if (unit == name && parts.isOrgan(reading, start, name)) {
        return new Entry(name, post, start, name, post, end);
      }
    }
    return null;
  }

  /** True for the post of one who leads a place, which may follow a name at once: 副市长. */
  private boolean leads(String folded, int from, int to) {
    return posts.whole(folded, from, to)
        && "省市县区州盟旗镇乡".indexOf(folded.charAt(to - 2)) >= 0
        && folded.charAt(to - 1) == '长';
  }

  /** A name without a common family name: before 同志 alone, or with a point inside behind a post. */
  private @Nullable Entry unusual(Reading reading, int start, int end, boolean comrade) {
    String folded = reading.folded();
    if (comrade
        && end - start <= 4
        && names.possible(folded, start, end)
        && !parts.whole(reading, start, end)) {
      return Entry.named(start, end);
    }
    if (Within.first(folded, '·', start, end) < 0) {
      return behindPost(reading, start, end);
    }
    for (int name = start; name < end - 3; name++) {
      if (names.plausible(folded, name, end) && backed(reading, start, name, end)) {
        int unit = parts.unitEnd(reading, start, name);
        return new Entry(name, end, start, unit, unit, name);
      }
    }
    return null;
  }

  /** 局长额尔德尼: what stands behind the last post may be a name of any kind. */
  private @Nullable Entry behindPost(Reading reading, int start, int end) {
    String folded = reading.folded();
    for (int name = end - 2; name > start && end - name <= 6; name--) {
      if (posts.endsAt(folded, start, name)) {
        boolean odd =
            names.possible(folded, name, end)
                && !posts.endsAt(folded, start, end)
                && !parts.whole(reading, name, end);
        int unit = parts.unitEnd(reading, start, name);
        return odd ? new Entry(name, end, start, unit, unit, name) : null;
      }
    }
    return null;
  }

  private boolean backed(Reading reading, int start, int name, int end) {
    if (parts.whole(reading, name, end) || posts.endsAt(reading.folded(), start, end)) {
      return false;
    }
    return name == start
        || posts.endsAt(reading.folded(), start, name)
        || parts.isOrgan(reading, start, name);
  }
}
