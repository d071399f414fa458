package org.zhengtu.parse.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.MemberList;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.Severity;

/** Takes the pieces of a roster behind a label: people, groups, organs, or its end. */
final class RosterPieces {
  /** What follows a piece. */
  enum Next {
    /** The next piece of the same label. */
    GOES_ON,
    /** Text that belongs to no roster. */
    ENDS,
    /** Organs that the piece begins to enumerate. */
    ENUMERATES
  }

  /** No name of a body before the word of where its office is has more characters. */
  private static final int LONGEST_BODY = 30;

  private final UnitReader units;
  private final Posts posts;
  private final RoleWords roles;
  private final Words mechanisms;
  private final MemberList memberList;
  private final PieceReader pieces;
  private final RosterOrgans organs;
  private final RoleInForce force;
  private final OpenEntry last;
  private final Reading reading;
  private final String folded;
  private final Appointments found;
  private final Findings findings;
  private int misses;
  private @Nullable Line missed;

  RosterPieces(
      RosterVocabulary words,
      Reading reading,
      PieceReader pieces,
      RosterOrgans organs,
      RoleInForce force,
      OpenEntry last,
      Appointments found,
      Findings findings) {
    this.units = words.units();
    this.posts = words.posts();
    this.roles = words.roles();
    this.mechanisms = words.mechanisms();
    this.memberList = words.memberList();
    this.pieces = pieces;
    this.organs = organs;
    this.force = force;
    this.last = last;
    this.reading = reading;
    this.folded = reading.folded();
    this.found = found;
    this.findings = findings;
  }

  /** Begins anew behind a label, or where none is in force any more. */
  void reset() {
    last.clear();
    misses = 0;
    missed = null;
  }

  /** Takes {@code [start, end)}, people of the role {@code current}. */
  Next take(int start, int end, RoleWords.Role current) {
    boolean member = force.members();
    if (Within.first(folded, "办公室设在", start, Math.min(end, start + LONGEST_BODY)) >= 0) {
      return Next.ENDS;
    }
    if (last.takes(start, end, force.recorded(current), member) || end - start == 1) {
      return Next.GOES_ON;
    }
    if (member && last.isNone() && folded.charAt(start) == '各' && hasMark(start, end)) {
      return Next.ENUMERATES;
    }
    List<Cell> groups = new ArrayList<>();
    List<Entry> read = pieces.read(start, end, groups);
    if (member) {
      groups.forEach(g -> organs.group(g.from(), g.to()));
    }
    if (roles.isWaterChief(current)) {
      read = read.stream().filter(e -> e.to() > e.nameTo() || !isWater(e)).toList();
    }
    if (read.isEmpty() && (groups.isEmpty() || last.isNone())) {
      return unread(start, end, member);
    }
    for (Entry entry : read) {
      add(entry, current, member);
      last.set(entry);
    }
    misses = 0;
    noteSkipped();
    return Next.GOES_ON;
  }

  /** 青弋江 over its 河长：: a water's name, which may look like a person's. */
  private boolean isWater(Entry entry) {
    return "河江湖溪渠库港浦".indexOf(folded.charAt(entry.nameTo() - 1)) >= 0;
  }

  private void add(Entry entry, RoleWords.Role current, boolean member) {
    MechanismRole as = force.recorded(current);
    RoleWords.Role also = concurrent(entry);
    if (also == null || roles.of(also, true) == as) {
      found.add(entry, as, member);
      return;
    }
    int open = Within.last(folded, '(', entry.postFrom(), entry.postTo());
    found.add(entry.withPostTo(open), as, member);
    found.add(Entry.named(entry.nameFrom(), entry.nameTo()), roles.of(also, true), false);
  }

  /** 办公室主任 of 副主任（兼办公室主任）; null where the post names no second role. */
  private RoleWords.@Nullable Role concurrent(Entry entry) {
    if (!entry.hasPost() || folded.charAt(entry.postTo() - 1) != ')') {
      return null;
    }
    int open = Within.last(folded, '(', entry.postFrom(), entry.postTo());
    boolean also = open >= 0 && folded.startsWith("兼", open + 1);
    RoleWords.Role second = also ? roles.endingAt(folded, open + 1, entry.postTo() - 1) : null;
    return second != null && second.office() ? second : null;
  }

  /** What is no person: a group, the end of the roster, or something unclear. */
  private Next unread(int from, int end, boolean member) {
    int item = Numbering.end(folded, from, end);
    if (item > from && mechanisms.start(folded, item, end) >= 0) {
      return Next.ENDS;
    }
    // 4.市公安局副局长
    int numbered = item > from && posts.endsAt(folded, item, end) ? item : from;
    int start = Math.max(numbered, PersonNames.VACANT.end(folded, numbered, end));
    if (last.isNone() && hasMark(start, end)) {
      return member ? Next.ENUMERATES : Next.ENDS;
    }
    int name = memberList.end(folded, start, end);
    if (name < end && units.looksLikeUnit(reading, start, name)) {
      if (member) {
        found.list(start, name).forEach(found::addUnit);
      }
      return Next.GOES_ON;
    }
    if (folded.charAt(start) == '(' && folded.charAt(end - 1) == ')') {
      return Next.GOES_ON;
    }
    if (member && organs.bySpace(start, end)) {
      return Next.GOES_ON;
    }
    if (posts.endsAt(folded, start, name < end ? end : name) && end - start <= 30) {
      if (member) {
        organs.ofPost(start, end);
      }
      return Next.GOES_ON;
    }
    misses++;
    boolean sentence = end - start > 30 && !posts.endsAt(folded, start, end);
    if (misses > 1 || sentence || Numbering.isHeading(folded, start, end)) {
      return Next.ENDS;
    }
    missed = new Line(start, end, 0, false);
    return Next.GOES_ON;
  }

  private boolean hasMark(int start, int end) {
    return Within.until(folded, "、,", start, end) < end;
  }

  private void noteSkipped() {
    Line skipped = missed;
    if (skipped != null) {
      String words = reading.text(skipped.from(), skipped.to());
      findings.add(
          "ROSTER_UNCLEAR",
          Severity.WARNING,
          "名单中这一行没有读懂：" + words,
          "This line of the roster could not be read: " + words,
          reading.evidence(skipped.from(), skipped.to()));
      missed = null;
    }
  }
}
