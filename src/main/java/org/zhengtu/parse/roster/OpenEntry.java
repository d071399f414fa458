package org.zhengtu.parse.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Cell;
import org.zhengtu.parse.reading.Contact;
import org.zhengtu.parse.reading.Line;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.record.MechanismRole;

/** The entry read last, which the next line may go on with: a broken name, the rest of a post. */
final class OpenEntry {
  private static final int LONGEST_REST = 14;
  private static final int LONGEST_LINE = 40;

  private final Posts posts;
  private final PersonNames names;
  private final UnitAndPost parts;
  private final EntryReader entries;
  private final Reading reading;
  private final String folded;
  private final Appointments found;
  private @Nullable Entry last;
  private int restFrom;

  OpenEntry(RosterVocabulary words, EntryReader entries, Reading reading, Appointments found) {
    this.posts = words.posts();
    this.names = words.names();
    this.parts = words.parts();
    this.entries = entries;
    this.reading = reading;
    this.folded = reading.folded();
    this.found = found;
  }

  boolean isNone() {
    return last == null;
  }

  void clear() {
    last = null;
  }

  void set(Entry entry) {
    last = entry;
    restFrom = entry.nameTo();
  }

  /**
   * True where the entry lacks its post or the end of it, or a mark that joins stands before {@code
   * at}.
   */
  boolean lacks(int at) {
    Entry entry = last;
    return entry != null
        && (!entry.hasPost()
            || !posts.endsAt(folded, entry.postFrom(), entry.postTo())
            || entry.to() < at && folded.charAt(at - 1) == '、');
  }

  /** Takes a range that goes on with the entry; false where it begins something else. */
  boolean takes(int start, int end, MechanismRole as, boolean member) {
    Entry entry = last;
    if (entry == null) {
      return false;
    }
    if (breaksName(entry, start, end)) {
      Entry renamed = Entry.named(entry.nameFrom(), start + 1);
      found.rename(entry, renamed, as);
      set(renamed);
      extend(renamed, end, as, member);
      return true;
    }
    if (wraps(entry, start, end, member)) {
      extend(entry, end, as, member);
      return true;
    }
    return false;
  }

  /** 李仕, then 林 and the post on the next line: the name was broken. */
  private boolean breaksName(Entry entry, int start, int end) {
    int gap = start + 1;
    return !entry.hasUnit()
        && !entry.hasPost()
        && entry.nameTo() == start
        && gap < end
        && Cell.width(reading, gap) > 0
        && names.plausible(folded, entry.nameFrom(), gap)
        && parts.startsAt(reading, gap, end);
  }

  /** True for the rest of the entry: broken off by the line's end, or a cell below. */
  private boolean wraps(Entry entry, int start, int end, boolean member) {
    if (end - start > LONGEST_LINE || entry.to() > start) {
      return false;
    }
    boolean closed = folded.charAt(entry.to() - 1) != ')' && folded.startsWith(")", entry.to());
    boolean touches = Contact.start(folded, entry.to(), start) == start;
    if (closed || !touches || entry.nameFrom() > entry.from() || isMarkedName(start, end)) {
      return false;
    }
    boolean joiner = start > entry.to() && "、,".indexOf(folded.charAt(start - 1)) >= 0;
    boolean open = !entry.hasPost() || !posts.endsAt(folded, entry.postFrom(), entry.postTo());
    if (!entry.hasUnit() && !entry.hasPost() || joiner) {
      return parts.whole(reading, start, end);
    }
    if (!open && entry.postTo() == start) {
      return end - start <= LONGEST_REST && breaksPost(entry, start, end)
          || isSecondPost(entry, start, end, member);
    }
    return open
        && end - start <= LONGEST_REST
        && (posts.endsAt(folded, entry.from(), end) || parts.whole(reading, start, end))
        && entries.read(reading, start, end).isEmpty();
  }

  /**
   * An organ and a post on a line of their own, between entries that all begin with a name. A
   * deputy's post among members is that of one whose name is not known yet.
   */
  private boolean isSecondPost(Entry entry, int start, int end, boolean member) {
    if (!entry.hasUnit() || !posts.endsAt(folded, start, end) || !isLine(start, end)) {
      return false;
    }
    int unit = parts.unitEnd(reading, start, end);
    return unit > start
        && !(member && isDeputy(unit))
        && folded.charAt(start) != '各'
        && posts.whole(folded, unit, end)
        && entries.read(reading, start, end).isEmpty()
        && nameFollows(end);
  }

  /** True for 副局长 of an agency, not for 副县长, who may head one as well. */
  private boolean isDeputy(int post) {
    return folded.startsWith("副", post) && "省市县区州盟旗镇乡".indexOf(folded.charAt(post + 1)) < 0;
  }

  private boolean isLine(int start, int end) {
    Line line = reading.lines().get(reading.lineAt(start));
    return line.from() == start && line.to() == end;
  }

  /** True where the next line begins with a name or a label, or there is none. */
  private boolean nameFollows(int at) {
    int index = reading.lineAt(at - 1) + 1;
    if (index >= reading.lines().size()) {
      return true;
    }
    Line next = reading.lines().get(index);
    if (next.length() > 2 * LONGEST_LINE) {
      return false;
    }
    if (Within.first(folded, ':', next.from(), Math.min(next.to(), next.from() + LONGEST_REST))
        > 0) {
      return true;
    }
    List<Entry> named = entries.read(reading, next.from(), next.to());
    return !named.isEmpty() && named.getFirst().nameFrom() == next.from();
  }

  /** 董事, then 长; 委员, then 会主任: what looked like a whole post was not. */
  private boolean breaksPost(Entry entry, int start, int end) {
    return posts.headSpans(folded, entry.postFrom(), start, end)
        || Posts.ORGAN_NEXT.indexOf(folded.charAt(start)) >= 0 && posts.endsAt(folded, start, end);
  }

  /** True for 张三（市教育局局长）. */
  private boolean isMarkedName(int start, int end) {
    int open = Within.first(folded, '(', start, end);
    return open > start
        && names.plausible(folded, start, open)
        && Brackets.close(folded, open, end) == end - 1;
  }

  private void extend(Entry entry, int end, MechanismRole as, boolean member) {
    int rest = restFrom;
    while (rest < end && "、,:(".indexOf(folded.charAt(rest)) >= 0) {
      rest++;
    }
    int unit = parts.unitEnd(reading, rest, end);
    Entry whole = new Entry(entry.nameFrom(), entry.nameTo(), rest, unit, unit, end);
    found.replace(entry, whole, as, member);
    last = whole;
  }
}
