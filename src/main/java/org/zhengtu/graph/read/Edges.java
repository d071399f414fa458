package org.zhengtu.graph.read;

import java.util.Set;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.CitationRole;

/**
 * Which ties between documents are followed.
 *
 * @param roles roles of the citations
 * @param relations relations of the citations; empty for any and none
 * @param attachments whether from an attached document to its carrier too
 */
public record Edges(Set<CitationRole> roles, Set<CitationRelation> relations, boolean attachments) {

  /** Copies the sets. */
  public Edges {
    roles = Set.copyOf(roles);
    relations = Set.copyOf(relations);
  }

  boolean has(Citation citation) {
    CitationRelation relation = citation.relation();
    return roles.contains(citation.role())
        && (relations.isEmpty() || relation != null && relations.contains(relation));
  }
}
