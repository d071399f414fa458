package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.resolve.AgencyKey;
import org.zhengtu.resolve.Resolution.Resolved;
import org.zhengtu.resolve.Resolver;

/** Who issued documents that nobody has collected, by the issuer that citations name most. */
final class PlaceholderIssuers {
  private final Cypher cypher;
  private final Resolver resolver;
  private final Tally agencies;
  private final List<String> replaced = new ArrayList<>();
  private final Rows rows = new Rows();

  PlaceholderIssuers(Cypher cypher, Resolver resolver, Tally agencies) {
    this.cypher = cypher;
    this.resolver = resolver;
    this.agencies = agencies;
  }

  /** The document's issuers are from now on those in {@code names}, or none for null. */
  void replace(String document, @Nullable String names, @Nullable String place) {
    replaced.add(document);
    if (names == null) {
      return;
    }
    int ordinal = 0;
    for (String name : names.split("、")) {
      if (!name.isBlank()
          && resolver.issuer(name, uncollected(place)) instanceof Resolved<AgencyKey> resolved) {
        issue(document, resolved.key(), name, ordinal++);
      }
    }
  }

  private void issue(String document, AgencyKey key, String name, int ordinal) {
    agencies.add(key.id(), name, 1);
    rows.addOnce("agencies", key.id(), Parties.row(key));
    rows.add(
        "issuers",
        new Row()
            .with("document", document)
            .with("party", key.id())
            .with("ordinal", ordinal)
            .with("asWritten", name));
  }

  void write() {
    if (replaced.isEmpty()) {
      return;
    }
    cypher
        .rows("settle/issuer_forms", Map.of("ids", replaced))
        .forEach(
            row ->
                agencies.add(
                    row.get("agency").asString(),
                    row.get("form").asString(),
                    -row.get("count").asInt()));
    cypher.each("settle/drop_issuers", replaced);
    rows.write(cypher);
  }

  private static PolicyDocument uncollected(@Nullable String place) {
    return new PolicyDocument(
        null, null, null, List.of(), null, place, null, null, null, null, null, List.of(), null,
        List.of(), null, List.of(), List.of(), List.of(), List.of(), null);
  }
}
