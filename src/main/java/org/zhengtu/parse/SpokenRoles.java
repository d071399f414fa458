package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.MechanismRole;

/**
 * Reads people whom a sentence puts in a role: 副市长张三任组长, 办公室主任由市教育局局长李四兼任, 王五同志兼任办公室主任. A post
 * without a name is no person.
 */
final class SpokenRoles {
  private static final int LONGEST = 240;
  private static final int LONGEST_ROLE = 24;

  /** Before 任 these make another word of it: 主任, 责任. */
  private static final String NOT_SERVING = "主责信委离就到上历连升转调胜常聘出";

  private final PersonNames names;
  private final Posts posts;
  private final UnitAndPost parts;
  private final RoleWords roles;
  private final MemberList memberList;

  SpokenRoles(RosterVocabulary words) {
    this.names = words.names();
    this.posts = words.posts();
    this.parts = words.parts();
    this.roles = words.roles();
    this.memberList = words.memberList();
  }

  /** Adds the people whom sentences of {@code [from, to)} appoint. */
  void read(Reading reading, int from, int to, Appointments found) {
    String folded = reading.folded();
    for (int i = Within.first(folded, '任', from, to);
        i >= 0;
        i = Within.first(folded, '任', i + 1, to)) {
      boolean marked = i > from && "担兼".indexOf(folded.charAt(i - 1)) >= 0;
      if (!marked && i > from && NOT_SERVING.indexOf(folded.charAt(i - 1)) >= 0) {
        continue;
      }
      if (!marked && !roles.startsAt(folded, i + 1, to)) {
        continue;
      }
      int verb = marked ? i - 1 : i;
      Said said = said(folded, from, verb, i + 1, to, marked);
      if (said != null) {
        people(reading, said, found);
      }
    }
    readAs(reading, from, to, found);
    readComposed(reading, from, to, found);
  }

  /** 成员由市财政局副局长张三、市公安局副局长李四组成. */
  private void readComposed(Reading reading, int from, int to, Appointments found) {
    String folded = reading.folded();
    for (int i = Within.first(folded, "组成", from, to);
        i >= 0;
        i = Within.first(folded, "组成", i + 2, to)) {
      int sentence = Within.behindLast(folded, "。;:", Math.max(from, i - LONGEST), i);
      int by = Within.last(folded, '由', sentence, i);
      boolean post = i > from && folded.charAt(i - 1) == '党';
      RoleWords.Role role = by < 0 || post ? null : roles.endingAt(folded, sentence, by);
      if (role != null) {
        people(reading, new Said(by + 1, i, role, false), found);
      }
    }
  }

  /** 以副市长张三为组长: 为 serves as 任 does, but before a role that is no post. */
  private void readAs(Reading reading, int from, int to, Appointments found) {
    String folded = reading.folded();
    for (int i = Within.first(folded, '为', from, to);
        i >= 0;
        i = Within.first(folded, '为', i + 1, to)) {
      int end = roles.end(folded, i + 1, to);
      RoleWords.Role role = end < 0 ? null : roles.whole(folded, i + 1, end);
      if (role != null && !roles.isPost(role)) {
        int clause = Within.behindLast(folded, "。;:,", Math.max(from, i - LONGEST), i);
        int by = Within.last(folded, '以', clause, i);
        people(reading, new Said(by < 0 ? clause : by + 1, i, role, false), found);
      }
    }
  }

  private @Nullable Said said(
      String folded, int from, int verb, int behind, int to, boolean marked) {
    int sentence = Within.behindLast(folded, "。;:", Math.max(from, verb - LONGEST), verb);
    if (marked) {
      int verbBefore = Within.last(folded, '任', sentence, verb);
      for (int by = Within.last(folded, '由', sentence, verb);
          by >= 0;
          by = Within.last(folded, '由', sentence, by)) {
        RoleWords.Role role = roles.endingAt(folded, sentence, by);
        if (role != null && (verbBefore < by || !isVerb(folded, verbBefore))) {
          return new Said(by + 1, verb, role, speaksOfOffice(folded, from, role.from()));
        }
      }
    }
    int end = Within.until(folded, ",。;、:)(", behind, Math.min(to, behind + LONGEST_ROLE));
    RoleWords.Role role = roles.endingAt(folded, behind, end);
    if (role == null || !marked && role.from() != behind) {
      return null;
    }
    int clause = Within.behindLast(folded, ",", sentence, verb);
    int by = Within.last(folded, '由', clause, verb);
    int start = by >= clause ? by + 1 : clause;
    return new Said(start, verb, role, role.office() || speaksOfOffice(folded, from, start));
  }

  private static boolean isVerb(String folded, int at) {
    return at > 0 && "担兼".indexOf(folded.charAt(at - 1)) >= 0;
  }

  private static boolean speaksOfOffice(String folded, int from, int at) {
    int sentence = Within.behindLast(folded, "。", Math.max(from, at - LONGEST), at);
    int office = Within.last(folded, "办公室", sentence, at);
    return office >= sentence && !MechanismSeat.isOrgansOffice(folded, office);
  }

  private void people(Reading reading, Said said, Appointments found) {
    MechanismRole role = roles.of(said.role, said.office);
    boolean member = roles.isPlainMember(said.role) && !said.office;
    String folded = reading.folded();
    List<Cell> groups = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    int start = said.from;
    for (int i = said.from; i <= said.to; i++) {
      if (i == said.to || "、,".indexOf(folded.charAt(i)) >= 0 || joins(reading, i, said.to)) {
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
    entries.forEach(e -> found.add(e, role, member));
    if (member && !entries.isEmpty()) {
      groups.forEach(
          g ->
              found
                  .list(g.from(), memberList.end(folded, g.from(), g.to()))
                  .forEach(found::addUnit));
    }
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
        return best >= 0 && name == start ? best : name;
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

  private record Said(int from, int to, RoleWords.Role role, boolean office) {}
}
