package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which documents end or change others, and what is in force. */
public final class ChangeReader {
  private final Reads reads;
  private final DocumentReader documents;

  /** Reads through {@code reads}. */
  public ChangeReader(Reads reads) {
    this.reads = reads;
    this.documents = new DocumentReader(reads);
  }

  /** Who ends each document, oldest first. */
  public Map<String, List<Change>> repeals(Collection<String> ids) {
    return reads.values("change/repeals", ids, Change.class);
  }

  /** Who changes each document, oldest first. */
  public Map<String, List<Change>> amendments(Collection<String> ids) {
    return reads.values("change/amendments", ids, Change.class);
  }

  /** Whether each document is in force on a day; now where null. At most four statements. */
  public Map<String, InForce> inForce(Collection<String> ids, @Nullable LocalDate asOf) {
    Map<String, Document> found = documents.byId(ids);
    Map<String, List<Document>> carriers =
        documents.carriers(
            found.values().stream().filter(d -> d.issuedOn() == null).map(Document::id).toList());
    Set<String> all = new HashSet<>(found.keySet());
    carriers.values().forEach(list -> list.forEach(carrier -> all.add(carrier.id())));
    Map<String, List<Change>> repeals = repeals(all);
    Map<String, InForce> inForce = new HashMap<>();
    found.forEach(
        (id, document) -> {
          List<InForce.Carrier> of = new ArrayList<>();
          for (Document carrier : carriers.getOrDefault(id, List.of())) {
            of.add(
                new InForce.Carrier(
                    carrier.issuedOn(), repeals.getOrDefault(carrier.id(), List.of())));
          }
          inForce.put(id, InForce.of(document, repeals.getOrDefault(id, List.of()), of, asOf));
        });
    return inForce;
  }
}
