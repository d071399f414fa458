package org.zhengtu.parse.roster;

import java.util.List;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.ChineseDate;
import org.zhengtu.parse.reading.Contact;
import org.zhengtu.parse.reading.Findings;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;

/** One walk over the lines of a document, from label to label. */
final class RosterWalk {
  private static final int LONGEST_WATER = 14;

  private final EntryReader entries;
  private final RoleWords roles;
  private final RosterLabels labels;
  private final VerticalLabels vertical;
  private final Words mechanisms;
  private final RosterTable tables;
  private final RosterOrgans organs;

  private final Reading reading;
  private final String folded;
  private final int from;
  private final int to;

  private final RoleInForce force;
  private final OpenEntry last;
  private final RosterPieces people;
  private final Appointments found;
  private boolean unitsOnly;

  /** True behind 主任单位:, whose organs are not all the members. */
  private boolean ofHeads;

  private int doneTo;

  RosterWalk(
      RosterVocabulary words,
      Reading reading,
      int from,
      int to,
      RosterTable tables,
      Appointments found,
      Findings findings) {
    this.roles = words.roles();
    this.mechanisms = words.mechanisms();
    this.labels = new RosterLabels(roles);
    this.entries = new EntryReader(words);
    this.tables = tables;
    this.reading = reading;
    this.folded = reading.folded();
    this.from = from;
    this.to = to;
    this.found = found;
    this.force = new RoleInForce(words);
    this.last = new OpenEntry(words, entries, reading, found);
    this.organs = new RosterOrgans(words, labels, reading, to, found);
    PieceReader pieces = new PieceReader(words, entries, reading, found);
    this.people = new RosterPieces(words, reading, pieces, organs, force, last, found, findings);
    this.vertical = new VerticalLabels(roles, reading);
  }

  void run() {
    List<Line> lines = reading.lines();
    if (lines.isEmpty() || from >= to) {
      return;
    }
    for (int i = reading.lineAt(from); i < lines.size() && lines.get(i).from() < to; i++) {
      Line line = lines.get(i);
      if (line.from() < from) {
        line = new Line(from, line.to(), 0, false);
      }
      if (line.from() < doneTo) {
        continue;
      }
      if (force.role() != null && organs.sign(i)) {
        close();
        continue;
      }
      int table = tables.read(reading, i, to, force.role(), force::recorded, found);
      if (table > i) {
        i = table - 1;
        close();
        continue;
      }
      VerticalLabels.Label down = vertical.at(i, to);
      if (down != null) {
        beside(down, i);
        i += down.lines() - 1;
        continue;
      }
      line(line, i);
    }
  }

  /** Reads the entries that stand beside a label set down the lines from {@code index} on. */
  private void beside(VerticalLabels.Label label, int index) {
    open(new RosterLabels.Label(0, 0, label.role()));
    for (Line line : reading.lines().subList(index, index + label.lines())) {
      segment(vertical.partEnd(line), Math.min(line.to(), to));
    }
  }

  private void line(Line line, int index) {
    int end = Math.min(line.to(), to);
    int lowest = index > 0 && line.length() <= 40 ? lowest(index) : line.from();
    List<RosterLabels.Label> marks = labels.inLine(reading, line, Math.max(lowest, from));
    if (marks.isEmpty() && !bare(line, end)) {
      boolean listed = force.role() != null;
      segment(line.from(), end);
      if ((!listed || force.role() == null) && !isSignature(index)) {
        force.note(folded, line, end);
      }
      return;
    }
    int at = line.from();
    for (RosterLabels.Label mark : marks) {
      if (!belongsTo(mark, at)) {
        segment(at, Math.max(at, mark.from()));
      }
      open(mark);
      at = Math.max(at, Math.min(mark.to(), end));
    }
    if (!marks.isEmpty()) {
      segment(at, end);
    }
  }

  /** A body's office above its date signs what it sends out; it is no heading of people. */
  private boolean isSignature(int index) {
    if (index + 1 >= reading.lines().size()) {
      return false;
    }
    Line next = reading.lines().get(index + 1);
    ChineseDate date = ChineseDate.at(folded, next.from(), next.to());
    return date != null && date.to() == next.to();
  }

  /** True for what a label begins with: 白沙河 of 白沙河河长：, 领导小组 of 领导小组办公室主任：. */
  private boolean belongsTo(RosterLabels.Label mark, int start) {
    RoleWords.Role named = mark.role();
    return named != null
        && start < mark.from()
        && Cell.width(reading, mark.from()) == 0
        && (roles.isRiverChief(named) && mark.from() - start <= LONGEST_WATER
            || mechanisms.start(folded, start, mark.from()) >= 0);
  }

  /** A label broken over lines begins on a line of one or two characters before. */
  private int lowest(int index) {
    Line before = reading.lines().get(index - 1);
    return before.length() <= 3 ? before.from() : reading.lines().get(index).from();
  }

  private boolean bare(Line line, int end) {
    RosterLabels.Label label = labels.bare(reading, line.from(), end);
    if (label == null || label.to() < end && !nameFollows(label.to(), end)) {
      return false;
    }
    RoleWords.Role named = label.role();
    boolean post = named != null && roles.isPost(named);
    if (post && label.to() == end && last.lacks(line.from())) {
      return false;
    }
    open(label);
    segment(label.to(), end);
    return true;
  }

  private boolean nameFollows(int at, int end) {
    return Cell.width(reading, at) > 0
        && (PersonNames.VACANT.at(folded, at) || !entries.read(reading, at, end).isEmpty());
  }

  private void open(RosterLabels.Label label) {
    force.open(label.role());
    unitsOnly = label.role() == null && !WorkGroups.isOf(reading, label.from());
    ofHeads = unitsOnly && !folded.startsWith("成员", label.from());
    people.reset();
  }

  private void close() {
    force.open(null);
    unitsOnly = false;
    people.reset();
  }

  private void segment(int start, int end) {
    if (start >= end || force.role() == null && !unitsOnly) {
      return;
    }
    int stop = Within.first(folded, '。', start, end);
    boolean stopped = stop >= 0;
    int limit = stopped ? stop : end;
    if (unitsOnly) {
      unitPassage(start);
      return;
    }
    pieces(start, limit);
    if (stopped && stop + 1 < end) {
      close();
    }
  }

  private void pieces(int start, int limit) {
    int at = start;
    for (int i = start; i <= limit && force.role() != null; i++) {
      if (i == limit || folded.charAt(i) == ';') {
        piece(at, i);
        at = i + 1;
      }
    }
  }

  private void piece(int start, int end) {
    RoleWords.Role current = force.role();
    if (start >= end || current == null || Contact.only(folded, start, end)) {
      return;
    }
    switch (people.take(start, end, current)) {
      case GOES_ON -> {}
      case ENDS -> close();
      case ENUMERATES -> unitPassage(start);
    }
  }

  private void unitPassage(int at) {
    doneTo = Math.max(doneTo, organs.passage(at, ofHeads));
    close();
  }
}
