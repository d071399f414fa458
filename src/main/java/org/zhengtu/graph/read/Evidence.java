package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.EvidenceKind;

/**
 * What proves a fact.
 *
 * @param quote exactly the source's text from {@code start} to {@code end}; null for a curated fact
 * @param where document number or title, and section
 * @param source id of the source
 */
public record Evidence(
    EvidenceKind kind,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String quote,
    @Nullable String where,
    @Nullable String source) {}
