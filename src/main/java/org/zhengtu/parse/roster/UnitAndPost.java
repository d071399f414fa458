package org.zhengtu.parse.roster;

import java.util.List;
import java.util.Set;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;

/** Parts an entry's words into the organ that they name first and the post behind it. */
final class UnitAndPost {
  private static final Set<String> RANKS =
      Set.of("自治区", "自治州", "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "全市", "全县");
  private static final String DIVISION_LAST = "科处室股";
  private static final String ORGAN_LAST = "局厅委部办院校所站社会司团行队心署府联协";
  private static final String ORGAN_TAILS = ORGAN_LAST + "处室科组库馆台厂矿场镇乡村道区市县州旗盟省网园店门庭企业位构";
  private static final List<String> COMMITTEES = List.of("机关党委", "党委", "党工委");
  private static final String MARKS = "、,;。:()";
  private static final int LONGEST_ORGAN = 24;
  private static final String[] INNER = {"机关党委", "党组", "党委", "纪委", "纪检组"};
  private static final String OFFICE_LAST = "局厅委院司校会";

  private final UnitReader units;
  private final Posts posts;

  UnitAndPost(UnitReader units, Posts posts) {
    this.units = units;
    this.posts = posts;
  }

  /** Where the organ's name that starts at {@code from} ends; {@code from} where there is none. */
  int unitEnd(Reading reading, int from, int to) {
    int end = organEnd(reading, from, to);
    if (end == from + 1 && reading.folded().startsWith("党委委员", end)) {
      // 局党委委员: of the committee of one's own 局
      return end + 2;
    }
    return end > from && isOffice(reading.folded(), end, to) ? from : joint(reading, from, end, to);
  }

  /** 区委办、区府办副主任, 区党工委、管委会办公室副主任: offices that share the post are one organ. */
  private int joint(Reading reading, int from, int end, int to) {
    String folded = reading.folded();
    if (end <= from || end >= to || folded.charAt(end) != '、') {
      return end;
    }
    if (folded.startsWith("党工委、管委会", end - 3)) {
      int both = units.leading(reading, from, to);
      return both > end + 4 && posts.end(folded, both, to) > 0 ? both : end;
    }
    if ("办室".indexOf(folded.charAt(end - 1)) < 0) {
      return end;
    }
    int next = leading(reading, end + 1, to);
    boolean office = next > end + 2 && "办室".indexOf(folded.charAt(next - 1)) >= 0;
    return office && posts.end(folded, next, to) > 0 ? next : end;
  }

  /** 万秀区 before 区长, 虚构省 before 副省长: a place, whose head is a title. */
  private static boolean isOffice(String folded, int place, int to) {
    char rank = folded.charAt(place - 1);
    if ("省市县区州盟旗镇乡".indexOf(rank) < 0) {
      return false;
    }
    int i = place;
    while (i < to && "常务副代理".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    boolean chair = rank == '区' && folded.startsWith("主席", i);
    return i + 2 <= to && (chair || folded.charAt(i) == rank && folded.charAt(i + 1) == '长');
  }

  private int organEnd(Reading reading, int from, int to) {
    String folded = reading.folded();
    int committee = ownCommittee(folded, from, to);
    if (committee > from) {
      return committee;
    }
    if (posts.end(folded, from, to) > 0) {
      return from;
    }
    int post = firstPost(folded, from + 1, to);
    if (post > from && RANKS.contains(folded.substring(from, post))) {
      int party = partyEnd(folded, from, post);
      return party > post ? party : from;
    }
    int unit = leading(reading, from, post < 0 ? to : post);
    if (unit > from && isOffice(folded, unit, to)) {
      return unit;
    }
    if (unit > from) {
      unit = owner(reading, from, withoutPartyGroup(folded, from, unit));
      if (unit == to) {
        return unit;
      }
      if (unit == post) {
        return partyEnd(folded, from, unit);
      }
    }
    if (post < 0) {
      return unit > from ? unit : wholeOrgan(folded, from, to) ? to : from;
    }
    if (unit > from && unit < post && units.namesRanks(reading, from, unit)) {
      // 社区 of 社区建设和服务办公室 is no organ of its own
      return post;
    }
    if (unit > from) {
      boolean division = DIVISION_LAST.indexOf(folded.charAt(post - 1)) >= 0;
      boolean inner = withoutPartyGroup(folded, from, post) == unit;
      boolean part = ORGAN_TAILS.indexOf(folded.charAt(post - 1)) >= 0;
      return division || inner || !part || joined(folded, unit, post) ? unit : post;
    }
    return post - from >= 2 || folded.startsWith("党", post) ? partyEnd(folded, from, post) : from;
  }

  /** 党委 of 党委副书记, 机关党委 of 机关党委专职副书记: the committee of one's own house; or -1. */
  private static int ownCommittee(String folded, int from, int to) {
    for (String committee : COMMITTEES) {
      int end = from + committee.length();
      if (folded.startsWith(committee, from) && end < to) {
        boolean post =
            folded.startsWith("书记", end)
                || folded.startsWith("副书记", end)
                || folded.startsWith("专职副书记", end)
                || folded.startsWith("委员", end);
        return post ? end : -1;
      }
    }
    return -1;
  }

  /** 市社会事业局 of 市社会事业局卫生处: the organ that has the division. */
  private int owner(Reading reading, int from, int unit) {
    String folded = reading.folded();
    if (DIVISION_LAST.indexOf(folded.charAt(unit - 1)) < 0) {
      return unit;
    }
    int owner = units.leading(reading, from, unit - 2);
    boolean house = owner > from + 3 && "局厅部".indexOf(folded.charAt(owner - 1)) >= 0;
    // 云泽海事局云东海事处 is the branch in a place
    boolean division =
        house && units.unit(reading, owner, unit, Home.UNKNOWN).jurisdiction() == null;
    return division ? owner : unit;
  }

  /** The organ's name does not reach over the mark behind a post: 县政府党组成员、县公安局局长. */
  private int leading(Reading reading, int from, int to) {
    int limit = from;
    String folded = reading.folded();
    while (limit < to
        && "、,;/。:".indexOf(folded.charAt(limit)) < 0
        && (limit == from || !isOffice(folded, limit, to))) {
      limit++;
    }
    return units.looksLikeUnit(reading, from, limit) ? limit : units.leading(reading, from, limit);
  }

  /** 镇党委 and 街道党工委 are organs themselves. */
  private static int partyEnd(String folded, int from, int post) {
    if (post == from || "镇乡道区园".indexOf(folded.charAt(post - 1)) < 0) {
      return post;
    }
    if (folded.startsWith("党工委", post)) {
      return post + 3;
    }
    return folded.startsWith("党委", post) ? post + 2 : post;
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
    if (from >= to) {
      return false;
    }
    if (posts.end(reading.folded(), from, to) > 0) {
      return true;
    }
    int limit = Math.min(to, from + LONGEST_ORGAN);
    int post = firstPost(reading.folded(), from + 1, limit);
    return leading(reading, from, post < 0 ? limit : post) > from;
  }

  /** True where a post or an organ of a known family starts at {@code from}. */
  boolean knows(Reading reading, int from, int to) {
    if (posts.end(reading.folded(), from, to) > 0) {
      return true;
    }
    int end = unitEnd(reading, from, Math.min(to, from + LONGEST_ORGAN));
    return end > from && !units.unit(reading, from, end, Home.UNKNOWN).families().isEmpty();
  }

  /** True where an organ that no vocabulary holds seems to start at {@code from}: …部部长. */
  boolean seemsToStartAt(Reading reading, int from, int to) {
    return seemingEnd(reading, from, to) > 0;
  }

  /** Where the organ ends that seems to start at {@code from}, before a post; or -1. */
  int seemingEnd(Reading reading, int from, int to) {
    String folded = reading.folded();
    int limit = Math.min(to, from + LONGEST_ORGAN);
    for (int i = from + 2; i < limit && MARKS.indexOf(folded.charAt(i)) < 0; i++) {
      if (ORGAN_LAST.indexOf(folded.charAt(i - 1)) >= 0 && posts.end(folded, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * True where the whole range is an organ's name, by the vocabularies or by its last character.
   */
  boolean isOrgan(Reading reading, int from, int to) {
    return to - from >= 2
        && (units.looksLikeUnit(reading, from, to)
            || to - from >= 3 && ORGAN_LAST.indexOf(reading.folded().charAt(to - 1)) >= 0);
  }

  /** True where the range is nothing but an organ, a post, or both. */
  boolean whole(Reading reading, int from, int to) {
    String folded = reading.folded();
    if (from >= to || Within.until(folded, ",。;:", from, to) < to) {
      return false;
    }
    if (posts.endsAt(folded, from, to) && to - from > 4 || posts.whole(folded, from, to)) {
      return true;
    }
    if (to - from <= 4 && ORGAN_TAILS.indexOf(folded.charAt(to - 1)) < 0) {
      int head = posts.endsAt(folded, from, to) ? firstPost(folded, from + 1, to) : -1;
      return head == from + 2 && units.looksLikeUnit(reading, from, head);
    }
    int post = firstPost(folded, from + 1, to);
    int unit = leading(reading, from, post < 0 ? to : post);
    return unit > from && (unit == to || unit == post);
  }

  private int firstPost(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = posts.sequenceEnd(folded, i, to);
      boolean afterOrgan = end > 0 && i > from && organEndsAt(folded, i);
      if (end == to || end > 0 && (afterOrgan || "、,/;兼".indexOf(folded.charAt(end)) >= 0)) {
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

  private static boolean organEndsAt(String folded, int at) {
    char last = folded.charAt(at - 1);
    return ORGAN_LAST.indexOf(last) >= 0
        || DIVISION_LAST.indexOf(last) >= 0
        || folded.startsWith("人大", at - 2);
  }

  /** 市教育局党组 is no organ of its own in 市教育局党组成员, nor is 市教育局纪委. */
  private static int withoutPartyGroup(String folded, int from, int to) {
    for (String inner : INNER) {
      int end = to - inner.length();
      if (end > from + 1
          && folded.startsWith(inner, end)
          && (inner.equals("党组") || OFFICE_LAST.indexOf(folded.charAt(end - 1)) >= 0)) {
        return end;
      }
    }
    return to;
  }
}
