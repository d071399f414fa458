package org.zhengtu.graph.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.EvidenceKind;

/**
 * What proves a fact.
 *
 * @param quote exactly the source's text from {@code start} to {@code end}; null for a fact that a
 *     person wrote without a place
 * @param where document number or title, and section
 * @param source id of the source
 * @param by who corrected the fact; null where nobody did
 * @param on when
 */
public record Evidence(
    EvidenceKind kind,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String quote,
    @Nullable String where,
    @Nullable String source,
    @Nullable String by,
    @Nullable LocalDate on) {}
