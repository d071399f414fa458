package org.zhengtu.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.MechanismRole;
import org.zhengtu.record.Severity;

/** One walk over the lines of a document, from label to label. */
final class RosterWalk {
  private static final int LONGEST_WRAP = 14;
  private static final int LONGEST_PIECE = 3000;

  private final UnitReader units;
  private final Posts posts;
  private final PersonNames names;
  private final UnitAndPost parts;
  private final EntryReader entries;
  private final RoleWords roles;
  private final RosterLabels labels;
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

  private RoleWords.@Nullable Role role;
  private boolean unitsOnly;
  private boolean office;
  private boolean convened;
  private boolean river;
  private @Nullable Entry last;
  private int lastRestFrom;
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
    this.names = words.names();
    this.parts = words.parts();
    this.roles = words.roles();
    this.memberList = words.memberList();
    this.mechanisms = words.mechanisms();
    this.labels = new RosterLabels(roles);
    this.entries = new EntryReader(words);
    this.tables = tables;
    this.reading = reading;
    this.folded = reading.folded();
    this.from = from;
    this.to = to;
    this.found = found;
    this.findings = findings;
    this.organs = new RosterOrgans(words, labels, reading, to, found);
  }

  void run() {
    List<Line> lines = reading.lines();
    if (lines.isEmpty() || from >= to) {
      return;
    }
    for (int i = reading.lineAt(from); i < lines.size() && lines.get(i).from() < to; i++) {
      Line line = lines.get(i);
      if (line.from() < doneTo || line.from() < from) {
        continue;
      }
      if (role != null && organs.sign(i)) {
        close();
        continue;
      }
      int table = tables.read(reading, i, to, role, this::recordRole, found);
      if (table > i) {
        i = table - 1;
        close();
        continue;
      }
      line(line, i);
    }
  }

  private void line(Line line, int index) {
    int end = Math.min(line.to(), to);
    int lowest = index > 0 && line.length() <= 40 ? lowest(index) : line.from();
    List<RosterLabels.Label> marks = labels.inLine(reading, line, Math.max(lowest, from));
    if (marks.isEmpty() && !bare(line, end)) {
      boolean listed = role != null;
      segment(line.from(), end);
      if (!listed || role == null) {
        noteOffice(line, end);
      }
      return;
    }
    int at = line.from();
    for (RosterLabels.Label mark : marks) {
      if (!namesWater(mark, line)) {
        segment(at, Math.max(at, mark.from()));
      }
      open(mark);
      at = Math.max(at, Math.min(mark.to(), end));
    }
    if (!marks.isEmpty()) {
      segment(at, end);
    }
  }

  /** True for what a river chief's label begins with: 白沙河 of 白沙河河长：. */
  private boolean namesWater(RosterLabels.Label mark, Line line) {
    RoleWords.Role named = mark.role();
    return named != null
        && roles.isRiverChief(named)
        && mark.from() - line.from() <= LONGEST_WRAP
        && Cell.width(reading, mark.from()) == 0;
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
    if (post && label.to() == end && continues(line.from())) {
      return false;
    }
    open(label);
    segment(label.to(), end);
    return true;
  }

  /** True where the entry before still lacks its post, or ends in a mark that joins. */
  private boolean continues(int at) {
    Entry entry = last;
    return entry != null && (!entry.hasPost() || entry.to() < at && folded.charAt(at - 1) == '、');
  }

  private boolean nameFollows(int at, int end) {
    return Cell.width(reading, at) > 0 && !entries.read(reading, at, end).isEmpty();
  }

  private void open(RosterLabels.Label label) {
    role = label.role();
    unitsOnly = role == null;
    last = null;
    misses = 0;
    missed = null;
    if (role == null) {
      return;
    }
    if (roles.of(role, false) == MechanismRole.CONVENOR && !role.base().equals("主任")) {
      convened = true;
      office = false;
    }
    river |= roles.isRiverChief(role) || role.base().endsWith("河长");
  }

  private void close() {
    role = null;
    unitsOnly = false;
    last = null;
    missed = null;
  }

  private void segment(int start, int end) {
    if (start >= end || role == null && !unitsOnly) {
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
    for (int i = start; i <= limit && role != null; i++) {
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
    if (nameGoesOn(start, end)) {
      return;
    }
    if (last != null && wraps(start, end)) {
      extend(end);
      return;
    }
    if (end - start == 1) {
      return;
    }
    RoleWords.Role current = role;
    if (current == null) {
      return;
    }
    boolean member = roles.isPlainMember(current) && !office;
    if (member && last == null && folded.charAt(start) == '各' && hasMark(start, end)) {
      unitPassage(start);
      return;
    }
    List<Cell> groups = new ArrayList<>();
    List<Entry> read =
        end - start > LONGEST_PIECE ? List.of() : entries.read(reading, start, end, groups);
    if (member && !groups.isEmpty()) {
      groups.forEach(g -> organs.group(g.from(), g.to()));
    }
    if (!read.isEmpty() || !groups.isEmpty() && last != null) {
      for (Entry entry : read) {
        add(entry, current, member);
        last = entry;
        lastRestFrom = entry.nameTo();
      }
      misses = 0;
      noteSkipped();
      return;
    }
    unread(start, end, current);
  }

  /** 李仕, then 林 and the post on the next line: the name was broken. */
  private boolean nameGoesOn(int start, int end) {
    Entry entry = last;
    if (entry == null
        || role == null
        || entry.hasUnit()
        || entry.hasPost()
        || entry.nameTo() != start) {
      return false;
    }
    int gap = start + 1;
    boolean alone = gap < end && Cell.width(reading, gap) > 0;
    if (!alone
        || !names.plausible(folded, entry.nameFrom(), gap)
        || !parts.startsAt(reading, gap, end)) {
      return false;
    }
    last = new Entry(entry.nameFrom(), gap, gap, gap, gap, gap);
    found.rename(entry, last, recordRole(role));
    lastRestFrom = gap;
    extend(end);
    return true;
  }

  private void add(Entry entry, RoleWords.Role current, boolean member) {
    MechanismRole as = recordRole(current);
    found.add(entry, as, member);
    RoleWords.Role also = concurrent(entry);
    if (also != null && roles.of(also, true) != as) {
      found.add(entry, roles.of(also, true), false);
    }
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

  private MechanismRole recordRole(RoleWords.Role current) {
    if (roles.isRiverChief(current) && river && convened) {
      return current.base().startsWith("总") ? MechanismRole.CONVENOR : MechanismRole.MEMBER;
    }
    return roles.of(current, office || convened);
  }

  /** True for the rest of the entry before: broken off by the line's end, or a cell below. */
  private boolean wraps(int start, int end) {
    Entry entry = last;
    if (entry == null || end - start > 40 || entry.to() > start) {
      return false;
    }
    boolean closed = folded.charAt(entry.to() - 1) != ')' && folded.startsWith(")", entry.to());
    if (closed) {
      return false;
    }
    boolean touches = Contact.start(folded, entry.to(), start) == start;
    if (!touches || entry.nameFrom() > entry.from()) {
      return false;
    }
    boolean joiner = start > entry.to() && "、,".indexOf(folded.charAt(start - 1)) >= 0;
    boolean open = !entry.hasPost() || !posts.endsAt(folded, entry.postFrom(), entry.postTo());
    if (!entry.hasUnit() && !entry.hasPost() || joiner) {
      return parts.whole(reading, start, end);
    }
    return open
        && end - start <= LONGEST_WRAP
        && (posts.endsAt(folded, entry.from(), end) || parts.whole(reading, start, end))
        && entries.read(reading, start, end).isEmpty();
  }

  private void extend(int end) {
    Entry entry = last;
    if (entry == null || role == null) {
      return;
    }
    int rest = lastRestFrom;
    while (rest < end && "、,:(".indexOf(folded.charAt(rest)) >= 0) {
      rest++;
    }
    int unit = parts.unitEnd(reading, rest, end);
    Entry whole = new Entry(entry.nameFrom(), entry.nameTo(), rest, unit, unit, end);
    found.replace(entry, whole, recordRole(role), roles.isPlainMember(role) && !office);
    last = whole;
  }

  /** What is no person: a group, the end of the roster, or something unclear. */
  private void unread(int start, int end, RoleWords.Role current) {
    boolean member = roles.isPlainMember(current) && !office;
    int item = Numbering.end(folded, start, end);
    if (item > start && mechanisms.start(folded, item, end) >= 0) {
      close();
      return;
    }
    if (last == null && hasMark(start, end)) {
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

  /** Notes a line that turns the talk to the mechanism's office. */
  private void noteOffice(Line line, int end) {
    if (line.length() <= 40 && role == null && mechanisms.start(folded, line.from(), end) >= 0) {
      convened = false;
      office = false;
      return;
    }
    int at = Within.first(folded, "办公室", line.from(), end);
    if (at < 0) {
      return;
    }
    boolean organ = at > line.from() && "府委大协".indexOf(folded.charAt(at - 1)) >= 0;
    boolean heading = line.length() <= 30 && folded.charAt(end - 1) != '知';
    boolean set = folded.startsWith("设在", at + 3) || folded.startsWith("下设", at - 2);
    if (!organ && (heading || set)) {
      office = true;
    }
  }
}
