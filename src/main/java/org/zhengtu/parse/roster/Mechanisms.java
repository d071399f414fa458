package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Mechanism;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Unit;

/**
 * Reads which mechanism a document founds or names the members of. A document that only mentions
 * one has none.
 */
public final class Mechanisms {
  /** What a coordinating committee has and an organ of state has not. */
  private static final String[] OF_COMMITTEES = {"组成人员", "成员", "工作规则", "议事规则"};

  private static final int LONGEST_LABEL = 8;

  private final RoleWords roles = new RoleWords();
  private final UnitReader units;
  private final Roster roster;
  private final MechanismNames names;
  private final MemberPassages passages;
  private final MechanismSeat seat;
  private final MechanismLead leads;
  private final FoundedMechanism foundedOf = new FoundedMechanism();
  private final SpokenMechanism spokenOf = new SpokenMechanism();
  private final OfficePosts offices;

  /** A reader that tells organs by {@code units}. */
  public Mechanisms(UnitReader units) {
    this.units = units;
    RosterVocabulary words = RosterVocabulary.load(units);
    roster = new Roster(words);
    offices = new OfficePosts(words);
    names = new MechanismNames();
    passages = new MemberPassages(names, units);
    seat = new MechanismSeat(units);
    leads = new MechanismLead(units);
  }

  /** What the document that fills {@code [from, to)} says of its mechanism and members. */
  public Membership read(Reading reading, int from, int to, Home home, Findings findings) {
    List<MechanismName> mentions = names.in(reading, from, to);
    Appointments people = roster.read(reading, from, to, home, findings);
    Predicate<MemberPassages.Passage> organs = p -> organs(reading, p, people, home);
    Predicate<MemberPassages.Passage> ofOffice = p -> MemberPassages.ofOffice(reading.folded(), p);
    MemberPassages.@Nullable Passage passage =
        passages.first(reading, from, to, mentions, organs.and(ofOffice.negate()));
    boolean peopled = !people.people().isEmpty() || !people.memberUnits().isEmpty();
    peopled |= passage == null && passages.first(reading, from, to, mentions, ofOffice) != null;
    MechanismName name = name(reading, from, to, mentions, peopled, passage);
    if (name == null) {
      return new Membership(null, List.of(), people.people());
    }
    List<Unit> members =
        passage == null ? List.of() : passages.organs(reading, passage, units, home);
    boolean collectives = members.stream().allMatch(Unit::group);
    if (collectives && people.memberUnits().size() > members.size()) {
      // 各县分管领导为成员 over a roster that names them
      members = people.memberUnits();
    }
    Integer declared = DeclaredMembers.in(reading, from, to, passage);
    Mechanism mechanism =
        new Mechanism(
            reading.text(name.from(), name.to()),
            lead(reading, from, to, mentions, home),
            seat.office(reading, from, to, home),
            declared,
            offices.read(reading, from, to, home),
            reading.evidence(name.from(), name.to()));
    List<Unit> distinct = distinct(members);
    checkCount(reading, declared, distinct.size(), name, findings);
    return new Membership(mechanism, distinct, people.people());
  }

  /** True where most of what the passage enumerates are organs: not 1名主任委员、2名委员. */
  private boolean organs(
      Reading reading, MemberPassages.Passage passage, Appointments people, Home home) {
    String words = reading.text(passage.from(), passage.to());
    if (people.people().stream().anyMatch(p -> words.contains(p.name()))) {
      return false;
    }
    List<Unit> listed = units.list(reading, passage.from(), passage.to(), home);
    long known = listed.stream().filter(u -> u.group() || !u.families().isEmpty()).count();
    return known > 0 && known * 2 >= listed.size();
  }

  private @Nullable Unit lead(
      Reading reading, int from, int to, List<MechanismName> mentions, Home home) {
    Unit lead = leads.lead(reading, from, to, home);
    for (int i = 0; lead == null && i < mentions.size(); i++) {
      lead = leads.ledBy(reading, mentions.get(i), from, home);
    }
    return lead;
  }

  private @Nullable MechanismName name(
      Reading reading,
      int from,
      int to,
      List<MechanismName> mentions,
      boolean peopled,
      MemberPassages.@Nullable Passage passage) {
    MechanismName founded =
        foundedOf.in(reading, from, to, mentions, mention -> isOrgan(reading, mention));
    MechanismName spoken = spokenOf.in(reading, mentions);
    boolean composed = peopled || passage != null || spoken != null;
    if (founded != null) {
      return foundedOf.inFull(reading, founded, mentions, from, to);
    }
    if (!composed) {
      MechanismName own = spokenOf.foundedAtHome(reading, mentions);
      own = own == null ? spokenOf.foundedByName(reading, mentions) : own;
      return own == null || isOrgan(reading, own) || own.from() >= to ? null : own;
    }
    MechanismName best = spoken != null && !spoken.bare() ? spoken : null;
    if (best == null && passage != null) {
      best = passage.name() != null && !passage.name().bare() ? passage.name() : null;
    }
    MechanismName listed = passage == null ? passages.labelled(reading, from, to) : passage.name();
    if (best == null && listed != null) {
      best = named(reading, mentions, listed);
    }
    if (best == null) {
      best = best(reading, mentions, true);
      best = best == null || best.bare() ? best(reading, mentions, false) : best;
      boolean bare = best == null || best.bare();
      if (bare && passage != null && passage.name() != null) {
        best = passage.name();
      }
    }
    if (best == null || best.bare() && isGroup(reading, best)) {
      return null;
    }
    return foundedOf.ofOwnRank(reading, best, mentions);
  }

  /**
   * The best of the names.
   *
   * @param bodies true where a way of working, 建立定期会商机制, is none
   */
  private @Nullable MechanismName best(
      Reading reading, List<MechanismName> mentions, boolean bodies) {
    MechanismName best = null;
    for (MechanismName mention : mentions) {
      boolean way = reading.folded().startsWith("机制", mention.to() - 2);
      boolean body = !way || mention.listed() || mention.defined();
      if ((body || !bodies) && !isOrgan(reading, mention) && !names.isSpokenOf(reading, mention)) {
        best = MechanismName.better(best, mention);
      }
    }
    return best;
  }

  /** 市抗震救灾指挥部 for the 指挥部 whose members are listed; null where nothing is called so. */
  private @Nullable MechanismName named(
      Reading reading, List<MechanismName> mentions, MechanismName noun) {
    String word = reading.text(noun.noun(), noun.to());
    MechanismName best = null;
    for (MechanismName mention : mentions) {
      boolean same = reading.text(mention.noun(), mention.to()).equals(word);
      if (same && !mention.bare() && !isOrgan(reading, mention)) {
        best = MechanismName.better(best, mention);
      }
    }
    return best;
  }

  /** 工作组 and 专家组 alone are parts of a mechanism that has a name; 领导小组 leads one. */
  private static boolean isGroup(Reading reading, MechanismName name) {
    boolean leads = reading.folded().startsWith("领导", name.noun());
    return reading.folded().charAt(name.to() - 1) == '组' && !name.founded() && !leads;
  }

  /** True for a standing organ whose name ends like a mechanism's: 卫生健康委员会. */
  private boolean isOrgan(Reading reading, MechanismName name) {
    return reading.folded().startsWith("委员会", name.noun())
        && !membersFollow(reading.folded(), name.to())
        && !headsRoster(reading, name.to())
        && (name.bare()
            || !name.founded()
            || !units.unit(reading, name.from(), name.to(), Home.UNKNOWN).families().isEmpty());
  }

  /** True at the end of a line over 主任：, where a body's people begin. */
  private boolean headsRoster(Reading reading, int at) {
    int next = reading.lineAt(at - 1) + 1;
    if (next >= reading.lines().size() || reading.lines().get(next).from() != at) {
      return false;
    }
    Line line = reading.lines().get(next);
    int label = roles.end(reading.folded(), at, Math.min(line.to(), at + LONGEST_LABEL));
    return label > at && label < line.to() && reading.folded().charAt(label) == ':';
  }

  /** True before 组成人员 or its like, also behind (以下简称…). */
  private static boolean membersFollow(String folded, int at) {
    int behind = at;
    if (folded.startsWith("(", at)) {
      int close = Within.first(folded, ')', at, Math.min(folded.length(), at + 30));
      behind = close < 0 ? at : close + 1;
    }
    behind = folded.startsWith(",其", behind) ? behind + 2 : behind;
    for (String word : OF_COMMITTEES) {
      if (folded.startsWith(word, behind)) {
        return true;
      }
    }
    return false;
  }

  private static List<Unit> distinct(List<Unit> members) {
    List<Unit> distinct = new ArrayList<>();
    for (Unit unit : members) {
      if (distinct.stream().noneMatch(u -> u.name().equals(unit.name()))) {
        distinct.add(unit);
      }
    }
    return distinct;
  }

  /** A list that is meant to be whole and is not; A、B等15家 names only some. */
  private static void checkCount(
      Reading reading,
      @Nullable Integer declared,
      int listed,
      MechanismName name,
      Findings findings) {
    if (declared == null || listed == declared || listed * 2 < declared) {
      return;
    }
    findings.add(
        "MEMBER_COUNT_MISMATCH",
        Severity.WARNING,
        "写明成员单位" + declared + "个，列出" + listed + "个",
        "The text states " + declared + " member units and lists " + listed,
        reading.evidence(name.from(), name.to()));
  }
}
