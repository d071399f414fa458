package org.zhengtu.parse.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.ResponsibilityWords;
import org.zhengtu.parse.reading.Within;
import org.zhengtu.parse.reading.WordFile;
import org.zhengtu.parse.reading.Words;
import org.zhengtu.parse.unit.Asides;
import org.zhengtu.text.Span;

/**
 * Who answers, said without bracket or label by the last sentence of an item: {@code 甲局牵头，乙局配合。},
 * {@code 此项工作由甲局负责。}, and, where several items end so, {@code …的问题，由甲局会同乙局负责落实。}
 */
final class AnsweringSentence {
  private static final WordFile FILE = WordFile.read("answering.txt");
  private static final int LONGEST = 300;

  /** So many items must end in a clause with 由 for it to be the form of the document. */
  static final int SERIES = 2;

  /** What a sentence or a bracket calls the task that it stands behind. */
  static final Words OPENERS = FILE.set("tasks");

  private static final Words BODIES = FILE.set("bodies");

  private final String folded;
  private final ResponsibilityReader reader;
  private final Asides asides;
  private final AnsweringVerbs verbs;

  AnsweringSentence(String folded, ResponsibilityReader reader, ResponsibilityWords words) {
    this.folded = folded;
    this.reader = reader;
    this.asides = new Asides(folded);
    this.verbs = new AnsweringVerbs(folded, words, asides);
  }

  /** The last sentence of {@code [from, to)} where it says nothing else, or null. */
  @Nullable Responsibility last(int from, int to) {
    int end = withoutMarks(from, to);
    int start = sentence(from, end);
    return start < from || speaksOfBodies(from, start) ? null : read(start, end, to);
  }

  /** The clause with 由 that ends {@code [from, to)}, or null. */
  @Nullable Responsibility clause(int from, int to) {
    int end = withoutMarks(from, to);
    int sentence = sentence(from, end);
    for (int i = end - 2; i > Math.max(sentence, from); i--) {
      if (folded.charAt(i) == '由' && folded.charAt(i - 1) == ',') {
        return speaksOfBodies(from, i) ? null : read(i, end, to);
      }
    }
    return null;
  }

  private int withoutMarks(int from, int to) {
    int end = to;
    while (end > from && "。;".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Where the last sentence begins; -1 where it is too long or has no mark before it. */
  private int sentence(int from, int end) {
    for (int i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
      char c = folded.charAt(i);
      if (c == '。' || c == ';' || c == '!') {
        return i + 1;
      }
      if (c == ':' || c == '《' || c == '"') {
        return -1;
      }
    }
    return end - from <= LONGEST ? from : -1;
  }

  private boolean speaksOfBodies(int from, int to) {
    int sentence = Within.behindLast(folded, "。", from, Math.max(from, to - 1));
    for (int i = sentence; i < to; i++) {
      if (BODIES.end(folded, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Responsibility read(int start, int end, int to) {
    int opened = Math.max(start, OPENERS.end(folded, start, end));
    int names = opened < end && folded.charAt(opened) == '由' ? opened + 1 : opened;
    if (names >= end || opened > start && names == opened || !isWhole(names, end)) {
      return null;
    }
    Responsibility said = reader.read(start, to, names, end, false);
    boolean named = said != null && said.responsible().stream().anyMatch(unit -> !unit.group());
    return named ? said : null;
  }

  /** True where every clause is organs with their verb, or says when; at least one has a verb. */
  private boolean isWhole(int from, int end) {
    List<Span> clauses = clauses(from, end);
    boolean verb = false;
    boolean last = false;
    for (Span clause : clauses) {
      boolean said = verbs.start(clause.start(), clause.end()) < clause.end();
      boolean aside = asides.isAside(clause.start(), clause.end());
      verb |= said && !aside;
      last = said || aside || clause.end() < end;
    }
    // only then the costly part: the names themselves
    return verb && last && clauses.stream().allMatch(this::namesOrgans);
  }

  private boolean namesOrgans(Span clause) {
    return asides.isAside(clause.start(), clause.end())
        || reader.namesOnlyOrgans(clause.start(), verbs.start(clause.start(), clause.end()));
  }

  /** What commas outside brackets part. */
  private List<Span> clauses(int from, int end) {
    List<Span> clauses = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= end; i++) {
      char c = i < end ? folded.charAt(i) : ',';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        clauses.add(new Span(start, i));
        start = i + 1;
      }
    }
    return clauses;
  }
}
