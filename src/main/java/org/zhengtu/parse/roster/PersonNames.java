package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** Tells what may be a person's name, by family names and length; it proves nothing by itself. */
final class PersonNames {
  private static final int LONGEST = 15;
  private static final String NEVER_LAST = "区局厅处科室股委部办司省市县镇乡村组岗各总副";

  /** Ends of organs' and places' names that no given name holds. */
  private static final String NEVER_INSIDE = "县局厅署府院";

  /** What stands where a name is not known: 待定. */
  static final Words VACANT = WordFile.read("surnames.txt").set("vacant");

  private final Words compound;
  private final Words single;
  private final Words never;

  PersonNames() {
    WordFile file = WordFile.read("surnames.txt");
    compound = file.set("compound");
    single = file.set("single");
    never = file.set("never");
  }

  /** True for a family name with one or two characters behind it, or a name with a point inside. */
  boolean plausible(String folded, int from, int to) {
    int length = to - from;
    if (length < 2
        || length > LONGEST
        || !allHan(folded, from, to)
        || holdsNever(folded, from, to)) {
      return false;
    }
    if (hasPoint(folded, from, to)) {
      return length >= 4;
    }
    if (length > 4 || NEVER_LAST.indexOf(folded.charAt(to - 1)) >= 0) {
      return false;
    }
    if (compound.end(folded, from, to) == from + 2 && length > 2) {
      return true;
    }
    return single.end(folded, from, to) == from + 1
        && (length < 4 || single.end(folded, from + 1, to) == from + 2);
  }

  /** True for 王小科, a family name before what ends as a division does: a name before an organ. */
  boolean likeDivision(String folded, int from, int to) {
    return to - from == 3
        && "科村".indexOf(folded.charAt(to - 1)) >= 0
        && plausible(folded, from, to - 1);
  }

  /** True for two to six Chinese characters: a name only where its place in a roster says so. */
  boolean possible(String folded, int from, int to) {
    int length = to - from;
    return length >= 2
        && (length <= 6 || hasPoint(folded, from, to) && length <= LONGEST)
        && allHan(folded, from, to)
        && !holdsNever(folded, from, to)
        && NEVER_LAST.indexOf(folded.charAt(to - 1)) < 0;
  }

  private boolean holdsNever(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (never.end(folded, i, to) > 0 || NEVER_INSIDE.indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isCompoundSurname(String folded, int from, int to) {
    return compound.end(folded, from, to) == to;
  }

  private static boolean hasPoint(String folded, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (isPoint(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean allHan(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (!isHan(c) && (!isPoint(c) || i == from || i == to - 1)) {
        return false;
      }
    }
    return from < to;
  }

  static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9fff || Character.isSurrogate(c) || c == '〇';
  }

  private static boolean isPoint(char c) {
    return c == '·' || c == '•' || c == '・' || c == '‧';
  }
}
