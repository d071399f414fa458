package org.zhengtu.parse.roster;

import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;

/** The grammar of posts: modifiers and a head (党组成员, 常务副市长, 局长助理), several joined by 、 or 兼. */
final class Posts {
  private static final String JOINERS = "、,，/;";
  private static final String ASSISTANT = "助理";

  /** Behind a head these make an organ or a part of one of it: 委员会, 代表处, 专家组. */
  static final String ORGAN_NEXT = "会处组团部室科局院所站办库";

  private final Words heads;
  private final Words modifiers;

  Posts() {
    WordFile file = WordFile.read("posts.txt");
    heads = file.set("head");
    modifiers = file.set("modifier");
  }

  /** End of the one post that starts at {@code from}, or -1. */
  int end(String folded, int from, int to) {
    int i = from;
    while (i < to) {
      int head = heads.end(folded, i, to);
      int modifier = modifiers.end(folded, i, to);
      if (head > 0 && head < to && ORGAN_NEXT.indexOf(folded.charAt(head)) >= 0) {
        head = -1;
      }
      if (head > 0 && head >= modifier) {
        return folded.startsWith(ASSISTANT, head) && head + 2 <= to ? head + 2 : head;
      }
      if (modifier < 0) {
        return -1;
      }
      i = modifier;
    }
    return -1;
  }

  /**
   * End of the posts that stand joined from {@code from} on, a note in brackets included; or -1.
   */
  int sequenceEnd(String folded, int from, int to) {
    int end = -1;
    int i = from;
    while (i < to) {
      int next = end(folded, i, to);
      if (next < 0) {
        return end;
      }
      end = noteEnd(folded, next, to);
      i = joinerEnd(folded, end, to);
    }
    return end;
  }

  /** True where the whole range is posts. */
  boolean whole(String folded, int from, int to) {
    return from < to && sequenceEnd(folded, from, to) == to;
  }

  /** True where a post's head ends at {@code to}. */
  boolean endsAt(String folded, int from, int to) {
    return from < to && heads.start(folded, from, to) >= 0;
  }

  /** True where the head that ends at {@code to} begins before {@code seam}. */
  boolean headSpans(String folded, int from, int seam, int to) {
    int head = heads.start(folded, from, to);
    return head >= 0 && head < seam;
  }

  /** The offset behind a joiner at {@code at}; {@code at} itself where posts follow unjoined. */
  static int joinerEnd(String folded, int at, int to) {
    if (at >= to) {
      return at;
    }
    if (JOINERS.indexOf(folded.charAt(at)) >= 0) {
      return at + 1;
    }
    if (folded.startsWith("兼任", at)) {
      return at + 2;
    }
    return "兼暨及".indexOf(folded.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** The offset behind a note in brackets, (主持工作), that starts at {@code at}; else {@code at}. */
  static int noteEnd(String folded, int at, int to) {
    if (at >= to || folded.charAt(at) != '(') {
      return at;
    }
    int close = Within.first(folded, ')', at, Math.min(to, at + 24));
    return close >= 0 ? close + 1 : at;
  }
}
