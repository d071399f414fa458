package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work with the units that answer for it. */
public record Task(
    String id,
    @Nullable String heading,
    String statement,
    List<String> clauses,
    List<String> section,
    String document,
    Proof proof)
    implements Responsibility {}
