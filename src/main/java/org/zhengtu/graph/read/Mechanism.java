package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * A coordinating mechanism.
 *
 * @param leadAgency id
 * @param officeAt id of the agency
 * @param document id of the newest that establishes it
 */
public record Mechanism(
    String id,
    String name,
    @Nullable Integer declaredMembers,
    @Nullable String leadAgency,
    @Nullable String officeAt,
    @Nullable String document,
    @Nullable Proof proof)
    implements Node {}
