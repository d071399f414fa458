package org.zhengtu.parse;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.text.Span;

/**
 * What a document does to those that it cites, as far as its words say so: behind a name, before
 * it, over a list of names, in the document's own title. What one word says holds for all names
 * that nothing but 、 and the like parts.
 */
final class Relations {
  private static final int BRACKET = 200;
  private static final int GAP = 60;
  private static final int SENTENCE = 400;
  private static final int MADE = 14;
  private static final int CELL = 80;

  /** How two names that follow each other belong together. */
  private enum Join {
    NONE,
    /** A comma parts them, which may also part a ground from what rests on it. */
    COMMA,
    CLOSE
  }

  private final Reading reading;
  private final String text;
  private final int from;
  private final int to;
  private final List<Mention> mentions;
  private final TitleRelations title;
  private final WordsBefore before;
  private final CitedIssuers issuers;
  private final ListSections sections;
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

  Relations(
      Reading reading,
      String text,
      HeaderFacts header,
      CitedIssuers issuers,
      TitleRelations title,
      List<Mention> mentions) {
    this.reading = reading;
    this.text = text;
    this.from = header.bodyFrom();
    this.to = header.bodyTo();
    this.mentions = mentions;
    this.title = title;
    this.before = new WordsBefore(text, from, title.isDecision());
    this.sections =
        title.isDecision() ? ListSections.of(reading, text, from, to, before) : ListSections.NONE;
    this.issuers = issuers;
    this.starts = new int[mentions.size()];
    this.ends = new int[mentions.size()];
    this.joins = new Join[mentions.size()];
  }

  /**
   * What is said of each mention, in their order; null where nothing is.
   *
   * @param isBasis whether the document rests on the mention with that index
   */
  @Nullable Told[] read(IntPredicate isBasis) {
    measure();
    @Nullable Told[] told = new Told[mentions.size()];
    behind(told);
    beforeAndLists(told);
    for (int i = 0; i < told.length; i++) {
      String name = mentions.get(i).name();
      told[i] = Told.stronger(told[i], name == null ? null : title.of(name));
    }
    implemented(told, isBasis);
    return told;
  }

  private void measure() {
    int floor = from;
    for (int i = 0; i < starts.length; i++) {
      Span at = mentions.get(i).at();
      starts[i] = Math.max(floor, issuers.start(at.start(), floor));
      ends[i] = end(at.end());
      floor = ends[i];
    }
    for (int i = 0; i < starts.length; i++) {
      joins[i] = i + 1 < starts.length ? join(ends[i], starts[i + 1]) : Join.NONE;
    }
  }

  /** Behind the brackets that follow a name. */
  private int end(int at) {
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

  /** From the last to the first: a name joined to the next shares what is said of that. */
  private void behind(@Nullable Told[] told) {
    boolean[] given = new boolean[told.length];
    boolean[] ground = new boolean[told.length];
    for (int i = 0; i < told.length; i++) {
      boolean joined = i > 0 && joins[i - 1] != Join.NONE;
      given[i] = joined ? given[i - 1] : isGiven(starts[i]);
      ground[i] = joined ? ground[i - 1] : verb(i) != null;
    }
    for (int i = told.length - 1; i >= 0; i--) {
      boolean shared = joins[i] == Join.CLOSE || joins[i] == Join.COMMA && !ground[i];
      if (shared) {
        told[i] = told[i + 1];
      } else if (!isDoer(starts[i])) {
        told[i] = WordsBehind.read(text, ends[i], limit(i), given[i]);
      }
    }
  }

  private int limit(int i) {
    return i + 1 < starts.length ? mentions.get(i + 1).at().start() : to;
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
      boolean joined = i > 0 && joins[i - 1] != Join.NONE;
      if (!joined) {
        boolean item = i > 0 && last != null && isNextItem(i);
        Told own = item ? null : before.read(starts[i]);
        own = own != null || item ? own : heading(i);
        own = own != null || item ? own : sections.of(itemLine(i));
        last = item ? last : own;
      }
      told[i] = Told.stronger(told[i], last == null ? null : ofPart(last, i));
    }
  }

  /** 废止《…》第三条: who ends a part of a document changes it. */
  private Told ofPart(Told told, int i) {
    boolean part =
        ends[i] + 1 < to
            && (text.charAt(ends[i]) == '中'
                || Enumerator.at(text, ends[i], to) instanceof Enumerator number
                    && number.style() == Enumerator.Style.ARTICLE
                || text.startsWith("部分", ends[i]));
    return part && told.relation() == CitationRelation.REPEALS
        ? new Told(CitationRelation.AMENDS, told.from(), told.to())
        : told;
  }

  /** True where the mention begins a line of the list that the one before it stands in. */
  private boolean isNextItem(int i) {
    int line = itemLine(i);
    int above = reading.lineAt(ends[i - 1] - 1);
    return line > above && line - above <= 4 && areCells(above + 1, line);
  }

  /** What the line over a list says, of which the mention is the first item; or null. */
  private @Nullable Told heading(int i) {
    int line = itemLine(i);
    for (int above = line - 1; above >= 0 && above >= line - 4; above--) {
      Line one = reading.lines().get(above);
      if (one.from() < from) {
        return null;
      }
      if (one.length() <= CELL && text.charAt(one.to() - 1) != '。') {
        Told told = before.list(one.from(), one.to());
        if (told != null) {
          return told;
        }
      }
      if (!isCell(one)) {
        return null;
      }
    }
    return null;
  }

  private boolean areCells(int line, int end) {
    for (int i = line; i < end; i++) {
      if (!isCell(reading.lines().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A cell of a row, as a page shows it on a line of its own; no sentence and no heading. */
  private boolean isCell(Line line) {
    Enumerator number = Enumerator.at(text, line.from(), line.to());
    boolean heads =
        number != null
            && number.to() < line.to()
            && number.style().depth() <= Enumerator.Style.HAN_PAREN.depth();
    return !heads
        && line.length() <= CELL
        && isPlain(line.from(), line.to())
        && !before.isOfList(line.from(), line.to());
  }

  private boolean isPlain(int from, int to) {
    return Within.until(text, "。;:", from, to) == to;
  }

  /**
   * The line that the mention begins, its number and issuer left out, or a row of a table that
   * gives a number behind a title without marks; -1 for none.
   */
  private int itemLine(int i) {
    int line = reading.lineAt(starts[i]);
    int at = reading.lines().get(line).from();
    Enumerator number = Enumerator.at(text, at, starts[i] + 1);
    at = number == null ? at : number.to();
    while (at < starts[i] && "0123456789|、.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean row = mentions.get(i).name() == null && starts[i] - at <= CELL;
    return at >= starts[i] || row && isPlain(at, starts[i]) ? line : -1;
  }

  private void implemented(@Nullable Told[] told, IntPredicate isBasis) {
    Told kind = title.kind();
    @Nullable Words verb = null;
    @Nullable Told made = null;
    int madeTo = -1;
    for (int i = 0; i < told.length; i++) {
      boolean joined = i > 0 && joins[i - 1] != Join.NONE;
      verb = joined ? verb : verb(i);
      if (verb == null || told[i] != null || !isBasis.test(i)) {
        continue;
      }
      if (ends[i] > madeTo) {
        madeTo = Within.until(text, "。", ends[i], Math.min(to, ends[i] + SENTENCE));
        made = made(ends[i], madeTo);
      }
      boolean carries = verb == RelationWords.CARRIES;
      boolean law = isLaw(mentions.get(i).name());
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
    int start = starts[i];
    for (Words words : List.of(RelationWords.CARRIES, RelationWords.RESTS)) {
      int word = words.start(text, Math.max(from, start - 6), start);
      if (word >= 0 && word < start) {
        return words;
      }
    }
    return null;
  }
}
