package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * An agency's place in a mechanism.
 *
 * @param agency id
 * @param mechanism id
 */
public record Membership(
    @Nullable String asWritten, String agency, String mechanism, Proof proof) {}
