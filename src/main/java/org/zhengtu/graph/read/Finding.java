package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Severity;

/**
 * Something wrong or doubtful, seen when a source was read or found in the graph by a rule.
 *
 * @param document id; null where the source is no policy document
 * @param rule code of the rule that found it; null for one seen in reading
 * @param proofs what shows it, all sides; empty where it concerns the whole source
 */
public record Finding(
    String id,
    String code,
    Severity severity,
    String message,
    @Nullable String document,
    @Nullable String rule,
    List<Proof> proofs)
    implements Node {}
