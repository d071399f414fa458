package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Words;

/** Tells at which marks the name of a mechanism begins, and which stand within it. */
final class NameBorders {
  private static final String BOUNDARIES = "。,;:、()[]\"《》〈〉";

  private final Words nouns;
  private final Words verbs;

  NameBorders(Words nouns, Words verbs) {
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /**
   * True where the mark at {@code mark} ends what stands before a name whose noun ends at {@code
   * end}.
   */
  boolean ends(String folded, int from, int mark, int end) {
    return BOUNDARIES.indexOf(folded.charAt(mark)) >= 0
        && !withinName(folded, mark)
        && !withinTitle(folded, from, mark, end);
  }

  /** 、 joins parts of one name in 扫黄、打非工作领导小组 only within quotation marks. */
  private static boolean withinName(String folded, int mark) {
    return folded.charAt(mark) == '、'
        && mark > 0
        && folded.charAt(mark - 1) == '"'
        && folded.charAt(mark + 1) == '"';
  }

  /** 、 joins parts of one matter in 关于成立乱占耕地建房、违法用地整治领导小组的通知. */
  private boolean withinTitle(String folded, int from, int mark, int end) {
    if (folded.charAt(mark) != '、'
        || !folded.startsWith("的通知", end) && !MechanismNames.isListed(folded, end)) {
      return false;
    }
    for (int i = mark - 2; i > from + 2; i--) {
      if (BOUNDARIES.indexOf(folded.charAt(i)) >= 0 && folded.charAt(i) != '、') {
        return false;
      }
      int verb = verbs.start(folded, from, i);
      if (verb >= 0 && folded.startsWith("关于", verb - 2)) {
        return nouns.start(folded, i, mark) < 0 && "局委办部厅组会".indexOf(folded.charAt(mark - 1)) < 0;
      }
    }
    return false;
  }
}
