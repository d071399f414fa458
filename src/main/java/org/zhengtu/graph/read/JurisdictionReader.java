package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Places by code, relation and in pages, and the agency families. */
public final class JurisdictionReader {
  private final Reads reads;
  private final Lookup<Jurisdiction> places;

  /** Reads through {@code reads}. */
  public JurisdictionReader(Reads reads) {
    this.reads = reads;
    this.places = Lookup.of(reads, "jurisdiction/by-code", Jurisdiction.class);
  }

  /** Those of these places that exist, by code. */
  public Map<String, Jurisdiction> byCode(Collection<String> codes) {
    return places.byId(codes);
  }

  /** The places that are part of each place. */
  public Map<String, List<Jurisdiction>> children(Collection<String> ids) {
    return places.related("jurisdiction/children", ids);
  }

  /** From the state down to each place. */
  public Map<String, List<Jurisdiction>> paths(Collection<String> ids) {
    return places.related("jurisdiction/path", ids);
  }

  /** The places that became each place. */
  public Map<String, List<Jurisdiction>> predecessors(Collection<String> codes) {
    return places.related("jurisdiction/predecessors", codes);
  }

  /** A page of places. */
  public Page<Jurisdiction> page(JurisdictionFilter filter, Slice slice) {
    return places.page("jurisdiction/page", filter.parameters(), slice);
  }

  /** How many places there are. */
  public long count(JurisdictionFilter filter) {
    return reads.count("jurisdiction/count", filter.parameters());
  }

  /** The agency families. */
  public List<Family> families() {
    return reads.rows("family/all", Map.of()).stream().map(r -> r.value(Family.class)).toList();
  }
}
