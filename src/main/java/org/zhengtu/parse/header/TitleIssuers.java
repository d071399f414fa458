package org.zhengtu.parse.header;

import org.zhengtu.parse.reading.Within;

/** The part of a title that names who issued the document. */
public final class TitleIssuers {
  private static final String[] VERBS = {"关于", "印发", "转发", "批转"};

  private TitleIssuers() {}

  /** Where the issuers that a title begins with end; {@code from} where it names none. */
  public static int end(String text, int from, int to) {
    int end = to;
    for (String verb : VERBS) {
      int at = Within.first(text, verb, from, end);
      if (at >= from) {
        end = at;
      }
    }
    int quote = Within.first(text, '《', from, end);
    return end == to || quote >= 0 && quote < end ? from : end;
  }
}
