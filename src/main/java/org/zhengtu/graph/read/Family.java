package org.zhengtu.graph.read;

import org.jspecify.annotations.Nullable;

/** A family of agencies that do the same work at every level. */
public record Family(String name, @Nullable String english) {}
