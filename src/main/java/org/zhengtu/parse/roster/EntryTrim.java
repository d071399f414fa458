package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Contact;
import org.zhengtu.parse.reading.Numbering;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** Cuts what is no part of it off an entry's organ and post: sex, people, the next heading. */
final class EntryTrim {
  private static final Words MECHANISMS = WordFile.read("mechanisms.txt").set("noun");

  private final Posts posts;
  private final UnitAndPost parts;
  private final Reading reading;
  private final String folded;
  private final int to;

  EntryTrim(RosterVocabulary words, Reading reading, int to) {
    this.posts = words.posts();
    this.parts = words.parts();
    this.reading = reading;
    this.folded = reading.folded();
    this.to = to;
  }

  /** The entry of a name whose organ and post stand in {@code [restFrom, restTo)}. */
  Entry entry(int from, int nameTo, int restFrom, int restTo) {
    int start = personalEnd(skip(restFrom));
    int cut = Contact.start(folded, start, headingCut(start, Math.max(start, restTo)));
    int end = EntryReader.trimmed(folded, start, personalStart(start, cut));
    if (start < end && folded.charAt(end - 1) == ')' && Brackets.open(folded, start, end - 1) < 0) {
      end--;
    }
    if (end - start == 1) {
      // what a page that breaks off has left of an organ
      return Entry.named(from, nameTo);
    }
    int unit = parts.unitEnd(reading, start, end);
    int post = Math.min(skip(unit), end);
    return new Entry(from, nameTo, start, unit, post, end);
  }

  /** The offset behind 女, and the like before a post. */
  private int personalEnd(int from) {
    boolean sex = from + 1 < to && "男女".indexOf(folded.charAt(from)) >= 0;
    return sex && ",、".indexOf(folded.charAt(from + 1)) >= 0 ? from + 2 : from;
  }

  /** Where ,苗族 and the like begin behind a post; {@code end} where there are none. */
  private int personalStart(int from, int end) {
    int mark = Within.last(folded, ',', Math.max(from, end - 6), end);
    return mark > from && (folded.charAt(end - 1) == '族' || end - mark == 2) ? mark : end;
  }

  /**
   * Where the next heading or the sentence on the office begins that runs on behind a post:
   * 副部长三、工作机构, 副局长领导小组下设办公室.
   */
  private int headingCut(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean next = Numbering.isHeading(folded, i, end) || isOffice(i, end);
      if (next && posts.endsAt(folded, from, i)) {
        return i;
      }
    }
    return end;
  }

  /** True where a mechanism and its office stand. */
  private boolean isOffice(int at, int end) {
    int noun = MECHANISMS.end(folded, at, end);
    return noun > 0 && (folded.startsWith("下设", noun) || folded.startsWith("办公室设", noun));
  }

  /** The offset behind the marks at {@code at}. */
  int skip(int at) {
    int i = at;
    while (i < to && EntryReader.SEPARATORS.indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
