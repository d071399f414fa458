package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Level;

/**
 * A place with a government.
 *
 * @param code GB/T 2260 code
 */
public record Jurisdiction(
    String code,
    String name,
    @Nullable String shortName,
    Level level,
    @Nullable String parent,
    @Nullable Integer until,
    @Nullable String successor) {}
