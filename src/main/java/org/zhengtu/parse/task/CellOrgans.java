package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.outline.Column;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.OrganEnds;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.parse.unit.UnitReader;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.EvidenceKind;
import org.zhengtu.record.Severity;
import org.zhengtu.record.Unit;
import org.zhengtu.text.Span;

/** The words and the organs in cells, with the rest of those that go on behind a page's heads. */
final class CellOrgans {
  private final Reading reading;
  private final UnitReader units;
  private final ResponsibilityReader answers;
  private final Home home;
  private final Map<Span, List<Span>> rest = new HashMap<>();

  CellOrgans(Reading reading, UnitReader units, ResponsibilityReader answers, Home home) {
    this.reading = reading;
    this.units = units;
    this.answers = answers;
    this.home = home;
  }

  /** Learns where the cells of a row go on. */
  void take(Block row) {
    rest.putAll(row.rest());
  }

  /** The organs in a cell; where it says itself who is in the lead, as it says. */
  Responsibility named(Column column, Span cell) {
    int from = cell.start();
    int to = cell.end();
    if (column == Column.RESPONSIBLE && Within.first(reading.folded(), "牵头", from, to) >= 0) {
      Responsibility said = answers.read(from, to, from, to, true);
      if (said != null) {
        return said;
      }
    }
    List<Unit> named = list(cell);
    List<Unit> lead = column == Column.LEAD ? named : List.of();
    return new Responsibility(from, to, named, lead, false, null);
  }

  private List<Unit> list(Span cell) {
    List<Span> more = rest.get(cell);
    if (more != null) {
      return list(cell, more);
    }
    List<Unit> named = new ArrayList<>();
    int from = cell.start();
    for (int to : paragraphs(cell)) {
      named.addAll(units.list(reading, from, to, home));
      from = to;
    }
    return named;
  }

  /** Where the paragraphs of a cell end, each of which is the name of an organ. */
  private List<Integer> paragraphs(Span cell) {
    List<Integer> ends = new ArrayList<>();
    int from = cell.start();
    for (int i = cell.start() + 1; i <= cell.end(); i++) {
      if (i == cell.end() || reading.isGap(i) && !endsLine(i)) {
        if (!OrganEnds.name(reading.folded(from, i)) && !units.looksLikeUnit(reading, from, i)) {
          return List.of(cell.end());
        }
        ends.add(i);
        from = i;
      }
    }
    return ends;
  }

  private boolean endsLine(int i) {
    return reading.raw().indexOf('\n', reading.rawAt(i - 1), reading.rawAt(i)) >= 0;
  }

  /** The organs of a cell that goes on elsewhere; a name may begin here and end there. */
  private List<Unit> list(Span cell, List<Span> more) {
    List<Unit> named = new ArrayList<>();
    Reading both = Reading.of(words(cell.start(), cell));
    for (Unit unit : units.list(both, 0, both.length(), home)) {
      int at = unit.evidence() == null ? 0 : unit.evidence().start();
      int from = place(cell, more, at);
      int to = place(cell, more, at + unit.name().length() - 1) + 1;
      Evidence evidence = reading.evidence(Math.min(from, to - 1), Math.max(from + 1, to));
      if (to - from != unit.name().length()) {
        evidence = Evidence.of(evidence.span(), EvidenceKind.RECONSTRUCTED);
      }
      named.add(
          new Unit(unit.name(), unit.jurisdiction(), unit.families(), unit.group(), evidence));
    }
    return named;
  }

  /** Where a character of the joined words stands. */
  private static int place(Span cell, List<Span> more, int at) {
    int before = cell.length();
    if (at < before) {
      return cell.start() + at;
    }
    for (Span next : more) {
      if (at < before + next.length()) {
        return next.start() + at - before;
      }
      before += next.length();
    }
    return more.getLast().end() - 1;
  }

  /** The words of a cell from {@code from} on. */
  String words(int from, Span cell) {
    StringBuilder words = new StringBuilder(reading.text(from, cell.end()));
    for (Span more : rest.getOrDefault(cell, List.of())) {
      words.append(reading.text(more.start(), more.end()));
    }
    return words.toString();
  }

  /** Where the words of a cell stand from {@code from} on. */
  Evidence evidence(int from, Span cell, Findings findings) {
    List<Span> more = rest.get(cell);
    if (more == null) {
      return reading.evidence(from, cell.end());
    }
    int begin = Math.min(from, more.stream().mapToInt(Span::start).min().orElse(from));
    int end = Math.max(cell.end(), more.stream().mapToInt(Span::end).max().orElse(from));
    Evidence both = Evidence.of(reading.span(begin, end), EvidenceKind.RECONSTRUCTED);
    findings.add(
        "RECONSTRUCTED",
        Severity.INFO,
        "表中一格的文字分在几处",
        "the words of a cell stand in several places",
        both);
    return both;
  }
}
