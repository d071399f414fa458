package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.CitationRole;

/**
 * One document citing another.
 *
 * @param citing id of the document that cites
 * @param cited id of the document that is cited
 */
public record Citation(
    String citing,
    String cited,
    CitationRole role,
    @Nullable String asWritten,
    @Nullable String number,
    Proof proof) {}
