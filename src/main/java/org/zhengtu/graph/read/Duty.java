package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A standing duty of one unit. */
public record Duty(
    String id,
    @Nullable String heading,
    String statement,
    List<String> clauses,
    List<String> section,
    String document,
    Proof proof)
    implements Responsibility {}
