package org.zhengtu.parse.duty;

import java.util.List;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Within;

/** Duties in the articles of rules, whose captions speak of them. */
final class DutyArticles {
  private static final int LONGEST_CAPTION = 14;

  private final String folded;
  private final List<Block> blocks;
  private final DutyParagraphs paragraphs;

  DutyArticles(String folded, List<Block> blocks, DutyParagraphs paragraphs) {
    this.folded = folded;
    this.blocks = blocks;
    this.paragraphs = paragraphs;
  }

  /** Takes the paragraphs of 第三条（部门职责）…, an article whose caption speaks of duties. */
  void take(int i, int end) {
    Block article = blocks.get(i);
    int caption = article.depth() == Enumerator.Style.ARTICLE.depth() ? caption(article) : -1;
    if (caption < 0) {
      return;
    }
    Led first = paragraphs.lead(i, caption);
    if (first != null && first.known()) {
      paragraphs.take(first, i + 1, true);
    }
    for (int k = i + 1; k < end && blocks.get(k).depth() < 0; k++) {
      Led next = paragraphs.lead(k);
      if (next != null && next.known()) {
        paragraphs.take(next, k + 1, true);
      }
    }
  }

  /** The offset behind the caption in brackets that speaks of duties; -1 where there is none. */
  private int caption(Block article) {
    Enumerator number = Enumerator.at(folded, article.from(), article.to());
    int open = number == null ? article.to() : number.to();
    int close = Within.first(folded, ')', open, Math.min(article.to(), open + LONGEST_CAPTION));
    boolean caption = close > open && folded.charAt(open) == '(';
    return caption && Duties.speaksOfDuties(folded.substring(open, close)) ? close + 1 : -1;
  }
}
