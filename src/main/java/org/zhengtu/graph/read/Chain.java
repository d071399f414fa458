package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.reuse.Handover;

/** One matter from the state down to a place: what each level says, and what each changed. */
public record Chain(List<Column> columns, List<Step> steps) {
  static final int MOST_ENTRIES = 500;
  private static final int MOST_CLAUSES = 400;

  /**
   * Puts entries into columns and compares each with the nearest above that says anything.
   *
   * @param words words of the matter; clauses without them do not count where others have them
   * @throws TooMuchException for more than anyone can read
   */
  static Chain of(
      List<Jurisdiction> path, List<ResponsibilityReader.MatrixEntry> entries, List<String> words) {
    if (entries.size() > MOST_ENTRIES) {
      throw new TooMuchException(
          "More than " + MOST_ENTRIES + " duties and tasks; narrow by text or family");
    }
    Map<String, Map<String, Responsibility>> byPlace = new LinkedHashMap<>();
    for (ResponsibilityReader.MatrixEntry entry : entries) {
      byPlace
          .computeIfAbsent(entry.place(), _ -> new LinkedHashMap<>())
          .putIfAbsent(entry.responsibility().id(), entry.responsibility());
    }
    List<Column> columns =
        path.stream()
            .map(
                place ->
                    new Column(
                        place, List.copyOf(byPlace.getOrDefault(place.code(), Map.of()).values())))
            .toList();
    return new Chain(columns, steps(columns, words));
  }

  private static List<Step> steps(List<Column> columns, List<String> words) {
    List<Step> steps = new ArrayList<>();
    Column above = null;
    for (Column column : columns) {
      if (column.responsibilities.isEmpty()) {
        continue;
      }
      if (above != null) {
        steps.add(Step.of(above, column, words));
      }
      above = column;
    }
    return steps;
  }

  /** What one place says. */
  public record Column(Jurisdiction jurisdiction, List<Responsibility> responsibilities) {

    /** The clauses of the matter, each once. */
    private List<Clause> clauses(List<String> words) {
      List<Clause> clauses = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Responsibility one : responsibilities) {
        List<String> all = cut(one);
        List<String> named =
            all.stream().filter(text -> words.stream().anyMatch(text::contains)).toList();
        for (String text : named.isEmpty() ? all : named) {
          if (clauses.size() < MOST_CLAUSES && seen.add(text)) {
            clauses.add(new Clause(text, one));
          }
        }
      }
      return clauses;
    }

    private static List<String> cut(Responsibility one) {
      List<String> clauses =
          one.clauses().isEmpty() ? Arrays.asList(one.statement().split("[；;。]")) : one.clauses();
      return clauses.stream().filter(text -> !text.isBlank()).toList();
    }
  }

  /** A clause of a duty or task. */
  public record Clause(String text, Responsibility responsibility) {}

  /** A clause and what became of it. */
  public record Change(Clause from, Clause to, double share, List<DiffPart> diff) {}

  /** What one level made of what the one above it says. */
  public record Step(
      Jurisdiction from,
      Jurisdiction to,
      List<Change> kept,
      List<Change> changed,
      List<Clause> dropped,
      List<Clause> added) {

    private static Step of(Column above, Column below, List<String> words) {
      List<Clause> from = above.clauses(words);
      List<Clause> to = below.clauses(words);
      Handover handover =
          Handover.of(
              from.stream().map(Clause::text).toList(), to.stream().map(Clause::text).toList());
      List<Change> kept = new ArrayList<>();
      List<Change> changed = new ArrayList<>();
      for (Handover.Pair pair : handover.pairs()) {
        Clause one = from.get(pair.above());
        Clause other = to.get(pair.below());
        (pair.isKept() ? kept : changed)
            .add(new Change(one, other, pair.share(), DiffPart.between(one.text, other.text)));
      }
      return new Step(
          above.jurisdiction,
          below.jurisdiction,
          kept,
          changed,
          handover.dropped().stream().map(from::get).toList(),
          handover.added().stream().map(to::get).toList());
    }
  }
}
