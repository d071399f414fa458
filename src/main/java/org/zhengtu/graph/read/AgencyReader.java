package org.zhengtu.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Agencies by id, relation and in pages. */
public final class AgencyReader {
  private final Reads reads;
  private final Lookup<Agency> agencies;

  /** Reads through {@code reads}. */
  public AgencyReader(Reads reads) {
    this.reads = reads;
    this.agencies = Lookup.of(reads, "agency/by-id", Agency.class);
  }

  /** Those of these agencies that exist, by id. */
  public Map<String, Agency> byId(Collection<String> ids) {
    return agencies.byId(ids);
  }

  /** Who issued each document, in order. */
  public Map<String, List<Agency>> issuers(Collection<String> ids) {
    return agencies.related("agency/issuers", ids);
  }

  /** The agencies that each finding names. */
  public Map<String, List<Agency>> ofFindings(Collection<String> ids) {
    return agencies.related("finding/agencies", ids);
  }

  /** The superior of each agency. */
  public Map<String, Agency> superiors(Collection<String> ids) {
    return agencies.relatedOne("agency/superior", ids);
  }

  /** The subordinates of each agency. */
  public Map<String, List<Agency>> subordinates(Collection<String> ids) {
    return agencies.related("agency/subordinates", ids);
  }

  /** The agencies of its place that each agency is bound to: organ and affiliates. */
  public Map<String, List<RelatedAgency>> related(Collection<String> ids) {
    return reads.values("agency/related", ids, RelatedAgency.class);
  }

  /** A page of agencies. */
  public Page<Agency> page(AgencyFilter filter, Slice slice) {
    return agencies.page("agency/page", filter.parameters(), slice);
  }

  /** How many agencies there are. */
  public long count(AgencyFilter filter) {
    return reads.count("agency/count", filter.parameters());
  }
}
