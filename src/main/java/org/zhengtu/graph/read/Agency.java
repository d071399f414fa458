package org.zhengtu.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ of a place.
 *
 * @param place code of the place; null where unknown
 * @param group true for a collective
 */
public record Agency(
    String id,
    String name,
    List<String> asWritten,
    List<String> families,
    boolean group,
    @Nullable String place)
    implements Node {}
