package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.zhengtu.graph.WriteReport.State;
import org.zhengtu.graph.WriteReport.WrittenDocument;

/**
 * Every source that states one document.
 *
 * @param id id of the document
 * @param label its number, or else its title, before the write; empty for none
 * @param writtenFrom id of the source whose words are in the graph so far
 * @param all the sources, the one that goes before the others first
 */
record Standings(String id, String label, @Nullable String writtenFrom, List<Standing> all) {

  /** Copies and sorts. */
  Standings {
    all = all.stream().sorted().toList();
  }

  static Collection<Standings> read(List<Record> rows) {
    Map<String, Standings> documents = new LinkedHashMap<>();
    for (Record row : rows) {
      String id = row.get("document").asString();
      Standings before = documents.get(id);
      List<Standing> all = new ArrayList<>(before == null ? List.of() : before.all());
      if (!row.get("source").isNull()) {
        all.add(standing(row));
      }
      documents.put(
          id,
          new Standings(
              id, row.get("label").asString(""), Instrument.text(row.get("written")), all));
    }
    return documents.values();
  }

  private static Standing standing(Record row) {
    return new Standing(
        row.get("source").asString(),
        row.get("name").asString(""),
        row.get("sha256").asString(),
        row.get("curated").asBoolean(),
        row.get("ordinal").asInt());
  }

  /** The source whose words are to be written; null for none. */
  @Nullable Standing winner() {
    return all.isEmpty() ? null : all.getFirst();
  }

  Map<String, @Nullable Object> row() {
    Standing winner = winner();
    return new Row()
        .with("document", id)
        .with("winner", winner == null ? null : winner.source())
        .with("source", winner == null ? null : winner.source())
        .with("ordinal", winner == null ? null : winner.ordinal())
        .values();
  }

  /** Where the document stands in {@code source}; last where it does not. */
  int ordinalIn(String source) {
    return all.stream()
        .filter(standing -> standing.source().equals(source))
        .mapToInt(Standing::ordinal)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  WrittenDocument report(String source) {
    Standing winner = winner();
    return new WrittenDocument(id, label, state(source), winner == null ? null : winner.name());
  }

  private State state(String source) {
    Standing winner = winner();
    if (winner == null) {
      return State.GONE;
    }
    if (!winner.source().equals(source)) {
      return State.KEPT;
    }
    return writtenFrom == null ? State.WRITTEN : State.REPLACED;
  }
}
