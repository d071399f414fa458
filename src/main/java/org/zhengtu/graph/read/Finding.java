package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Severity;

/**
 * Something wrong or doubtful in a source.
 *
 * @param document id; null where the source is no policy document
 * @param proof null where it concerns the whole source
 */
public record Finding(
    String id,
    String code,
    Severity severity,
    String message,
    @Nullable String document,
    @Nullable Proof proof)
    implements Node {}
