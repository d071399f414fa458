package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhengtu.reuse.Alignment;

/**
 * What documents, and their duties and tasks, took from others, from the clauses that were taken:
 * of each clause of the taker the best one in the other document.
 */
final class Reuses {
  /** Two documents that share fewer characters may well have come to them by themselves. */
  private static final int FEWEST_CHARACTERS = 60;

  private final Cypher cypher;
  private final Map<DocumentPair, List<Passage>> reuses = new TreeMap<>();

  private Reuses(Cypher cypher) {
    this.cypher = cypher;
  }

  /** Writes anew what each pair of documents has in common. */
  static void write(Cypher cypher, Collection<DocumentPair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    List<Map<String, @Nullable Object>> rows = pairs.stream().map(DocumentPair::row).toList();
    cypher.batch("reuse/forget_pairs", rows);
    Reuses reuses = new Reuses(cypher);
    cypher.rows("reuse/passages", Map.of("rows", rows)).forEach(reuses::add);
    reuses.write(
        pairs.stream().map(DocumentPair::taker).collect(TreeSet::new, Set::add, Set::addAll));
  }

  /**
   * A clause, and the best one that it was taken from.
   *
   * @param duties the duties or tasks that the two lie in; null where one lies in none
   * @param spans where the two stand, the taker's first
   */
  private record Passage(
      int ordinal, Alignment alignment, @Nullable DocumentPair duties, List<Integer> spans) {}

  private void add(Record row) {
    boolean within =
        !row.get("responsibility").isNull() && !row.get("originResponsibility").isNull();
    add(
        new DocumentPair(row.get("taker").asString(), row.get("origin").asString()),
        new Passage(
            row.get("ordinal").asInt(),
            new Alignment(
                row.get("characters").asInt(),
                row.get("share").asDouble(),
                row.get("kept").asDouble(),
                row.get("longest").asInt()),
            within
                ? new DocumentPair(
                    row.get("responsibility").asString(),
                    row.get("originResponsibility").asString())
                : null,
            row.get("spans").asList(Value::asInt)));
  }

  /** Rows come in the order of clauses, then of their origins: of two as good the first stays. */
  private void add(DocumentPair pair, Passage passage) {
    List<Passage> passages = reuses.computeIfAbsent(pair, _ -> new ArrayList<>());
    Passage last = passages.isEmpty() ? null : passages.getLast();
    if (last == null || last.ordinal() != passage.ordinal()) {
      passages.add(passage);
    } else if (Alignment.ORDER.compare(passage.alignment(), last.alignment()) > 0) {
      passages.set(passages.size() - 1, passage);
    }
  }

  private void write(Set<String> takers) {
    Map<String, Integer> sizes = new HashMap<>();
    cypher
        .rows("reuse/sizes", Map.of("ids", List.copyOf(takers)))
        .forEach(row -> sizes.put(row.get("id").asString(), row.get("size").asInt()));
    Map<DocumentPair, List<Passage>> duties = new TreeMap<>();
    reuses.values().removeIf(passages -> characters(passages) < FEWEST_CHARACTERS);
    for (List<Passage> passages : reuses.values()) {
      for (Passage passage : passages) {
        if (passage.duties() != null) {
          duties.computeIfAbsent(passage.duties(), _ -> new ArrayList<>()).add(passage);
        }
      }
    }
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    reuses.forEach((pair, passages) -> rows.add(row(pair, passages, sizes)));
    duties.forEach((pair, passages) -> rows.add(row(pair, passages, sizes)));
    cypher.batch("reuse/write", rows);
  }

  private static Map<String, @Nullable Object> row(
      DocumentPair pair, List<Passage> passages, Map<String, Integer> sizes) {
    int characters = characters(passages);
    return new Row()
        .with("taker", pair.taker())
        .with("origin", pair.origin())
        .with("share", (double) characters / sizes.getOrDefault(pair.taker(), characters))
        .with("passages", passages.size())
        .with("spans", passages.stream().flatMap(p -> p.spans().stream()).toList())
        .with("shares", passages.stream().map(p -> p.alignment().share()).toList())
        .values();
  }

  private static int characters(List<Passage> passages) {
    return passages.stream().mapToInt(p -> p.alignment().characters()).sum();
  }
}
