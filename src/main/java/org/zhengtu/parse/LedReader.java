package org.zhengtu.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Unit;

/** Tells whether an organ's name leads a range of text, and how the rest is joined to it. */
final class LedReader {
  private static final int REACH = 90;

  /** Marks that end the words in which an organ and its verb stand together. */
  private static final String STOPS = ",。;:《\"";

  private static final int LONGEST_QUOTED = 8;
  private static final int LONGEST_OFFICE = 12;

  /** No list of organs before 负责 is longer. */
  private static final int LONGEST_LIST = 240;

  private static final List<String> TAILS =
      List.of(
          "履行下列职责",
          "履行以下职责",
          "主要履行下列职责",
          "主要履行以下职责",
          "应当履行下列职责",
          "应当履行以下职责",
          "承担下列职责",
          "承担以下职责",
          "的主要职责是",
          "的主要职责为",
          "主要职责是",
          "主要职责为",
          "主要职责如下",
          "的职责是",
          "职责是",
          "职责为",
          "职责如下",
          "的主要职责",
          "的工作职责",
          "的职责",
          "主要职责",
          "工作职责",
          "职责分工",
          "工作任务",
          "职责",
          "职能",
          "任务");

  /** The mechanism itself, which is no agency that duties are divided among. */
  private static final Words MECHANISMS =
      new Words(List.of("领导小组", "联席会议", "指挥部", "专班", "协调小组", "工作组", "协调机制"));

  /** Labels over the units that belong to a mechanism; they lead no duty. */
  private static final Words MEMBERS =
      new Words(
          List.of(
              "成员单位", "组成单位", "参与单位", "组成部门", "组织机构", "领导机构", "办事机构", "工作机构", "指挥机构", "日常办事机构",
              "应急机构", "管理机构"));

  /** What closes a list of organs that is not whole. */
  private static final Words ETC =
      new Words(List.of("等部门", "等单位", "等有关部门", "等有关单位", "等相关部门", "等相关单位"));

  private static final RoleWords ROLES = new RoleWords();

  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final ResponsibilityWords labels;
  private final DutyVerbs verbs;
  private final Home home;

  LedReader(
      Reading reading, UnitReader units, ResponsibilityWords labels, DutyVerbs verbs, Home home) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.labels = labels;
    this.verbs = verbs;
    this.home = home;
  }

  /** The organ that leads {@code [from, to)}, or null. */
  @Nullable Led read(int block, int from, int to) {
    int start = skipSymbols(from, to);
    if (verbs.strongAt(folded, start, to)) {
      return null;
    }
    int label = labels.labelAt(folded, start, to);
    if (label > 0 && start + label < to && folded.charAt(start + label) == ':') {
      return null;
    }
    Led byMark = byMark(block, start, to);
    if (byMark != null && byMark.known()) {
      return byMark;
    }
    Led byWord = byWord(block, start, to);
    if (byWord != null) {
      return byWord;
    }
    Led byVerb = byVerb(block, start, to);
    boolean verb = byMark == null || byVerb != null && byVerb.form() == Led.Form.STRONG_VERB;
    Led led = verb ? byVerb : byMark;
    return led == null ? byOffice(block, start, to) : led;
  }

  /** 党建部负责…: a name that nobody has a family for, which its end alone tells. */
  private @Nullable Led byOffice(int block, int from, int to) {
    for (int i = from + 2; i < Math.min(to, from + LONGEST_OFFICE); i++) {
      if (verbs.strongAt(folded, i, to)) {
        boolean plain = Within.until(folded, "由本该为将", from, i) == i && !isMechanism(from, i);
        return plain && OrganEnds.name(folded.substring(from, i))
            ? new Led(block, from, i, i, to, Led.Form.STRONG_VERB, false)
            : null;
      }
    }
    return null;
  }

  /**
   * The organ whose duty the sentence {@code [from, to)} states, or null: with a strong verb, or
   * with 要 or 应 where the sentence before it has no strong one either.
   */
  @Nullable Led sentence(int block, int from, int to, Led.Form before) {
    boolean bracket = from < to && (folded.charAt(from) == '(' || folded.charAt(from) == '[');
    Led led = bracket ? null : byVerb(block, skipSymbols(from, to), to);
    if (led == null || led.form() == Led.Form.STRONG_VERB) {
      return led;
    }
    char verb = folded.charAt(led.from());
    return before == Led.Form.VERB && (verb == '要' || verb == '应') ? led : null;
  }

  /** True where the words of {@code led} begin with a verb of duties. */
  boolean saysDuty(Led led) {
    return saysDuty(led.from(), led.to());
  }

  /** True where the range begins with a verb of duties. */
  boolean saysDuty(int from, int to) {
    return from < to && verbs.anyAt(folded, from, to);
  }

  private @Nullable Led byMark(int block, int from, int to) {
    int depth = 0;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth <= 0 && (c == ':' || c == '。')) {
        boolean ends = i + 1 == to && (c == ':' || endsInOrgan(from, i));
        return named(block, from, i, i + 1, to, ends ? Led.Form.ALONE : Led.Form.MARK);
      } else if (depth <= 0 && "-,;".indexOf(c) >= 0 && isMark(from, i, to)) {
        return new Led(block, from, i, pastDashes(i + 1, to), to, Led.Form.MARK, true);
      } else if (depth <= 0 && c == '"' && i == from) {
        i = quoted(from, to);
      } else if (depth <= 0 && ",;!?《\"".indexOf(c) >= 0) {
        return null;
      }
    }
    return to - from <= REACH ? named(block, from, to, to, to, Led.Form.ALONE) : null;
  }

  /** The quote that closes a number or word at the head of a name, "120"急救中心; or the first. */
  private int quoted(int from, int to) {
    int close = folded.indexOf('"', from + 1, Math.min(to, from + LONGEST_QUOTED));
    return close < 0 ? from : close;
  }

  /** 市气象局的职责是…, 市气象局职责为…. */
  private @Nullable Led byWord(int block, int from, int to) {
    int limit = Math.min(to, from + REACH) - 2;
    int i = Within.first(folded, "职责", from + 2, limit);
    while (i > 0 && "是为".indexOf(folded.charAt(i + 2)) < 0) {
      i = Within.first(folded, "职责", i + 2, limit);
    }
    boolean sentence = i > 0 && Within.until(folded, STOPS, from + 2, i) == i;
    return sentence ? named(block, from, i + 3, i + 3, to, Led.Form.MARK) : null;
  }

  /** True where the range ends in the name of an organ, alone or behind others. */
  private boolean endsInOrgan(int from, int to) {
    int name = Within.behindLast(folded, "、和及与", from, to);
    return units.looksLikeUnit(reading, name, to);
  }

  /** True for a dash behind an organ, and for a comma between it and what it must do. */
  private boolean isMark(int from, int at, int to) {
    boolean modal = at + 1 < to && "要应须".indexOf(folded.charAt(at + 1)) >= 0;
    boolean mark = folded.charAt(at) == '-' || modal || verbs.strongAt(folded, at + 1, to);
    return mark && at > from + 1 && !isMechanism(from, at) && areOrgans(from, at);
  }

  private int pastDashes(int from, int to) {
    int i = from;
    while (i < to && folded.charAt(i) == '-') {
      i++;
    }
    return i;
  }

  private boolean isMechanism(int from, int to) {
    int end = folded.startsWith("办公室", to - 3) ? to - 3 : to;
    return MECHANISMS.start(folded, from, end) >= 0
        || end - from == 3 && folded.startsWith("委员会", from);
  }

  private @Nullable Led named(int block, int from, int to, int textFrom, int end, Led.Form form) {
    int nameTo = trim(from, to);
    if (nameTo - from < 2 || labels.labelBefore(folded, from, nameTo) == nameTo - from) {
      return null;
    }
    if (isMechanism(from, nameTo)
        || ROLES.whole(folded, from, nameTo) != null
        || MEMBERS.is(folded, from, nameTo)) {
      return null;
    }
    boolean known = (textFrom < end || form == Led.Form.ALONE) && areOrgans(from, nameTo);
    boolean shaped = nameTo - from <= 20 && textFrom < end && verbs.anyAt(folded, textFrom, end);
    return known || form == Led.Form.MARK && shaped
        ? new Led(block, from, nameTo, textFrom, end, form, known)
        : null;
  }

  /** Without 职责 and without a bracket that says how the organ takes part. */
  private int trim(int from, int to) {
    int end = to;
    boolean tailed = to > from && "责是为下工务能".indexOf(folded.charAt(to - 1)) >= 0;
    for (String tail : tailed ? TAILS : List.<String>of()) {
      boolean listed = tail.endsWith("如下") && folded.charAt(from) == '各';
      if (!listed && folded.startsWith(tail, end - tail.length()) && end - tail.length() > from) {
        end -= tail.length();
        break;
      }
    }
    if (end > from && folded.charAt(end - 1) == ')') {
      int open = Brackets.open(folded, from, end - 1);
      if (open > from && labels.labelAt(folded, open + 1, end) == end - 2 - open) {
        end = open;
      }
    }
    return end;
  }

  private boolean areOrgans(int from, int to) {
    if (units.looksLikeUnit(reading, from, to)) {
      return true;
    }
    boolean several = false;
    for (int i = from; i < to; i++) {
      several |= "、和及与".indexOf(folded.charAt(i)) >= 0;
    }
    if (!several) {
      return false;
    }
    List<Unit> all = units.list(reading, from, to, home);
    return all.size() > 1
        && (all.stream().allMatch(LedReader::isOrgan)
            || shareTheirLastWord(all, to)
            || all.stream().anyMatch(LedReader::isOrgan)
                && all.stream().allMatch(unit -> isOrgan(unit) || OrganEnds.organ(unit)));
  }

  /** 市政、城管部门: the last is an organ, and those before it lack only its last word. */
  private boolean shareTheirLastWord(List<Unit> all, int to) {
    return folded.startsWith("部门", to - 2)
        && isOrgan(all.getLast())
        && all.stream().allMatch(unit -> unit.name().length() <= 8);
  }

  private static boolean isOrgan(Unit unit) {
    return unit.name().length() <= 24 && (unit.group() || !unit.families().isEmpty());
  }

  private @Nullable Led byVerb(int block, int from, int to) {
    Led strong = byStrongVerb(block, from, to);
    if (strong != null) {
      return strong;
    }
    Led listed = folded.startsWith("会同", from) ? null : byList(block, from, to);
    if (listed != null || folded.startsWith("会同", from)) {
      return listed;
    }
    int end = beforeModal(from, units.leading(reading, from, to));
    while (end > from && end + 2 < to && "、和及与".indexOf(folded.charAt(end)) >= 0) {
      int next = units.leading(reading, end + 1, to);
      if (next < 0 && folded.charAt(end) == '、' && verbs.anyAt(folded, end + 1, to)) {
        return new Led(block, from, end, end + 1, to, Led.Form.VERB, true);
      }
      if (next < 0) {
        return null;
      }
      end = next;
    }
    int with = end > from ? folded.indexOf("会同", from, end) : -1;
    end = with > from ? with : end;
    boolean organ = end > from && !isMechanism(from, end) && !folded.startsWith("应急", end);
    return organ && end < to && verbs.anyAt(folded, end, to)
        ? new Led(block, from, end, end, to, Led.Form.VERB, true)
        : null;
  }

  /** 甲局、乙局等部门按照职责…: a list that says itself that it is one. */
  private @Nullable Led byList(int block, int from, int to) {
    int limit = Math.min(to, from + REACH);
    boolean etc = Within.first(folded, '等', from + 4, limit) > 0;
    for (int i = from + 4; etc && i < limit; i++) {
      if (STOPS.indexOf(folded.charAt(i)) >= 0) {
        return null;
      }
      int end = ETC.end(folded, i, to);
      if (end > 0) {
        boolean people = Within.first(folded, "负责人", end, Math.min(to, end + 6)) >= 0;
        return !people && areMostlyOrgans(from, i) && verbs.anyAt(folded, end, to)
            ? new Led(block, from, i, end, to, Led.Form.VERB, true)
            : null;
      }
    }
    return null;
  }

  private boolean areMostlyOrgans(int from, int to) {
    List<Unit> all = units.list(reading, from, to, home);
    long organs = all.stream().filter(LedReader::isOrgan).count();
    return all.size() > 1
        && organs * 2 > all.size()
        && all.stream().allMatch(unit -> unit.name().length() <= 24);
  }

  /** 市商务局应组织…各类… ends at 应, where an organ's name does. */
  private int beforeModal(int from, int end) {
    for (int i = from + 2; i < end; i++) {
      boolean modal = folded.charAt(i) == '应' && !folded.startsWith("应急", i);
      if ((modal || folded.charAt(i) == '要') && units.looksLikeUnit(reading, from, i)) {
        return i;
      }
    }
    return end;
  }

  /** The first place at which 负责 or its like stands behind nothing but organs' names. */
  private @Nullable Led byStrongVerb(int block, int from, int to) {
    for (int i = from + 2; i < Math.min(to, from + LONGEST_LIST); i++) {
      char c = folded.charAt(i);
      boolean listed = c == ',' && (folded.startsWith(",以及", i) || folded.startsWith(",和", i));
      if (!listed && STOPS.indexOf(c) >= 0 || c == '会' && folded.startsWith("会同", i)) {
        return null;
      }
      if (verbs.strongAt(folded, i, to) && areOrgans(from, i) && !isMechanism(from, i)) {
        return new Led(block, from, i, i, to, Led.Form.STRONG_VERB, true);
      }
    }
    return null;
  }

  private int skipSymbols(int from, int to) {
    int i = from;
    while (i < to && "·•●■◆▲★※-—○〇>".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
