package org.zhengtu.graph.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mechanisms and who belongs to them. */
public final class MechanismReader {
  private final Reads reads;
  private final Lookup<Mechanism> mechanisms;

  /** Reads through {@code reads}. */
  public MechanismReader(Reads reads) {
    this.reads = reads;
    this.mechanisms = Lookup.of(reads, "mechanism/by-id", Mechanism.class);
  }

  /** Those of these mechanisms that exist, by id. */
  public Map<String, Mechanism> byId(Collection<String> ids) {
    return mechanisms.byId(ids);
  }

  /** The mechanism each document establishes. */
  public Map<String, Mechanism> ofDocuments(Collection<String> ids) {
    return mechanisms.relatedOne("mechanism/of-document", ids);
  }

  /** The members of each mechanism, in order. */
  public Map<String, List<Membership>> members(Collection<String> mechanisms) {
    return reads.values("membership/of-mechanism", mechanisms, Membership.class);
  }

  /** The member units each document lists, in order. */
  public Map<String, List<Membership>> membersOfDocuments(Collection<String> documents) {
    return reads.values("membership/of-document", documents, Membership.class);
  }

  /** The memberships of each agency. */
  public Map<String, List<Membership>> memberships(
      Collection<String> agencies, @Nullable LocalDate asOf) {
    return reads.values("membership/of-agency", agencies, Membership.class, asOf);
  }
}
