package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.zhengtu.resolve.Resolver;

/**
 * Settles the documents that a write touched: those that nobody has collected are shown by what
 * citations say of them, those that nothing names any more are dropped, and a citation that does
 * not say enough leads to the one document that it can mean.
 */
final class DocumentSettlement {
  private final Cypher cypher;
  private final Changes changes;
  private final PlaceholderIssuers issuers;
  private final Rows shown = new Rows();
  private final Set<String> numberKeys = new TreeSet<>();
  private final Set<String> titleKeys = new TreeSet<>();
  private final List<String> dead = new ArrayList<>();

  private DocumentSettlement(Cypher cypher, Resolver resolver, Changes changes) {
    this.cypher = cypher;
    this.changes = changes;
    this.issuers = new PlaceholderIssuers(cypher, resolver, changes.agencies());
  }

  /** Settles the documents that {@code changes} counts, and counts there the agencies it names. */
  static void settle(Cypher cypher, Resolver resolver, Changes changes) {
    if (changes.titles().ids().isEmpty()) {
      return;
    }
    DocumentSettlement settlement = new DocumentSettlement(cypher, resolver, changes);
    settlement.show();
    changes.moved().addAll(Redirects.settle(cypher, settlement.numberKeys, settlement.titleKeys));
    cypher.each("settle/drop_documents", settlement.dead);
  }

  private void show() {
    List<String> ids = List.copyOf(changes.titles().ids());
    for (Record row : cypher.rows("settle/documents", Map.of("ids", ids))) {
      show(row);
    }
    cypher.batch("settle/show_documents", shown.of("documents"));
    cypher.batch("settle/place_documents", shown.of("places"));
    issuers.write();
  }

  private void show(Record row) {
    String id = row.get("id").asString();
    Forms before = Forms.read(row.get("titles"), row.get("titleCounts"));
    Forms titles = changes.titles().apply(id, before);
    Forms names =
        changes.issuers().apply(id, Forms.read(row.get("issuers"), row.get("issuerCounts")));
    Row properties =
        new Row()
            .with("citedTitles", titles.words())
            .with("citedTitleCounts", titles.times())
            .with("citedIssuers", names.words())
            .with("citedIssuerCounts", names.times());
    look(numberKeys, row, "numberKey");
    look(titleKeys, row, "titleKey");
    if (row.get("winner").isNull()) {
      placeholder(row, titles, names, properties);
      vary(id, before, titles);
    }
    shown.add("documents", new Row().with("id", id).with("properties", properties.values()));
  }

  /** Remembers where the title that a document is shown by is not that of all citations. */
  private void vary(String id, Forms before, Forms titles) {
    if (!TitleCore.vary(before.words()) && !TitleCore.vary(titles.words())) {
      return;
    }
    changes.varied().add(id);
    if (!before.mostUsed().equals(titles.mostUsed())) {
      changes.renamed().add(id);
    }
  }

  private void placeholder(Record row, Forms titles, Forms names, Row properties) {
    String id = row.get("id").asString();
    String title = titles.mostUsed().orElse(Instrument.text(row.get("statedTitle")));
    String titleKey = TitleKey.of(title);
    if (titleKey != null) {
      titleKeys.add(titleKey);
    }
    String issuer = titles.isEmpty() ? null : names.mostUsed().orElse(null);
    if (!Objects.equals(issuer, Instrument.text(row.get("shownIssuer")))) {
      issuers.replace(id, issuer, Instrument.text(row.get("place")));
    }
    forget(properties)
        .with("title", title)
        .with("titleKey", titleKey)
        .with("shownIssuer", issuer)
        .with("collected", false);
    if (titles.isEmpty()) {
      dead.add(id);
    } else {
      shown.add(
          "places", new Row().with("id", id).with("place", Instrument.text(row.get("place"))));
    }
  }

  /** Leaves out what only a source can say. */
  private static Row forget(Row properties) {
    for (String name :
        List.of("kind", "issuedOn", "publishedOn", "validity", "indexNumber", "subject")) {
      properties.with(name, null);
    }
    return properties.with("addressees", List.of());
  }

  private static void look(Set<String> keys, Record row, String name) {
    @Nullable String key = Instrument.text(row.get(name));
    if (key != null) {
      keys.add(key);
    }
  }
}
