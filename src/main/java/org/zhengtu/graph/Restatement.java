package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.WriteReport.Outcome;
import org.zhengtu.graph.WriteReport.WrittenDocument;
import org.zhengtu.resolve.Resolver;

/**
 * Writes documents again after the set of sources that state them has changed: each from the words
 * of the source that goes before the others, or not at all where none is left.
 */
final class Restatement {
  private final Cypher cypher;
  private final Resolver resolver;
  private final AgencyNames names;
  private final FindingRules rules;
  private final Changes changes = new Changes();
  private final ClauseIndex clauses;
  private final Map<String, Standings> documents = new LinkedHashMap<>();
  private @Nullable StoredSource written;

  Restatement(Cypher cypher, Resolver resolver, AgencyNames names, FindingRules rules) {
    this.cypher = cypher;
    this.resolver = resolver;
    this.names = names;
    this.clauses = new ClauseIndex(cypher);
    this.rules = rules;
  }

  /**
   * Writes what has to be written.
   *
   * @param touched ids of the documents that the changed source states or stated
   * @param changed the source as it is now; null where it was taken away
   */
  Restatement restate(Set<String> touched, @Nullable StoredSource changed) {
    written = changed;
    List<String> ids = List.copyOf(touched);
    Audit audit = Audit.begin(cypher, rules, ids);
    if (!ids.isEmpty()) {
      Standings.read(cypher.rows("source/standings", Map.of("ids", ids)))
          .forEach(document -> documents.put(document.id(), document));
      List<Standings> stale = documents.values().stream().filter(this::isStale).toList();
      clauses.erase(stale.stream().map(Standings::id).toList());
      new Eraser(cypher, changes).erase(stale.stream().map(Standings::id).toList());
      state(stale);
      changes.rows().write(cypher);
      cypher.batch("source/winners", documents.values().stream().map(Standings::row).toList());
      cypher.each("source/attachments", ids);
      changes.touchDocuments(ids);
    }
    DocumentSettlement.settle(cypher, resolver, changes);
    AgencySettlement.settle(cypher, names, changes.agencies());
    cypher.each("settle/drop_people", changes.people());
    Set<String> compared = clauses.settle(changes.rows().of("clauses"));
    ReuseSettlement.settle(cypher, compared);
    audit.finish(changes, compared);
    return this;
  }

  private boolean isStale(Standings document) {
    Standing winner = document.winner();
    return winner == null
        || !winner.source().equals(document.writtenFrom())
        || written != null && winner.source().equals(written.id());
  }

  private void state(List<Standings> stale) {
    Map<String, StoredSource> sources = sources(stale);
    for (Standings document : stale) {
      Standing winner = document.winner();
      if (winner != null) {
        StoredSource source = Objects.requireNonNull(sources.get(winner.source()));
        DocumentFacts.collect(
            resolver.in(source.content().source()),
            new Statement(
                source, winner.ordinal(), resolver.document(source.content(), winner.ordinal())),
            changes);
      }
    }
  }

  private Map<String, StoredSource> sources(List<Standings> stale) {
    Map<String, StoredSource> sources = new TreeMap<>();
    if (written != null) {
      sources.put(written.id(), written);
    }
    Set<String> others =
        stale.stream()
            .map(Standings::winner)
            .filter(Objects::nonNull)
            .map(Standing::source)
            .filter(id -> !sources.containsKey(id))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!others.isEmpty()) {
      cypher.rows("source/records", Map.of("ids", List.copyOf(others))).stream()
          .map(StoredSource::read)
          .forEach(source -> sources.put(source.id(), source));
    }
    return sources;
  }

  /** What was done. */
  WriteReport report(String source, String name, Outcome outcome) {
    List<WrittenDocument> done = new ArrayList<>();
    documents.values().stream()
        .sorted((a, b) -> Integer.compare(a.ordinalIn(source), b.ordinalIn(source)))
        .forEach(document -> done.add(document.report(source)));
    return new WriteReport(
        source, name, outcome, done, changes.rows().counts(), OpenMentions.of(changes.rows()));
  }
}
