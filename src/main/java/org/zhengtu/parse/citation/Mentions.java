package org.zhengtu.parse.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.text.Span;

/**
 * The documents that a text names, in order, each with its issuer before and its brackets behind,
 * and which of them belong together because nothing but 、 and the like parts them.
 */
final class Mentions {
  private static final int BRACKET = 200;
  private static final int GAP = 60;

  /** How two names that follow each other belong together. */
  private enum Join {
    NONE,
    /** A comma parts them, which may also part a ground from what rests on it. */
    COMMA,
    CLOSE
  }

  private final String text;
  private final int to;
  private final List<Mention> all;
  private final int[] starts;
  private final int[] ends;
  private final Join[] joins;

  /**
   * One naming of a document.
   *
   * @param at its title with marks, or its number
   * @param name its title without marks; null for a number alone
   */
  record Mention(Span at, @Nullable String name) {}

  /** Those of {@code [from, to)}. */
  Mentions(String text, int from, int to, CitedIssuers issuers, List<Mention> all) {
    this.text = text;
    this.to = to;
    this.all = all;
    this.starts = new int[all.size()];
    this.ends = new int[all.size()];
    this.joins = new Join[all.size()];
    int floor = from;
    for (int i = 0; i < starts.length; i++) {
      Span at = all.get(i).at();
      starts[i] = Math.max(floor, issuers.start(at.start(), floor));
      ends[i] = behind(at.end());
      floor = ends[i];
    }
    for (int i = 0; i < starts.length; i++) {
      joins[i] = i + 1 < starts.length ? join(ends[i], starts[i + 1]) : Join.NONE;
    }
  }

  int size() {
    return starts.length;
  }

  /** Where the name begins, its issuer included. */
  int start(int i) {
    return starts[i];
  }

  /** Where it ends, its brackets included. */
  int end(int i) {
    return ends[i];
  }

  /** Where the next name begins; the text's end behind the last. */
  int next(int i) {
    return i + 1 < starts.length ? all.get(i + 1).at().start() : to;
  }

  /** Its title; null for a number alone. */
  @Nullable String name(int i) {
    return all.get(i).name();
  }

  /** True where it belongs to the one before. */
  boolean follows(int i) {
    return i > 0 && joins[i - 1] != Join.NONE;
  }

  /** True where what is said of the next is said of it too. */
  boolean sharesWithNext(int i, boolean ground) {
    return joins[i] == Join.CLOSE || joins[i] == Join.COMMA && !ground;
  }

  /** Behind the brackets that follow a name. */
  private int behind(int at) {
    int end = at < to && ")]".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    while (end < to && "([".indexOf(text.charAt(end)) >= 0) {
      int close = Brackets.close(text, end, Math.min(to, end + BRACKET));
      if (close < 0) {
        return end;
      }
      end = close + 1;
    }
    return end;
  }

  private Join join(int gap, int next) {
    if (next - gap > GAP || next < gap) {
      return Join.NONE;
    }
    Join join = Join.CLOSE;
    int at = gap;
    while (at < next) {
      char c = text.charAt(at);
      Enumerator number = Enumerator.at(text, at, next);
      int glue = RelationWords.GLUE.end(text, at, next);
      if (number != null && number.to() <= next) {
        at = number.to();
      } else if (glue > at) {
        at = glue;
      } else if (c == ',') {
        join = Join.COMMA;
        at++;
      } else if ((c == '。' || c == ';') && at + 1 < next || "、|\"()0123456789.".indexOf(c) >= 0) {
        at++;
      } else {
        return Join.NONE;
      }
    }
    return join;
  }
}
