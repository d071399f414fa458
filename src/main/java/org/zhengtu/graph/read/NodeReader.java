package org.zhengtu.graph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Anything by its id. */
public final class NodeReader {
  private final Reads reads;
  private final Map<String, Function<Collection<String>, ? extends Map<String, ? extends Node>>>
      byType;

  /** Reads through {@code reads}. */
  public NodeReader(Reads reads) {
    this.reads = reads;
    this.byType =
        Map.of(
            "Document", new DocumentReader(reads)::byId,
            "Agency", new AgencyReader(reads)::byId,
            "Person", new PersonReader(reads)::byId,
            "Appointment", new AppointmentReader(reads)::byId,
            "Mechanism", new MechanismReader(reads)::byId,
            "Responsibility", new ResponsibilityReader(reads)::byId,
            "Source", new SourceReader(reads)::byId,
            "Finding", new FindingReader(reads)::byId,
            "Mention", new MentionReader(reads)::byId);
  }

  /** Those of {@code ids} that exist, whatever they are. */
  public Map<String, Node> byId(Collection<String> ids) {
    Map<String, List<String>> idsByType = new HashMap<>();
    reads
        .ids("node/types", ids)
        .forEach(
            (id, types) ->
                idsByType.computeIfAbsent(types.getFirst(), _ -> new ArrayList<>()).add(id));
    return byType(idsByType);
  }

  /** Things whose types are known. */
  Map<String, Node> byType(Map<String, List<String>> idsByType) {
    Map<String, Node> nodes = new HashMap<>();
    idsByType.forEach((type, ids) -> nodes.putAll(reader(type).apply(ids)));
    return nodes;
  }

  private Function<Collection<String>, ? extends Map<String, ? extends Node>> reader(String type) {
    return Objects.requireNonNull(byType.get(type), type);
  }
}
