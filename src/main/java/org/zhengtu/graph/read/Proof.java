package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.EvidenceKind;

/**
 * Where a fact stands.
 *
 * @param document id of the document that says so
 * @param source id of the source; null for the one the document is read from
 * @param kind how the fact came to be known; null means quoted
 * @param start first UTF-16 offset in the source's text; null for a curated fact
 * @param end offset after the last
 * @param section headings above it, from the outside in; null where it has none
 */
public record Proof(
    @Nullable String document,
    @Nullable String source,
    @Nullable EvidenceKind kind,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable List<String> section) {}
