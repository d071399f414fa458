package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.Severity;

/** One walk over the lines of a document, from label to label. */
final class RosterWalk {
  private static final int LONGEST_WATER = 14;
  private static final int LONGEST_PIECE = 3000;

  private final UnitReader units;
  private final Posts posts;
  private final EntryReader entries;
  private final NamedInWords inWords;
  private final UnitAndPost parts;
  private final RoleWords roles;
  private final RosterLabels labels;
  private final VerticalLabels vertical;
  private final Words mechanisms;
  private final MemberList memberList;
  private final RosterTable tables;
  private final RosterOrgans organs;

  private final Reading reading;
  private final String folded;
  private final int from;
  private final int to;
  private final Appointments found;
  private final Findings findings;

  private final RoleInForce force;
  private final OpenEntry last;
  private boolean unitsOnly;
  private int misses;
  private int doneTo;
  private @Nullable Line missed;

  RosterWalk(
      RosterVocabulary words,
      Reading reading,
      int from,
      int to,
      RosterTable tables,
      Appointments found,
      Findings findings) {
    this.units = words.units();
    this.posts = words.posts();
    this.roles = words.roles();
    this.memberList = words.memberList();
    this.mechanisms = words.mechanisms();
    this.labels = new RosterLabels(roles);
    this.entries = new EntryReader(words);
    this.inWords = new NamedInWords(words);
    this.parts = words.parts();
    this.tables = tables;
    this.reading = reading;
    this.folded = reading.folded();
    this.from = from;
    this.to = to;
    this.found = found;
    this.findings = findings;
    this.force = new RoleInForce(words);
    this.last = new OpenEntry(words, entries, reading, found);
    this.organs = new RosterOrgans(words, labels, reading, to, found);
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
      if (!listed || force.role() == null) {
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
    return Cell.width(reading, at) > 0 && !entries.read(reading, at, end).isEmpty();
  }

  private void open(RosterLabels.Label label) {
    force.open(label.role());
    unitsOnly = label.role() == null;
    last.clear();
    misses = 0;
    missed = null;
  }

  private void close() {
    force.open(null);
    unitsOnly = false;
    last.clear();
    missed = null;
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
    if (start >= end || Contact.only(folded, start, end)) {
      return;
    }
    RoleWords.Role current = force.role();
    if (current == null) {
      return;
    }
    boolean member = force.members();
    if (last.takes(start, end, force.recorded(current), member) || end - start == 1) {
      return;
    }
    if (member && last.isNone() && folded.charAt(start) == '各' && hasMark(start, end)) {
      unitPassage(start);
      return;
    }
    List<Cell> groups = new ArrayList<>();
    List<Entry> read =
        end - start > LONGEST_PIECE ? List.of() : entries.read(reading, start, end, groups);
    read = postsFirst(start, end, read, groups);
    if (member && !groups.isEmpty()) {
      groups.forEach(g -> organs.group(g.from(), g.to()));
    }
    if (roles.isWaterChief(current)) {
      read = read.stream().filter(e -> e.to() > e.nameTo() || !isWater(e)).toList();
    }
    if (!read.isEmpty() || !groups.isEmpty() && !last.isNone()) {
      for (Entry entry : read) {
        add(entry, current, member);
        last.set(entry);
      }
      misses = 0;
      noteSkipped();
      return;
    }
    unread(start, end, member);
  }

  /** The entries of 副市长张三、市教育局局长李四 where every part is one; else those read so far. */
  private List<Entry> postsFirst(int start, int end, List<Entry> read, List<Cell> groups) {
    boolean listed =
        end - start <= LONGEST_PIECE
            && (read.isEmpty() || hasMark(start, end))
            && !isSentence(start, end)
            && (parts.startsAt(reading, start, end) || parts.seemsToStartAt(reading, start, end));
    if (!listed) {
      return read;
    }
    int stop = EntryReader.trimmed(folded, start, end);
    NamedInWords.Named named = inWords.in(reading, start, stop, found);
    int more = named.entries().size() - read.size();
    if (named.rest() < stop || more < 0 || more == 0 && !endsInName(read)) {
      return read;
    }
    groups.clear();
    groups.addAll(named.groups());
    return named.entries();
  }

  /** True where the last entry's post has words behind it: the name that the posts belong to. */
  private boolean endsInName(List<Entry> read) {
    Entry last = read.isEmpty() ? null : read.getLast();
    return last != null
        && last.hasPost()
        && last.postTo() > last.nameTo()
        && !posts.endsAt(folded, last.postFrom(), last.postTo());
  }

  private boolean isSentence(int start, int end) {
    return Within.first(folded, '由', start, end) >= 0
        || Within.first(folded, "担任", start, end) >= 0
        || Within.first(folded, "兼任", start, end) >= 0
        || Within.first(folded, "办公室设", start, end) >= 0;
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
  private void unread(int start, int end, boolean member) {
    int item = Numbering.end(folded, start, end);
    if (item > start && mechanisms.start(folded, item, end) >= 0) {
      close();
      return;
    }
    if (last.isNone() && hasMark(start, end)) {
      if (member) {
        unitPassage(start);
      } else {
        close();
      }
      return;
    }
    int name = memberList.end(folded, start, end);
    if (name < end && units.looksLikeUnit(reading, start, name)) {
      if (member) {
        found.list(start, name).forEach(found::addUnit);
      }
      return;
    }
    if (folded.charAt(start) == '(' && folded.charAt(end - 1) == ')') {
      return;
    }
    if (member && organs.bySpace(start, end)) {
      return;
    }
    if (posts.endsAt(folded, start, name < end ? end : name) && end - start <= 30) {
      if (member) {
        organs.ofPost(start, end);
      }
      return;
    }
    misses++;
    if (misses > 1 || end - start > 30 || Numbering.isHeading(folded, start, end)) {
      close();
      return;
    }
    missed = new Line(start, end, 0, false);
  }

  private void unitPassage(int at) {
    doneTo = Math.max(doneTo, organs.passage(at));
    close();
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
