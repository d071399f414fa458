package org.zhengtu.parse.citation;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.record.CitationRelation;

/**
 * What the words before a document's name say of it: 决定废止《…》, 现修改《…》, 下列文件予以废止：1.《…》. A plan
 * (适时修订《…》) says nothing, nor does what others do.
 */
final class WordsBefore {
  private static final int FARTHEST = 40;
  private static final int CLAUSE = 150;

  private final String text;
  private final int floor;
  private final boolean decision;

  /**
   * @param floor where the text begins
   * @param decision true where the document's title says that it ends or changes others
   */
  WordsBefore(String text, int floor, boolean decision) {
    this.text = text;
    this.floor = floor;
    this.decision = decision;
  }

  /** What is said before {@code name}, where the name with its issuer begins; or null. */
  @Nullable Told read(int name) {
    int at = back(name);
    if (at > floor && text.charAt(at - 1) == ':') {
      int from = Within.behindLast(text, "。;", Math.max(floor, at - 1 - CLAUSE), at - 1);
      return list(from, at - 1);
    }
    int ends = RelationWords.ENDS_BEFORE.start(text, Math.max(floor, at - 6), at);
    if (ends >= 0 && ends < at) {
      return decides(ends) ? new Told(CitationRelation.REPEALS, ends, at) : null;
    }
    int changes = RelationWords.CHANGES_BEFORE.start(text, Math.max(floor, at - 6), at);
    return changes >= 0 && changes < at && decides(changes)
        ? new Told(CitationRelation.AMENDS, changes, at)
        : null;
  }

  /** What a line or clause says of the list of documents that follows it; or null. */
  @Nullable Told list(int from, int to) {
    if (!RelationWords.holds(RelationWords.LISTS, text, from, to)
        || RelationWords.holds(RelationWords.OTHERS, text, from, to)) {
      return null;
    }
    int ends = RelationWords.first(RelationWords.ENDS_BEHIND, text, from, to);
    int changes = RelationWords.first(RelationWords.CHANGES_BEFORE, text, from, to);
    if ((ends < 0) == (changes < 0)) {
      return null;
    }
    return ends >= 0
        ? new Told(CitationRelation.REPEALS, ends, RelationWords.ENDS_BEHIND.end(text, ends, to))
        : new Told(
            CitationRelation.AMENDS, changes, RelationWords.CHANGES_BEFORE.end(text, changes, to));
  }

  /** True for a line that says of which documents a list is, whatever it says of them. */
  boolean isOfList(int from, int to) {
    return text.charAt(to - 1) != '。'
        && RelationWords.holds(RelationWords.LISTS, text, from, to)
        && (RelationWords.holds(RelationWords.ENDS_BEHIND, text, from, to)
            || RelationWords.holds(RelationWords.CHANGES_BEFORE, text, from, to)
            || RelationWords.holds(RelationWords.OTHERS, text, from, to));
  }

  /** Over the item's number, 原, and 2010年印发的, back from {@code name}. */
  private int back(int name) {
    int at = name;
    int stop = Math.max(floor, name - FARTHEST);
    while (at > stop) {
      char c = text.charAt(at - 1);
      int glue = RelationWords.GLUE.start(text, stop, at);
      if (glue >= 0 && glue < at) {
        at = glue;
      } else if (c >= '0' && c <= '9' || ".()、\"一二三四五六七八九十".indexOf(c) >= 0) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean decides(int verb) {
    int clause = Within.behindLast(text, "。;:,", Math.max(floor, verb - CLAUSE), verb);
    if (text.startsWith("决定", Math.max(clause, verb - 2))) {
      return true;
    }
    if (RelationWords.holds(RelationWords.PLANS, text, clause, verb)) {
      return false;
    }
    int sentence = Within.behindLast(text, "。;:", Math.max(floor, verb - CLAUSE), verb);
    return decision || RelationWords.holds(RelationWords.DECIDES, text, sentence, verb);
  }
}
