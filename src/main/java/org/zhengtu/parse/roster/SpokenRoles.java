package org.zhengtu.parse.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.MemberList;
import org.zhengtu.record.MechanismRole;

/**
 * Reads people whom a sentence puts in a role: 副市长张三任组长, 办公室主任由市教育局局长李四兼任, 王五同志兼任办公室主任. A post
 * without a name is no person.
 */
final class SpokenRoles {
  private static final int LONGEST = 240;
  private static final int LONGEST_ROLE = 24;
  private static final int HEADING = 20;
  private static final Words ADVERBS = new Words(List.of("均", "都", "分别", "统一", "暂"));

  /** Before 任 these make another word of it: 主任, 责任. */
  private static final String NOT_SERVING = "主责信委离就到上历连升转调胜常聘出";

  private final NamedInWords inWords;
  private final RoleWords roles;
  private final MemberList memberList;
  private final Words mechanisms;

  SpokenRoles(RosterVocabulary words) {
    this.inWords = new NamedInWords(words);
    this.roles = words.roles();
    this.memberList = words.memberList();
    this.mechanisms = words.mechanisms();
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
      int verb = i > from && folded.charAt(i - 1) == '作' ? i - 1 : i;
      int label = verb < i ? behindMechanism(folded, i + 1, to) : i + 1;
      int end = roles.end(folded, label, to);
      RoleWords.Role role = end < 0 ? null : roles.whole(folded, label, end);
      if (role != null && !roles.isPost(role)) {
        int clause = Within.behindLast(folded, "。;:,", Math.max(from, i - LONGEST), i);
        int by = Within.last(folded, '以', clause, i);
        int start = behindRole(folded, by < 0 ? clause : by + 1, verb);
        people(reading, new Said(start, verb, role, false), found);
      }
    }
  }

  /** Behind the 联席会议 of 作为联席会议总联络员. */
  private int behindMechanism(String folded, int at, int to) {
    int end = mechanisms.end(folded, at, to);
    return end > at ? end : at;
  }

  /** Behind 为组长、 of 以甲为组长、乙为副组长. */
  private int behindRole(String folded, int from, int to) {
    int before = Within.last(folded, '为', from, to);
    int end = before < 0 ? -1 : roles.end(folded, before + 1, to);
    return end > 0 && end < to && folded.charAt(end) == '、' ? end + 1 : from;
  }

  private @Nullable Said said(
      String folded, int from, int verb, int behind, int to, boolean marked) {
    int sentence = Within.behindLast(folded, "。;:", Math.max(from, verb - LONGEST), verb);
    if (marked) {
      int verbBefore = Within.last(folded, '任', sentence, verb);
      for (int by = Within.last(folded, '由', sentence, verb);
          by >= 0;
          by = Within.last(folded, '由', sentence, by)) {
        RoleWords.Role role = roles.endingAt(folded, sentence, beforeAdverb(folded, sentence, by));
        if (role != null && (verbBefore < by || !isVerb(folded, verbBefore))) {
          return new Said(by + 1, verb, role, speaksOfOffice(folded, from, role.from()));
        }
      }
    }
    int end = Within.until(folded, ",。;、:)(", behind, Math.min(to, behind + LONGEST_ROLE));
    RoleWords.Role role = roles.endingAt(folded, behind, end);
    boolean label = end < folded.length() && folded.charAt(end) == ':';
    if (role == null || !marked && (label || role.from() != behind)) {
      return null;
    }
    int clause = Within.behindLast(folded, ",", sentence, verb);
    int by = Within.last(folded, '由', clause, verb);
    int start = by >= clause ? by + 1 : clause;
    return new Said(start, verb, role, role.office() || speaksOfOffice(folded, from, start));
  }

  /** 组长均由…, 副组长分别由…: where the word between the role and who serves begins. */
  private static int beforeAdverb(String folded, int from, int to) {
    int adverb = ADVERBS.start(folded, from, to);
    return adverb > from ? adverb : to;
  }

  private static boolean isVerb(String folded, int at) {
    return at > 0 && "担兼".indexOf(folded.charAt(at - 1)) >= 0;
  }

  private static boolean speaksOfOffice(String folded, int from, int at) {
    int sentence = Within.behindLast(folded, "。", Math.max(from, at - LONGEST), at);
    if (sentence > from + 4
        && folded.startsWith("办公室。", sentence - 4)
        && ")、.".indexOf(folded.charAt(sentence - 5)) >= 0) {
      // (一)办公室。设在市林业局，主任由…担任
      return true;
    }
    int office = Within.last(folded, "办公室", sentence, at);
    return office >= sentence && !MechanismSeat.isOrgansOffice(folded, office);
  }

  /** Behind a heading on a line of its own and behind 某局成立, which lead into the sentence. */
  private static int start(Reading reading, Said said) {
    String folded = reading.folded();
    int start = said.from;
    for (int i = reading.lineAt(said.to - 1); i > 0; i--) {
      Line line = reading.lines().get(i);
      Line above = reading.lines().get(i - 1);
      if (line.from() <= start || above.length() > HEADING) {
        break;
      }
      if (Enumerator.at(folded, above.from(), above.to()) != null) {
        start = line.from();
        break;
      }
    }
    int founded = Within.last(folded, "成立", start, said.to);
    int named = founded < start ? start : founded + 2;
    return named < said.to && folded.charAt(named) == '以' ? named + 1 : named;
  }

  private void people(Reading reading, Said said, Appointments found) {
    MechanismRole role = roles.of(said.role, said.office);
    boolean member = roles.isPlainMember(said.role) && !said.office;
    String folded = reading.folded();
    NamedInWords.Named named = inWords.in(reading, start(reading, said), said.to, found);
    named.entries().forEach(e -> found.add(e, role, member));
    if (member && !named.entries().isEmpty()) {
      named.groups().stream()
          .flatMap(g -> found.list(g.from(), memberList.end(folded, g.from(), g.to())).stream())
          .forEach(found::addUnit);
    }
  }

  private record Said(int from, int to, RoleWords.Role role, boolean office) {}
}
