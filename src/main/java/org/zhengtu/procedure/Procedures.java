package org.zhengtu.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * Finds the procedures by their form: a sentence that names 成员 or 联络员, then says that they change
 * (因工作变动需要调整), then who has the last word (报联席会议办公室备案).
 */
public final class Procedures {
  private static final String ENDS = "。；;！!";
  private static final String COMMAS = "，,：:";

  /** Longer sentences are no such procedures; the limit keeps one endless line cheap. */
  private static final int LONGEST = 300;

  private final ProcedureWords words = ProcedureWords.load();

  /** Loads the vocabulary. */
  public Procedures() {}

  /** The procedures in one part of a text, in order. */
  public List<Procedure> in(String text, Span part) {
    List<Procedure> found = new ArrayList<>();
    int from = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 || isBlankLine(text, i)) {
        add(text, from, i, found);
        from = i + 1;
      }
    }
    add(text, from, part.end(), found);
    return found;
  }

  private static boolean isBlankLine(String text, int at) {
    return text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\n';
  }

  private void add(String text, int from, int to, List<Procedure> found) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start && end - start <= LONGEST) {
      Procedure procedure = read(text, new Span(start, end));
      if (procedure != null) {
        found.add(procedure);
      }
    }
  }

  private @Nullable Procedure read(String text, Span span) {
    String sentence = compact(text, span);
    int change = change(sentence);
    if (change < 0) {
      return null;
    }
    String subject = sentence.substring(0, change);
    List<String> people =
        words.people().keySet().stream().filter(sort -> first(subject, sort) >= 0).toList();
    Decision last = people.isEmpty() ? null : decision(sentence.substring(change));
    return last == null
        ? null
        : new Procedure(body(subject, people), people, last.party(), last.act(), sentence, span);
  }

  private static String compact(String text, Span span) {
    StringBuilder compact = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        compact.append(text.charAt(i));
      }
    }
    return compact.toString();
  }

  private int change(String sentence) {
    int first = -1;
    for (String word : words.changes()) {
      int at = sentence.indexOf(word);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /** Where a sort of people stands first, units of the same name left out; -1 for nowhere. */
  private int first(String subject, String sort) {
    int first = -1;
    for (String word : words.people().getOrDefault(sort, List.of())) {
      int at = subject.indexOf(word);
      while (at >= 0 && isUnit(subject, at + word.length())) {
        at = subject.indexOf(word, at + 1);
      }
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  private boolean isUnit(String subject, int behind) {
    return words.units().stream().anyMatch(unit -> subject.startsWith(unit, behind));
  }

  private String body(String subject, List<String> people) {
    int first = people.stream().mapToInt(sort -> first(subject, sort)).min().orElse(0);
    int from = first;
    while (from > 0 && Character.isLetterOrDigit(subject.charAt(from - 1))) {
      from--;
    }
    return subject.substring(from, first);
  }

  /** Who has the last word, and what that is. */
  private record Decision(String party, String act) {}

  private @Nullable Decision decision(String rest) {
    Decision decision = null;
    int from = 0;
    for (int i = 0; i <= rest.length(); i++) {
      if (i == rest.length() || COMMAS.indexOf(rest.charAt(i)) >= 0) {
        Decision here = step(rest.substring(from, i));
        decision = here == null ? decision : here;
        from = i + 1;
      }
    }
    return decision;
  }

  private @Nullable Decision step(String clause) {
    for (String act : words.acts()) {
      if (clause.endsWith(act)) {
        String party = party(clause.substring(0, clause.length() - act.length()));
        return party.isEmpty() ? null : new Decision(party, act);
      }
    }
    return null;
  }

  private String party(String clause) {
    String party = clause;
    for (String word : words.before()) {
      party = party.startsWith(word) ? party.substring(word.length()) : party;
    }
    for (String word : words.after()) {
      party = party.endsWith(word) ? party.substring(0, party.length() - word.length()) : party;
    }
    return party;
  }
}
