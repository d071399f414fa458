package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are wanted.
 *
 * @param first how many
 * @param after keys of the row before; null for the beginning
 */
public record Slice(int first, @Nullable List<Object> after) {}
