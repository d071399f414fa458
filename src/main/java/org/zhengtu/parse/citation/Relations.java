package org.zhengtu.parse.citation;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.header.CitedNames;
import org.zhengtu.parse.header.HeaderFacts;
import org.zhengtu.parse.reading.Enumerator;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.record.CitationRelation;

/**
 * What a document does to those that it cites, as far as its words say so: behind a name, before
 * it, over a list of names, in the document's own title. What one word says holds for all names
 * that nothing but 、 and the like parts.
 */
final class Relations {
  private static final int SENTENCE = 400;
  private static final int MADE = 14;

  private final String text;
  private final int from;
  private final int to;
  private final Mentions mentions;
  private final TitleRelations title;
  private final WordsBefore before;
  private final ListedMentions listed;

  Relations(
      Reading reading,
      String text,
      HeaderFacts header,
      CitedIssuers issuers,
      TitleRelations title,
      List<Mentions.Mention> all) {
    this.text = text;
    this.from = header.bodyFrom();
    this.to = header.bodyTo();
    this.mentions = new Mentions(text, from, to, issuers, all);
    this.title = title;
    this.before = new WordsBefore(text, from, title.isDecision());
    this.listed = new ListedMentions(reading, text, header, before, mentions, title.isDecision());
  }

  /**
   * What is said of each mention, in their order; null where nothing is.
   *
   * @param isBasis whether the document rests on the mention with that index
   */
  @Nullable Told[] read(IntPredicate isBasis) {
    @Nullable Told[] told = new Told[mentions.size()];
    behind(told);
    beforeAndLists(told);
    for (int i = 0; i < told.length; i++) {
      String name = mentions.name(i);
      told[i] = Told.stronger(told[i], name == null ? null : title.of(name));
    }
    implemented(told, isBasis);
    return told;
  }

  /** From the last to the first: a name joined to the next shares what is said of that. */
  private void behind(@Nullable Told[] told) {
    boolean[] given = new boolean[told.length];
    boolean[] ground = new boolean[told.length];
    for (int i = 0; i < told.length; i++) {
      boolean joined = mentions.follows(i);
      given[i] = joined ? given[i - 1] : isGiven(mentions.start(i));
      ground[i] = joined ? ground[i - 1] : verb(i) != null;
    }
    for (int i = told.length - 1; i >= 0; i--) {
      boolean shared = mentions.sharesWithNext(i, ground[i]);
      if (shared) {
        told[i] = told[i + 1];
      } else if (!isDoer(mentions.start(i))) {
        told[i] = WordsBehind.read(text, mentions.end(i), mentions.next(i), given[i]);
      }
    }
  }

  /** 已被《…》废止: it is the other that is ended. */
  private boolean isDoer(int start) {
    return start > from && "被由经".indexOf(text.charAt(start - 1)) >= 0;
  }

  private boolean isGiven(int start) {
    return start > from && "将对把".indexOf(text.charAt(start - 1)) >= 0;
  }

  private void beforeAndLists(@Nullable Told[] told) {
    @Nullable Told last = null;
    for (int i = 0; i < told.length; i++) {
      boolean joined = mentions.follows(i);
      if (!joined) {
        boolean item = i > 0 && last != null && listed.isNextItem(i);
        Told own = item ? null : before.read(mentions.start(i));
        own = own != null || item ? own : listed.heading(i);
        own = own != null || item ? own : listed.section(i);
        last = item ? last : own;
      }
      told[i] = Told.stronger(told[i], last == null ? null : ofPart(last, i));
    }
  }

  /** 废止《…》第三条: who ends a part of a document changes it. */
  private Told ofPart(Told told, int i) {
    boolean part =
        mentions.end(i) + 1 < to
            && (text.charAt(mentions.end(i)) == '中'
                || Enumerator.at(text, mentions.end(i), to) instanceof Enumerator number
                    && number.style() == Enumerator.Style.ARTICLE
                || text.startsWith("部分", mentions.end(i)));
    return part && told.relation() == CitationRelation.REPEALS
        ? new Told(CitationRelation.AMENDS, told.from(), told.to())
        : told;
  }

  private void implemented(@Nullable Told[] told, IntPredicate isBasis) {
    Told kind = title.kind();
    @Nullable Words verb = null;
    @Nullable Told made = null;
    int madeTo = -1;
    for (int i = 0; i < told.length; i++) {
      boolean joined = mentions.follows(i);
      verb = joined ? verb : verb(i);
      if (verb == null || told[i] != null || !isBasis.test(i)) {
        continue;
      }
      if (mentions.end(i) > madeTo) {
        madeTo = Within.until(text, "。", mentions.end(i), Math.min(to, mentions.end(i) + SENTENCE));
        made = made(mentions.end(i), madeTo);
      }
      boolean carries = verb == RelationWords.CARRIES;
      boolean law = isLaw(mentions.name(i));
      if (carries && made != null) {
        told[i] = made;
      } else if (kind != null && (!law || title.isOfLaw())) {
        told[i] = made != null ? made : kind;
      }
    }
  }

  private static boolean isLaw(@Nullable String name) {
    if (name == null) {
      return false;
    }
    String plain = CitedNames.plain(name);
    return RelationWords.LAWS.start(plain, 0, plain.length()) >= 0 && !plain.endsWith("办法");
  }

  /** 制定本实施方案, 提出如下实施意见. */
  private @Nullable Told made(int from, int to) {
    int word = RelationWords.first(RelationWords.MAKES, text, from, to);
    return word < 0
        ? null
        : new Told(
            CitationRelation.IMPLEMENTS,
            word,
            Within.until(text, ",。;:(《", word, Math.min(to, word + MADE)));
  }

  /** The set of the verb that stands right before the mention: 贯彻落实, 根据; or null. */
  private @Nullable Words verb(int i) {
    int start = mentions.start(i);
    for (Words words : List.of(RelationWords.CARRIES, RelationWords.RESTS)) {
      int word = words.start(text, Math.max(from, start - 6), start);
      if (word >= 0 && word < start) {
        return words;
      }
    }
    return null;
  }
}
