package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.CitationRelation;
import org.zhengtu.record.CitationRole;

/**
 * One document citing another.
 *
 * @param citing id of the document that cites
 * @param cited id of the document that is cited
 * @param reason why it means that document
 * @param statedAs id of the identity that the citation itself says
 * @param relation what it does to the cited one; null where no words say so
 * @param relationProof those words; null without a relation
 */
public record Citation(
    String citing,
    String cited,
    CitationRole role,
    @Nullable String asWritten,
    @Nullable String number,
    @Nullable String reason,
    @Nullable String statedAs,
    Proof proof,
    @Nullable CitationRelation relation,
    @Nullable Proof relationProof) {}
