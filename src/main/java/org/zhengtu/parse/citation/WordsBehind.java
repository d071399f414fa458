package org.zhengtu.parse.citation;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.Brackets;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.CitationRelation;

/**
 * What the words behind a document's name say of it: 《…》（…）自本办法施行之日起同时废止, 《…》第三条修改为, 《…》收悉,
 * 现将《…》转发给你们. Reads word by word; at the first that belongs to nothing of this it says nothing.
 */
final class WordsBehind {
  private static final int FARTHEST = 90;
  private static final int DATE = 40;
  private static final int FREE = 60;

  private final String text;
  private final int limit;
  private final boolean given;
  private int at;
  private boolean foreign;
  private boolean part;
  private boolean now;

  private WordsBehind(String text, int from, int to, boolean given) {
    this.text = text;
    this.at = from;
    this.limit = Math.min(to, from + FARTHEST);
    this.given = given;
  }

  /**
   * What is said behind {@code from}, or null.
   *
   * @param given true where 将 or 对 stands before the name
   */
  static @Nullable Told read(String text, int from, int to, boolean given) {
    return new WordsBehind(text, from, to, given).read();
  }

  private @Nullable Told read() {
    while (at < limit) {
      Told told = told();
      if (told != null) {
        return refused(told) ? null : whole(told);
      }
      if (!step()) {
        return free();
      }
    }
    return null;
  }

  private @Nullable Told told() {
    Told told = word(RelationWords.CHANGES_BEHIND, CitationRelation.AMENDS);
    told = told != null ? told : word(RelationWords.ENDS_BEHIND, CitationRelation.REPEALS);
    told = told != null ? told : word(RelationWords.ANSWERS, CitationRelation.REPLIES_TO);
    return told != null ? told : word(RelationWords.HANDS, CitationRelation.FORWARDS);
  }

  private @Nullable Told word(Words words, CitationRelation relation) {
    int end = words.end(text, at, limit);
    return end < 0 ? null : new Told(relation, at, end);
  }

  /** Who ends a part of a document changes it. */
  private Told whole(Told told) {
    return part && told.relation() == CitationRelation.REPEALS
        ? new Told(CitationRelation.AMENDS, told.from(), told.to())
        : told;
  }

  private boolean refused(Told told) {
    return switch (told.relation()) {
      case REPEALS -> foreign || RelationWords.FOLLOWS.at(text, told.to());
      case AMENDS -> foreign || text.startsWith("完善", told.to());
      case FORWARDS -> part || !given && !now && !text.startsWith("给你", told.to());
      case REPLIES_TO, IMPLEMENTS -> part;
    };
  }

  private boolean step() {
    char c = text.charAt(at);
    if (c == '(' || c == '[') {
      return to(Brackets.close(text, at, limit) + 1);
    }
    if (c == '"') {
      int close = Within.first(text, '"', at + 1, limit);
      return part && close > at ? to(close + 1) : to(at + 1);
    }
    if (c == ',' || c == '、' && part) {
      return to(at + 1);
    }
    return date() || part() || fill();
  }

  /** 自…起, 于…日. */
  private boolean date() {
    char c = text.charAt(at);
    if (c != '自' && c != '从' && c != '于') {
      return false;
    }
    int stop = Within.until(text, "。;:《", at, Math.min(limit, at + DATE));
    int end = Within.first(text, '起', at, stop);
    if (end < 0 && c == '于') {
      end = Within.first(text, '日', at, stop);
    }
    return end > at && to(end + 1);
  }

  /** 第三条第二款, 中有关…的规定: from here on it is a part that is spoken of. */
  private boolean part() {
    if (text.startsWith("关于", at) && part) {
      int stop = Within.until(text, "。;:《,", at, Math.min(limit, at + DATE));
      int end = Within.last(text, '的', at, stop);
      return end > at && to(end);
    }
    Enumerator number = text.charAt(at) == '第' ? Enumerator.at(text, at, limit) : null;
    int end = number != null ? number.to() : RelationWords.PARTS.end(text, at, limit);
    if (end <= at
        || !part
            && text.charAt(at) != '第'
            && text.charAt(at) != '中'
            && !text.startsWith("部分", at)
            && !text.startsWith("有关", at)
            && !text.startsWith("个别", at)) {
      return false;
    }
    part = true;
    return to(end);
  }

  private boolean fill() {
    int foreignEnd = RelationWords.FOREIGN.end(text, at, limit);
    int end = Math.max(foreignEnd, RelationWords.FILLS.end(text, at, limit));
    foreign |= foreignEnd == end;
    now |= end > at && text.charAt(at) == '现';
    return end > at && to(end);
  }

  private boolean to(int next) {
    boolean on = next > at;
    at = Math.max(at, next);
    return on;
  }

  /** 已经市政府同意，现转发给你们; 对《…》明确的成员作如下调整: words of any kind between, in one sentence. */
  private @Nullable Told free() {
    int stop = Within.until(text, "。;《", at, Math.min(limit, at + FREE));
    if (given) {
      int changes = RelationWords.first(RelationWords.CHANGES_BEHIND, text, at, stop);
      int end = changes < 0 ? -1 : RelationWords.CHANGES_BEHIND.end(text, changes, stop);
      if (changes >= 0 && Within.first(text, "下", changes, end) > 0) {
        return new Told(CitationRelation.AMENDS, changes, end);
      }
    }
    for (int comma = Within.first(text, ',', at, stop);
        comma >= 0;
        comma = Within.first(text, ',', comma + 1, stop)) {
      Told told = step(comma + 1, stop);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** …，现予废止; …，现转发给你们: a clause of its own that says so first. */
  private @Nullable Told step(int from, int stop) {
    int word = from;
    for (int end = RelationWords.STEPS.end(text, word, stop);
        end > word;
        end = RelationWords.STEPS.end(text, word, stop)) {
      word = end;
    }
    if (word == from) {
      return null;
    }
    int ends = RelationWords.ENDS_BEHIND.end(text, word, stop);
    if (ends > word && !RelationWords.FOLLOWS.at(text, ends)) {
      return new Told(CitationRelation.REPEALS, word, ends);
    }
    int hands = RelationWords.HANDS.end(text, word, stop);
    return hands > word && text.charAt(from) == '现'
        ? new Told(CitationRelation.FORWARDS, word, hands)
        : null;
  }
}
