package org.zhengtu.parse.task;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.ResponsibilityWords.Role;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Asides;
import org.zhengtu.parse.unit.FirstLeads;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;

/**
 * Reads what stands within a bracket or behind a label: {@code 牵头单位：甲局；配合单位：乙局}, {@code
 * 甲局牵头，乙局、丙局等参加}, {@code 甲局、乙局按职责分工负责}, deadlines and persons left out.
 */
final class ResponsibilityReader {
  private final Reading reading;
  private final String folded;
  private final UnitReader units;
  private final ResponsibilityWords words;
  private final Home home;
  private final Asides asides;
  private final AnsweringVerbs verbs;
  private final DividedAnswers divided;

  ResponsibilityReader(Reading reading, UnitReader units, ResponsibilityWords words, Home home) {
    this.reading = reading;
    this.folded = reading.folded();
    this.units = units;
    this.words = words;
    this.home = home;
    this.asides = new Asides(folded);
    this.verbs = new AnsweringVerbs(folded, words, asides);
    this.divided = new DividedAnswers(reading, units, home);
  }

  /**
   * The responsibility that {@code [from, to)} states; {@code [outerFrom, outerTo)} is it with its
   * bracket. Null where the words state none. One without units states a deadline only.
   *
   * @param bare true where a list of organs alone, without label or verb, counts
   */
  @Nullable Responsibility read(int outerFrom, int outerTo, int from, int to, boolean bare) {
    Responsibility parts = from == outerFrom + 1 ? divided.read(outerFrom, to) : null;
    return parts != null ? parts : read(outerFrom, outerTo, from, to, bare, Role.MANNER);
  }

  /** What stands behind the label {@code [labelFrom, labelTo)} and its closing bracket. */
  @Nullable Responsibility labelled(int outerFrom, int labelFrom, int labelTo, int to) {
    Role role = AnsweringVerbs.known(words.label(folded.substring(labelFrom, labelTo)));
    return read(outerFrom, to, labelTo + 1, to, false, role);
  }

  /** The organs {@code [from, to)} below a label that stands on a line of its own. */
  @Nullable Responsibility below(int from, int to, Role label) {
    return label == Role.IGNORED || namesOnlyOrgans(from, to)
        ? read(from, to, from, to, true, label)
        : null;
  }

  private @Nullable Responsibility read(
      int outerFrom, int outerTo, int from, int to, boolean bare, Role first) {
    Answers found = new Answers(reading, units, home, asides);
    int start = from;
    Role role = first;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? folded.charAt(i) : '。';
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (i < to && depth > 0) {
        continue;
      } else if (c == ':') {
        int n = words.labelBefore(folded, start, i);
        if (n > 0) {
          if (start > from || role != Role.MANNER || namesOrgans(start, i - n)) {
            clause(found, start, i - n, role);
          }
          role = AnsweringVerbs.known(words.label(folded.substring(i - n, i)));
          start = i + 1;
        }
      } else if (c == ';' || c == '。') {
        clause(found, start, i, role);
        start = i + 1;
        role = Role.MANNER;
      }
    }
    return found.verdict(outerFrom, outerTo, bare);
  }

  /**
   * True where the whole range is an organ's name, so that a bracket behind it is a second name.
   */
  boolean isOrgan(int from, int to) {
    return units.looksLikeUnit(reading, from, to);
  }

  /** One clause between ；, under the label that stands before it. */
  private void clause(Answers found, int from, int to, Role label) {
    int start = asides.skip(from, to);
    if (start >= to) {
      return;
    }
    if (label == Role.IGNORED) {
      found.ignored = true;
      return;
    }
    if (label != Role.MANNER) {
      found.labelled = true;
    }
    int depth = 0;
    int pieceFrom = start;
    for (int i = start; i <= to; i++) {
      char c = i < to ? folded.charAt(i) : ',';
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && (depth <= 0 || i == to)) {
        if (FirstLeads.saidIn(folded, pieceFrom, i)) {
          found.firstLeads = true;
          int note = folded.indexOf('(', pieceFrom, i);
          piece(found, pieceFrom, Math.max(pieceFrom, note), label);
          return;
        }
        if (asides.isScope(pieceFrom, i)) {
          found.scope = new Responsibility.Scope(pieceFrom, to);
          return;
        }
        if (i == to
            || words.labelAt(folded, i + 1, to) > 2
            || takesPart(i + 1, to, label)
            || verbs.start(pieceFrom, i) != i
            || asides.isAside(pieceFrom, i)
            || asides.isAside(i + 1, to)
            || asides.isNote(i + 1, to)) {
          piece(found, pieceFrom, i, label);
          pieceFrom = i + 1;
        }
      }
    }
  }

  /** 牵头单位：甲局，乙局配合: the organs up to {@code to} take part by a verb of their own. */
  private boolean takesPart(int from, int to, Role label) {
    if (label != Role.LEAD || Within.first(folded, ',', from, to) >= 0) {
      return false;
    }
    int names = verbs.start(from, to);
    return names > from && names < to && verbs.role(names, to) != Role.LEAD;
  }

  /** One piece that ends in a verb, or all that is left. */
  private void piece(Answers found, int from, int to, Role label) {
    int start = asides.skip(from, to);
    if (start >= to || asides.isAside(start, to)) {
      found.ignored |= start < to;
      return;
    }
    int opened = Math.max(start, AnsweringSentence.OPENERS.end(folded, start, to));
    if (opened + 1 < to && folded.charAt(opened) == '由') {
      start = opened + 1;
    }
    int n = label == Role.MANNER ? words.labelAt(folded, start, to) : 0;
    Role role = label;
    int named = n > 2 ? behindLabel(start + n, to) : start;
    if (named > start
        && (units.leading(reading, start, to) < 0 || units.leading(reading, named, to) > 0)) {
      role = AnsweringVerbs.known(words.label(folded.substring(start, start + n)));
      start = named;
      found.labelled = true;
    }
    int lead = verbs.leadWithin(start, to);
    if (lead > 0) {
      found.verbal = true;
      found.add(start, verbs.start(start, lead), Role.LEAD);
      start = lead;
    }
    int end = verbs.start(start, to);
    Role verb = verbs.role(end, to);
    boolean takesPart = role != Role.MANNER || verb == Role.LEAD || verb == Role.PARTNER;
    if (found.verbal && !takesPart && !namesOrgans(start, end)) {
      found.ignored = true;
      return;
    }
    found.verbal |= end < to;
    boolean byVerb =
        role == Role.MANNER
            || role == Role.RESPONSIBLE && verb == Role.LEAD
            || role == Role.LEAD && verb == Role.PARTNER;
    found.add(start, end, byVerb ? verb : role);
  }

  private int behindLabel(int at, int to) {
    return at < to && "为是".indexOf(folded.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** True where an organ is named; 年内持续 behind the organs and their verb is none. */
  private boolean namesOrgans(int from, int to) {
    int leading = units.leading(reading, from, to);
    return leading > 0
        || units.list(reading, from, to, home).stream()
            .anyMatch(unit -> Answers.isOrgan(units, unit));
  }

  /** True where the range names organs and nothing else, each parted by 牵头 or 会同 or a mark. */
  boolean namesOnlyOrgans(int from, int to) {
    int lead = verbs.leadWithin(from, to);
    if (lead > 0) {
      return namesOnlyOrgans(from, verbs.start(from, lead)) && namesOnlyOrgans(lead, to);
    }
    return from < to && units.lists(reading, from, to, home);
  }
}
