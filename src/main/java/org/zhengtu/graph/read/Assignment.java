package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/**
 * An agency that answers for a duty or task.
 *
 * @param agency id
 */
public record Assignment(@Nullable String asWritten, boolean lead, String agency, Proof proof) {}
