package org.zhengtu.parse.citation;

import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.text.Span;

/** What stands behind a cited document and tells whose it is. */
final class IssuerJoins {
  private static final int BRACKET = 120;
  private static final String ABOUT = "关于";
  private static final String[] RECEIVED = {"收悉", "悉", "文收悉", "文悉", "已收悉", "均收悉", "收到"};

  private final String text;
  private final int to;

  IssuerJoins(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** True before 收悉: the document is the one that a reply answers. */
  boolean isReceived(Found mention) {
    int at = behind(mention);
    for (String word : RECEIVED) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 印发的《…预案》同时废止: the document of the same name that this one takes the place of. */
  boolean isRepealed(Found mention) {
    int at = behind(mention);
    return text.startsWith("同时废止", at) || text.startsWith("同时停止执行", at);
  }

  /** 国务院《关于A的意见》《关于B的意见》: two titles with nothing but 、 between have one issuer. */
  boolean sharesIssuer(Found before, Found one) {
    Span first = before.title();
    Span second = one.title();
    if (first == null
        || second == null
        || !text.startsWith(ABOUT, first.start())
        || !text.startsWith(ABOUT, second.start())) {
      return false;
    }
    int at = behind(before);
    at = at < to && "、和及".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return at == one.from();
  }

  /** Behind the marks of a title and the bracket with its number. */
  private int behind(Found mention) {
    int at = mention.to();
    at = at < to && text.charAt(at) == '》' ? at + 1 : at;
    if (at < to && text.charAt(at) == '(') {
      int close = Brackets.close(text, at, Math.min(to, at + BRACKET));
      at = close < 0 ? at : close + 1;
    }
    return at;
  }
}
